#pragma once

#include <QList>
#include <QString>

namespace Pressmark {

/// A piece of a text.
struct TextRange
{
    qsizetype start = 0; // UTF-16 units
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// The paragraph that the range stands in, from one LF to the next; more than one if the range goes over a LF.
///
/// Requires of both: the range lies inside the text.
TextRange paragraphAround(const QString &text, TextRange range);

/// The sentence that the range stands in, or the run of sentences, without spaces at its ends. It never goes over a LF
/// that the range does not go over. `language`: BCP 47, "" if unknown; it says which points end an abbreviation only.
TextRange sentenceAround(const QString &text, TextRange range, const QString &language);

/// The sentences of one paragraph in order, without the spaces between them. None if it has only spaces.
///
/// Requires: the paragraph lies inside the text and has no LF.
QList<TextRange> sentencesOf(const QString &text, TextRange paragraph, const QString &language);

} // namespace Pressmark
