#include "archive/areas.h"

#include "archive/messages.h"
#include "archive/revisionrow.h"
#include "text/pdfmap.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr double SmallestSide = 1; // point or pixel
constexpr double LargestSide = 1e6;

/// Also what is not a number.
bool isTooSmall(const QRectF &box)
{
    return !(box.width() >= SmallestSide && box.height() >= SmallestSide);
}

/// A page or picture of any revision, by the bytes of its file.
struct Ground
{
    QString original;
    QString part; // of the document in its file
    int page = 0; // of a PDF
    bool onPicture = false;

    bool operator==(const Ground &) const = default;
};

/// What a revision has to mark areas on.
class Grounds
{
public:
    static Result<Grounds> read(const Database &database, RevisionId id)
    {
        Grounds grounds;
        Result<Revision> revision = readRevision(database, id);
        if (!revision && revision.error().code != ErrorCode::Damaged)
            return revision.error();
        if (!revision) {
            grounds.m_damage = revision.error(); // it must not keep another from being shown
            return grounds;
        }
        grounds.m_body = std::move(revision->body);
        Result<Statement> query =
            database.prepare("SELECT role, sha256, part, name FROM capture_original WHERE capture = ?");
        if (!query)
            return query.error();
        query->bind(1, revision->capture.value);
        const Result<void> all = query->forEach([&grounds](const Statement &row) {
            if (row.text(0) == u"source")
                grounds.m_source = {row.text(1), row.text(2), 0, false};
            else if (row.text(0) == u"picture")
                grounds.m_pictures.insert(row.text(3), row.text(1));
        });
        if (!all)
            return all.error();
        if (revision->pdfMap.isEmpty())
            return grounds;
        Result<PdfMap> map = readPdfMap(revision->pdfMap);
        if (map)
            grounds.m_map = std::move(*map);
        else
            grounds.m_damage = map.error();
        grounds.m_text = std::move(revision->text);
        return grounds;
    }

    /// Why nothing is known of the pages but that they are those of the PDF, if that is known.
    const std::optional<Error> &damage() const { return m_damage; }

    std::optional<Ground> at(const Area &area) const
    {
        Ground ground = m_source;
        if (area.onPicture)
            ground = {pictureAt(area.number), {}, 0, true};
        else if (area.number >= 0 && (m_damage || area.number < m_map.pages.size()))
            ground.page = area.number;
        else
            return {};
        return ground.original.isEmpty() ? std::nullopt : std::optional(ground);
    }

    QSizeF sizeAt(const Area &area) const
    {
        if (area.onPicture)
            return QSizeF(m_body.blocks[area.number].figure.width, m_body.blocks[area.number].figure.height);
        const PdfPageSize page = m_map.pages.value(area.number);
        return {double(page.width), double(page.height)};
    }

    QString wordsIn(const Area &area) const
    {
        return area.onPicture ? QString() : wordsInBox(m_map, m_text, area.number, area.box);
    }

    /// Where an original is here that an area lies on.
    std::optional<int> numberOf(const QString &original, const Area &area) const
    {
        const Ground ground =
            area.onPicture ? Ground{original, {}, 0, true} : Ground{original, m_source.part, area.number, false};
        return numberOf(ground, area.number);
    }

    /// The number that the ground has here; if it is here more than once, `expected` if that is one.
    std::optional<int> numberOf(const Ground &ground, int expected) const
    {
        if (at({expected, {}, ground.onPicture}) == ground)
            return expected;
        const qsizetype count = ground.onPicture ? m_body.blocks.size() : m_map.pages.size();
        for (int number = 0; number < count; ++number) {
            if (at({number, {}, ground.onPicture}) == ground)
                return number;
        }
        return std::nullopt;
    }

private:
    QString pictureAt(int block) const
    {
        if (block < 0 || block >= m_body.blocks.size() || m_body.blocks[block].kind != BlockKind::Figure)
            return {};
        return m_pictures.value(m_body.blocks[block].figure.picture);
    }

    Body m_body;
    QString m_text;
    PdfMap m_map;
    std::optional<Error> m_damage;
    Ground m_source;
    QHash<QString, QString> m_pictures; // by name
};

struct Marked
{
    qint64 annotation;
    RevisionId revision;
    Area area;
};

Result<QList<Marked>> readMarked(const Database &database, ArticleId article, RevisionId except)
{
    Result<Statement> query = database.prepare("SELECT n.id, n.revision, n.page, " + HasNoPages
                                               + " FROM annotation n JOIN revision r ON r.id = n.revision "
                                                 "WHERE n.article = ? AND n.revision <> ? AND n.part = 'page' "
                                                 "ORDER BY n.revision");
    if (!query)
        return query.error();
    query->bindAll(article.value, except.value);
    QList<Marked> marked;
    const Result<void> read = query->forEach([&marked](const Statement &row) {
        const Area area{static_cast<int>(row.integer(2)), {}, row.integer(3) != 0};
        marked.append({row.integer(0), {row.integer(1)}, area});
    });
    return read ? Result<QList<Marked>>(marked) : read.error();
}

} // namespace

/// Those of one revision after the other; of the one that was asked for last they need not be read again.
class KnownGrounds
{
public:
    explicit KnownGrounds(const Database &database)
        : m_database(database)
    { }

    Result<const Grounds *> of(RevisionId id)
    {
        if (m_known && m_revision == id)
            return &*m_known;
        Result<Grounds> grounds = Grounds::read(m_database, id);
        if (!grounds)
            return grounds.error();
        m_revision = id;
        m_known = *std::move(grounds);
        return &*m_known;
    }

private:
    const Database &m_database;
    RevisionId m_revision;
    std::optional<Grounds> m_known;
};

std::optional<Area> placedArea(const PlacedAnnotation &placed)
{
    std::optional<Area> area = placed.start >= 0 ? placed.annotation.area : std::nullopt;
    if (area)
        area->number = static_cast<int>(placed.start);
    return area;
}

QString areaName(const Area &area)
{
    return area.onPicture ? ArchiveMessages::tr("Area of a picture")
                          : ArchiveMessages::tr("Area on page %1").arg(area.number + 1);
}

QString passageName(const Annotation &annotation)
{
    const QString quote = ArchiveMessages::tr("“%1”").arg(annotation.anchor.quote.simplified());
    if (!annotation.area)
        return quote;
    const QString name = areaName(*annotation.area);
    return annotation.anchor.quote.isEmpty() ? name : ArchiveMessages::tr("%1: %2").arg(name, quote);
}

Result<void> setAnnotationBox(Writing &writing, AnnotationId id, const QRectF &box)
{
    const auto row = writing.database().firstRow("SELECT n.article, n.revision, n.page, " + HasNoPages
                                                     + ", a.current_revision FROM annotation n JOIN article a ON a.id "
                                                       "= n.article JOIN revision r ON r.id = n.revision "
                                                       "WHERE n.id = ? AND n.part = 'page' AND n.trashed = 0",
                                                 id.value);
    if (!row)
        return row.error();
    if (!*row)
        return noSuchAnnotation(id);
    if ((*row)->integer(1) != (*row)->integer(4))
        return Error{ErrorCode::InvalidArgument,
                     ArchiveMessages::tr("The mark was made on another version of the article. Nothing was changed.")};
    const Area area{static_cast<int>((*row)->integer(2)), box, (*row)->integer(3) != 0};
    const Result<AreaGround> ground = readAreaGround(writing.database(), {(*row)->integer(1)}, area);
    if (!ground)
        return ground.error();
    writing.setOperation(ArchiveMessages::tr("Change a marked area"));
    writing.touchArticle({(*row)->integer(0)});
    return writing.database().run("UPDATE annotation SET quads = ?, quote = ?, modified = ? WHERE id = ?",
                                  boxToText(ground->area.box), ground->words, writing.time(), id.value);
}

Result<AreaGround> readAreaGround(const Database &database, RevisionId revision, Area area)
{
    return AreaReader(database).read(revision, area);
}

AreaReader::AreaReader(const Database &database)
    : m_known(std::make_unique<KnownGrounds>(database))
{ }

AreaReader::~AreaReader() = default;

Result<AreaGround> AreaReader::read(RevisionId revision, Area area)
{
    const Result<const Grounds *> grounds = m_known->of(revision);
    if (!grounds)
        return grounds.error();
    if (!area.onPicture && (*grounds)->damage())
        return *(*grounds)->damage();
    const std::optional<Ground> ground = (*grounds)->at(area);
    if (!ground)
        return Error{ErrorCode::NotFound,
                     area.onPicture ? ArchiveMessages::tr("There is no stored picture at that place of the article.")
                                    : ArchiveMessages::tr("There is no page %1 in this article.").arg(area.number + 1)};
    const QSizeF size = (*grounds)->sizeAt(area);
    area.box = area.box.normalized() & QRectF(QPointF(), size);
    if (isTooSmall(area.box))
        return Error{ErrorCode::InvalidArgument, ArchiveMessages::tr("There is nothing to mark at that place.")};
    return AreaGround{ground->original, size, area, (*grounds)->wordsIn(area)};
}

Result<std::optional<AreaGround>> AreaReader::find(RevisionId revision, const QString &original, Area area)
{
    const Result<const Grounds *> grounds = m_known->of(revision);
    if (!grounds)
        return grounds.error();
    const std::optional<int> number = (*grounds)->numberOf(original, area);
    if (!number)
        return std::optional<AreaGround>();
    area.number = *number;
    const Result<AreaGround> ground = read(revision, area);
    return ground ? std::optional(*ground) : std::nullopt;
}

Result<QHash<AnnotationId, QString>> readAreaOriginals(const Database &database, const QList<Annotation> &areas)
{
    QList<Annotation> sorted = areas;
    std::sort(sorted.begin(), sorted.end(),
              [](const Annotation &one, const Annotation &other) { return one.revision < other.revision; });
    KnownGrounds grounds(database);
    QHash<AnnotationId, QString> originals;
    for (const Annotation &annotation : std::as_const(sorted)) {
        const Result<const Grounds *> own = grounds.of(annotation.revision);
        if (!own)
            return own.error();
        if (const std::optional<Ground> ground = (*own)->at(annotation.area.value_or(Area())))
            originals.insert(annotation.id, ground->original);
    }
    return originals;
}

Result<QList<AreaPlace>> findAreas(const Database &database, ArticleId article, RevisionId revision)
{
    const Result<QList<Marked>> marked = readMarked(database, article, revision);
    if (!marked)
        return marked.error();
    const Result<Grounds> here = marked->isEmpty() ? Result<Grounds>(Grounds()) : Grounds::read(database, revision);
    if (!here)
        return here.error();
    KnownGrounds olderGrounds(database);
    QList<AreaPlace> places;
    for (const Marked &mark : *marked) {
        const Result<const Grounds *> older = olderGrounds.of(mark.revision);
        if (!older)
            return older.error();
        const std::optional<Ground> ground = (*older)->at(mark.area);
        places.append({{mark.annotation}, ground ? here->numberOf(*ground, mark.area.number) : std::nullopt});
    }
    return places;
}

QString boxToText(const QRectF &box)
{
    QJsonArray corners;
    for (const QPointF corner : {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()}) {
        for (const double value : {corner.x(), corner.y()})
            corners.append(std::round(value * 1000) / 1000);
    }
    return QString::fromUtf8(QJsonDocument(QJsonArray{corners}).toJson(QJsonDocument::Compact));
}

QRectF boxFromText(const QString &text)
{
    const QJsonArray corners = QJsonDocument::fromJson(text.toUtf8()).array().at(0).toArray();
    if (corners.size() != 8)
        return {};
    const QPointF topLeft(corners[0].toDouble(), corners[1].toDouble());
    const QPointF bottomRight(corners[6].toDouble(), corners[7].toDouble());
    const QRectF box = QRectF(topLeft, bottomRight).normalized();
    return QRectF(0, 0, LargestSide, LargestSide).contains(box) ? box : QRectF();
}

} // namespace Pressmark
