#include "search/facets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// The most frequent first, of equals by name.
void sortByCount(QList<FacetCount> &counts)
{
    std::stable_sort(counts.begin(), counts.end(), [](const FacetCount &a, const FacetCount &b) {
        return a.count != b.count ? a.count > b.count : a.value.localeAwareCompare(b.value) < 0;
    });
}

QList<FacetCount> named(const std::vector<int> &counts, const QList<QString> &names)
{
    QList<FacetCount> result;
    for (qsizetype i = 1; i < names.size(); ++i) { // the first is "unknown"
        if (counts[static_cast<size_t>(i)] > 0)
            result.append({names[i], counts[static_cast<size_t>(i)]});
    }
    sortByCount(result);
    return result;
}

QList<FacetCount> countTags(const ArticleSet &found, const ArticleFacts &facts)
{
    QList<FacetCount> counts;
    for (const ArticleFacts::Tagged &tag : facts.tags) {
        const auto carriesIt = [&found](std::uint32_t article) { return found.contains(article); };
        const auto count = std::count_if(tag.articles.begin(), tag.articles.end(), carriesIt);
        if (count > 0)
            counts.append({tag.name, static_cast<int>(count)});
    }
    sortByCount(counts);
    return counts;
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

} // namespace

Result<void> countFacets(const Session &session, const ArticleSet &found, ArticleFacts &facts,
                         QMap<QString, QList<FacetCount>> &counts)
{
    const Result<void> loaded = loadFacets(session, facts);
    if (!loaded)
        return loaded.error();
    std::vector<int> sources(static_cast<size_t>(facts.sourceNames.size()));
    std::vector<int> languages(static_cast<size_t>(facts.languageNames.size()));
    std::vector<int> years(65536);
    found.forEach([&](qint64 article) {
        const auto index = static_cast<size_t>(article);
        ++sources[facts.sources[index]];
        ++languages[facts.languages[index]];
        ++years[facts.years[index]];
    });
    ArticleSet annotated = facts.annotated;
    annotated &= found;
    const auto marked = static_cast<int>(annotated.count());
    counts[u"source"_s] = named(sources, facts.sourceNames);
    counts[u"language"_s] = named(languages, facts.languageNames);
    counts[u"year"_s] = countYears(years);
    counts[u"tag"_s] = countTags(found, facts);
    counts[u"annotated"_s] = {{u"yes"_s, marked}, {u"no"_s, static_cast<int>(found.count()) - marked}};
    return {};
}

} // namespace Pressmark
