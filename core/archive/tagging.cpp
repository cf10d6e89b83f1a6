// Giving tags to articles and passages, by the rules of their kinds.

#include "archive/tagging.h"

#include "archive/idlist.h"
#include "archive/messages.h"
#include "archive/tagrow.h"
#include "archive/tags.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// What a person gives: a tag, and the value of a number tag. Without a value a number tag says "none".
struct Tagging
{
    TagId tag;
    std::optional<double> value;
    bool replaces = true; // the value that is there: a name alone says nothing of it
};

/// How tags are given to articles, or to passages: ?1 the item, ?2 the tag, ?3 the person.
struct Table
{
    QByteArray give;       // ?4 the time, ?5 the value, ?6 whether it replaces another one
    QByteArray takeRivals; // ?2 the tags as JSON
    QByteArray takeOwn;
    QByteArray takeAll; // without ?3
};

const Table ArticleTable{
    "INSERT INTO article_tag(article, tag, person, time, value) VALUES (?1, ?2, ?3, ?4, ?5) "
    "ON CONFLICT(article, tag, person) DO UPDATE SET value = excluded.value, time = excluded.time "
    "WHERE value IS NOT excluded.value AND ?6",
    "DELETE FROM article_tag WHERE article = ?1 AND tag IN (SELECT value FROM json_each(?2)) AND person = ?3",
    "DELETE FROM article_tag WHERE article = ?1 AND tag = ?2 AND person = ?3",
    "DELETE FROM article_tag WHERE article = ?1 AND tag = ?2",
};

const Table AnnotationTable{
    "INSERT INTO annotation_tag(annotation, tag, person, time, value) VALUES (?1, ?2, ?3, ?4, ?5) "
    "ON CONFLICT(annotation, tag, person) DO UPDATE SET value = excluded.value, time = excluded.time "
    "WHERE value IS NOT excluded.value AND ?6",
    "DELETE FROM annotation_tag WHERE annotation = ?1 AND tag IN (SELECT value FROM json_each(?2)) AND person = ?3",
    "DELETE FROM annotation_tag WHERE annotation = ?1 AND tag = ?2 AND person = ?3",
    "DELETE FROM annotation_tag WHERE annotation = ?1 AND tag = ?2",
};

bool meansNone(const QString &words)
{
    return foldedTagName(words) == u"none" || foldedTagName(words) == foldedTagName(ArchiveMessages::tr("none"));
}

Result<Tagging> numberTagging(TagId tag, const QString &name, const QString &words)
{
    if (words.isEmpty() || meansNone(words))
        return Tagging{tag, std::nullopt};
    bool isNumber = false;
    const double value = QString(words).replace(u',', u'.').toDouble(&isNumber);
    if (!isNumber || !qIsFinite(value))
        return Error{
            ErrorCode::InvalidArgument,
            ArchiveMessages::tr("“%1” takes a number or “none”, not “%2”. Nothing was changed.").arg(name, words)};
    return Tagging{tag, value};
}

/// One of the tags below a question, or the question itself, which means none of them.
Result<Tagging> answerTagging(const Database &database, TagId question, const QString &name, const QString &words)
{
    if (meansNone(words))
        return Tagging{question, std::nullopt};
    const Result<std::optional<TagId>> answer = findTagId(database, words);
    if (!answer)
        return answer.error();
    if (*answer) {
        const auto parent = database.integer("SELECT parent FROM tag WHERE id = ?", (*answer)->value);
        if (!parent)
            return parent.error();
        if (parent->value_or(0) == question.value)
            return Tagging{**answer, std::nullopt};
    }
    return Error{ErrorCode::InvalidArgument,
                 ArchiveMessages::tr("“%1” is none of the tags below “%2”. Nothing was changed.").arg(words, name)};
}

/// What "name" or "name = value" means. A tag that is new is made.
Result<Tagging> taggingOf(Writing &writing, const QString &words)
{
    const Database &database = writing.database();
    const qsizetype equals = words.lastIndexOf(u'=');
    const Result<std::optional<TagId>> whole = findTagId(database, words);
    if (!whole)
        return whole.error();
    if (!*whole && equals > 0) {
        const auto row = database.firstRow("SELECT id, name, kind FROM tag WHERE folded = ?1 UNION ALL SELECT t.id, "
                                           "t.name, t.kind FROM tag_alias a JOIN tag t ON t.id = a.tag "
                                           "WHERE a.folded = ?1 LIMIT 1",
                                           foldedTagName(words.left(equals)));
        if (!row)
            return row.error();
        const QString value = words.mid(equals + 1).simplified();
        const TagKind kind = *row ? tagKindFromName((*row)->text(2)).value_or(TagKind::Plain) : TagKind::Plain;
        if (kind == TagKind::Number)
            return numberTagging({(*row)->integer(0)}, (*row)->text(1), value);
        if (kind != TagKind::Plain)
            return answerTagging(database, {(*row)->integer(0)}, (*row)->text(1), value);
    }
    const Result<TagId> tag = ensureTag(writing, words);
    if (!tag)
        return tag.error();
    return Tagging{*tag, std::nullopt, false};
}

/// The tags that cannot stand beside this one: its siblings where one is to be chosen, the question that says "none"
/// beside an answer, and all answers beside "none".
Result<QList<TagId>> rivalsOf(const Database &database, TagId tag)
{
    Result<Statement> query =
        database.prepare("SELECT s.id FROM tag t JOIN tag p ON p.id = t.parent JOIN tag s ON s.parent = p.id "
                         "WHERE t.id = ?1 AND p.kind = 'choose-one' AND s.id <> ?1 "
                         "UNION SELECT p.id FROM tag t JOIN tag p ON p.id = t.parent "
                         "WHERE t.id = ?1 AND p.kind IN ('choose-one', 'choose-several') "
                         "UNION SELECT c.id FROM tag t JOIN tag c ON c.parent = t.id "
                         "WHERE t.id = ?1 AND t.kind IN ('choose-one', 'choose-several')");
    if (!query)
        return query.error();
    query->bind(1, tag.value);
    QList<TagId> rivals;
    const Result<void> read = query->forEach([&rivals](const Statement &row) { rivals.append(TagId{row.integer(0)}); });
    if (!read)
        return read.error();
    return rivals;
}

template <typename Item>
Result<void> give(Writing &writing, const Table &table, const QList<Item> &items, const Tagging &tagging)
{
    const Result<QList<TagId>> rivals = rivalsOf(writing.database(), tagging.tag);
    if (!rivals)
        return rivals.error();
    Result<Statement> take = writing.database().prepare(table.takeRivals);
    if (!take)
        return take.error();
    Result<Statement> insert = writing.database().prepare(table.give);
    if (!insert)
        return insert.error();
    const QString rivalsJson = jsonOf(*rivals);
    for (const Item item : items) {
        if (!rivals->isEmpty()) {
            take->reset();
            take->bindAll(item.value, rivalsJson, writing.person().value);
            if (const Result<void> run = take->run(); !run)
                return run;
        }
        insert->reset();
        insert->bindAll(item.value, tagging.tag.value, writing.person().value, writing.time(), tagging.value,
                        tagging.replaces);
        if (const Result<void> run = insert->run(); !run)
            return run;
    }
    writing.touchTags();
    return {};
}

/// Takes off what the acting person gave; where that is nothing, what others gave.
template <typename Item>
Result<void> take(Writing &writing, const Table &table, Item item, TagId tag)
{
    Database &database = writing.database();
    const Result<void> own = database.run(table.takeOwn, item.value, tag.value, writing.person().value);
    if (!own || database.changes() > 0)
        return own;
    return database.run(table.takeAll, item.value, tag.value);
}

/// Whether any of them carried it.
Result<bool> moveTagging(Database &database, TagId from, TagId to, const QList<ArticleId> &articles,
                         const QList<AnnotationId> &annotations)
{
    const std::pair<QByteArray, QString> steps[] = {
        {"INSERT INTO article_tag(article, tag, person, time, value) SELECT article, ?2, person, time, value FROM "
         "article_tag WHERE tag = ?1 AND article IN (SELECT value FROM json_each(?3)) ON CONFLICT DO NOTHING",
         jsonOf(articles)},
        {"DELETE FROM article_tag WHERE tag = ?1 AND article IN (SELECT value FROM json_each(?3))", jsonOf(articles)},
        {"INSERT INTO annotation_tag(annotation, tag, person, time, value) SELECT annotation, ?2, person, time, value "
         "FROM annotation_tag WHERE tag = ?1 AND annotation IN (SELECT value FROM json_each(?3)) "
         "ON CONFLICT DO NOTHING",
         jsonOf(annotations)},
        {"DELETE FROM annotation_tag WHERE tag = ?1 AND annotation IN (SELECT value FROM json_each(?3))",
         jsonOf(annotations)},
    };
    qint64 moved = 0;
    for (const auto &[sql, ids] : steps) {
        if (const Result<void> run = database.run(sql, from.value, to.value, ids); !run)
            return run.error();
        moved += database.changes();
    }
    return moved > 0;
}

const QByteArray GivenColumns = "SELECT t.id, t.name, t.kind, p.id, p.name, g.time, g.value";

GivenTag givenOf(const Statement &row)
{
    return {.tag = {row.integer(0)},
            .name = row.text(1),
            .kind = tagKindFromName(row.text(2)).value_or(TagKind::Plain),
            .person = {row.integer(3)},
            .personName = row.text(4),
            .time = row.integer(5),
            .value = row.isNull(6) ? std::nullopt : std::optional<double>(row.real(6))};
}

} // namespace

Result<QList<GivenTag>> readArticleTagging(const Session &session, ArticleId article)
{
    Result<Statement> query = session.database().prepare(
        GivenColumns
        + " FROM article_tag g JOIN tag t ON t.id = g.tag JOIN person p ON p.id = g.person WHERE g.article = ?1 "
          "ORDER BY t.folded, p.name");
    if (!query)
        return query.error();
    query->bind(1, article.value);
    QList<GivenTag> tags;
    const Result<void> read = query->forEach([&tags](const Statement &row) { tags.append(givenOf(row)); });
    if (!read)
        return read.error();
    return tags;
}

Result<QHash<AnnotationId, QList<GivenTag>>> readPassageTagging(const Session &session, ArticleId article)
{
    Result<Statement> query = session.database().prepare(
        GivenColumns
        + ", n.id FROM annotation n JOIN annotation_tag g ON g.annotation = n.id JOIN tag t ON t.id = g.tag "
          "JOIN person p ON p.id = g.person WHERE n.article = ?1 ORDER BY t.folded, p.name");
    if (!query)
        return query.error();
    query->bind(1, article.value);
    QHash<AnnotationId, QList<GivenTag>> tags;
    const Result<void> read =
        query->forEach([&tags](const Statement &row) { tags[AnnotationId{row.integer(7)}].append(givenOf(row)); });
    if (!read)
        return read.error();
    return tags;
}

Result<QList<CarriedTag>> readCarriedTags(const Session &session, const QList<ArticleId> &articles,
                                          const QList<AnnotationId> &annotations)
{
    Result<Statement> query = session.database().prepare(
        "SELECT t.id, t.name, t.color, count(DISTINCT 2 * item + passage) AS number FROM ("
        "SELECT tag, article AS item, 0 AS passage FROM article_tag WHERE article IN (SELECT value FROM json_each(?1)) "
        "UNION ALL SELECT tag, annotation, 1 FROM annotation_tag WHERE annotation IN (SELECT value FROM json_each(?2))"
        ") g JOIN tag t ON t.id = g.tag GROUP BY t.id ORDER BY number DESC, t.folded");
    if (!query)
        return query.error();
    query->bindAll(jsonOf(articles), jsonOf(annotations));
    QList<CarriedTag> tags;
    const auto append = [&tags](const Statement &row) {
        tags.append({{row.integer(0)}, row.text(1), row.text(2), static_cast<int>(row.integer(3))});
    };
    const Result<void> read = query->forEach(append);
    if (!read)
        return read.error();
    return tags;
}

QString taggingText(const GivenTag &given)
{
    if (given.kind == TagKind::Plain)
        return given.name;
    if (given.value)
        return u"%1 = %2"_s.arg(given.name, QLocale::c().toString(*given.value, 'g', QLocale::FloatingPointShortest));
    return ArchiveMessages::tr("%1: none").arg(given.name);
}

Result<void> tagArticles(Writing &writing, const QList<ArticleId> &articles, const QString &words)
{
    const Result<Tagging> tagging = taggingOf(writing, words);
    if (!tagging)
        return tagging.error();
    const Result<void> given = give(writing, ArticleTable, articles, *tagging);
    if (!given)
        return given;
    for (const ArticleId article : articles)
        writing.touchArticle(article);
    writing.setOperation(ArchiveMessages::tr("Tag %n article(s) “%1”", nullptr, static_cast<int>(articles.size()))
                             .arg(words.simplified()));
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
        const Result<void> taken = take(writing, ArticleTable, article, **tag);
        if (!taken)
            return taken;
        writing.touchArticle(article);
    }
    writing.setOperation(ArchiveMessages::tr("Take “%1” off %n article(s)", nullptr, static_cast<int>(articles.size()))
                             .arg(name.simplified()));
    writing.touchTags();
    return {};
}

Result<void> tagAnnotations(Writing &writing, const QList<AnnotationId> &annotations, const QString &words)
{
    for (const AnnotationId annotation : annotations) {
        const Result<void> touched = touchArticleOf(writing, annotation);
        if (!touched)
            return touched;
    }
    const Result<Tagging> tagging = taggingOf(writing, words);
    if (!tagging)
        return tagging.error();
    writing.setOperation(ArchiveMessages::tr("Tag %n passage(s) “%1”", nullptr, static_cast<int>(annotations.size()))
                             .arg(words.simplified()));
    return give(writing, AnnotationTable, annotations, *tagging);
}

Result<void> tagAnnotation(Writing &writing, AnnotationId annotation, const QString &words)
{
    const Result<void> tagged = tagAnnotations(writing, {annotation}, words);
    writing.setOperation(ArchiveMessages::tr("Tag a passage “%1”").arg(words.simplified()));
    return tagged;
}

Result<void> untagAnnotation(Writing &writing, AnnotationId annotation, TagId tag)
{
    const Result<void> touched = touchArticleOf(writing, annotation);
    if (!touched)
        return touched;
    writing.setOperation(ArchiveMessages::tr("Take a tag off a passage"));
    writing.touchTags();
    return take(writing, AnnotationTable, annotation, tag);
}

Result<void> splitTag(Writing &writing, TagId tag, const QString &into, const QList<ArticleId> &articles,
                      const QList<AnnotationId> &annotations)
{
    const Result<TagId> target = ensureTagBeside(writing, tag, into);
    if (!target)
        return target.error();
    if (*target == tag)
        return Error{ErrorCode::InvalidArgument,
                     ArchiveMessages::tr("A tag cannot be split into itself. Nothing was changed.")};
    const Result<bool> moved = moveTagging(writing.database(), tag, *target, articles, annotations);
    if (!moved)
        return moved.error();
    if (!*moved)
        return Error{ErrorCode::InvalidArgument,
                     ArchiveMessages::tr("None of them carries the tag. Nothing was changed.")};
    for (const ArticleId article : articles)
        writing.touchArticle(article);
    for (const AnnotationId annotation : annotations) {
        if (const Result<void> touched = touchArticleOf(writing, annotation); !touched)
            return touched;
    }
    writing.setOperation(ArchiveMessages::tr("Split off the tag “%1”").arg(into.simplified()));
    writing.touchTags();
    return {};
}

} // namespace Pressmark
