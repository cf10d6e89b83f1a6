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
    const auto name = undo(**archive);
    if (!name)
        return name.error();
    output.answer(CommandLine::tr("Took back: %1").arg(*name), {{u"undone"_s, *name}});
    return ExitCode::Done;
}

} // namespace

Command undoCommand()
{
    return {
        .name = u"undo"_s,
        .usage = u"ARCHIVE [--json]"_s,
        .summary = CommandLine::tr("Takes the last act back."),
        .options = {},
        .fewest = 1,
        .most = 1,
        .run = run,
    };
}

} // namespace Pressmark
