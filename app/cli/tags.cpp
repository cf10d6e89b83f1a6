#include "archive/tags.h"

#include "command.h"
#include "opening.h"
#include "output.h"

#include <QJsonArray>

#include <functional>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QJsonObject tagJson(const Tag &tag)
{
    return {
        {u"id"_s, tag.id.value},
        {u"parent"_s, tag.parent.isValid() ? QJsonValue(tag.parent.value) : QJsonValue()},
        {u"name"_s, tag.name},
        {u"color"_s, tag.color},
        {u"definition"_s, tag.definition},
        {u"examples"_s, tag.examples},
        {u"shortcut"_s, tag.shortcut > 0 ? QJsonValue(tag.shortcut) : QJsonValue()},
        {u"articles"_s, tag.articles},
        {u"passages"_s, tag.passages},
    };
}

int depthOf(const Tag &tag, const QHash<TagId, Tag> &byId)
{
    int depth = 0;
    for (TagId parent = tag.parent; parent.isValid() && depth < byId.size(); parent = byId.value(parent).parent)
        ++depth;
    return depth;
}

Result<ExitCode> listTags(const QString &folder, Output &output)
{
    const auto opened = openArchive(folder, Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    const auto tags = readTags(opened->session);
    if (!tags)
        return tags.error();
    QHash<TagId, Tag> byId;
    for (const Tag &tag : *tags) {
        byId.insert(tag.id, tag);
        const QString indented = QString(depthOf(tag, byId) * 2, u' ') + tag.name;
        output.answer(CommandLine::tr("%1  articles: %2, passages: %3")
                          .arg(indented, QString::number(tag.articles), QString::number(tag.passages)),
                      tagJson(tag));
    }
    return ExitCode::Done;
}

Result<TagId> requireTag(const Session &session, const QString &name)
{
    const auto tag = findTag(session, name);
    if (!tag)
        return tag.error();
    if (!*tag)
        return Error{ErrorCode::NotFound, CommandLine::tr("There is no tag “%1”.").arg(name)};
    return (*tag)->id;
}

using TagChange = std::function<Result<void>(Writing &, const QList<TagId> &)>;

/// Changes tags that are there, as one act.
Result<ExitCode> changeTags(const QString &folder, const QStringList &names, const TagChange &change, Output &output)
{
    const auto opened = openArchive(folder, Archive::Access::ReadWrite);
    if (!opened)
        return opened.error();
    QList<TagId> tags;
    for (const QString &name : names) {
        const auto tag = requireTag(opened->session, name);
        if (!tag)
            return tag.error();
        tags.append(*tag);
    }
    const auto written = opened->archive->write([&](Writing &writing) { return change(writing, tags); });
    if (!written)
        return written.error();
    output.answer(CommandLine::tr("Done. “undo” takes it back."), {{u"tags"_s, QJsonArray::fromStringList(names)}});
    return ExitCode::Done;
}

/// All but the last into the last.
Result<void> mergeAll(Writing &writing, const QList<TagId> &tags)
{
    for (const TagId from : tags.first(tags.size() - 1)) {
        if (const auto merged = mergeTags(writing, from, tags.last()); !merged)
            return merged;
    }
    return {};
}

Result<void> deleteAll(Writing &writing, const QList<TagId> &tags)
{
    for (const TagId tag : tags) {
        if (const auto deleted = deleteTag(writing, tag); !deleted)
            return deleted;
    }
    return {};
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const QString folder = invocation.arguments[0];
    const QString act = invocation.arguments.value(1, u"list"_s);
    const QStringList names = invocation.arguments.mid(2);
    if (act == u"list" && names.isEmpty())
        return listTags(folder, output);
    if (act == u"rename" && names.size() == 2) {
        const auto rename = [&](Writing &writing, const QList<TagId> &tags) {
            return renameTag(writing, tags.first(), names.last());
        };
        return changeTags(folder, names.first(1), rename, output);
    }
    if (act == u"merge" && names.size() >= 2)
        return changeTags(folder, names, mergeAll, output);
    if (act == u"delete" && !names.isEmpty())
        return changeTags(folder, names, deleteAll, output);
    return output.misuse(CommandLine::tr("What to do with the tags is one of: list; rename OLD NEW; merge TAG… INTO; "
                                         "delete TAG…"));
}

} // namespace

Command tagsCommand()
{
    return {
        .name = u"tags"_s,
        .usage = u"ARCHIVE [list | rename OLD NEW | merge TAG… INTO | delete TAG…] [--json]"_s,
        .summary = CommandLine::tr("Lists the tags, or renames, merges or deletes them."),
        .options = {},
        .fewest = 1,
        .most = -1,
        .run = run,
    };
}

} // namespace Pressmark
