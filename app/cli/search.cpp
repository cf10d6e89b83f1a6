#include "search/search.h"

#include "archive/articles.h"
#include "archive/tags.h"
#include "commandline.h"
#include "json.h"
#include "opening.h"
#include "output.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int DefaultLimit = 50;
constexpr int SnippetsPerHit = 3;

struct Hit
{
    ArticleRow row;
    QList<Snippet> snippets;
    QStringList tags;
};

Result<QList<Hit>> readHits(const Session &session, const SearchQuery &query, const QList<ArticleId> &articles)
{
    const auto rows = readArticleRows(session, articles);
    if (!rows)
        return rows.error();
    const auto tags = readTags(session);
    if (!tags)
        return tags.error();
    QHash<TagId, QString> names;
    for (const Tag &tag : *tags)
        names.insert(tag.id, tag.name);

    QList<Hit> hits;
    for (const ArticleRow &row : *rows) {
        auto snippets = makeSnippets(session, query, row.id, SnippetsPerHit);
        if (!snippets)
            return snippets.error();
        Hit hit{row, std::move(*snippets), {}};
        for (const TagId tag : row.tags)
            hit.tags.append(names.value(tag));
        hits.append(hit);
    }
    return hits;
}

QJsonObject hitJson(const Hit &hit)
{
    QJsonArray snippets;
    for (const Snippet &snippet : hit.snippets)
        snippets.append(snippet.text);
    return {
        {u"id"_s, hit.row.id.value},   {u"title"_s, hit.row.title},
        {u"source"_s, hit.row.source}, {u"published"_s, dateJson(hit.row.published)},
        {u"snippets"_s, snippets},     {u"tags"_s, QJsonArray::fromStringList(hit.tags)},
    };
}

QJsonObject facetsJson(const QMap<QString, QList<FacetCount>> &facets)
{
    QJsonObject json;
    for (auto facet = facets.begin(); facet != facets.end(); ++facet) {
        QJsonArray counts;
        for (const FacetCount &count : facet.value())
            counts.append(QJsonObject{{u"value"_s, count.value}, {u"count"_s, count.count}});
        json.insert(facet.key(), counts);
    }
    return json;
}

QJsonObject resultJson(const SearchResult &result, const QList<Hit> &hits, qint64 milliseconds,
                       const QString &suggestion)
{
    QJsonArray json;
    for (const Hit &hit : hits)
        json.append(hitJson(hit));
    QJsonObject answer{
        {u"total"_s, result.total},
        {u"milliseconds"_s, milliseconds},
        {u"hits"_s, json},
        {u"facets"_s, facetsJson(result.facets)},
    };
    if (!result.missing.isEmpty())
        answer.insert(u"missing"_s, QJsonArray::fromStringList(result.missing));
    if (!suggestion.isEmpty())
        answer.insert(u"suggestion"_s, suggestion);
    return answer;
}

/// A snippet on one line, its hits in square brackets.
QString snippetText(const Snippet &snippet)
{
    QString text = snippet.text;
    for (qsizetype i = snippet.starts.size() - 1; i >= 0; --i) {
        text.insert(snippet.starts[i] + snippet.lengths[i], u']');
        text.insert(snippet.starts[i], u'[');
    }
    return text.replace(u'\n', u' ');
}

QString resultText(const SearchResult &result, const QList<Hit> &hits, const QString &suggestion)
{
    QString text = CommandLine::tr("Articles found: %1").arg(result.total);
    if (!result.missing.isEmpty())
        text += u'\n' + CommandLine::tr("In no article: %1").arg(result.missing.join(u", "_s));
    if (!suggestion.isEmpty())
        text += u'\n' + CommandLine::tr("Did you mean: %1").arg(suggestion);
    for (const Hit &hit : hits) {
        QStringList about{hit.row.source, hit.row.published.value};
        about += hit.tags;
        about.removeAll(QString());
        text += u"\n\n%1  %2"_s.arg(QString::number(hit.row.id.value), hit.row.title);
        if (!about.isEmpty())
            text += u"\n    "_s + about.join(u" · "_s);
        for (const Snippet &snippet : hit.snippets)
            text += u"\n    "_s + snippetText(snippet);
    }
    for (auto facet = result.facets.begin(); facet != result.facets.end(); ++facet) {
        text += u"\n\n"_s + facet.key() + u':';
        for (const FacetCount &count : facet.value())
            text += u"\n    %1  %2"_s.arg(QString::number(count.count), count.value);
    }
    return text;
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const auto limit = numberOption(invocation, u"limit"_s, DefaultLimit, 0);
    if (!limit)
        return output.misuse(limit.error().message);
    const auto sort = choiceOption(invocation, u"sort"_s, {u"relevance"_s, u"date"_s});
    if (!sort)
        return output.misuse(sort.error().message);
    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    const auto query = parseQuery(invocation.arguments[1]);
    if (!query)
        return query.error();

    QElapsedTimer timer;
    timer.start();
    const SearchOptions options{.sort = *sort == u"date" ? SearchSort::Date : SearchSort::Relevance,
                                .limit = *limit,
                                .facets = invocation.isSet(u"facets"_s),
                                .forms = !invocation.isSet(u"exact"_s)};
    const auto result = search(opened->session, *query, options);
    if (!result)
        return result.error();
    const qint64 milliseconds = timer.elapsed();
    const auto hits = readHits(opened->session, result->query, result->articles);
    if (!hits)
        return hits.error();
    for (const QString &hint : result->hints)
        output.remark(hint);
    const QString suggestion =
        result->corrections.isEmpty() ? QString() : correctedQuery(invocation.arguments[1], result->corrections);
    output.answer(output.isJson() ? QString() : resultText(*result, *hits, suggestion),
                  resultJson(*result, *hits, milliseconds, suggestion));
    return ExitCode::Done;
}

} // namespace

Command searchCommand()
{
    return {
        .name = u"search"_s,
        .usage = u"ARCHIVE QUERY [--limit N] [--sort relevance|date] [--facets] [--exact] [--json]"_s,
        .summary = CommandLine::tr("Finds articles: words, \"phrases\", word*, a OR b, -a, ( ), tag: source: author: "
                                   "title: note: before: after: has: is: in:. A query that begins with a minus stands "
                                   "behind --."),
        .options = {{u"limit"_s, u"N"_s, CommandLine::tr("Show at most N articles (50); 0 shows all.")},
                    {u"sort"_s, u"ORDER"_s, CommandLine::tr("relevance, or date with the newest first.")},
                    {u"facets"_s, {}, CommandLine::tr("Count the hits by tag, source, year and language.")},
                    {u"exact"_s,
                     {},
                     CommandLine::tr("Find words only as they are written, not in their other forms.")}},
        .fewest = 2,
        .most = 2,
        .run = run,
    };
}

} // namespace Pressmark
