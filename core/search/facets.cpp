#include "search/facets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// The most frequent first, of equals by name.
template <typename Count>
QList<FacetCount> named(const Count &countOf, const QStringList &names, const std::vector<std::uint32_t> &inOrder)
{
    QList<FacetCount> result;
    for (const std::uint32_t i : inOrder) {
        if (const int count = countOf(i); count > 0)
            result.append({names[i], count});
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const FacetCount &a, const FacetCount &b) { return a.count > b.count; });
    return result;
}

QList<FacetCount> named(const std::vector<int> &counts, const ArticleFacts::Names &names)
{
    return named([&counts](std::uint32_t i) { return counts[i]; }, names.names, names.inOrder);
}

QList<FacetCount> countLanguages(const std::vector<int> &counts, const QStringList &names)
{
    std::vector<std::uint32_t> inOrder;
    for (std::uint32_t i = 1; i < static_cast<std::uint32_t>(names.size()); ++i) // the first is "unknown"
        inOrder.push_back(i);
    std::sort(inOrder.begin(), inOrder.end(), [&names](auto a, auto b) { return names[a] < names[b]; });
    return named([&counts](std::uint32_t i) { return counts[i]; }, names, inOrder);
}

QList<FacetCount> countYears(const std::vector<int> &counts)
{
    QList<FacetCount> years;
    for (size_t year = counts.size() - 1; year > 0; --year) {
        if (counts[year] > 0)
            years.append({u"%1"_s.arg(year, 4, 10, QChar(u'0')), counts[year]});
    }
    return years;
}

QList<FacetCount> countAnnotated(const ArticleSet &found, const ArticleFacts &facts)
{
    ArticleSet annotated(facts.highest);
    for (const std::uint32_t article : facts.annotated)
        annotated.add(article);
    annotated &= found;
    const auto marked = static_cast<int>(annotated.count());
    return {{u"yes"_s, marked}, {u"no"_s, static_cast<int>(found.count()) - marked}};
}

} // namespace

Result<void> countFacets(const Session &session, const ArticleSet &found, ArticleFacts &facts,
                         QMap<QString, QList<FacetCount>> &counts)
{
    const Result<void> loaded = loadFacets(session, facts);
    if (!loaded)
        return loaded.error();
    std::vector<int> sources(static_cast<size_t>(facts.sourceNames.names.size()));
    std::vector<int> languages(static_cast<size_t>(facts.languageNames.size()));
    std::vector<int> tags(static_cast<size_t>(facts.tagNames.names.size()));
    std::vector<int> years(10000);
    found.forEach([&](qint64 article) {
        const auto index = static_cast<size_t>(article);
        ++sources[facts.sources[index]];
        ++languages[facts.languages[index]];
        ++years[std::min<size_t>(facts.days[index] / 10000, years.size() - 1)];
        for (size_t i = facts.firstTag[index]; i < facts.firstTag[index + 1]; ++i)
            ++tags[facts.tags[i]];
    });
    counts[u"source"_s] = named(sources, facts.sourceNames);
    counts[u"language"_s] = countLanguages(languages, facts.languageNames);
    counts[u"year"_s] = countYears(years);
    counts[u"tag"_s] = named(tags, facts.tagNames);
    counts[u"annotated"_s] = countAnnotated(found, facts);
    return {};
}

} // namespace Pressmark
