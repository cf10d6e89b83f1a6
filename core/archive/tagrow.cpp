#include "archive/tagrow.h"

#include "archive/schema.h"
#include "archive/tags.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

const QByteArray TagColumns =
    "SELECT t.id, t.parent, t.name, t.color, t.definition, t.examples, t.kind, t.shortcut FROM tag t ";
const QByteArray InTrash =
    "(SELECT id FROM annotation WHERE trashed <> 0 OR article IN (SELECT id FROM article WHERE trashed <> 0))";

// Of all tags grouped, so that each table is read once, however many tags there are.
const QByteArray ArticleCounts[] = {
    "SELECT u.tag, count(*) FROM (SELECT tag, article FROM article_tag UNION "
    "SELECT g.tag, n.article FROM annotation_tag g JOIN annotation n ON n.id = g.annotation WHERE n.trashed = 0) u "
    "JOIN article a ON a.id = u.article WHERE a.trashed = 0 GROUP BY u.tag",
    "SELECT u.tag, count(*) FROM (SELECT tag, article FROM article_tag WHERE tag = ?1 UNION "
    "SELECT g.tag, n.article FROM annotation_tag g JOIN annotation n ON n.id = g.annotation "
    "WHERE g.tag = ?1 AND n.trashed = 0) u JOIN article a ON a.id = u.article WHERE a.trashed = 0 GROUP BY u.tag"};
const QByteArray PassageCounts[] = {
    "SELECT tag, count(*) FROM (SELECT DISTINCT tag, annotation FROM annotation_tag) WHERE annotation NOT IN " + InTrash
        + " GROUP BY tag",
    "SELECT g.tag, count(DISTINCT g.annotation) FROM annotation_tag g JOIN annotation n ON n.id = g.annotation "
    "JOIN article a ON a.id = n.article WHERE g.tag = ?1 AND n.trashed = 0 AND a.trashed = 0 GROUP BY g.tag"};
const QByteArray KeptPassageCounts[] = {"SELECT tag, passages FROM tag_count",
                                        "SELECT tag, passages FROM tag_count WHERE tag = ?1"};

Result<void> addCounts(const Session &session, QList<Tag> &tags, const QByteArray (&sql)[2], int Tag::*count)
{
    const bool one = tags.size() == 1;
    Result<Statement> query = session.database().prepare(sql[one ? 1 : 0]);
    if (!query)
        return query.error();
    if (one)
        query->bind(1, tags.first().id.value);
    QHash<qint64, int> counts;
    const Result<void> read = query->forEach(
        [&counts](const Statement &row) { counts.insert(row.integer(0), static_cast<int>(row.integer(1))); });
    if (!read)
        return read.error();
    for (Tag &tag : tags)
        tag.*count = counts.value(tag.id.value);
    return {};
}

Tag tagOf(const Statement &row)
{
    return {.id = {row.integer(0)},
            .parent = {row.integer(1)},
            .name = row.text(2),
            .color = row.text(3),
            .definition = row.text(4),
            .examples = row.text(5),
            .kind = tagKindFromName(row.text(6)).value_or(TagKind::Plain),
            .shortcut = static_cast<int>(row.integer(7))};
}

/// Puts their aliases to the tags.
Result<void> addAliases(const Session &session, QList<Tag> &tags)
{
    QHash<qint64, QStringList> aliases;
    Result<Statement> query = session.database().prepare("SELECT tag, name FROM tag_alias ORDER BY folded");
    if (!query)
        return query.error();
    const Result<void> read =
        query->forEach([&aliases](const Statement &row) { aliases[row.integer(0)].append(row.text(1)); });
    if (!read)
        return read.error();
    for (Tag &tag : tags)
        tag.aliases = aliases.value(tag.id.value);
    return {};
}

} // namespace

QString foldedTagName(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

Result<std::optional<TagId>> findTagId(const Database &database, const QString &name)
{
    const auto row = database.firstRow(
        "SELECT id FROM tag WHERE folded = ?1 UNION ALL SELECT tag FROM tag_alias WHERE folded = ?1 LIMIT 1",
        foldedTagName(name));
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<TagId>();
    return std::optional<TagId>(TagId{(*row)->integer(0)});
}

Result<QString> tagName(const Database &database, TagId tag)
{
    const auto row = database.firstRow("SELECT name FROM tag WHERE id = ?", tag.value);
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Pressmark::Archive", "There is no such tag. Nothing was changed.")};
    return (*row)->text(0);
}

Result<TagId> ensureTagBeside(Writing &writing, TagId tag, const QString &name)
{
    Database &database = writing.database();
    const Result<std::optional<TagId>> known = findTagId(database, name);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    const Result<TagId> made = ensureTag(writing, name);
    if (!made)
        return made;
    const Result<void> placed = database.run("UPDATE tag SET (parent, color) = (SELECT parent, color FROM tag "
                                             "WHERE id = ?1) WHERE id = ?2",
                                             tag.value, made->value);
    if (!placed)
        return placed.error();
    return made;
}

Result<void> deleteTagRow(Database &database, TagId tag)
{
    for (const char *sql : {"DELETE FROM article_tag WHERE tag = ?", "DELETE FROM annotation_tag WHERE tag = ?",
                            "DELETE FROM saved_search_tag WHERE tag = ?", "DELETE FROM tag_alias WHERE tag = ?",
                            "DELETE FROM tag WHERE id = ?"}) {
        const Result<void> run = database.run(sql, tag.value);
        if (!run)
            return run;
    }
    return {};
}

Result<void> touchArticleOf(Writing &writing, AnnotationId annotation)
{
    const auto row = writing.database().firstRow("SELECT article FROM annotation WHERE id = ?", annotation.value);
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Pressmark::Archive", "There is no annotation %1 in this archive.")
                         .arg(annotation.value)};
    writing.touchArticle(ArticleId{(*row)->integer(0)});
    return {};
}

Result<QList<Tag>> readTags(const Session &session)
{
    Result<QList<Tag>> tags = readTagTree(session);
    if (!tags)
        return tags;
    const Result<void> counted = addCounts(session, *tags, ArticleCounts, &Tag::articles);
    if (!counted)
        return counted.error();
    const Result<void> passages = countTaggedPassages(session, *tags);
    if (!passages)
        return passages.error();
    return tags;
}

Result<void> countTaggedPassages(const Session &session, QList<Tag> &tags)
{
    const Result<bool> counted = hasSchema(session.database(), SchemaWithRules);
    if (!counted)
        return counted.error();
    return addCounts(session, tags, *counted ? KeptPassageCounts : PassageCounts, &Tag::passages);
}

Result<QList<Tag>> readTagTree(const Session &session)
{
    Result<Statement> query = session.database().prepare(TagColumns + "ORDER BY t.folded");
    if (!query)
        return query.error();
    QHash<qint64, QList<Tag>> children;
    const Result<void> read = query->forEach([&children](const Statement &row) {
        const Tag tag = tagOf(row);
        children[tag.parent.value].append(tag);
    });
    if (!read)
        return read.error();
    QList<Tag> tags;
    const std::function<void(qint64)> append = [&](qint64 parent) {
        for (const Tag &tag : children.value(parent)) {
            tags.append(tag);
            append(tag.id.value);
        }
    };
    append(0);
    const Result<void> named = addAliases(session, tags);
    if (!named)
        return named.error();
    return tags;
}

Result<std::optional<Tag>> findTag(const Session &session, const QString &name)
{
    const Result<std::optional<TagId>> id = findTagId(session.database(), name);
    if (!id)
        return id.error();
    if (!*id)
        return std::optional<Tag>();
    const auto row = session.database().firstRow(TagColumns + "WHERE t.id = ?", (*id)->value);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Tag>();
    QList<Tag> found{tagOf(**row)};
    for (const Result<void> &done :
         {addAliases(session, found), addCounts(session, found, ArticleCounts, &Tag::articles),
          countTaggedPassages(session, found)}) {
        if (!done)
            return done.error();
    }
    return std::optional<Tag>(found.first());
}

Result<QList<TagId>> readArticleTags(const Session &session, ArticleId article)
{
    Result<Statement> query = session.database().prepare(
        "SELECT DISTINCT t.id FROM article_tag g JOIN tag t ON t.id = g.tag WHERE g.article = ? ORDER BY t.folded");
    if (!query)
        return query.error();
    query->bind(1, article.value);
    QList<TagId> tags;
    const Result<void> read = query->forEach([&tags](const Statement &row) { tags.append(TagId{row.integer(0)}); });
    if (!read)
        return read.error();
    return tags;
}

Result<QStringList> readArticleTagNames(const Session &session, ArticleId article)
{
    const Result<QList<TagId>> ids = readArticleTags(session, article);
    if (!ids)
        return ids.error();
    const Result<QList<Tag>> tags = readTagTree(session);
    if (!tags)
        return tags.error();
    QStringList names;
    for (const Tag &tag : *tags) {
        if (ids->contains(tag.id))
            names.append(tag.name);
    }
    return names;
}

} // namespace Pressmark
