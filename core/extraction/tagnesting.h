#pragma once

#include "extraction/markupnames.h"

#include <cstdint>
#include <vector>

namespace Pressmark {

/// Which elements are open, so that the parser is not shown more of them than NestingLimit inside each other, nor
/// formatting elements without end that it would open again and again.
class TagNesting
{
public:
    /// Whether an element may be opened here.
    bool opens(const ElementName &element);
    /// Whether the end tag has an element to close.
    bool closes(const ElementName &element);

private:
    std::vector<uint32_t> m_open;
    int m_tooDeep = 0;
    int m_orphans = 0; // formatting elements that were never closed
};

} // namespace Pressmark
