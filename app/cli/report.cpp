#include "archive/collections.h"
#include "archive/savedsearches.h"
#include "archive/tags.h"
#include "commandline.h"
#include "exportlook.h"
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
    QList<ArticleId> articles;
};

/// What a query, a saved search or both find, by date.
Result<Subject> foundSubject(const Session &session, const QString &query, const QString &name)
{
    Subject subject{query, {}};
    QString both = query;
    if (!name.isEmpty()) {
        const auto saved = findSavedSearch(session, name);
        if (!saved)
            return saved.error();
        if (!*saved)
            return Error{ErrorCode::NotFound, CommandLine::tr("There is no saved search “%1”.").arg(name)};
        both = query.isEmpty() ? (*saved)->query : u'(' + (*saved)->query + u") ("_s + query + u')';
        subject.title = (*saved)->name;
    }
    const auto articles = findArticles(session, both);
    if (!articles)
        return articles.error();
    subject.articles = *articles;
    return subject;
}

Result<Subject> collectionSubject(const Session &session, const QString &name)
{
    const auto collection = findCollection(session, name);
    if (!collection)
        return collection.error();
    if (!*collection)
        return Error{ErrorCode::NotFound, CommandLine::tr("There is no collection “%1”.").arg(name)};
    const auto articles = readCollectionArticles(session, (*collection)->id);
    return articles ? Result<Subject>(Subject{(*collection)->name, *articles}) : Result<Subject>(articles.error());
}

/// The articles in the order in which they are named.
Result<Subject> namedSubject(const Session &session, const QStringList &words)
{
    const auto ids = parseArticleIds(words);
    if (!ids)
        return ids.error();
    const auto there = requireArticles(session, *ids);
    return there ? Result<Subject>(Subject{{}, *ids}) : Result<Subject>(there.error());
}

Result<Subject> subjectOf(const Session &session, const Invocation &invocation)
{
    if (invocation.isSet(u"article"_s))
        return namedSubject(session, invocation.values(u"article"_s));
    if (invocation.isSet(u"collection"_s))
        return collectionSubject(session, invocation.value(u"collection"_s));
    return foundSubject(session, invocation.value(u"query"_s), invocation.value(u"search"_s));
}

/// What an invocation asks for, with what the archive knows of its tags.
Result<ReportOptions> optionsOf(const OpenArchive &opened, const Invocation &invocation, const Subject &subject)
{
    Result<ReportOptions> options = exportLook(opened.session, invocation);
    if (!options)
        return options;
    const auto tags = readTagTree(opened.session);
    if (!tags)
        return tags.error();
    options->tags = *tags;
    options->prepared = QLocale().toString(QDate::currentDate(), u"d MMMM yyyy"_s);
    options->title = invocation.value(u"title"_s, subject.title);
    if (options->title.isEmpty())
        options->title = opened.archive->name();
    return options;
}

/// What would go into the report.
Result<ExitCode> tellCount(const OpenArchive &opened, const Subject &subject, const MarkChoice &marks, Output &output)
{
    const auto count = countMarks(opened.session, subject.articles, marks);
    if (!count)
        return count.error();
    output.answer(CommandLine::tr("Articles: %1, annotations: %2. Nothing was written.")
                      .arg(QString::number(subject.articles.size()), QString::number(*count)),
                  {{u"articles"_s, subject.articles.size()}, {u"annotations"_s, *count}});
    return ExitCode::Done;
}

Result<ExitCode> write(const OpenArchive &opened, const Subject &subject, const ReportOptions &options,
                       const QString &path, Output &output)
{
    const Interruption interruption;
    const auto summary = exportReportOf(*opened.archive, subject.articles, options, workerProgram(), path,
                                        output.progress(), interruption.token());
    if (!summary)
        return summary.error();
    const QString articles = QString::number(subject.articles.size());
    const QString annotations = QString::number(summary->annotations);
    const QString sentence = summary->pages == 0 // a web page and a text document have none
        ? CommandLine::tr("Wrote %1. Articles: %2, annotations: %3.").arg(path, articles, annotations)
        : CommandLine::tr("Wrote %1. Articles: %2, pages: %3, annotations: %4.")
              .arg(path, articles, QString::number(summary->pages), annotations);
    output.answer(sentence,
                  {{u"output"_s, path},
                   {u"articles"_s, subject.articles.size()},
                   {u"pages"_s, summary->pages},
                   {u"annotations"_s, summary->annotations}});
    return ExitCode::Done;
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const QString path = invocation.value(u"output"_s);
    const bool counts = invocation.isSet(u"count"_s);
    if (path.isEmpty() && !counts)
        return output.misuse(CommandLine::tr("--output says where to write."));
    const int subjects = int(invocation.isSet(u"article"_s)) + int(invocation.isSet(u"collection"_s))
        + int(invocation.isSet(u"query"_s) || invocation.isSet(u"search"_s));
    if (subjects > 1)
        return output.misuse(CommandLine::tr(
            "A report is of what is searched, of a collection, or of named articles: only one of them."));
    if (const auto look = exportLook(invocation, {}); !look)
        return output.misuse(look.error().message);
    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    const auto subject = subjectOf(opened->session, invocation);
    if (!subject)
        return subject.error();
    const auto options = optionsOf(*opened, invocation, *subject);
    if (!options)
        return options.error();
    if (counts)
        return tellCount(*opened, *subject, options->pdf.marks, output);
    return write(*opened, *subject, *options, path, output);
}

} // namespace

Command reportCommand()
{
    return {
        .name = u"report"_s,
        .usage = u"ARCHIVE [--query Q] [--search NAME] [--collection NAME] [--article ID]… "
                 "[--template NAME] [--group-by tag|source|date|collection|article] [--passages-only] [--color C]… "
                 "[--tag T]… "
                 "--output PATH|--count [--json]"_s,
        .summary =
            CommandLine::tr("Writes a report of articles, with their passages and sources: as a PDF file, or as what "
                            "the file's ending says, .html or .odt."),
        .options =
            QList<CommandOption>{
                {u"query"_s, u"Q"_s, CommandLine::tr("Only the articles that match; as in search.")},
                {u"search"_s, u"NAME"_s, CommandLine::tr("Only the articles that the saved search finds.")},
                {u"collection"_s, u"NAME"_s, CommandLine::tr("The articles of the collection, in its order.")},
                {u"article"_s, u"ID"_s, CommandLine::tr("This article; repeated, in the order that is given.")},
                {u"title"_s, u"T"_s, CommandLine::tr("What stands on the cover.")},
                {u"count"_s, {}, CommandLine::tr("Only says how many articles and annotations it would be.")},
                {u"output"_s, u"PATH"_s, CommandLine::tr("The file to write.")}}
            + reportLookOptions(),
        .fewest = 1,
        .most = 1,
        .run = run,
    };
}

} // namespace Pressmark
