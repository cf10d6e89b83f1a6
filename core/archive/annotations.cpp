#include "archive/annotations.h"

#include "archive/articles.h"
#include "archive/idlist.h"
#include "archive/messages.h"
#include "archive/schema.h"
#include "archive/tagging.h"
#include "archive/tags.h"
#include "text/passageplacing.h"
#include "text/textanchor.h"

#include <QHash>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

const QByteArray AnnotationQuery =
    "SELECT n.id, n.uuid, n.article, n.revision, n.part, n.start, n.length, n.quote, n.before, n.after, n.mark, "
    "n.color, n.note, n.private, n.person, p.name, n.created, n.modified, a.current_revision, l.start, l.length, "
    "l.state, a.title, a.subtitle FROM annotation n JOIN article a ON a.id = n.article "
    "JOIN person p ON p.id = n.person "
    "LEFT JOIN placement l ON l.annotation = n.id AND l.revision = a.current_revision ";

Annotation annotationOf(const Statement &row)
{
    Annotation annotation{.id = {row.integer(0)},
                          .uuid = row.text(1),
                          .article = {row.integer(2)},
                          .revision = {row.integer(3)},
                          .part = partFromName(row.text(4)).value_or(Part::Body)};
    annotation.anchor = {row.integer(5), row.integer(6), row.text(7), row.text(8), row.text(9)};
    annotation.mark = markFromName(row.text(10)).value_or(Mark::Highlight);
    annotation.color = markColorFromName(row.text(11)).value_or(MarkColor::Yellow);
    annotation.note = row.text(12);
    annotation.isPrivate = row.integer(13) != 0;
    annotation.person = {row.integer(14)};
    annotation.personName = row.text(15);
    annotation.created = row.integer(16);
    annotation.modified = row.integer(17);
    return annotation;
}

/// In a headline or subtitle, which no revision has: where its words are, else where some of them are.
void placeInLine(PlacedAnnotation &placed, const QString &line)
{
    const TextAnchor &anchor = placed.annotation.anchor;
    if (const auto found = resolveAnchor(line, anchor)) {
        placed.start = found->start;
        placed.length = found->length;
        placed.state = found->start == anchor.start ? PlacementState::Exact : PlacementState::Moved;
        return;
    }
    PlacedPassage rest;
    if (!anchor.quote.isEmpty())
        rest = PassagePlacing(anchor.before + anchor.quote + anchor.after, line)
                   .place(anchor.before.size(), anchor.quote.size());
    const bool isThere = rest.state != PlacementState::Detached;
    placed.state = isThere ? PlacementState::Changed : PlacementState::Detached;
    placed.start = isThere ? rest.start : -1;
    placed.length = rest.length;
}

PlacedAnnotation placedOf(const Statement &row)
{
    PlacedAnnotation placed{.annotation = annotationOf(row)};
    const TextAnchor &anchor = placed.annotation.anchor;
    if (placed.annotation.part == Part::Headline || placed.annotation.part == Part::Subtitle) {
        placeInLine(placed, row.text(placed.annotation.part == Part::Headline ? 22 : 23));
    } else if (placed.annotation.revision.value == row.integer(18)) {
        placed.start = anchor.start;
        placed.length = anchor.length;
    } else {
        placed.state = placementStateFromName(row.text(21)).value_or(PlacementState::Detached);
        placed.start = row.isNull(19) ? -1 : row.integer(19);
        placed.length = row.integer(20);
    }
    return placed;
}

template <typename Value>
Result<void> addTags(const Session &session, const QByteArray &where, const Value &value,
                     QList<Annotation *> annotations)
{
    QHash<qint64, Annotation *> byId;
    for (Annotation *annotation : annotations)
        byId.insert(annotation->id.value, annotation);
    Result<Statement> query = session.database().prepare("SELECT DISTINCT n.id, t.id, t.name, t.kind, g.value FROM "
                                                         "annotation n JOIN annotation_tag g ON g.annotation = n.id "
                                                         "JOIN tag t ON t.id = g.tag WHERE "
                                                         + where + " ORDER BY t.name, t.id, g.value");
    if (!query)
        return query.error();
    query->bind(1, value);
    return query->forEach([&byId](const Statement &row) {
        Annotation *annotation = byId.value(row.integer(0));
        if (!annotation)
            return;
        const GivenTag given{.tag = {row.integer(1)},
                             .name = row.text(2),
                             .kind = tagKindFromName(row.text(3)).value_or(TagKind::Plain),
                             .value = row.isNull(4) ? std::nullopt : std::optional<double>(row.real(4))};
        if (!annotation->tags.isEmpty() && annotation->tags.last() == given.tag) { // another person's value
            annotation->tagTexts.last() += u" / "_s + taggingText(given);
            return;
        }
        annotation->tags.append(given.tag);
        annotation->tagNames.append(given.name);
        annotation->tagTexts.append(taggingText(given));
    });
}

/// Puts in what people decided about them.
Result<void> addDecisions(const Session &session, QList<PlacedAnnotation> &placed)
{
    const Result<bool> known = hasSchema(session.database(), SchemaWithVersions);
    if (!known || !*known)
        return known ? Result<void>() : known.error();
    Result<Statement> query =
        session.database().prepare("SELECT successor IS NULL FROM placement_decision WHERE annotation = ?");
    if (!query)
        return query.error();
    for (PlacedAnnotation &one : placed) {
        if (one.state == PlacementState::Exact)
            continue;
        query->reset();
        query->bind(1, one.annotation.id.value);
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (*row)
            one.decision = query->integer(0) != 0 ? PassageDecision::Left : PassageDecision::MarkedToo;
    }
    return {};
}

Error noSuchAnnotation(AnnotationId id)
{
    return {ErrorCode::NotFound, ArchiveMessages::tr("There is no annotation %1 in this archive.").arg(id.value)};
}

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

Result<QString> partText(const Database &database, ArticleId article, RevisionId revision, Part part)
{
    const auto row = database.firstRow(
        "SELECT a.title, a.subtitle, r.text, r.captions FROM revision r JOIN capture c ON c.id = r.capture "
        "JOIN article a ON a.id = c.article WHERE a.id = ? AND r.id = ?",
        article.value, revision.value);
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound,
                     ArchiveMessages::tr("Article %1 has no version %2.").arg(article.value).arg(revision.value)};
    switch (part) {
    case Part::Headline:
        return (*row)->text(0);
    case Part::Subtitle:
        return (*row)->text(1);
    case Part::Body:
        return (*row)->text(2);
    case Part::Caption:
        return (*row)->text(3);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<PlacedAnnotation>> readAnnotations(const Session &session, ArticleId article)
{
    Result<Statement> query =
        session.database().prepare(AnnotationQuery + "WHERE n.article = ? AND n.trashed = 0 AND n.part <> 'page'");
    if (!query)
        return query.error();
    query->bind(1, article.value);
    QList<PlacedAnnotation> placed;
    const Result<void> read = query->forEach([&placed](const Statement &row) { placed.append(placedOf(row)); });
    if (!read)
        return read.error();
    if (const Result<void> decided = addDecisions(session, placed); !decided)
        return decided.error();
    // In reading order; passages that are gone come last.
    const auto order = [](const PlacedAnnotation &a, const PlacedAnnotation &b) {
        constexpr int Rank[] = {2, 0, 1, 3}; // body, headline, subtitle, caption
        const auto key = [&Rank](const PlacedAnnotation &p) {
            return std::tuple(p.start < 0, Rank[static_cast<int>(p.annotation.part)], p.start, p.annotation.id.value);
        };
        return key(a) < key(b);
    };
    std::sort(placed.begin(), placed.end(), order);
    QList<Annotation *> annotations;
    for (PlacedAnnotation &annotation : placed)
        annotations.append(&annotation.annotation);
    const Result<void> tagged = addTags(session, "n.article = ?", article.value, annotations);
    if (!tagged)
        return tagged.error();
    return placed;
}

Result<QList<PlacedAnnotation>> readPlacedAnnotations(const Session &session, const QList<AnnotationId> &ids)
{
    Result<Statement> query = session.database().prepare(AnnotationQuery + "WHERE n.id = ?1 AND n.trashed = 0");
    if (!query)
        return query.error();
    QList<PlacedAnnotation> placed;
    for (const AnnotationId id : ids) {
        query->reset();
        query->bind(1, id.value);
        const Result<bool> there = query->step();
        if (!there)
            return there.error();
        if (*there)
            placed.append(placedOf(*query));
    }
    if (const Result<void> decided = addDecisions(session, placed); !decided)
        return decided.error();
    QList<Annotation *> annotations;
    for (PlacedAnnotation &annotation : placed)
        annotations.append(&annotation.annotation);
    const Result<void> tagged = addTags(session, "n.id IN (SELECT value FROM json_each(?1))", jsonOf(ids), annotations);
    if (!tagged)
        return tagged.error();
    return placed;
}

Result<Annotation> readAnnotation(const Session &session, AnnotationId id)
{
    const auto row = session.database().firstRow(AnnotationQuery + "WHERE n.id = ?", id.value);
    if (!row)
        return row.error();
    if (!*row)
        return noSuchAnnotation(id);
    Annotation annotation = annotationOf(**row);
    const Result<void> tagged = addTags(session, "n.id = ?", id.value, {&annotation});
    if (!tagged)
        return tagged.error();
    return annotation;
}

Result<QString> readPartText(const Session &session, ArticleId article, RevisionId revision, Part part)
{
    return partText(session.database(), article, revision, part);
}

Result<AnnotationId> addAnnotation(Writing &writing, const NewAnnotation &given)
{
    Database &database = writing.database();
    const Result<QString> text = partText(database, given.article, given.revision, given.part);
    if (!text)
        return text.error();
    if (given.start < 0 || given.length <= 0 || given.start > text->size() - given.length)
        return Error{ErrorCode::InvalidArgument, ArchiveMessages::tr("There is nothing to mark at that place.")};
    const TextAnchor anchor = makeAnchor(*text, given.start, given.length);
    writing.setOperation(given.mark == Mark::Highlight ? ArchiveMessages::tr("Highlight a passage")
                                                       : ArchiveMessages::tr("Underline a passage"));
    writing.touchArticle(given.article);
    const Result<void> inserted = database.run(
        "INSERT INTO annotation(uuid, article, revision, part, start, length, quote, before, after, mark, color, note, "
        "private, person, created, modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        QUuid::createUuid().toString(QUuid::WithoutBraces), given.article.value, given.revision.value,
        partName(given.part), static_cast<qint64>(anchor.start), static_cast<qint64>(anchor.length), anchor.quote,
        anchor.before, anchor.after, markName(given.mark), markColorName(given.color), given.note, given.isPrivate,
        writing.person().value, writing.time(), writing.time());
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
        partText(database, article, revision, partFromName((*row)->text(2)).value_or(Part::Body));
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
