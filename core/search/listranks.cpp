#include "search/listranks.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <numeric>

namespace Pressmark {

namespace {

constexpr std::uint32_t Last = std::numeric_limits<std::uint32_t>::max();

/// As people list names: case and quotation marks count little, 2 stands before 10.
QCollator alphabet()
{
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setIgnorePunctuation(true);
    collator.setNumericMode(true);
    return collator;
}

} // namespace

Result<std::vector<std::uint32_t>> titleRanks(const Session &session, ArticleFacts &facts)
{
    const size_t size = static_cast<size_t>(facts.highest) + 1;
    if (facts.titleRanks.size() == size)
        return facts.titleRanks;
    const QCollator collator = alphabet();
    std::vector<std::pair<QCollatorSortKey, std::uint32_t>> titles;
    Result<Statement> query = session.database().prepare("SELECT id, title FROM article WHERE title <> ''");
    if (!query)
        return query.error();
    const Result<void> read = query->forEach([&](const Statement &row) {
        titles.emplace_back(collator.sortKey(row.text(1)), static_cast<std::uint32_t>(row.integer(0)));
    });
    if (!read)
        return read.error();
    std::sort(titles.begin(), titles.end(), [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    facts.titleRanks.assign(size, Last);
    std::uint32_t rank = 0;
    for (size_t i = 0; i < titles.size(); ++i) {
        rank += i > 0 && titles[i - 1].first.compare(titles[i].first) != 0 ? 1 : 0;
        if (titles[i].second < size)
            facts.titleRanks[titles[i].second] = rank;
    }
    return facts.titleRanks;
}

Result<std::vector<std::uint32_t>> sourceRanks(const Session &session, ArticleFacts &facts)
{
    const Result<void> loaded = loadFacets(session, facts);
    if (!loaded)
        return loaded.error();
    const QCollator collator = alphabet();
    const QStringList &names = facts.sourceNames.names;
    std::vector<size_t> order(static_cast<size_t>(names.size()) - 1);
    std::iota(order.begin(), order.end(), 1);
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return collator.compare(names[static_cast<qsizetype>(a)], names[static_cast<qsizetype>(b)]) < 0;
    });
    std::vector<std::uint32_t> rankOf(static_cast<size_t>(names.size()), Last);
    for (size_t i = 0; i < order.size(); ++i)
        rankOf[order[i]] = static_cast<std::uint32_t>(i);
    std::vector<std::uint32_t> ranks(static_cast<size_t>(facts.highest) + 1, Last);
    std::transform(facts.sources.begin(), facts.sources.end(), ranks.begin(),
                   [&rankOf](std::uint32_t source) { return rankOf[source]; });
    return ranks;
}

} // namespace Pressmark
