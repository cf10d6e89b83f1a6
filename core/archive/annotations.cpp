#include "archive/annotations.h"

#include "archive/areas.h"
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
    "l.state, a.title, a.subtitle, n.page, n.quads, CASE n.part WHEN 'page' THEN "
    "(SELECT "
    + HasNoPages
    + " FROM revision r WHERE r.id = n.revision) END FROM annotation n "
      "JOIN article a ON a.id = n.article "
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
    if (annotation.part == Part::Page)
        annotation.area = {static_cast<int>(row.integer(24)), boxFromText(row.text(25)), row.integer(26) != 0};
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
        placed.start = placed.annotation.area ? placed.annotation.area->number : anchor.start;
        placed.length = anchor.length;
    } else {
        placed.state = placementStateFromName(row.text(21)).value_or(PlacementState::Detached);
        placed.start = row.isNull(19) ? -1 : row.integer(19);
        placed.length = row.integer(20);
    }
    return placed;
}

/// The same tag may have been given before, by another person.
void addTag(Annotation &annotation, const GivenTag &given)
{
    const QString text = taggingText(given);
    if (annotation.tags.isEmpty() || annotation.tags.last() != given.tag) {
        annotation.tags.append(given.tag);
        annotation.tagNames.append(given.name);
        annotation.tagTexts.append(text);
        annotation.tagPersons.append(QStringList());
    } else if (QString &texts = annotation.tagTexts.last(); texts != text && !texts.endsWith(u" / "_s + text)) {
        texts += u" / "_s + text;
    }
    annotation.tagPersons.last().append(given.personName);
}

template <typename Value>
Result<void> addTags(const Session &session, const QByteArray &where, const Value &value,
                     QList<Annotation *> annotations)
{
    QHash<qint64, Annotation *> byId;
    for (Annotation *annotation : annotations)
        byId.insert(annotation->id.value, annotation);
    Result<Statement> query = session.database().prepare("SELECT DISTINCT n.id, t.id, t.name, t.kind, g.value, "
                                                         "p.name FROM annotation n JOIN annotation_tag g ON "
                                                         "g.annotation = n.id JOIN tag t ON t.id = g.tag "
                                                         "JOIN person p ON p.id = g.person WHERE "
                                                         + where + " ORDER BY t.name, t.id, g.value, p.name");
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
                             .personName = row.text(5),
                             .value = row.isNull(4) ? std::nullopt : std::optional<double>(row.real(4))};
        addTag(*annotation, given);
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

} // namespace

Result<QList<PlacedAnnotation>> readAnnotations(const Session &session, ArticleId article)
{
    Result<Statement> query = session.database().prepare(AnnotationQuery + "WHERE n.article = ? AND n.trashed = 0");
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
        constexpr int Rank[] = {2, 0, 1, 3, 4}; // body, headline, subtitle, caption, page
        const auto key = [&Rank](const PlacedAnnotation &p) {
            const QRectF box = p.annotation.area ? p.annotation.area->box : QRectF();
            return std::tuple(p.start < 0, Rank[static_cast<int>(p.annotation.part)], p.start, box.top(), box.left(),
                              p.annotation.id.value);
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

Error noSuchAnnotation(AnnotationId id)
{
    return {ErrorCode::NotFound, ArchiveMessages::tr("There is no annotation %1 in this archive.").arg(id.value)};
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

Result<QString> readPartText(const Database &database, ArticleId article, RevisionId revision, Part part)
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
    case Part::Page:
        return QString();
    }
    Q_UNREACHABLE();
}

} // namespace Pressmark
