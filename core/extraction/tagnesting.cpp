#include "extraction/tagnesting.h"

#include "extraction/prepass.h"

#include <algorithm>

namespace Pressmark {

namespace {

constexpr int OrphanLimit = 200;

/// The last bit tells whether it is a formatting element.
uint32_t keyOf(const ElementName &element)
{
    return element.is(ElementTrait::Formatting) ? element.key | 1U : element.key & ~1U;
}

} // namespace

bool TagNesting::opens(const ElementName &element)
{
    if (element.is(ElementTrait::Flat))
        return true;
    const uint32_t key = keyOf(element);
    if ((key & 1U) != 0 && m_orphans > OrphanLimit)
        return false;
    if (m_open.size() >= NestingLimit) {
        ++m_tooDeep;
        return false;
    }
    m_open.push_back(key);
    return true;
}

bool TagNesting::closes(const ElementName &element)
{
    if (element.is(ElementTrait::Flat))
        return true;
    if (m_tooDeep > 0) {
        --m_tooDeep;
        return false;
    }
    const uint32_t wanted = keyOf(element);
    const auto found = std::find(m_open.rbegin(), m_open.rend(), wanted);
    if (found == m_open.rend()) {
        const bool wasReopened = (wanted & 1U) != 0; // <b><i></b></i>: the second half of the <i> ends here
        m_orphans -= wasReopened && m_orphans > 0 ? 1 : 0;
        return wasReopened;
    }
    m_orphans += static_cast<int>(std::count_if(m_open.rbegin(), found, [](uint32_t key) { return key & 1U; }));
    m_open.erase(found.base() - 1, m_open.end());
    return true;
}

} // namespace Pressmark
