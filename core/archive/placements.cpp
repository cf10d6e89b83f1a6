#include "archive/placements.h"

#include "archive/areas.h"
#include "archive/revisionrow.h"
#include "model/annotation.h"
#include "text/keptblocks.h"
#include "text/passageplacing.h"
#include "text/textanchor.h"

#include <QHash>
#include <QList>

#include <map>
#include <utility>

namespace Pressmark {

namespace {

/// A passage of which less is left is gone.
constexpr double EnoughLeft = 0.75;

struct Anchored
{
    qint64 annotation;
    RevisionId revision;
    Part part;
    TextAnchor anchor;
};

struct Placed
{
    std::optional<TextAnchor> anchor; // nothing if it is detached
    PlacementState state = PlacementState::Detached;
    double score = 0;
};

struct Texts
{
    QString body;
    QString captions;

    const QString &of(Part part) const { return part == Part::Body ? body : captions; }
};

Result<QList<Anchored>> readAnchors(const Database &database, ArticleId article, RevisionId revision)
{
    Result<Statement> query =
        database.prepare("SELECT id, revision, part, start, length, quote, before, after FROM annotation "
                         "WHERE article = ? AND revision <> ? AND part IN ('body', 'caption')");
    if (!query)
        return query.error();
    query->bindAll(article.value, revision.value);
    QList<Anchored> anchors;
    const Result<void> read = query->forEach([&anchors](const Statement &row) {
        const TextAnchor anchor{row.integer(3), row.integer(4), row.text(5), row.text(6), row.text(7)};
        anchors.append({row.integer(0), {row.integer(1)}, partFromName(row.text(2)).value_or(Part::Body), anchor});
    });
    if (!read)
        return read.error();
    return anchors;
}

Result<Texts> readTexts(const Database &database, RevisionId revision)
{
    const auto row = database.firstRow("SELECT text, captions FROM revision WHERE id = ?", revision.value);
    if (!row)
        return row.error();
    return *row ? Texts{(*row)->text(0), (*row)->text(1)} : Texts{};
}

Result<void> insertPlacement(Database &database, qint64 annotation, RevisionId revision, std::optional<qint64> start,
                             std::optional<qint64> length, PlacementState state, double score)
{
    return database.run("INSERT INTO placement(annotation, revision, start, length, state, score) "
                        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT(annotation, revision) DO UPDATE SET "
                        "start = excluded.start, length = excluded.length, state = excluded.state, "
                        "score = excluded.score",
                        annotation, revision.value, start, length, placementStateName(state), score);
}

Result<void> insertPlacement(Database &database, qint64 annotation, RevisionId revision, const Placed &placed)
{
    const auto start = placed.anchor ? std::optional<qint64>(placed.anchor->start) : std::nullopt;
    const auto length = placed.anchor ? std::optional<qint64>(placed.anchor->length) : std::nullopt;
    return insertPlacement(database, annotation, revision, start, length, placed.state, placed.score);
}

Result<void> placeAreas(Database &database, ArticleId article, RevisionId revision)
{
    const Result<QList<AreaPlace>> places = findAreas(database, article, revision);
    if (!places)
        return places.error();
    for (const AreaPlace &place : *places) {
        const std::optional<qint64> number = place.number;
        const PlacementState state = number ? PlacementState::Exact : PlacementState::Detached;
        const Result<void> inserted =
            insertPlacement(database, place.annotation.value, revision, number, {}, state, number ? 1 : 0);
        if (!inserted)
            return inserted;
    }
    return {};
}

/// Finds passages of any older revision by the words of its text and of the new one.
class WordPlaces
{
public:
    WordPlaces(const Database &database, const Texts &texts)
        : m_database(database)
        , m_texts(texts)
    { }

    Result<Placed> place(const Anchored &anchored)
    {
        const std::pair<qint64, Part> key(anchored.revision.value, anchored.part);
        auto known = m_places.find(key);
        if (known == m_places.end()) {
            const Result<Texts> old = readTexts(m_database, anchored.revision);
            if (!old)
                return old.error();
            known = m_places.try_emplace(key, old->of(anchored.part), m_texts.of(anchored.part)).first;
        }
        const auto [start, length] = std::pair(anchored.anchor.start, anchored.anchor.length);
        if (start < 0 || length <= 0 || length > known->second.from().size() - start)
            return Placed{}; // damaged
        const PlacedPassage placed = known->second.place(start, length);
        if (placed.state == PlacementState::Detached)
            return Placed{};
        return Placed{makeAnchor(m_texts.of(anchored.part), placed.start, placed.length), placed.state, placed.score};
    }

private:
    const Database &m_database;
    const Texts m_texts;
    std::map<std::pair<qint64, Part>, PassagePlacing> m_places; // by the number of a revision
};

/// Where passages of an older choice of blocks stand in a new one.
class Shift
{
public:
    Shift(const Database &database, const Revision &shown, const Body &body, Texts texts)
        : m_database(database)
        , m_shown(shown)
        , m_body(body)
        , m_texts(std::move(texts))
        , m_byWords(database, m_texts)
    { }

    Result<Placed> place(const Anchored &anchored)
    {
        const Result<const Body *> own = bodyOf(anchored.revision);
        if (!own)
            return own.error();
        if (*own)
            return shifted(anchored, **own, anchored.anchor.start, anchored.anchor.length);
        const auto row = m_database.firstRow(
            "SELECT start, length FROM placement WHERE annotation = ? AND revision = ? AND start IS NOT NULL",
            anchored.annotation, m_shown.id.value);
        if (!row)
            return row.error();
        if (!*row)
            return m_byWords.place(anchored);
        return shifted(anchored, m_shown.body, (*row)->integer(0), (*row)->integer(1));
    }

private:
    /// Null if its blocks are others.
    Result<const Body *> bodyOf(RevisionId id)
    {
        auto known = m_bodies.find(id);
        if (known == m_bodies.end()) {
            const Result<Revision> revision = readRevision(m_database, id);
            if (!revision)
                return revision.error();
            const bool same = haveSameBlocks(revision->body, m_body);
            known = m_bodies.insert(id, same ? std::optional<Body>(revision->body) : std::nullopt);
        }
        return *known ? &**known : nullptr;
    }

    Placed shifted(const Anchored &anchored, const Body &from, qsizetype start, qsizetype length) const
    {
        const auto passage = shiftPassage(from, m_body, anchored.part, start, length);
        if (!passage || passage->share < EnoughLeft)
            return {};
        const QString &text = m_texts.of(anchored.part);
        const TextAnchor anchor = makeAnchor(text, passage->start, passage->length);
        if (anchor.quote != anchored.anchor.quote)
            return {anchor, PlacementState::Changed, passage->share};
        return {anchor, anchor.start == anchored.anchor.start ? PlacementState::Exact : PlacementState::Moved, 1};
    }

    const Database &m_database;
    const Revision &m_shown;
    const Body &m_body;
    const Texts m_texts;
    WordPlaces m_byWords;
    QHash<RevisionId, std::optional<Body>> m_bodies;
};

} // namespace

Result<void> placeAnnotations(Database &database, ArticleId article, RevisionId revision)
{
    const Result<QList<Anchored>> anchors = readAnchors(database, article, revision);
    if (!anchors)
        return anchors.error();
    if (const Result<void> placed = placeAreas(database, article, revision); !placed || anchors->isEmpty())
        return placed;
    const Result<Texts> texts = readTexts(database, revision);
    if (!texts)
        return texts.error();
    WordPlaces places(database, *texts);
    for (const Anchored &anchored : *anchors) {
        const Result<Placed> placed = places.place(anchored);
        if (!placed)
            return placed.error();
        const Result<void> inserted = insertPlacement(database, anchored.annotation, revision, *placed);
        if (!inserted)
            return inserted;
    }
    return {};
}

Result<void> placeAnnotationsAnew(Database &database, ArticleId article, const Revision &shown, RevisionId revision,
                                  const Body &body)
{
    const Result<QList<Anchored>> anchors = readAnchors(database, article, revision);
    if (!anchors)
        return anchors.error();
    if (const Result<void> placed = placeAreas(database, article, revision); !placed || anchors->isEmpty())
        return placed;
    Result<Texts> texts = readTexts(database, revision);
    if (!texts)
        return texts.error();
    Shift shift(database, shown, body, std::move(*texts));
    for (const Anchored &anchored : *anchors) {
        const Result<Placed> placed = shift.place(anchored);
        if (!placed)
            return placed.error();
        const Result<void> inserted = insertPlacement(database, anchored.annotation, revision, *placed);
        if (!inserted)
            return inserted;
    }
    return {};
}

} // namespace Pressmark
