#include "commandline.h"
#include "fileextraction.h"
#include "interruption.h"
#include "jobs/importsources.h"
#include "json.h"
#include "opening.h"
#include "output.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// One line a document, or one that says why there is none.
bool tellDocuments(const QString &file, const Result<QList<Document>> &documents, Output &output)
{
    if (!documents) {
        output.object({{u"file"_s, file}, {u"error"_s, errorJson(documents.error())}});
        return false;
    }
    for (const Document &document : *documents)
        output.object(documentJson(file, document));
    return true;
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const auto jobs = numberOption(invocation, u"jobs"_s, 0, 1);
    if (!jobs)
        return output.misuse(jobs.error().message);
    const FileExtractionOptions options{.worker = workerProgram(), .type = invocation.value(u"type"_s), .jobs = *jobs};
    ExitCode code = ExitCode::Done;
    const ExtractionSink tell = [&](const QString &file, const Result<QList<Document>> &documents) {
        if (!tellDocuments(file, documents, output))
            code = ExitCode::Failed;
    };
    QStringList files;
    for (const ImportSource &source : sourcesOf(invocation.arguments))
        files.append(source.name);
    const Interruption interruption;
    const auto extracted = extractFiles(files, options, tell, output.progress(), interruption.token());
    if (!extracted)
        return extracted.error();
    return code;
}

} // namespace

Command extractCommand()
{
    return {
        .name = u"extract"_s,
        .usage = u"PATH… [--type html|text|markdown|pdf|picture] [--jobs N]"_s,
        .summary =
            CommandLine::tr("Reads articles from files, and from those in folders, without an archive. Writes one "
                            "line of JSON a document, in order."),
        .options = {{u"type"_s, u"T"_s, CommandLine::tr("What the files are, instead of recognising it.")},
                    {u"jobs"_s, u"N"_s, CommandLine::tr("How many worker processes to use; as many as cores.")}},
        .fewest = 1,
        .most = -1,
        .run = run,
    };
}

} // namespace Pressmark
