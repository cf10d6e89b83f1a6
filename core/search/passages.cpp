#include "search/passages.h"

#include "search/fieldselection.h"
#include "search/matchexpression.h"
#include "search/passageevaluation.h"
#include "search/passageorder.h"
#include "search/wordforms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

bool isScope(const SearchQuery &query)
{
    return query.kind == SearchQuery::Kind::Field && isPassageScope(std::get<SearchQuery::Field>(query.leaf));
}

Result<void> loadFor(const Session &session, ArticleFacts &articles, PassageFacts &passages,
                     const PassageOptions &options)
{
    Result<void> loaded = loadOrder(session, articles);
    if (loaded && (options.facets || options.group == PassageGroup::Source))
        loaded = loadFacets(session, articles);
    if (loaded && (options.facets || options.group == PassageGroup::Tag))
        loaded = loadPassageTags(session, passages);
    if (loaded && options.group == PassageGroup::Words)
        loaded = loadQuotations(session, passages);
    return loaded;
}

} // namespace

PassageRows::PassageRows(std::vector<std::uint32_t> passages, std::vector<Group> groups)
    : m_passages(std::move(passages))
    , m_groups(std::move(groups))
{ }

/// The last group whose heading stands at the row or above it.
qsizetype PassageRows::groupIndex(qsizetype row) const
{
    qsizetype from = 0;
    auto to = static_cast<qsizetype>(m_groups.size());
    while (from < to) {
        const qsizetype middle = (from + to) / 2;
        if (static_cast<qsizetype>(m_groups[static_cast<size_t>(middle)].first) + middle <= row)
            from = middle + 1;
        else
            to = middle;
    }
    return from - 1;
}

const PassageRows::Group *PassageRows::heading(qsizetype row) const
{
    const qsizetype index = groupIndex(row);
    if (index < 0)
        return nullptr;
    const Group &group = m_groups[static_cast<size_t>(index)];
    return static_cast<qsizetype>(group.first) + index == row ? &group : nullptr;
}

const PassageRows::Group *PassageRows::group(qsizetype row) const
{
    const qsizetype index = groupIndex(row);
    return index < 0 ? nullptr : &m_groups[static_cast<size_t>(index)];
}

AnnotationId PassageRows::passage(qsizetype row) const
{
    const qsizetype headings = groupIndex(row) + 1;
    const bool isHeading = heading(row) != nullptr;
    return {m_passages[static_cast<size_t>(row - headings + (isHeading ? 1 : 0))]};
}

QList<AnnotationId> PassageRows::passages() const
{
    QList<AnnotationId> all;
    all.reserve(static_cast<qsizetype>(m_passages.size()));
    for (const std::uint32_t passage : m_passages)
        all.append(AnnotationId{passage});
    return all;
}

bool asksForPassages(const SearchQuery &query)
{
    return isScope(query)
        || (query.kind == SearchQuery::Kind::And && std::any_of(query.children.begin(), query.children.end(), isScope));
}

Result<PassageResult> searchPassages(const Session &session, const SearchQuery &query, const PassageOptions &options)
{
    ArticleFacts &articles = rememberedFacts(session);
    const Result<Statement> snapshot = beginReading(session, articles);
    if (!snapshot)
        return snapshot.error();
    const Result<PassageFacts *> passages = currentPassages(session, articles);
    if (!passages)
        return passages.error();
    const Result<void> loaded = loadFor(session, articles, **passages, options);
    if (!loaded)
        return loaded.error();

    PassageResult result;
    const Result<SearchQuery> asked =
        withFormsIfWanted(session, articles, withoutWordless(query, result.hints), options.forms);
    if (!asked)
        return asked.error();
    result.query = *asked;
    PassageEvaluation evaluation(session, articles, **passages);
    const Result<PassageSet> found = evaluation.find(*asked);
    if (!found)
        return found.error();
    result.hints += evaluation.hints();
    const PassagesInOrder ordered(articles, **passages, *found, mentionsTrash(*asked));
    result.total = static_cast<qint64>(ordered.count());
    result.all = static_cast<qint64>((*passages)->passages.size());
    result.rows = std::make_shared<const PassageRows>(ordered.rows(options.group));
    if (options.facets)
        result.facets = ordered.facets();
    return result;
}

} // namespace Pressmark
