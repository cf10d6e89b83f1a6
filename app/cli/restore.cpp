#include "archive/maintenance.h"
#include "command.h"
#include "output.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const QString backup = invocation.arguments[0];
    const QString folder = invocation.arguments[1];
    if (const auto restored = restoreArchive(backup, folder); !restored)
        return restored.error();
    output.answer(CommandLine::tr("%1 is as it was in %2.").arg(folder, backup),
                  {{u"backup"_s, backup}, {u"archive"_s, folder}});
    return ExitCode::Done;
}

} // namespace

Command restoreCommand()
{
    return {
        .name = u"restore"_s,
        .usage = u"BACKUP ARCHIVE [--json]"_s,
        .summary = CommandLine::tr("Puts an archive back to what it was when the backup was written."),
        .options = {},
        .fewest = 2,
        .most = 2,
        .run = run,
    };
}

} // namespace Pressmark
