#include "archive/tags.h"
#include "archive/tagcleanup.h"
#include "archive/tagging.h"
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
        {u"kind"_s, tagKindName(tag.kind)},
        {u"aliases"_s, QJsonArray::fromStringList(tag.aliases)},
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

QString likenessName(NameLikeness likeness)
{
    switch (likeness) {
    case NameLikeness::Letters:
        return u"letters"_s;
    case NameLikeness::Order:
        return u"order"_s;
    case NameLikeness::Endings:
        return u"endings"_s;
    case NameLikeness::Spelling:
        return u"spelling"_s;
    }
    return {};
}

Result<ExitCode> listDoubts(const QString &folder, Output &output)
{
    const auto opened = openArchive(folder, Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    const auto tags = readTags(opened->session);
    if (!tags)
        return tags.error();
    const auto findings = findTagDoubts(opened->session, *tags);
    if (!findings)
        return findings.error();
    for (const TagFinding &finding : *findings) {
        const bool alike = finding.doubt == TagDoubt::Alike;
        QJsonObject json{{u"doubt"_s, tagDoubtName(finding.doubt)},
                         {u"tag"_s, finding.tag.name},
                         {u"articles"_s, finding.tag.articles},
                         {u"passages"_s, finding.tag.passages},
                         {u"left"_s, finding.isLeft}};
        if (alike) {
            json.insert(u"other"_s, finding.other.name);
            json.insert(u"likeness"_s, likenessName(finding.likeness));
        }
        const QString names = alike ? finding.tag.name + u" ~ "_s + finding.other.name : finding.tag.name;
        if (output.isJson() || !finding.isLeft)
            output.answer(tagDoubtName(finding.doubt) + u": "_s + names, json);
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

/// The tag named by --below; the top without it.
Result<TagId> parentOf(const QString &folder, const QString &below)
{
    if (below.isEmpty())
        return TagId();
    const auto opened = openArchive(folder, Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    return requireTag(opened->session, below);
}

Result<ExitCode> place(const QString &folder, const QString &name, const QString &below, bool isNew, Output &output)
{
    const auto parent = parentOf(folder, below);
    if (!parent)
        return parent.error();
    const auto change = [&](Writing &writing, const QList<TagId> &tags) -> Result<void> {
        if (!isNew)
            return moveTag(writing, tags.first(), *parent);
        const auto made = createTag(writing, name, *parent);
        return made ? Result<void>() : Result<void>(made.error());
    };
    return changeTags(folder, isNew ? QStringList() : QStringList{name}, change, output);
}

Result<ExitCode> define(const QString &folder, const QString &name, const Invocation &invocation, Output &output)
{
    const auto opened = openArchive(folder, Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    const auto tag = findTag(opened->session, name);
    if (!tag)
        return tag.error();
    const Tag now = tag->value_or(Tag());
    const auto change = [&](Writing &writing, const QList<TagId> &tags) {
        return setTagDefinition(writing, tags.first(), invocation.value(u"definition"_s, now.definition),
                                invocation.value(u"examples"_s, now.examples));
    };
    return changeTags(folder, {name}, change, output);
}

Result<ExitCode> split(const QString &folder, const QStringList &names, const Invocation &invocation, Output &output)
{
    const auto articles = parseArticleIds(invocation.values(u"article"_s));
    if (!articles)
        return output.misuse(articles.error().message);
    const auto annotations = parseArticleIds(invocation.values(u"annotation"_s));
    if (!annotations)
        return output.misuse(annotations.error().message);
    QList<AnnotationId> passages;
    for (const ArticleId id : *annotations)
        passages.append(AnnotationId{id.value});
    const auto change = [&](Writing &writing, const QList<TagId> &tags) {
        return splitTag(writing, tags.first(), names.last(), *articles, passages);
    };
    return changeTags(folder, names.first(1), change, output);
}

Result<ExitCode> changeOne(const QString &folder, const QString &act, const QStringList &words, Output &output)
{
    const auto kind = tagKindFromName(words.last());
    if (act == u"kind" && !kind)
        return output.misuse(CommandLine::tr("A kind is one of plain, choose-one, choose-several, number."));
    bool isDigit = false;
    const int digit = words.last().toInt(&isDigit);
    if (act == u"key" && (!isDigit || digit < 0 || digit > 9))
        return output.misuse(CommandLine::tr("A key is a digit from 1 to 9; 0 takes it away."));
    const auto change = [&](Writing &writing, const QList<TagId> &tags) {
        if (act == u"rename")
            return renameTag(writing, tags.first(), words.last());
        if (act == u"kind")
            return setTagKind(writing, tags.first(), *kind);
        if (act == u"key")
            return setTagShortcut(writing, tags.first(), digit);
        return setTagAliases(writing, tags.first(), words.mid(1));
    };
    return changeTags(folder, words.first(1), change, output);
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const QString folder = invocation.arguments[0];
    const QString act = invocation.arguments.value(1, u"list"_s);
    const QStringList words = invocation.arguments.mid(2);
    if (act == u"list" && words.isEmpty())
        return listTags(folder, output);
    if (act == u"doubts" && words.isEmpty())
        return listDoubts(folder, output);
    if ((act == u"create" || act == u"move") && words.size() == 1)
        return place(folder, words.first(), invocation.value(u"below"_s), act == u"create", output);
    if ((act == u"rename" || act == u"kind" || act == u"key") && words.size() == 2)
        return changeOne(folder, act, words, output);
    if (act == u"alias" && !words.isEmpty())
        return changeOne(folder, act, words, output);
    if (act == u"define" && words.size() == 1)
        return define(folder, words.first(), invocation, output);
    if (act == u"merge" && words.size() >= 2)
        return changeTags(folder, words, mergeAll, output);
    if (act == u"split" && words.size() == 2)
        return split(folder, words, invocation, output);
    if (act == u"delete" && !words.isEmpty())
        return changeTags(folder, words, deleteAll, output);
    return output.misuse(
        CommandLine::tr("What to do with the tags is one of: list; doubts; create NAME; rename OLD NEW; move TAG; "
                        "merge TAG… INTO; split TAG INTO; delete TAG…; kind TAG KIND; define TAG; alias TAG [NAME]…; "
                        "key TAG DIGIT"));
}

} // namespace

Command tagsCommand()
{
    return {
        .name = u"tags"_s,
        .usage = u"ARCHIVE [list | doubts | create NAME [--below TAG] | rename OLD NEW | move TAG [--below TAG] | "
                 u"merge TAG… INTO | split TAG INTO [--article ID]… [--annotation ID]… | delete TAG… | kind TAG KIND | "
                 u"define TAG [--definition D] [--examples E] | alias TAG [NAME]… | key TAG DIGIT] [--json]"_s,
        .summary = CommandLine::tr("Lists the tags, or makes, changes, merges, splits or deletes them."),
        .options = {{u"below"_s, u"TAG"_s, CommandLine::tr("Below which tag; at the top without it.")},
                    {u"definition"_s, u"D"_s, CommandLine::tr("When the tag is given.")},
                    {u"examples"_s, u"E"_s, CommandLine::tr("Examples of what it is given to.")},
                    {u"article"_s, u"ID"_s, CommandLine::tr("An article that goes to the other tag.")},
                    {u"annotation"_s, u"ID"_s, CommandLine::tr("A passage that goes to the other tag.")}},
        .fewest = 1,
        .most = -1,
        .run = run,
    };
}

} // namespace Pressmark
