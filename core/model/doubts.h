#pragma once

#include <QString>

#include <optional>

namespace Pressmark {

/// What may be unsure about a field of an article when it is read. In Document::doubts it stands as a sentence, in the
/// language of the program that read it.
enum class FieldDoubt {
    DateUnsure,       // of publication
    DateOfPdf,        // of publication: none is printed
    TitleByFirstLine, // no headline was found
    TitleByFileName,
};

QString fieldDoubtSentence(FieldDoubt doubt);
/// The field that it is about: "published" or "title".
QString fieldOf(FieldDoubt doubt);
/// Knows the sentence again, in English or in the language of the program; nothing if it is none of these.
std::optional<FieldDoubt> fieldDoubtOf(const QString &sentence);

} // namespace Pressmark
