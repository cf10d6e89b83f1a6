#include "archive/check.h"

#include "archive/archive.h"
#include "checkreport.h"
#include "command.h"
#include "interruption.h"
#include "output.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// Comparing the index counts as writing. An archive that cannot be written is checked all the same.
Result<std::unique_ptr<Archive>> openToCheck(const QString &folder, Output &output)
{
    auto archive = Archive::open(folder, Archive::Access::ReadWrite);
    if (archive)
        return archive;
    const ErrorCode code = archive.error().code;
    if (code != ErrorCode::ArchiveInUse && code != ErrorCode::ArchiveReadOnly)
        return archive;
    output.remark(CommandLine::tr("The archive cannot be written now, so the search index is not compared."));
    return Archive::open(folder, Archive::Access::ReadOnly);
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const auto archive = openToCheck(invocation.arguments[0], output);
    if (!archive)
        return archive.error();
    const Interruption interruption;
    const auto report = checkArchive(**archive, output.progress(), interruption.token());
    if (!report)
        return report.error();
    return tellReport(*report, output);
}

} // namespace

Command checkCommand()
{
    return {
        .name = u"check"_s,
        .usage = u"ARCHIVE [--json]"_s,
        .summary = CommandLine::tr("Compares everything in an archive with its hash, and the index with the content."),
        .options = {},
        .fewest = 1,
        .most = 1,
        .run = run,
    };
}

} // namespace Pressmark
