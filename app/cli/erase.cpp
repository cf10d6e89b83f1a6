#include "archive/maintenance.h"
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
    const auto archive = Archive::open(invocation.arguments[0], Archive::Access::ReadWrite);
    if (!archive)
        return archive.error();
    {
        // A view that is open would keep what is erased in the write-ahead log.
        const auto session = (*archive)->session();
        if (!session)
            return session.error();
        if (const auto found = requireArticles(*session, *ids); !found)
            return found.error();
    }
    if (const auto erased = eraseArticles(**archive, *ids); !erased)
        return erased.error();
    output.answer(CommandLine::tr("Erased for good: %1").arg(ids->size()), {{u"ids"_s, idsJson(*ids)}});
    return ExitCode::Done;
}

} // namespace

Command eraseCommand()
{
    return {
        .name = u"erase"_s,
        .usage = u"ARCHIVE ID… [--json]"_s,
        .summary = CommandLine::tr("Erases articles for good, also from backups. It cannot be undone."),
        .options = {},
        .fewest = 2,
        .most = -1,
        .run = run,
    };
}

} // namespace Pressmark
