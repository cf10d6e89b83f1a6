#include "archive/placements.h"

#include "model/annotation.h"
#include "text/textanchor.h"

#include <QList>

namespace Pressmark {

namespace {

struct Anchored
{
    qint64 annotation;
    Part part;
    TextAnchor anchor;
};

Result<QList<Anchored>> readAnchors(const Database &database, ArticleId article, RevisionId revision)
{
    Result<Statement> query = database.prepare("SELECT id, part, start, length, quote, before, after FROM annotation "
                                               "WHERE article = ? AND revision <> ? AND part IN ('body', 'caption')");
    if (!query)
        return query.error();
    query->bindAll(article.value, revision.value);
    QList<Anchored> anchors;
    const Result<void> read = query->forEach([&anchors](const Statement &row) {
        const TextAnchor anchor{row.integer(2), row.integer(3), row.text(4), row.text(5), row.text(6)};
        anchors.append({row.integer(0), partFromName(row.text(1)).value_or(Part::Body), anchor});
    });
    if (!read)
        return read.error();
    return anchors;
}

} // namespace

Result<void> placeAnnotations(Database &database, ArticleId article, RevisionId revision)
{
    const Result<QList<Anchored>> anchors = readAnchors(database, article, revision);
    if (!anchors)
        return anchors.error();
    if (anchors->isEmpty())
        return {};
    Result<Statement> query = database.prepare("SELECT text, captions FROM revision WHERE id = ?");
    if (!query)
        return query.error();
    query->bind(1, revision.value);
    const Result<bool> row = query->step();
    if (!row)
        return row.error();
    const QString text = query->text(0);
    const QString captions = query->text(1);
    for (const Anchored &anchored : *anchors) {
        const auto found = resolveAnchor(anchored.part == Part::Body ? text : captions, anchored.anchor);
        const bool exact = found && *found == anchored.anchor;
        const PlacementState state = !found ? PlacementState::Detached
            : exact                         ? PlacementState::Exact
                                            : PlacementState::Moved;
        const auto start = found ? std::optional<qint64>(found->start) : std::nullopt;
        const auto length = found ? std::optional<qint64>(found->length) : std::nullopt;
        const Result<void> placed = database.run(
            "INSERT INTO placement(annotation, revision, start, length, state, score) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            anchored.annotation, revision.value, start, length, placementStateName(state), found ? 1.0 : 0.0);
        if (!placed)
            return placed;
    }
    return {};
}

} // namespace Pressmark
