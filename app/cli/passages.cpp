#include "search/passages.h"
#include "archive/areas.h"

#include "commandline.h"
#include "jobs/passageexport.h"
#include "json.h"
#include "opening.h"
#include "output.h"
#include "passagejson.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int DefaultLimit = 50;
constexpr qsizetype RowsAtOnce = 200; // read together

const QStringList GroupNames{u"none"_s, u"tag"_s, u"source"_s, u"article"_s, u"date"_s, u"words"_s};
constexpr PassageGroup Groups[] = {PassageGroup::None,    PassageGroup::Tag,  PassageGroup::Source,
                                   PassageGroup::Article, PassageGroup::Date, PassageGroup::Words};

enum class Form { Text, Json, Csv, Markdown };

struct Wanted
{
    int limit = 0;
    PassageGroup group = PassageGroup::None;
    Form form = Form::Text;
};

Result<Wanted> wantedBy(const Invocation &invocation, bool isJson)
{
    const auto limit = numberOption(invocation, u"limit"_s, DefaultLimit, 0);
    if (!limit)
        return limit.error();
    const auto group = choiceOption(invocation, u"group"_s, GroupNames);
    const auto form = choiceOption(invocation, u"format"_s, {u"text"_s, u"json"_s, u"csv"_s, u"markdown"_s});
    for (const auto *choice : {&group, &form}) {
        if (!*choice)
            return choice->error();
    }
    const QStringList forms{u"text"_s, u"json"_s, u"csv"_s, u"markdown"_s};
    const auto chosen = static_cast<Form>(forms.indexOf(*form));
    if (isJson && invocation.isSet(u"format"_s) && chosen != Form::Json)
        return Error{ErrorCode::InvalidArgument,
                     CommandLine::tr("Passages are written as --json or in another --format.")};
    return Wanted{*limit, Groups[GroupNames.indexOf(*group)], isJson ? Form::Json : chosen};
}

QString passageText(const PassageText &passage)
{
    const Annotation &annotation = passage.placed.annotation;
    QStringList about{passage.title, passage.source, passage.published.value, u"#%1"_s.arg(annotation.article.value)};
    about += annotation.tagNames;
    about.removeAll(QString());
    QString text =
        u"[%1] %2\n    %3"_s.arg(QString::number(annotation.id.value), passageName(annotation), about.join(u" · "_s));
    if (!annotation.note.isEmpty())
        text += u"\n    "_s + annotation.note.simplified();
    if (passage.otherArticles > 0)
        text += u"\n    "_s + CommandLine::tr("also in %n article(s)", nullptr, passage.otherArticles);
    return text;
}

void write(const ListedPassage &listed, bool isFirst, const Wanted &wanted, Output &output)
{
    switch (wanted.form) {
    case Form::Text:
        if (isFirst)
            output.line(u"\n== %1 (%2)"_s.arg(listed.heading).arg(listed.group->count));
        output.line(passageText(listed.passage));
        return;
    case Form::Json:
        output.object(passageJson(listed.passage, listed.group ? std::optional(listed.heading) : std::nullopt));
        return;
    case Form::Csv:
        output.line(passageCsvRow(listed));
        return;
    case Form::Markdown:
        if (isFirst)
            output.line(passageMarkdownHeading(listed.heading));
        output.line(passageMarkdown(listed.passage));
        return;
    }
}

/// What leaves the program as a table or a text has no private passages.
bool isKept(const ListedPassage &listed, Form form)
{
    return (form == Form::Csv || form == Form::Markdown) && listed.passage.placed.annotation.isPrivate;
}

Result<void> writeRows(const Session &session, const PassageResult &result, const Wanted &wanted, Output &output)
{
    if (wanted.form == Form::Csv)
        output.line(passageCsvHead());
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < result.rows->size(); ++row) {
        if (wanted.limit > 0 && rows.size() == wanted.limit)
            break;
        if (!result.rows->heading(row))
            rows.append(row);
    }
    const PassageRows::Group *group = nullptr;
    for (qsizetype done = 0; done < rows.size(); done += RowsAtOnce) {
        const auto some = readListedPassages(session, result, wanted.group, rows.mid(done, RowsAtOnce));
        if (!some)
            return some.error();
        for (const ListedPassage &listed : *some) {
            if (isKept(listed, wanted.form))
                continue;
            write(listed, listed.group != group, wanted, output);
            group = listed.group;
        }
    }
    return {};
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const auto wanted = wantedBy(invocation, output.isJson());
    if (!wanted)
        return output.misuse(wanted.error().message);
    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    const auto query = parseQuery(invocation.arguments.value(1));
    if (!query)
        return query.error();
    QElapsedTimer timer;
    timer.start();
    const auto result = searchPassages(
        opened->session, *query,
        {.group = wanted->group, .facets = invocation.isSet(u"facets"_s), .forms = !invocation.isSet(u"exact"_s)});
    if (!result)
        return result.error();
    const qint64 milliseconds = timer.elapsed();
    for (const QString &hint : result->hints)
        output.remark(hint);
    const auto written = writeRows(opened->session, *result, *wanted, output);
    if (!written)
        return written.error();
    QJsonObject summary{{u"passages"_s, result->total}, {u"milliseconds"_s, milliseconds}};
    if (!result->facets.isEmpty())
        summary.insert(u"facets"_s, facetsJson(result->facets));
    if (wanted->form == Form::Json)
        output.object({{u"summary"_s, summary}});
    else if (wanted->form == Form::Text)
        output.line(CommandLine::tr("Passages found: %1").arg(result->total) + facetsText(result->facets));
    return ExitCode::Done;
}

} // namespace

Command passagesCommand()
{
    return {
        .name = u"passages"_s,
        .usage = u"ARCHIVE [QUERY] [--group none|tag|source|article|date|words] [--limit N] [--facets] [--exact] "
                 "[--json | --format text|json|csv|markdown]"_s,
        .summary = CommandLine::tr("Lists the marked passages that a query finds by their words, notes, tag: color: "
                                   "person: marked: and by what is known of their articles."),
        .options = {{u"group"_s, u"G"_s,
                     CommandLine::tr("Put them below headings: by tag, source, article or month, or only those whose "
                                     "words are marked in several articles.")},
                    {u"limit"_s, u"N"_s, CommandLine::tr("Show at most N passages (50); 0 shows all.")},
                    {u"facets"_s, {}, CommandLine::tr("Count them by colour, tag, person, source, year and language.")},
                    {u"exact"_s, {}, CommandLine::tr("Find words only as they are written, not in their other forms.")},
                    {u"format"_s, u"F"_s,
                     CommandLine::tr("text, json, csv or markdown; the last two without private passages.")}},
        .fewest = 1,
        .most = 2,
        .run = run,
    };
}

} // namespace Pressmark
