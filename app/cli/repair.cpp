#include "archive/archive.h"
#include "archive/check.h"
#include "checkreport.h"
#include "command.h"
#include "interruption.h"
#include "output.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const auto archive = Archive::open(invocation.arguments[0], Archive::Access::ReadWrite);
    if (!archive)
        return archive.error();
    const Interruption interruption;
    if (const auto repaired = repairArchive(**archive, output.progress(), interruption.token()); !repaired)
        return repaired.error();
    const auto report = checkArchive(**archive, output.progress(), interruption.token());
    if (!report)
        return report.error();
    return tellReport(*report, output);
}

} // namespace

Command repairCommand()
{
    return {
        .name = u"repair"_s,
        .usage = u"ARCHIVE [--json]"_s,
        .summary = CommandLine::tr(
            "Rebuilds the search index and the counts of tags from the content, then checks the archive."),
        .options = {},
        .fewest = 1,
        .most = 1,
        .run = run,
    };
}

} // namespace Pressmark
