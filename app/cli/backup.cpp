#include "archive/archive.h"
#include "archive/maintenance.h"
#include "command.h"
#include "output.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const auto archive = Archive::open(invocation.arguments[0], Archive::Access::ReadWrite);
    if (!archive)
        return archive.error();
    const auto backup = backupArchive(**archive);
    if (!backup)
        return backup.error();
    output.answer(CommandLine::tr("Wrote and verified the backup %1.").arg(*backup), {{u"backup"_s, *backup}});
    return ExitCode::Done;
}

} // namespace

Command backupCommand()
{
    return {
        .name = u"backup"_s,
        .usage = u"ARCHIVE [--json]"_s,
        .summary = CommandLine::tr("Writes a verified copy of all but the originals into the archive's backups."),
        .options = {},
        .fewest = 1,
        .most = 1,
        .run = run,
    };
}

} // namespace Pressmark
