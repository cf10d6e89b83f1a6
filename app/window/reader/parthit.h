#pragma once

#include "search/search.h"

namespace Pressmark {

/// A hit of the search in a part of the article.
struct PartHit
{
    Part part = Part::Body;
    HitRange range;

    bool operator==(const PartHit &) const = default;
};

} // namespace Pressmark
