#include "search/facets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

void sortByCount(QList<FacetCount> &counts)
{
    std::stable_sort(counts.begin(), counts.end(), [](const FacetCount &a, const FacetCount &b) {
        return a.count != b.count ? a.count > b.count : a.value.localeAwareCompare(b.value) < 0;
    });
}

QList<FacetCount> namedCounts(const std::vector<int> &counts, const QStringList &names)
{
    QList<FacetCount> result;
    for (qsizetype i = 1; i < names.size(); ++i) { // the first is "unknown"
        if (counts[static_cast<size_t>(i)] > 0)
            result.append({names[i], counts[static_cast<size_t>(i)]});
    }
    sortByCount(result);
    return result;
}

QList<FacetCount> yearCounts(const std::vector<int> &counts)
{
    QList<FacetCount> years;
    for (size_t year = counts.size() - 1; year > 0; --year) {
        if (counts[year] > 0)
            years.append({u"%1"_s.arg(year, 4, 10, QChar(u'0')), counts[year]});
    }
    return years;
}

namespace {

/// The most frequent first, of equals by name.
QList<FacetCount> named(const std::vector<int> &counts, const ArticleFacts::Names &names)
{
    QList<FacetCount> result;
    for (const std::uint32_t i : names.inOrder) {
        if (counts[i] > 0)
            result.append({names.names[i], counts[i]});
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const FacetCount &a, const FacetCount &b) { return a.count > b.count; });
    return result;
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
    counts[u"language"_s] = namedCounts(languages, facts.languageNames);
    counts[u"year"_s] = yearCounts(years);
    counts[u"tag"_s] = named(tags, facts.tagNames);
    counts[u"annotated"_s] = countAnnotated(found, facts);
    return {};
}

} // namespace Pressmark
