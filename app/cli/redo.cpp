#include "archive/operations.h"
#include "command.h"
#include "opening.h"
#include "output.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const auto archive = Archive::open(invocation.arguments[0], Archive::Access::ReadWrite);
    if (!archive)
        return archive.error();
    const auto name = redo(**archive);
    if (!name)
        return name.error();
    output.answer(CommandLine::tr("Did again: %1").arg(*name), {{u"redone"_s, *name}});
    return ExitCode::Done;
}

} // namespace

Command redoCommand()
{
    return {
        .name = u"redo"_s,
        .usage = u"ARCHIVE [--json]"_s,
        .summary = CommandLine::tr("Does again what was taken back last."),
        .options = {},
        .fewest = 1,
        .most = 1,
        .run = run,
    };
}

} // namespace Pressmark
