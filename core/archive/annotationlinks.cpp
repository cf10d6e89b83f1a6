#include "archive/annotationlinks.h"

#include "archive/areas.h"
#include "archive/messages.h"
#include "archive/tagrow.h"

namespace Pressmark {

namespace {

Result<void> touchBoth(Writing &writing, AnnotationId from, AnnotationId to)
{
    const Result<void> touched = touchArticleOf(writing, from);
    return touched ? touchArticleOf(writing, to) : touched;
}

} // namespace

Result<QHash<AnnotationId, QList<PassageLink>>> readPassageLinks(const Session &session, ArticleId article)
{
    Result<Statement> query = session.database().prepare(
        "WITH link AS (SELECT n.id AS here, l.to_annotation AS there, l.kind AS kind, 1 AS outgoing FROM annotation n "
        "JOIN annotation_link l ON l.from_annotation = n.id WHERE n.article = ?1 "
        "UNION ALL SELECT n.id, l.from_annotation, l.kind, 0 FROM annotation n "
        "JOIN annotation_link l ON l.to_annotation = n.id WHERE n.article = ?1) "
        "SELECT link.here, link.kind, link.outgoing, o.id, o.article, o.quote, a.title, COALESCE(s.name, ''), p.name, "
        "o.page, CASE o.part WHEN 'page' THEN (SELECT "
        + HasNoPages
        + " FROM revision r "
          "WHERE r.id = o.revision) END "
          "FROM link "
          "JOIN annotation o ON o.id = link.there JOIN article a ON a.id = o.article "
          "JOIN person p ON p.id = o.person LEFT JOIN source s ON s.id = a.source WHERE o.trashed = 0 AND a.trashed = "
          "0 "
          "ORDER BY link.outgoing DESC, link.kind, o.id");
    if (!query)
        return query.error();
    query->bind(1, article.value);
    QHash<AnnotationId, QList<PassageLink>> links;
    const Result<void> read = query->forEach([&links](const Statement &row) {
        Annotation other{.anchor = {.quote = row.text(5)}};
        if (!row.isNull(10))
            other.area = {static_cast<int>(row.integer(9)), {}, row.integer(10) != 0};
        links[AnnotationId{row.integer(0)}].append(
            {.kind = linkKindFromName(row.text(1)).value_or(LinkKind::Supports),
             .outgoing = row.integer(2) != 0,
             .other = {row.integer(3)},
             .article = {row.integer(4)},
             .quote = other.anchor.quote.isEmpty() ? passageName(other) : other.anchor.quote,
             .title = row.text(6),
             .source = row.text(7),
             .person = row.text(8)});
    });
    if (!read)
        return read.error();
    return links;
}

Result<void> linkPassages(Writing &writing, AnnotationId from, AnnotationId to, LinkKind kind)
{
    if (from == to)
        return Error{ErrorCode::InvalidArgument,
                     ArchiveMessages::tr("A passage cannot be linked with itself. Nothing was changed.")};
    const Result<void> touched = touchBoth(writing, from, to);
    if (!touched)
        return touched;
    writing.setOperation(ArchiveMessages::tr("Link two passages"));
    return writing.database().run("INSERT INTO annotation_link(from_annotation, to_annotation, kind) VALUES (?, ?, ?) "
                                  "ON CONFLICT DO NOTHING",
                                  from.value, to.value, linkKindName(kind));
}

Result<void> unlinkPassages(Writing &writing, AnnotationId from, AnnotationId to, LinkKind kind)
{
    const Result<void> touched = touchBoth(writing, from, to);
    if (!touched)
        return touched;
    writing.setOperation(ArchiveMessages::tr("Take a link away"));
    const Result<void> removed = writing.database().run(
        "DELETE FROM annotation_link WHERE from_annotation = ? AND to_annotation = ? AND kind = ?", from.value,
        to.value, linkKindName(kind));
    if (removed && writing.database().changes() == 0)
        return Error{ErrorCode::NotFound, ArchiveMessages::tr("There is no such link. Nothing was changed.")};
    return removed;
}

} // namespace Pressmark
