#include "search/librarycounts.h"

#include "search/articlefacts.h"

#include <algorithm>

namespace Pressmark {

namespace {

ArchiveCounts countStates(const ArticleFacts &facts, const ArticleSet &shown)
{
    ArchiveCounts counts;
    counts.articles = static_cast<int>(shown.count());
    counts.trashed = static_cast<int>(facts.trashed.count());
    shown.forEach([&](qint64 article) {
        const std::uint8_t state = facts.states[static_cast<size_t>(article)];
        counts.unread += (state & ArticleFacts::Read) == 0 ? 1 : 0;
        counts.starred += (state & ArticleFacts::Starred) != 0 ? 1 : 0;
        counts.untagged += (state & ArticleFacts::Tagged) == 0 ? 1 : 0;
    });
    ArticleSet annotated(facts.highest);
    for (const std::uint32_t article : facts.annotated) {
        if (!shown.contains(article))
            continue;
        ++counts.annotations;
        annotated.add(article);
    }
    counts.annotated = static_cast<int>(annotated.count());
    return counts;
}

QList<SourceCount> countSources(const ArticleFacts &facts, const ArticleSet &shown)
{
    std::vector<int> counts(static_cast<size_t>(facts.sourceNames.names.size()));
    shown.forEach([&](qint64 article) { ++counts[facts.sources[static_cast<size_t>(article)]]; });
    QList<SourceCount> sources;
    const auto &indexes = facts.sourceNames.indexes;
    for (auto index = indexes.begin(); index != indexes.end(); ++index) {
        if (counts[*index] > 0)
            sources.append({SourceId{index.key()}, facts.sourceNames.names[*index], counts[*index]});
    }
    std::sort(sources.begin(), sources.end(), [](const SourceCount &a, const SourceCount &b) {
        return a.articles != b.articles ? a.articles > b.articles : a.name.toUtf8() < b.name.toUtf8();
    });
    return sources;
}

QHash<TagId, int> countTags(const ArticleFacts &facts, const ArticleSet &shown)
{
    std::vector<int> counts(static_cast<size_t>(facts.tagNames.names.size()));
    shown.forEach([&](qint64 article) {
        const auto number = static_cast<size_t>(article);
        for (size_t i = facts.firstTag[number]; i < facts.firstTag[number + 1]; ++i)
            ++counts[facts.tags[i]];
    });
    QHash<TagId, int> tags;
    for (auto index = facts.tagNames.indexes.begin(); index != facts.tagNames.indexes.end(); ++index)
        tags.insert(TagId{index.key()}, counts[*index]);
    return tags;
}

} // namespace

Result<LibraryCounts> countLibrary(const Session &session)
{
    ArticleFacts &facts = rememberedFacts(session);
    const Result<Statement> snapshot = beginReading(session, facts);
    if (!snapshot)
        return snapshot.error();
    for (const auto load : {loadFacets, loadStates}) {
        const Result<void> loaded = load(session, facts);
        if (!loaded)
            return loaded.error();
    }
    ArticleSet shown = facts.all;
    shown -= facts.trashed;
    LibraryCounts library{countStates(facts, shown), countSources(facts, shown), countTags(facts, shown)};
    const Result<int> toCheck = countToCheck(session);
    if (!toCheck)
        return toCheck.error();
    library.counts.toCheck = *toCheck;
    library.counts.tags = static_cast<int>(library.taggedSo.size());
    return library;
}

} // namespace Pressmark
