#include "archive/archive.h"
#include "command.h"
#include "output.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const QString folder = invocation.arguments.first();
    const auto archive = Archive::create(folder);
    if (!archive)
        return archive.error();
    output.answer(CommandLine::tr("Made the archive %1.").arg(QDir::toNativeSeparators(folder)),
                  {{u"archive"_s, folder}});
    return ExitCode::Done;
}

} // namespace

Command initCommand()
{
    return {
        .name = u"init"_s,
        .usage = u"ARCHIVE"_s,
        .summary = CommandLine::tr("Makes a new, empty archive."),
        .options = {},
        .fewest = 1,
        .most = 1,
        .run = run,
    };
}

} // namespace Pressmark
