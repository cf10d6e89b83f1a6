#include "exporting/articledocument.h"

#include <algorithm>

namespace Pressmark {

namespace {

/// The last run whose `key` is not behind the value; end() if there is none.
template <typename Runs, typename Key>
auto runAt(const Runs &runs, qsizetype value, Key key)
{
    auto it = std::upper_bound(runs.begin(), runs.end(), value,
                               [key](qsizetype wanted, const auto &run) { return wanted < key(run); });
    return it == runs.begin() ? runs.end() : it - 1;
}

} // namespace

std::optional<int> PositionMap::toDocument(Part part, qsizetype position) const
{
    const QList<Run> &runs = runsOf(part);
    const auto run = runAt(runs, position, [](const Run &r) { return r.start; });
    if (run == runs.end() || position >= run->start + run->length)
        return std::nullopt;
    return run->documentStart + static_cast<int>(position - run->start);
}

std::optional<int> PositionMap::endToDocument(Part part, qsizetype end) const
{
    const std::optional<int> last = toDocument(part, end - 1);
    if (!last)
        return std::nullopt;
    return *last + 1;
}

std::optional<PositionMap::TextPosition> PositionMap::fromDocument(int documentPosition) const
{
    for (const Part part : {Part::Body, Part::Caption, Part::Headline, Part::Subtitle}) {
        const QList<Run> &runs = runsOf(part);
        const auto run = runAt(runs, documentPosition, [](const Run &r) { return qsizetype(r.documentStart); });
        if (run != runs.end() && documentPosition < run->documentStart + run->length)
            return TextPosition{part, run->start + (documentPosition - run->documentStart)};
    }
    return std::nullopt;
}

void PositionMap::add(Part part, qsizetype start, qsizetype length, int documentStart)
{
    if (length <= 0)
        return;
    QList<Run> &runs = m_runs[static_cast<size_t>(part)];
    if (!runs.isEmpty()) {
        Run &last = runs.last();
        Q_ASSERT(start >= last.start + last.length && documentStart >= last.documentStart + last.length);
        if (start == last.start + last.length && documentStart == last.documentStart + last.length) {
            last.length += length;
            return;
        }
    }
    runs.append({start, length, documentStart});
}

} // namespace Pressmark
