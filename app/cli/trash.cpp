#include "archive/articles.h"
#include "command.h"
#include "json.h"
#include "opening.h"
#include "output.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const auto ids = parseArticleIds(invocation.arguments.mid(1));
    if (!ids)
        return output.misuse(ids.error().message);
    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadWrite);
    if (!opened)
        return opened.error();
    if (const auto found = requireArticles(opened->session, *ids); !found)
        return found.error();
    const auto written = opened->archive->write([&](Writing &writing) { return moveToTrash(writing, *ids); });
    if (!written)
        return written.error();
    output.answer(CommandLine::tr("Moved to the trash: %1. “undo” takes it back.").arg(ids->size()),
                  {{u"ids"_s, idsJson(*ids)}});
    return ExitCode::Done;
}

} // namespace

Command trashCommand()
{
    return {
        .name = u"trash"_s,
        .usage = u"ARCHIVE ID… [--json]"_s,
        .summary = CommandLine::tr("Moves articles to the trash, from where they can come back."),
        .options = {},
        .fewest = 2,
        .most = -1,
        .run = run,
    };
}

} // namespace Pressmark
