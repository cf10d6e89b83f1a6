#include "archive/repeats.h"
#include "command.h"
#include "commandline.h"
#include "opening.h"
#include "output.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const QString option = u"leave-out-repeated"_s;
    const bool changes = invocation.isSet(option);
    const auto value = choiceOption(invocation, option, {u"yes"_s, u"no"_s});
    if (!value)
        return output.misuse(value.error().message);
    const auto opened =
        openArchive(invocation.arguments[0], changes ? Archive::Access::ReadWrite : Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    if (changes) {
        const auto change = [&](Writing &writing) { return setLeavesOutRepeated(writing, *value == u"yes"); };
        if (const auto written = opened->archive->write(change); !written)
            return written.error();
    }
    const auto leavesOut = readLeavesOutRepeated(opened->session);
    if (!leavesOut)
        return leavesOut.error();
    output.answer(CommandLine::tr("Leave out what a source repeats: %1").arg(*leavesOut ? u"yes"_s : u"no"_s),
                  {{u"leaveOutRepeated"_s, *leavesOut}});
    return ExitCode::Done;
}

} // namespace

Command settingsCommand()
{
    return {
        .name = u"settings"_s,
        .usage = u"ARCHIVE [--leave-out-repeated yes|no] [--json]"_s,
        .summary = CommandLine::tr("Shows what an archive is set to, or sets it."),
        .options = {{u"leave-out-repeated"_s, u"yes|no"_s,
                     CommandLine::tr("Leave out of imported articles what their source repeats in three articles or "
                                     "more: yes or no.")}},
        .fewest = 1,
        .most = 1,
        .run = run,
    };
}

} // namespace Pressmark
