#pragma once

#include "extraction/textrun.h"

namespace Pressmark {

/// Whether a line is a sentence that nothing speaks against, however short.
bool isSentence(const TextLine &line);

/// The story of a copied page whose paragraphs are too short to be told by their length: its longest stretch of
/// sentences. Nothing if the text is no copied page: then a note, a list, a poem.
TextRun findShortRun(const std::vector<TextLine> &lines);

} // namespace Pressmark
