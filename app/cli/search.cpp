#include "archive/areas.h"
#include "search/sortname.h"

#include "archive/articles.h"
#include "archive/tags.h"
#include "commandline.h"
#include "json.h"
#include "opening.h"
#include "output.h"
#include "passagejson.h"
#include "search/keptfacts.h"

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
    const auto tags = readTagTree(session);
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
    return text + facetsText(result.facets);
}

const QStringList SortNames{u"relevance"_s, u"date"_s, u"title"_s, u"source"_s};

/// A hit that is a passage: what is known of its article as for any hit, and the annotation as in `show`.
QJsonObject passageHitJson(const PassageText &passage)
{
    const Annotation &annotation = passage.placed.annotation;
    QJsonArray snippets{QJsonValue(annotation.area ? passageName(annotation) : annotation.anchor.quote)};
    if (!annotation.note.isEmpty())
        snippets.append(annotation.note);
    return {
        {u"id"_s, annotation.article.value},
        {u"title"_s, passage.title},
        {u"source"_s, passage.source},
        {u"published"_s, dateJson(passage.published)},
        {u"snippets"_s, snippets},
        {u"tags"_s, QJsonArray::fromStringList(annotation.tagNames)},
        {u"annotation"_s, annotationJson(passage.placed)},
    };
}

QString passageHitText(const PassageText &passage)
{
    const Annotation &annotation = passage.placed.annotation;
    const QString note = annotation.note.isEmpty() ? QString() : u"\n    "_s + annotation.note.simplified();
    return u"\n\n%1  %2\n    %3"_s.arg(QString::number(annotation.article.value), passageName(annotation),
                                       passage.title)
        + note;
}

/// Passages are results of their own: in:notes.
Result<ExitCode> answerPassages(const Session &session, const SearchQuery &query, const SearchOptions &options,
                                Output &output)
{
    QElapsedTimer timer;
    timer.start();
    const PassageGroup group = options.sort == SearchSort::Source ? PassageGroup::Source
        : options.sort == SearchSort::Relevance                   ? PassageGroup::None
                                                                  : PassageGroup::Article;
    const auto result =
        searchPassages(session, query, {.group = group, .facets = options.facets, .forms = options.forms});
    if (!result)
        return result.error();
    const qint64 milliseconds = timer.elapsed();
    QList<AnnotationId> wanted = result->rows->passages();
    wanted = wanted.mid(0, options.limit > 0 ? options.limit : -1);
    const auto texts = readPassageTexts(session, result->query, wanted);
    if (!texts)
        return texts.error();
    for (const QString &hint : result->hints)
        output.remark(hint);
    QString text = CommandLine::tr("Passages found: %1").arg(result->total);
    QJsonArray hits;
    for (const PassageText &passage : *texts) {
        text += passageHitText(passage);
        hits.append(passageHitJson(passage));
    }
    output.answer(text + facetsText(result->facets),
                  {{u"total"_s, result->total},
                   {u"milliseconds"_s, milliseconds},
                   {u"hits"_s, hits},
                   {u"facets"_s, facetsJson(result->facets)}});
    return ExitCode::Done;
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const auto limit = numberOption(invocation, u"limit"_s, DefaultLimit, 0);
    if (!limit)
        return output.misuse(limit.error().message);
    const auto sort = choiceOption(invocation, u"sort"_s, SortNames);
    if (!sort)
        return output.misuse(sort.error().message);
    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    const auto query = parseQuery(invocation.arguments[1]);
    if (!query)
        return query.error();

    const SearchOptions options{.sort = searchSortFromName(*sort),
                                .limit = *limit,
                                .facets = invocation.isSet(u"facets"_s),
                                .forms = !invocation.isSet(u"exact"_s)};
    if (asksForPassages(*query))
        return answerPassages(opened->session, *query, options, output);
    QElapsedTimer timer;
    timer.start();
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
    (void)keepFacts(opened->session); // for the next search; this one is answered
    return ExitCode::Done;
}

} // namespace

Command searchCommand()
{
    return {
        .name = u"search"_s,
        .usage = u"ARCHIVE QUERY [--limit N] [--sort relevance|date|title|source] [--facets] [--exact] [--json]"_s,
        .summary = CommandLine::tr("Finds articles: words, \"phrases\", word*, a OR b, -a, ( ), tag: source: author: "
                                   "title: note: before: after: has: is: in:. in:notes finds passages instead. A query "
                                   "that begins with a minus stands "
                                   "behind --."),
        .options = {{u"limit"_s, u"N"_s, CommandLine::tr("Show at most N articles (50); 0 shows all.")},
                    {u"sort"_s, u"ORDER"_s, CommandLine::tr("relevance, date with the newest first, title or source.")},
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
