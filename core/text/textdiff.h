#pragma once

#include "text/sentences.h"

namespace Pressmark {

/// How much of a text became another, as people count it.
struct ChangeCounts
{
    int sentencesChanged = 0; // that are still there, with other words
    int sentencesRemoved = 0; // of paragraphs that are still there
    int sentencesAdded = 0;
    int figuresChanged = 0;       // numbers that are another one now; their sentences count as changed, too
    QList<int> paragraphsRemoved; // numbers in the older text, from 1
    QList<int> paragraphsAdded;   // numbers in the newer text
    int paragraphsMoved = 0;      // wholly or with some sentences

    bool operator==(const ChangeCounts &) const = default;
};

/// What is in the older text only, and in the newer one only. Ranges are sorted, do not touch, cut no character and no
/// combining marks, and begin and end with no space.
struct TextDiff
{
    QList<TextRange> removed;
    QList<TextRange> added;
    ChangeCounts counts;

    /// Nothing was changed but spaces, the forms of quotation marks and dashes, and the Unicode form.
    bool isEmpty() const { return removed.isEmpty() && added.isEmpty() && counts.paragraphsMoved == 0; }
    bool operator==(const TextDiff &) const = default;
};

/// Compares two texts word by word; signs between words that stayed count too, so that "£5" became "$5". What has only
/// moved is neither removed nor added. Linear in both, as WordMap is. `language`: of sentences, BCP 47 or "".
TextDiff diffTexts(const QString &from, const QString &to, const QString &language);

} // namespace Pressmark
