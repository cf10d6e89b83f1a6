#include "archive/changefeed.h"

namespace Pressmark {

namespace {

constexpr size_t MostRemembered = 1000;

} // namespace

void ChangeFeed::append(const ArchiveChange &change)
{
    const std::lock_guard lock(m_mutex);
    m_latest.push_back(change);
    if (m_latest.size() > MostRemembered)
        m_latest.pop_front();
    ++m_count;
}

quint64 ChangeFeed::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

ArchiveChange ChangeFeed::between(quint64 first, quint64 last) const
{
    const std::lock_guard lock(m_mutex);
    ArchiveChange sum;
    const quint64 forgotten = m_count - m_latest.size();
    sum.all = first < forgotten;
    for (quint64 i = std::max(first, forgotten); i < last; ++i) {
        const ArchiveChange &change = m_latest[i - forgotten];
        sum.articles += change.articles;
        sum.all = sum.all || change.all;
        sum.tags = sum.tags || change.tags;
        sum.operations = sum.operations || change.operations;
        sum.collections = sum.collections || change.collections;
    }
    return sum;
}

} // namespace Pressmark
