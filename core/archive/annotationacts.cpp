// What people do with marks.

#include "archive/annotations.h"
#include "archive/areas.h"
#include "archive/messages.h"
#include "archive/tags.h"
#include "text/textanchor.h"

#include <QUuid>

namespace Pressmark {

namespace {

Result<ArticleId> articleOf(const Database &database, AnnotationId id)
{
    const auto row = database.firstRow("SELECT article FROM annotation WHERE id = ?", id.value);
    if (!row)
        return row.error();
    if (!*row)
        return noSuchAnnotation(id);
    return ArticleId{(*row)->integer(0)};
}

Result<void> change(Writing &writing, AnnotationId id, const QString &operation, const QByteArray &column,
                    const QString &value)
{
    const Result<ArticleId> article = articleOf(writing.database(), id);
    if (!article)
        return article.error();
    writing.setOperation(operation);
    writing.touchArticle(*article);
    return writing.database().run("UPDATE annotation SET " + column + " = ?1, modified = ?2 WHERE id = ?3 AND " + column
                                      + " <> ?1",
                                  value, writing.time(), id.value);
}

/// What is to be marked, as it is stored.
struct Spot
{
    TextAnchor anchor; // of an area: the words in it
    std::optional<Area> area;
};

Result<Spot> spotOf(const Database &database, const NewAnnotation &given)
{
    const Result<QString> text = readPartText(database, given.article, given.revision, given.part);
    if (!text)
        return text.error();
    if (given.area) {
        const Result<AreaGround> ground = readAreaGround(database, given.revision, *given.area);
        return ground ? Result<Spot>(Spot{{.quote = ground->words}, ground->area}) : ground.error();
    }
    if (given.start < 0 || given.length <= 0 || given.start > text->size() - given.length)
        return Error{ErrorCode::InvalidArgument, ArchiveMessages::tr("There is nothing to mark at that place.")};
    return Spot{makeAnchor(*text, given.start, given.length), {}};
}

Result<AnnotationId> insertAnnotation(Writing &writing, const NewAnnotation &given, const Spot &spot)
{
    Database &database = writing.database();
    const TextAnchor &anchor = spot.anchor;
    const std::optional<Area> &area = spot.area;
    const auto unit = [&area](qsizetype at) { return area ? std::nullopt : std::optional<qint64>(at); };
    writing.setOperation(area                                ? ArchiveMessages::tr("Mark an area")
                             : given.mark == Mark::Highlight ? ArchiveMessages::tr("Highlight a passage")
                                                             : ArchiveMessages::tr("Underline a passage"));
    writing.touchArticle(given.article);
    const Result<void> inserted = database.run(
        "INSERT INTO annotation(uuid, article, revision, part, start, length, quote, before, after, page, quads, mark, "
        "color, note, private, person, created, modified) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        QUuid::createUuid().toString(QUuid::WithoutBraces), given.article.value, given.revision.value,
        partName(area ? Part::Page : given.part), unit(anchor.start), unit(anchor.length), anchor.quote, anchor.before,
        anchor.after, area ? std::optional(area->number) : std::nullopt,
        area ? std::optional(boxToText(area->box)) : std::nullopt, markName(given.mark), markColorName(given.color),
        given.note, given.isPrivate, writing.person().value, writing.time(), writing.time());
    if (!inserted)
        return inserted.error();
    const AnnotationId id{database.lastInsertId()};
    const QString operation = writing.operation();
    for (const QString &tag : given.tags) {
        const Result<void> tagged = tagAnnotation(writing, id, tag);
        if (!tagged)
            return tagged.error();
    }
    writing.setOperation(operation);
    return id;
}

} // namespace

Result<AnnotationId> addAnnotation(Writing &writing, const NewAnnotation &given)
{
    const Result<Spot> spot = spotOf(writing.database(), given);
    return spot ? insertAnnotation(writing, given, *spot) : spot.error();
}

Result<AnnotationId> addReadArea(Writing &writing, const NewAnnotation &given, const AreaGround &ground)
{
    return insertAnnotation(writing, given, Spot{{.quote = ground.words}, ground.area});
}

Result<void> setAnnotationRange(Writing &writing, AnnotationId id, qsizetype start, qsizetype length)
{
    Database &database = writing.database();
    const auto row = database.firstRow("SELECT n.article, n.revision, n.part, a.current_revision FROM annotation n "
                                       "JOIN article a ON a.id = n.article WHERE n.id = ? AND n.trashed = 0",
                                       id.value);
    if (!row)
        return row.error();
    if (!*row)
        return noSuchAnnotation(id);
    const ArticleId article{(*row)->integer(0)};
    const RevisionId revision{(*row)->integer(1)};
    if (revision.value != (*row)->integer(3))
        return Error{ErrorCode::InvalidArgument,
                     ArchiveMessages::tr("The mark was made on another version of the article. Nothing was changed.")};
    const Result<QString> text =
        readPartText(database, article, revision, partFromName((*row)->text(2)).value_or(Part::Body));
    if (!text)
        return text.error();
    if (start < 0 || length <= 0 || start > text->size() - length)
        return Error{ErrorCode::InvalidArgument, ArchiveMessages::tr("There is nothing to mark at that place.")};
    const TextAnchor anchor = makeAnchor(*text, start, length);
    writing.setOperation(ArchiveMessages::tr("Move an end of a mark"));
    writing.touchArticle(article);
    return database.run("UPDATE annotation SET start = ?, length = ?, quote = ?, before = ?, after = ?, modified = ? "
                        "WHERE id = ?",
                        static_cast<qint64>(anchor.start), static_cast<qint64>(anchor.length), anchor.quote,
                        anchor.before, anchor.after, writing.time(), id.value);
}

Result<void> setAnnotationNote(Writing &writing, AnnotationId id, const QString &note)
{
    return change(writing, id, ArchiveMessages::tr("Edit a note"), "note", note);
}

Result<void> setAnnotationColor(Writing &writing, AnnotationId id, MarkColor color)
{
    return change(writing, id, ArchiveMessages::tr("Change a mark's colour"), "color", markColorName(color));
}

Result<void> setAnnotationMark(Writing &writing, AnnotationId id, Mark mark)
{
    return change(writing, id, ArchiveMessages::tr("Change a mark"), "mark", markName(mark));
}

Result<void> setAnnotationPrivate(Writing &writing, AnnotationId id, bool isPrivate)
{
    const Result<ArticleId> article = articleOf(writing.database(), id);
    if (!article)
        return article.error();
    writing.setOperation(isPrivate ? ArchiveMessages::tr("Make a mark private")
                                   : ArchiveMessages::tr("Make a mark public"));
    writing.touchArticle(*article);
    return writing.database().run("UPDATE annotation SET private = ?1, modified = ?2 WHERE id = ?3 AND private <> ?1",
                                  isPrivate, writing.time(), id.value);
}

Result<void> trashAnnotation(Writing &writing, AnnotationId id)
{
    const Result<ArticleId> article = articleOf(writing.database(), id);
    if (!article)
        return article.error();
    writing.setOperation(ArchiveMessages::tr("Remove a mark"));
    writing.touchArticle(*article);
    writing.touchTags();
    return writing.database().run("UPDATE annotation SET trashed = ?1, modified = ?1 WHERE id = ?2 AND trashed = 0",
                                  writing.time(), id.value);
}

} // namespace Pressmark
