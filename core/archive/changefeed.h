#pragma once

#include "archive/archive.h"

#include <deque>
#include <mutex>

namespace Pressmark {

/// What the commits of this process touched, for those who remember what they have read. May be used by any thread.
class ChangeFeed
{
public:
    /// Requires: the change is committed.
    void append(const ArchiveChange &change);
    /// How many changes there were.
    quint64 count() const;
    /// All that was touched by the changes from the first to the last, exclusive, as one; `all` if that is long ago.
    ArchiveChange between(quint64 first, quint64 last) const;

private:
    mutable std::mutex m_mutex;
    quint64 m_count = 0;
    std::deque<ArchiveChange> m_latest;
};

} // namespace Pressmark
