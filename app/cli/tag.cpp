#include "archive/tags.h"
#include "command.h"
#include "json.h"
#include "opening.h"
#include "output.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

Result<void> changeTags(Writing &writing, const QList<ArticleId> &ids, const QStringList &added,
                        const QStringList &removed)
{
    for (const QString &tag : added) {
        if (const auto tagged = tagArticles(writing, ids, tag); !tagged)
            return tagged;
    }
    for (const QString &tag : removed) {
        if (const auto untagged = untagArticles(writing, ids, tag); !untagged)
            return untagged;
    }
    return {};
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const QStringList added = invocation.values(u"add"_s);
    const QStringList removed = invocation.values(u"remove"_s);
    if (added.isEmpty() && removed.isEmpty())
        return output.misuse(CommandLine::tr("--add or --remove says which tag."));
    const auto ids = parseArticleIds(invocation.arguments.mid(1));
    if (!ids)
        return output.misuse(ids.error().message);
    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadWrite);
    if (!opened)
        return opened.error();
    if (const auto found = requireArticles(opened->session, *ids); !found)
        return found.error();
    const auto change = [&](Writing &writing) { return changeTags(writing, *ids, added, removed); };
    if (const auto written = opened->archive->write(change); !written)
        return written.error();
    output.answer(CommandLine::tr("Changed the tags of articles: %1").arg(ids->size()),
                  {{u"ids"_s, idsJson(*ids)},
                   {u"added"_s, QJsonArray::fromStringList(added)},
                   {u"removed"_s, QJsonArray::fromStringList(removed)}});
    return ExitCode::Done;
}

} // namespace

Command tagCommand()
{
    return {
        .name = u"tag"_s,
        .usage = u"ARCHIVE ID… [--add T]… [--remove T]… [--json]"_s,
        .summary = CommandLine::tr("Gives tags to articles or takes them off."),
        .options = {{u"add"_s, u"T"_s, CommandLine::tr("Give this tag; it is made if it is new.")},
                    {u"remove"_s, u"T"_s, CommandLine::tr("Take this tag off.")}},
        .fewest = 2,
        .most = -1,
        .run = run,
    };
}

} // namespace Pressmark
