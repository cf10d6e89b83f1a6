#include "commandline.h"
#include "interruption.h"
#include "jobs/importjob.h"
#include "json.h"
#include "opening.h"
#include "output.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

using Outcome = CaptureAdded::Outcome;

/// What became of a document, with the keys that belong to its outcome.
QJsonObject itemJson(const ImportItem &item)
{
    QJsonObject json{{u"file"_s, item.file}};
    if (!item.carried.isEmpty())
        json.insert(u"annotations"_s,
                    QJsonObject{{u"added"_s, item.carried.added},
                                {u"onThis"_s, item.carried.onCarrier},
                                {u"others"_s, item.carried.others},
                                {u"known"_s, item.carried.known}});
    if (item.added)
        json.insert(u"id"_s, item.added->article.value);
    if (item.error) {
        json.insert(u"error"_s, errorJson(*item.error));
        return json;
    }
    json.insert(u"part"_s, item.part);
    switch (item.added->outcome) {
    case Outcome::Article:
        json.insert(u"title"_s, item.added->title);
        break;
    case Outcome::CaptureOf:
        json.insert(u"captureOf"_s, item.added->article.value);
        break;
    case Outcome::AsideOf:
        json.insert(u"asideOf"_s, item.added->article.value);
        break;
    case Outcome::DuplicateOf:
        json.insert(u"duplicateOf"_s, item.added->article.value);
        break;
    case Outcome::Unreadable:
        break;
    }
    return json;
}

QString carriedText(const CarriedSummary &carried)
{
    QString text;
    if (carried.others > 0)
        text += u"\n    "_s + CommandLine::tr("%n annotation(s) of others", nullptr, carried.others);
    if (carried.added + carried.onCarrier + carried.known == 0)
        return text;
    return text + u"\n    "_s
        + CommandLine::tr("Passages brought back: %1. On this file itself, since their article is not here: %2. "
                          "There already: %3.")
              .arg(carried.added)
              .arg(carried.onCarrier)
              .arg(carried.known);
}

QString itemText(const ImportItem &item)
{
    const QString file = item.part.isEmpty() ? item.file : item.file + u" · "_s + item.part;
    if (!item.added)
        return CommandLine::tr("Not imported: %1. %2").arg(file, item.error->message);
    const QString id = QString::number(item.added->article.value);
    switch (item.added->outcome) {
    case Outcome::Article:
        return u"%1  %2"_s.arg(id, item.added->title.isEmpty() ? file : item.added->title);
    case Outcome::CaptureOf:
        return CommandLine::tr("%1  another capture of this article: %2").arg(id, file);
    case Outcome::AsideOf:
        return CommandLine::tr("%1  put aside, since it has much less text: %2").arg(id, file);
    case Outcome::DuplicateOf:
        return CommandLine::tr("%1  is there already: %2").arg(id, file);
    case Outcome::Unreadable:
        return CommandLine::tr("%1  kept, but could not be read: %2. %3")
            .arg(id, file, item.error ? item.error->message : QString());
    }
    Q_UNREACHABLE();
}

QString summaryText(const ImportSummary &summary)
{
    return CommandLine::tr("Articles: %1. More captures: %2. Put aside: %3. There already: %4. Failed: %5.")
        .arg(summary.imported)
        .arg(summary.captures)
        .arg(summary.aside)
        .arg(summary.duplicates)
        .arg(summary.failed);
}

QJsonObject summaryJson(const ImportSummary &summary)
{
    QJsonObject json{{u"imported"_s, summary.imported},
                     {u"captures"_s, summary.captures},
                     {u"aside"_s, summary.aside},
                     {u"duplicates"_s, summary.duplicates},
                     {u"failed"_s, summary.failed}};
    if (summary.passages > 0)
        json.insert(u"annotations"_s, summary.passages);
    if (summary.others > 0)
        json.insert(u"others"_s, summary.others);
    return {{u"summary"_s, json}};
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const auto archive = Archive::open(invocation.arguments.first(), Archive::Access::ReadWrite);
    if (!archive)
        return archive.error();
    const Interruption interruption;
    const ImportSink report = [&](const ImportItem &item) {
        output.answer(itemText(item) + carriedText(item.carried), itemJson(item));
    };
    const auto summary = importPaths(**archive, invocation.arguments.mid(1), {.worker = workerProgram()}, report,
                                     output.progress(), interruption.token());
    if (!summary)
        return summary.error();
    output.answer(summaryText(*summary), summaryJson(*summary));
    return summary->failed > 0 ? ExitCode::Failed : ExitCode::Done;
}

} // namespace

Command importCommand()
{
    return {
        .name = u"import"_s,
        .usage = u"ARCHIVE PATH… [--json]"_s,
        .summary = CommandLine::tr("Imports files, and folders with everything below them. Each document is told of "
                                   "once it is safely stored."),
        .options = {},
        .fewest = 2,
        .most = -1,
        .run = run,
    };
}

} // namespace Pressmark
