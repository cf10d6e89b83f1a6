#pragma once

#include "model/document.h"

namespace Pressmark {

/// Settles the document's language by the story's text: a language that was declared stands unless the text is clearly
/// in another one; then the text decides, and a doubt says so. Without a declared one the text decides, if it can.
void settleLanguage(QStringView text, Document &document);

} // namespace Pressmark
