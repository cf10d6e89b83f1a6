#pragma once

#include "search/articlefacts.h"

namespace Pressmark {

/// By article: the place of its title in the alphabet, the same for titles that read alike; the last if it has none.
Result<std::vector<std::uint32_t>> titleRanks(const Session &session, ArticleFacts &facts);

/// By article: the place of its source's name; the last if it has none.
Result<std::vector<std::uint32_t>> sourceRanks(const Session &session, ArticleFacts &facts);

} // namespace Pressmark
