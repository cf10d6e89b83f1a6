#include "command.h"
#include "opening.h"
#include "output.h"

#include "archive/collections.h"
#include "archive/shownversion.h"
#include "archive/versions.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QJsonObject collectionJson(const Collection &collection)
{
    return {
        {u"id"_s, collection.id.value},
        {u"parent"_s, collection.parent.isValid() ? QJsonValue(collection.parent.value) : QJsonValue()},
        {u"name"_s, collection.name},
        {u"articles"_s, collection.articles},
    };
}

Result<ExitCode> listCollections(const QString &folder, Output &output)
{
    const auto opened = openArchive(folder, Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    const auto collections = readCollections(opened->session);
    if (!collections)
        return collections.error();
    QHash<CollectionId, int> depths;
    for (const Collection &collection : *collections) {
        const int depth = collection.parent.isValid() ? depths.value(collection.parent) + 1 : 0;
        depths.insert(collection.id, depth);
        const QString indented = QString(depth * 2, u' ') + collection.name;
        output.answer(CommandLine::tr("%1  articles: %2").arg(indented, QString::number(collection.articles)),
                      collectionJson(collection));
    }
    return ExitCode::Done;
}

Result<CollectionId> requireCollection(const Session &session, const QString &name)
{
    const auto found = findCollection(session, name);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, CommandLine::tr("There is no collection “%1”.").arg(name)};
    return (*found)->id;
}

/// Writes a change and shows the collection of that name afterwards, if it is still there.
Result<ExitCode> change(const OpenArchive &opened, const QString &name, const Archive::Change &act, Output &output)
{
    if (const auto written = opened.archive->write(act); !written)
        return written.error();
    const auto now = findCollection(opened.session, name);
    if (!now)
        return now.error();
    output.answer(CommandLine::tr("Done. “undo” takes it back."),
                  *now ? collectionJson(**now) : QJsonObject{{u"name"_s, name}});
    return ExitCode::Done;
}

Result<ExitCode> create(const OpenArchive &opened, const QString &name, const QString &below, Output &output)
{
    CollectionId parent;
    if (!below.isEmpty()) {
        const auto found = requireCollection(opened.session, below);
        if (!found)
            return found.error();
        parent = *found;
    }
    const auto add = [&](Writing &writing) -> Result<void> {
        const auto added = addCollection(writing, name, parent);
        return added ? Result<void>() : Result<void>(added.error());
    };
    return change(opened, name, add, output);
}

using ArticleAct = Result<void> (*)(Writing &, CollectionId, const QList<ArticleId> &);

Result<ExitCode> changeArticles(const OpenArchive &opened, const QStringList &words, ArticleAct act, Output &output)
{
    const auto collection = requireCollection(opened.session, words.first());
    if (!collection)
        return collection.error();
    const auto ids = parseArticleIds(words.mid(1));
    if (!ids)
        return output.misuse(ids.error().message);
    if (const auto found = requireArticles(opened.session, *ids); !found)
        return found.error();
    return change(
        opened, words.first(), [&](Writing &writing) { return act(writing, *collection, *ids); }, output);
}

Result<ExitCode> changeOne(const OpenArchive &opened, const QStringList &words, Output &output)
{
    const auto collection = requireCollection(opened.session, words.first());
    if (!collection)
        return collection.error();
    const auto act = [&](Writing &writing) {
        return words.size() == 1 ? deleteCollection(writing, *collection)
                                 : renameCollection(writing, *collection, words.last());
    };
    return change(opened, words.last(), act, output);
}

/// Keeps an article on a capture, or lets it go.
Result<ExitCode> pin(const OpenArchive &opened, const QStringList &words, Output &output)
{
    const auto collection = requireCollection(opened.session, words.first());
    if (!collection)
        return collection.error();
    const auto numbers = parseArticleIds(words.mid(1));
    if (!numbers)
        return output.misuse(numbers.error().message);
    const ArticleId article = numbers->first();
    RevisionId revision;
    if (numbers->size() > 1) {
        const auto versions = readVersions(opened.session, article);
        if (!versions)
            return versions.error();
        for (const Version &version : *versions) {
            if (version.capture.id.value == numbers->last().value)
                revision = version.revision;
        }
        if (!revision.isValid())
            return Error{ErrorCode::NotFound,
                         CommandLine::tr("The article has no such captures. Nothing was changed.")};
    }
    return change(
        opened, words.first(), [&](Writing &writing) { return pinVersion(writing, *collection, article, revision); },
        output);
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const QString folder = invocation.arguments[0];
    const QString act = invocation.arguments.value(1, u"list"_s);
    const QStringList words = invocation.arguments.mid(2);
    if (act == u"list" && words.isEmpty())
        return listCollections(folder, output);
    const bool known = (act == u"create" && words.size() == 1) || (act == u"rename" && words.size() == 2)
        || (act == u"delete" && words.size() == 1) || (act == u"pin" && words.size() == 3)
        || (act == u"unpin" && words.size() == 2) || ((act == u"add" || act == u"remove") && words.size() >= 2);
    if (!known) {
        return output.misuse(CommandLine::tr("What to do with the collections is one of: list; create NAME; "
                                             "add NAME ID…; remove NAME ID…; pin NAME ID CAPTURE; unpin NAME ID; "
                                             "rename OLD NEW; delete NAME"));
    }
    const auto opened = openArchive(folder, Archive::Access::ReadWrite);
    if (!opened)
        return opened.error();
    if (act == u"create")
        return create(*opened, words.first(), invocation.value(u"below"_s), output);
    if (act == u"pin" || act == u"unpin")
        return pin(*opened, words, output);
    if (act == u"rename" || act == u"delete")
        return changeOne(*opened, words, output);
    return changeArticles(*opened, words, act == u"add" ? addToCollection : removeFromCollection, output);
}

} // namespace

Command collectionsCommand()
{
    return {
        .name = u"collections"_s,
        .usage = u"ARCHIVE [list | create NAME [--below NAME] | add NAME ID… | remove NAME ID… | pin NAME ID CAPTURE | "
                 u"unpin NAME ID | rename OLD NEW | delete NAME] [--json]"_s,
        .summary = CommandLine::tr("Lists the collections, or makes them, fills them, renames or deletes them."),
        .options = {{u"below"_s, u"NAME"_s, CommandLine::tr("Make the new collection below this one.")}},
        .fewest = 1,
        .most = -1,
        .run = run,
    };
}

} // namespace Pressmark
