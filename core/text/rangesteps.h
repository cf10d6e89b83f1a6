#pragma once

#include "text/sentences.h"

namespace Pressmark {

enum class RangeEnd { Start, End };

/// The range with one end moved by a word: to where the next word begins (Start) or ends (End), or the one before.
/// The same range if there is none, or if nothing would be left. Words are those of textWords().
TextRange withMovedEnd(const QString &text, TextRange range, RangeEnd end, bool forwards);

enum class TextUnit { Sentence, Paragraph };

/// The sentence or paragraph that the range stands in; if it is that already, with the next one. An empty range stands
/// in what begins there. `language` as for sentenceAround().
///
/// Requires: the range lies inside the text.
TextRange widenedTo(const QString &text, TextRange range, TextUnit unit, const QString &language);

} // namespace Pressmark
