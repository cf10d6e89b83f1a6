#include "archive/tags.h"

#include "archive/messages.h"
#include "archive/tagrow.h"
#include "archive/treerow.h"

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
    }
    writing.setOperation(ArchiveMessages::tr("Move a tag"));
    writing.touchTags();
    return writing.database().run("UPDATE tag SET parent = ? WHERE id = ?",
                                  parent.isValid() ? std::optional<qint64>(parent.value) : std::nullopt, tag.value);
}

Result<void> mergeTags(Writing &writing, TagId from, TagId into)
{
    if (from == into)
        return Error{ErrorCode::InvalidArgument,
                     ArchiveMessages::tr("A tag cannot be merged with itself. Nothing was changed.")};
    Database &database = writing.database();
    const Result<bool> below = isBelow(database, "tag", into.value, from.value);
    if (!below)
        return below.error();
    if (*below)
        return Error{ErrorCode::InvalidArgument,
                     ArchiveMessages::tr("A tag cannot be merged into one that stands below it. Nothing was changed.")};
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

Result<void> tagArticles(Writing &writing, const QList<ArticleId> &articles, const QString &name)
{
    const Result<TagId> tag = ensureTag(writing, name);
    if (!tag)
        return tag.error();
    for (const ArticleId article : articles) {
        const Result<void> run = writing.database().run(
            "INSERT INTO article_tag(article, tag, person, time) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            article.value, tag->value, writing.person().value, writing.time());
        if (!run)
            return run;
        writing.touchArticle(article);
    }
    writing.setOperation(ArchiveMessages::tr("Tag %n article(s) “%1”", nullptr, static_cast<int>(articles.size()))
                             .arg(name.simplified()));
    writing.touchTags();
    return {};
}

Result<void> untagArticles(Writing &writing, const QList<ArticleId> &articles, const QString &name)
{
    const Result<std::optional<TagId>> tag = findTagId(writing.database(), name);
    if (!tag)
        return tag.error();
    if (!*tag)
        return Error{ErrorCode::NotFound, ArchiveMessages::tr("There is no tag “%1”. Nothing was changed.").arg(name)};
    for (const ArticleId article : articles) {
        const Result<void> run = writing.database().run("DELETE FROM article_tag WHERE article = ? AND tag = ?",
                                                        article.value, (*tag)->value);
        if (!run)
            return run;
        writing.touchArticle(article);
    }
    writing.setOperation(ArchiveMessages::tr("Take “%1” off %n article(s)", nullptr, static_cast<int>(articles.size()))
                             .arg(name.simplified()));
    writing.touchTags();
    return {};
}

Result<void> tagAnnotation(Writing &writing, AnnotationId annotation, const QString &name)
{
    const Result<TagId> tag = ensureTag(writing, name);
    if (!tag)
        return tag.error();
    const Result<void> touched = touchArticleOf(writing, annotation);
    if (!touched)
        return touched;
    writing.setOperation(ArchiveMessages::tr("Tag a passage “%1”").arg(name.simplified()));
    writing.touchTags();
    return writing.database().run(
        "INSERT INTO annotation_tag(annotation, tag, person, time) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        annotation.value, tag->value, writing.person().value, writing.time());
}

Result<void> untagAnnotation(Writing &writing, AnnotationId annotation, TagId tag)
{
    const Result<void> touched = touchArticleOf(writing, annotation);
    if (!touched)
        return touched;
    writing.setOperation(ArchiveMessages::tr("Take a tag off a passage"));
    writing.touchTags();
    return writing.database().run("DELETE FROM annotation_tag WHERE annotation = ? AND tag = ?", annotation.value,
                                  tag.value);
}

} // namespace Pressmark
