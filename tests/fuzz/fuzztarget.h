#pragma once

#include <QByteArray>
#include <QList>

#include <cstddef>
#include <cstdint>

/// Reads one input, as libFuzzer calls it too. Ends the program if something is wrong with what comes out; whatever is
/// wrong with what goes in is fine.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/// Good inputs, of which bad ones are made. Each is a few kilobytes long, so that many are read in a second.
QList<QByteArray> fuzzSeeds();

/// The bytes of a file below the project's folder; ends the program if it is not there.
QByteArray projectFile(const char *path);

/// Ends the program and says what should have been true, if it is not.
#define FUZZ_VERIFY(condition) fuzzVerify(static_cast<bool>(condition), #condition, __FILE__, __LINE__)
void fuzzVerify(bool condition, const char *text, const char *file, int line);
