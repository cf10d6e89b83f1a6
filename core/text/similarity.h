#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace Pressmark {

/// A stretch of a text that is like a pattern.
struct SimilarStretch
{
    qsizetype start = 0; // UTF-16 units
    qsizetype length = 0;
    int errors = 0; // characters put in, left out or exchanged

    bool operator==(const SimilarStretch &) const = default;
};

/// The stretch of the text that differs least from the pattern, if it does so in at most `mostErrors` characters; the
/// first of several. Characters are code points and count as equal only if they are the same.
///
/// Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming", JACM 46(3), 1999,
/// in blocks of 64 characters as in Hyyrö 2003: pattern / 64 steps for each character of the text.
std::optional<SimilarStretch> mostSimilar(QStringView text, QStringView pattern, int mostErrors);

/// 1 if two texts are the same, 0 if no character of the longer one is left: 1 - edit distance / length of the longer.
double similarity(QStringView first, QStringView second);

} // namespace Pressmark
