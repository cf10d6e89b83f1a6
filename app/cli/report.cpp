#include "archive/savedsearches.h"
#include "archive/tags.h"
#include "commandline.h"
#include "interruption.h"
#include "jobs/exportjob.h"
#include "opening.h"
#include "output.h"
#include "search/search.h"

#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

Result<QList<ArticleId>> findArticles(const Session &session, const QString &text)
{
    const auto query = parseQuery(text);
    if (!query)
        return query.error();
    const auto found = search(session, *query, {.sort = SearchSort::Date});
    if (!found)
        return found.error();
    if (found->articles.isEmpty())
        return Error{ErrorCode::NotFound,
                     text.isEmpty()
                         ? CommandLine::tr("The archive has no articles, so there is nothing to report.")
                         : CommandLine::tr("No article matches “%1”, so there is nothing to report.").arg(text)};
    return found->articles;
}

struct Subject
{
    QString title;
    QString query;
};

/// The saved search of that name with what else is asked for, or only that.
Result<Subject> subjectOf(const Session &session, const Invocation &invocation)
{
    const QString query = invocation.value(u"query"_s);
    const QString name = invocation.value(u"search"_s);
    if (name.isEmpty())
        return Subject{query, query};
    const auto saved = findSavedSearch(session, name);
    if (!saved)
        return saved.error();
    if (!*saved)
        return Error{ErrorCode::NotFound, CommandLine::tr("There is no saved search “%1”.").arg(name)};
    const QString both = query.isEmpty() ? (*saved)->query : u'(' + (*saved)->query + u") ("_s + query + u')';
    return Subject{(*saved)->name, both};
}

ReportGroup groupOf(const QString &name)
{
    return name == u"source" ? ReportGroup::Source : name == u"date" ? ReportGroup::Date : ReportGroup::Tag;
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const QString path = invocation.value(u"output"_s);
    if (path.isEmpty())
        return output.misuse(CommandLine::tr("--output says where to write."));
    const auto group = choiceOption(invocation, u"group-by"_s, {u"tag"_s, u"source"_s, u"date"_s});
    if (!group)
        return output.misuse(group.error().message);
    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    const auto subject = subjectOf(opened->session, invocation);
    if (!subject)
        return subject.error();
    const auto articles = findArticles(opened->session, subject->query);
    if (!articles)
        return articles.error();
    const auto tags = readTags(opened->session);
    if (!tags)
        return tags.error();

    const ReportOptions options{.title = subject->title.isEmpty() ? opened->archive->name() : subject->title,
                                .prepared = QLocale().toString(QDate::currentDate(), u"d MMMM yyyy"_s),
                                .group = groupOf(*group),
                                .tags = *tags};
    const Interruption interruption;
    const auto summary = exportReportOf(*opened->archive, *articles, options, workerProgram(), path, output.progress(),
                                        interruption.token());
    if (!summary)
        return summary.error();
    output.answer(CommandLine::tr("Wrote %1. Articles: %2, pages: %3, annotations: %4.")
                      .arg(path, QString::number(articles->size()), QString::number(summary->pages),
                           QString::number(summary->annotations)),
                  {{u"output"_s, path},
                   {u"articles"_s, articles->size()},
                   {u"pages"_s, summary->pages},
                   {u"annotations"_s, summary->annotations}});
    return ExitCode::Done;
}

} // namespace

Command reportCommand()
{
    return {
        .name = u"report"_s,
        .usage = u"ARCHIVE [--query Q] [--search NAME] [--group-by tag|source|date] --output PATH [--json]"_s,
        .summary = CommandLine::tr("Writes a report of articles as a PDF file, with their passages and sources."),
        .options = {{u"query"_s, u"Q"_s, CommandLine::tr("Only the articles that match; as in search.")},
                    {u"search"_s, u"NAME"_s, CommandLine::tr("Only the articles that the saved search finds.")},
                    {u"group-by"_s, u"G"_s, CommandLine::tr("How passages are grouped: tag, source or date.")},
                    {u"output"_s, u"PATH"_s, CommandLine::tr("The file to write.")}},
        .fewest = 1,
        .most = 1,
        .run = run,
    };
}

} // namespace Pressmark
