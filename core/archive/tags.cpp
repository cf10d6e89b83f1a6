#include "archive/tags.h"

#include "archive/messages.h"
#include "archive/tagrow.h"
#include "archive/treerow.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// Colours that can be told apart, given to new tags in turn.
constexpr const char16_t *Colors[] = {u"#d97706", u"#2563eb", u"#059669", u"#dc2626", u"#7c3aed",
                                      u"#0891b2", u"#be185d", u"#65a30d", u"#9a3412", u"#475569"};

Result<void> setText(Writing &writing, TagId tag, const QString &operation, const QByteArray &column,
                     const QString &value)
{
    writing.setOperation(operation);
    writing.touchTags();
    return writing.database().run("UPDATE tag SET " + column + " = ?1 WHERE id = ?2 AND " + column + " <> ?1", value,
                                  tag.value);
}

Result<void> touchArticlesOf(Writing &writing, TagId tag)
{
    Result<Statement> query = writing.database().prepare(
        "SELECT article FROM article_tag WHERE tag = ?1 UNION SELECT n.article FROM annotation_tag g "
        "JOIN annotation n ON n.id = g.annotation WHERE g.tag = ?1 LIMIT 1001");
    if (!query)
        return query.error();
    query->bind(1, tag.value);
    return query->forEach([&writing](const Statement &row) { writing.touchArticle(ArticleId{row.integer(0)}); });
}

/// InvalidArgument if the one cannot be merged into the other.
Result<void> checkMerge(const Database &database, TagId from, TagId into)
{
    if (from == into)
        return Error{ErrorCode::InvalidArgument,
                     ArchiveMessages::tr("A tag cannot be merged with itself. Nothing was changed.")};
    const Result<bool> below = isBelow(database, "tag", into.value, from.value);
    if (!below)
        return below.error();
    if (*below)
        return Error{ErrorCode::InvalidArgument,
                     ArchiveMessages::tr("A tag cannot be merged into one that stands below it. Nothing was changed.")};
    const auto number = database.integer("SELECT 1 FROM tag WHERE id = ?1 AND kind = 'number' AND EXISTS "
                                         "(SELECT 1 FROM tag WHERE parent = ?2)",
                                         into.value, from.value);
    if (!number)
        return number.error();
    if (*number)
        return Error{ErrorCode::InvalidArgument,
                     ArchiveMessages::tr("A tag that others stand below cannot be merged into one that takes numbers. "
                                         "Nothing was changed.")};
    return {};
}

} // namespace

Result<TagId> ensureTag(Writing &writing, const QString &rawName)
{
    const QString name = rawName.simplified();
    if (name.isEmpty())
        return Error{ErrorCode::InvalidArgument, ArchiveMessages::tr("A tag needs a name.")};
    Database &database = writing.database();
    const Result<std::optional<TagId>> known = findTagId(database, name);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    const auto count = database.integer("SELECT count(*) FROM tag");
    if (!count)
        return count.error();
    const QString color = QString::fromUtf16(Colors[static_cast<size_t>(count->value_or(0)) % std::size(Colors)]);
    const Result<void> inserted =
        database.run("INSERT INTO tag(name, folded, color) VALUES (?, ?, ?)", name, foldedTagName(name), color);
    if (!inserted)
        return inserted.error();
    writing.setOperation(ArchiveMessages::tr("New tag “%1”").arg(name));
    writing.touchTags();
    return TagId{database.lastInsertId()};
}

Result<void> renameTag(Writing &writing, TagId tag, const QString &rawName)
{
    const QString name = rawName.simplified();
    if (name.isEmpty())
        return Error{ErrorCode::InvalidArgument, ArchiveMessages::tr("A tag needs a name.")};
    const Result<std::optional<TagId>> other = findTagId(writing.database(), name);
    if (!other)
        return other.error();
    if (*other && **other != tag)
        return Error{
            ErrorCode::Conflict,
            ArchiveMessages::tr("There is a tag “%1” already. Nothing was changed; merge the two instead.").arg(name)};
    writing.setOperation(ArchiveMessages::tr("Rename a tag to “%1”").arg(name));
    writing.touchTags();
    return writing.database().run("UPDATE tag SET name = ?, folded = ? WHERE id = ?", name, foldedTagName(name),
                                  tag.value);
}

Result<void> setTagColor(Writing &writing, TagId tag, const QString &color)
{
    return setText(writing, tag, ArchiveMessages::tr("Change a tag's colour"), "color", color);
}

Result<void> setTagDefinition(Writing &writing, TagId tag, const QString &definition, const QString &examples)
{
    const Result<void> set = setText(writing, tag, ArchiveMessages::tr("Define a tag"), "definition", definition);
    if (!set)
        return set;
    return setText(writing, tag, ArchiveMessages::tr("Define a tag"), "examples", examples);
}

Result<void> setTagShortcut(Writing &writing, TagId tag, int digit)
{
    writing.setOperation(ArchiveMessages::tr("Change a tag's key"));
    writing.touchTags();
    const Result<void> freed =
        writing.database().run("UPDATE tag SET shortcut = 0 WHERE shortcut = ?1 AND ?1 <> 0", digit);
    if (!freed)
        return freed;
    return writing.database().run("UPDATE tag SET shortcut = ? WHERE id = ?", digit, tag.value);
}

Result<void> moveTag(Writing &writing, TagId tag, TagId parent)
{
    if (parent.isValid()) {
        const Result<bool> below = isBelow(writing.database(), "tag", parent.value, tag.value);
        if (!below)
            return below.error();
        if (*below)
            return Error{ErrorCode::InvalidArgument,
                         ArchiveMessages::tr("A tag cannot stand below itself. Nothing was changed.")};
        const auto number =
            writing.database().integer("SELECT 1 FROM tag WHERE id = ? AND kind = 'number'", parent.value);
        if (!number)
            return number.error();
        if (*number)
            return Error{ErrorCode::InvalidArgument,
                         ArchiveMessages::tr("No tag can stand below one that takes numbers. Nothing was changed.")};
    }
    writing.setOperation(ArchiveMessages::tr("Move a tag"));
    writing.touchTags();
    return writing.database().run("UPDATE tag SET parent = ? WHERE id = ?",
                                  parent.isValid() ? std::optional<qint64>(parent.value) : std::nullopt, tag.value);
}

Result<void> mergeTags(Writing &writing, TagId from, TagId into)
{
    Database &database = writing.database();
    const Result<void> allowed = checkMerge(database, from, into);
    if (!allowed)
        return allowed;
    const Result<void> touched = touchArticlesOf(writing, from);
    if (!touched)
        return touched;
    writing.setOperation(ArchiveMessages::tr("Merge of 2 tags"));
    writing.touchTags();
    for (const char *sql : {
             "INSERT INTO article_tag(article, tag, person, time, value) SELECT article, ?2, person, time, value "
             "FROM article_tag WHERE tag = ?1 ON CONFLICT DO NOTHING",
             "INSERT INTO annotation_tag(annotation, tag, person, time, value) SELECT annotation, ?2, person, time, "
             "value FROM annotation_tag WHERE tag = ?1 ON CONFLICT DO NOTHING",
             "INSERT INTO saved_search_tag(search, tag) SELECT search, ?2 FROM saved_search_tag WHERE tag = ?1 "
             "ON CONFLICT DO NOTHING",
             "UPDATE tag_alias SET tag = ?2 WHERE tag = ?1",
             "UPDATE tag SET parent = ?2 WHERE parent = ?1",
             "INSERT INTO tag_alias(folded, name, tag) SELECT folded, name, ?2 FROM tag WHERE id = ?1",
         }) {
        const Result<void> run = database.run(sql, from.value, into.value);
        if (!run)
            return run;
    }
    return deleteTagRow(database, from);
}

Result<void> deleteTag(Writing &writing, TagId tag)
{
    const Result<void> touched = touchArticlesOf(writing, tag);
    if (!touched)
        return touched;
    const Result<QString> name = tagName(writing.database(), tag);
    if (!name)
        return name.error();
    writing.setOperation(ArchiveMessages::tr("Delete the tag “%1”").arg(*name));
    writing.touchTags();
    const Result<void> moved = writing.database().run(
        "UPDATE tag SET parent = (SELECT parent FROM tag WHERE id = ?1) WHERE parent = ?1", tag.value);
    if (!moved)
        return moved;
    return deleteTagRow(writing.database(), tag);
}

Result<TagId> createTag(Writing &writing, const QString &rawName, TagId parent)
{
    const QString name = rawName.simplified();
    const Result<std::optional<TagId>> known = findTagId(writing.database(), name);
    if (!known)
        return known.error();
    if (*known)
        return Error{ErrorCode::Conflict,
                     ArchiveMessages::tr("There is a tag “%1” already. Nothing was changed.").arg(name)};
    const Result<TagId> made = ensureTag(writing, name);
    if (!made || !parent.isValid())
        return made;
    const Result<void> moved = moveTag(writing, *made, parent);
    if (!moved)
        return moved.error();
    writing.setOperation(ArchiveMessages::tr("New tag “%1”").arg(name));
    return made;
}

Result<void> setTagKind(Writing &writing, TagId tag, TagKind kind)
{
    if (kind == TagKind::Number) {
        const auto below = writing.database().integer("SELECT count(*) FROM tag WHERE parent = ?", tag.value);
        if (!below)
            return below.error();
        if (below->value_or(0) > 0)
            return Error{ErrorCode::InvalidArgument,
                         ArchiveMessages::tr("A tag that others stand below takes no numbers. Nothing was changed.")};
    }
    return setText(writing, tag, ArchiveMessages::tr("Change a tag's kind"), "kind", tagKindName(kind));
}

Result<void> setTagAliases(Writing &writing, TagId tag, const QStringList &aliases)
{
    Database &database = writing.database();
    writing.setOperation(ArchiveMessages::tr("Change a tag's other names"));
    writing.touchTags();
    QStringList folded;
    for (const QString &alias : aliases) {
        const QString name = alias.simplified();
        if (name.isEmpty())
            continue;
        const Result<std::optional<TagId>> other = findTagId(database, name);
        if (!other)
            return other.error();
        if (*other && **other != tag)
            return Error{ErrorCode::Conflict,
                         ArchiveMessages::tr("“%1” is the name of another tag. Nothing was changed.").arg(name)};
        folded.append(foldedTagName(name));
        const Result<void> added =
            database.run("INSERT INTO tag_alias(folded, name, tag) SELECT ?1, ?2, id FROM tag WHERE id = ?3 AND folded "
                         "<> ?1 ON CONFLICT(folded) DO UPDATE SET name = excluded.name WHERE name <> excluded.name",
                         folded.last(), name, tag.value);
        if (!added)
            return added;
    }
    return database.run("DELETE FROM tag_alias WHERE tag = ?1 AND folded NOT IN (SELECT value FROM json_each(?2))",
                        tag.value, QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(folded)).toJson()));
}

Result<void> editTag(Writing &writing, const Tag &edited)
{
    const TagId tag = edited.id;
    const Result<QString> name = tagName(writing.database(), tag);
    if (!name)
        return name.error();
    const auto shortcut = writing.database().integer("SELECT shortcut FROM tag WHERE id = ?", tag.value);
    if (!shortcut)
        return shortcut.error();
    using Step = std::function<Result<void>()>;
    const Step steps[] = {
        [&] { return edited.name.simplified() == *name ? Result<void>() : renameTag(writing, tag, edited.name); },
        [&] { return setTagColor(writing, tag, edited.color); },
        [&] { return setTagKind(writing, tag, edited.kind); },
        [&] { return setTagDefinition(writing, tag, edited.definition, edited.examples); },
        [&] { return setTagAliases(writing, tag, edited.aliases); },
        [&] {
            return edited.shortcut == shortcut->value_or(0) ? Result<void>()
                                                            : setTagShortcut(writing, tag, edited.shortcut);
        },
    };
    for (const Step &step : steps) {
        if (const Result<void> done = step(); !done)
            return done;
    }
    writing.setOperation(ArchiveMessages::tr("Edit the tag “%1”").arg(edited.name.simplified()));
    return {};
}

} // namespace Pressmark
