#include "archive/decisions.h"

#include "archive/messages.h"

namespace Pressmark {

namespace {

/// NotFound if there is no such annotation, or it is in the trash.
Result<ArticleId> liveArticleOf(const Database &database, AnnotationId annotation)
{
    const auto row = database.firstRow("SELECT article FROM annotation WHERE id = ? AND trashed = 0", annotation.value);
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound,
                     ArchiveMessages::tr("There is no annotation %1 in this archive.").arg(annotation.value)};
    return ArticleId{(*row)->integer(0)};
}

Result<void> decide(Writing &writing, AnnotationId annotation, qint64 revision, std::optional<qint64> successor)
{
    return writing.database().run(
        "INSERT INTO placement_decision(annotation, revision, successor, person, time) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT(annotation) DO UPDATE SET revision = excluded.revision, successor = excluded.successor, "
        "person = excluded.person, time = excluded.time",
        annotation.value, revision, successor, writing.person().value, writing.time());
}

/// What addAnnotation() does not know: whose tags with their numbers, and whether the note is private.
Result<void> copyRest(Writing &writing, AnnotationId from, AnnotationId to)
{
    writing.touchTags();
    const Result<void> tagged = writing.database().run(
        "INSERT INTO annotation_tag(annotation, tag, person, time, value) "
        "SELECT ?2, tag, ?3, ?4, max(value) FROM annotation_tag WHERE annotation = ?1 GROUP BY tag",
        from.value, to.value, writing.person().value, writing.time());
    if (!tagged)
        return tagged;
    return writing.database().run("UPDATE annotation SET private = (SELECT private FROM annotation WHERE id = ?1) "
                                  "WHERE id = ?2",
                                  from.value, to.value);
}

} // namespace

Result<AnnotationId> markHereToo(Writing &writing, AnnotationId id, const ChosenPlace &place)
{
    Database &database = writing.database();
    const auto row =
        database.firstRow("SELECT article, mark, color, note FROM annotation WHERE id = ? AND trashed = 0", id.value);
    if (!row)
        return row.error();
    const Result<ArticleId> article = liveArticleOf(database, id);
    if (!article)
        return article.error();
    const NewAnnotation copy{.article = *article,
                             .revision = place.revision,
                             .part = place.part,
                             .start = place.start,
                             .length = place.length,
                             .mark = markFromName((*row)->text(1)).value_or(Mark::Highlight),
                             .color = markColorFromName((*row)->text(2)).value_or(MarkColor::Yellow),
                             .note = (*row)->text(3)};
    const Result<AnnotationId> added = addAnnotation(writing, copy);
    if (!added)
        return added;
    const Result<void> copied = copyRest(writing, id, *added);
    if (!copied)
        return copied.error();
    const Result<void> decided = decide(writing, id, place.revision.value, added->value);
    if (!decided)
        return decided.error();
    writing.setOperation(ArchiveMessages::tr("Mark a passage in the newer version too"));
    return added;
}

Result<void> leavePassages(Writing &writing, const QList<AnnotationId> &annotations)
{
    for (const AnnotationId annotation : annotations) {
        const Result<ArticleId> article = liveArticleOf(writing.database(), annotation);
        if (!article)
            return article.error();
        const auto shown =
            writing.database().integer("SELECT current_revision FROM article WHERE id = ?", article->value);
        if (!shown)
            return shown.error();
        const Result<void> decided = decide(writing, annotation, shown->value_or(0), std::nullopt);
        if (!decided)
            return decided;
        writing.touchArticle(*article);
    }
    writing.setOperation(
        ArchiveMessages::tr("Leave %n passage(s) on the older version", nullptr, static_cast<int>(annotations.size())));
    return {};
}

QByteArray passagesToCheck(bool knowsDecisions)
{
    const QByteArray undecided =
        knowsDecisions ? " AND NOT EXISTS (SELECT 1 FROM placement_decision d WHERE d.annotation = n.id)" : "";
    // CROSS keeps the order: few placements are to be checked, and there may be a million annotations.
    return "SELECT n.id AS id, n.article AS article FROM placement l CROSS JOIN annotation n ON n.id = l.annotation "
           "JOIN article a ON a.id = n.article AND a.current_revision = l.revision "
           "WHERE l.state IN ('changed', 'detached') AND n.trashed = 0 AND n.part IN ('body', 'caption', 'page') "
           "AND n.revision <> l.revision"
        + undecided
        + " UNION ALL SELECT n.id, n.article FROM annotation n JOIN article a ON a.id = n.article "
          "WHERE n.part IN ('headline', 'subtitle') AND n.trashed = 0 "
          "AND instr(CASE n.part WHEN 'headline' THEN a.title ELSE a.subtitle END, n.quote) = 0"
        + undecided;
}

} // namespace Pressmark
