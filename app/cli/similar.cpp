#include "search/similar.h"

#include "archive/articles.h"
#include "commandline.h"
#include "json.h"
#include "opening.h"
#include "output.h"

#include <QElapsedTimer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int DefaultLimit = 10;

QJsonObject similarJson(const ArticleRow &row, const SimilarArticle &similar)
{
    return {
        {u"id"_s, row.id.value},
        {u"title"_s, row.title},
        {u"source"_s, row.source},
        {u"published"_s, dateJson(row.published)},
        {u"likeness"_s, std::round(double(similar.likeness) * 1000) / 1000},
        {u"words"_s, QJsonArray::fromStringList(similar.words)},
    };
}

QString similarText(const ArticleRow &row, const SimilarArticle &similar)
{
    QStringList about{row.source, row.published.value, similar.words.join(u", "_s)};
    about.removeAll(QString());
    return u"%1  %2\n    %3"_s.arg(QString::number(row.id.value), row.title, about.join(u" · "_s));
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const auto limit = numberOption(invocation, u"limit"_s, DefaultLimit, 1);
    if (!limit)
        return output.misuse(limit.error().message);
    const auto ids = parseArticleIds(invocation.arguments.mid(1));
    if (!ids)
        return output.misuse(ids.error().message);
    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    QElapsedTimer timer;
    timer.start();
    const auto found = findSimilar(opened->session, ids->first(), *limit);
    if (!found)
        return found.error();
    const qint64 milliseconds = timer.elapsed();

    QJsonArray json;
    QStringList texts;
    for (const SimilarArticle &similar : *found) {
        const auto rows = readArticleRows(opened->session, {similar.id});
        if (!rows)
            return rows.error();
        for (const ArticleRow &row : *rows) {
            json.append(similarJson(row, similar));
            texts.append(similarText(row, similar));
        }
    }
    const QString text =
        texts.isEmpty() ? CommandLine::tr("No article of this archive is similar.") : texts.join(u"\n\n"_s);
    output.answer(output.isJson() ? QString() : text,
                  {{u"id"_s, ids->first().value}, {u"milliseconds"_s, milliseconds}, {u"similar"_s, json}});
    return ExitCode::Done;
}

} // namespace

Command similarCommand()
{
    return {
        .name = u"similar"_s,
        .usage = u"ARCHIVE ID [--limit N] [--json]"_s,
        .summary = CommandLine::tr("Finds the articles that share most of what sets an article apart from the rest."),
        .options = {{u"limit"_s, u"N"_s, CommandLine::tr("Show at most N articles (10).")}},
        .fewest = 2,
        .most = 2,
        .run = run,
    };
}

} // namespace Pressmark
