#pragma once

#include "base/result.h"

struct sqlite3;

namespace Pressmark {

/// Makes the tokenizer "pressmark" known to this connection: words as forEachWord() has them.
Result<void> registerTokenizer(sqlite3 *database);

} // namespace Pressmark
