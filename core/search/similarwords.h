#pragma once

#include "search/vocabulary.h"

namespace Pressmark {

/// The word of the index that was most likely meant by a folded word that it does not have: one letter away, or two in
/// longer words; of those the one that most articles have. Empty if there is none.
Result<QString> similarWord(Vocabulary &vocabulary, const QString &word);

/// How many letters have to be added, taken away, changed or swapped with the next one.
int lettersApart(const QString &one, const QString &other);

} // namespace Pressmark
