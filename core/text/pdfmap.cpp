#include "text/pdfmap.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

// "PMM1", then chunks: the length of a zlib stream (u32) and the stream. A chunk holds at most ChunkSize bytes, so that
// a stream that lies about its size can cost little.
//
// In the stream: number of pages, number of glyphs, the pages' sizes, then a byte of flags for each glyph followed by
// what differs from the glyph before. Coordinates are in 64ths of a point.
constexpr char Magic[] = "PMM1";
constexpr qsizetype MagicLength = 4;
constexpr qsizetype ChunkSize = 256 * 1024;
constexpr quint32 MaxChunkStored = ChunkSize + 4096;
constexpr quint64 MaxPages = 1'000'000;
constexpr quint64 MaxGlyphs = 64'000'000;
constexpr double UnitsPerPoint = 64;
constexpr qint64 MaxUnits = qint64(1) << 24; // keeps floats exact

enum Flag : quint8 {
    Nowhere = 1,
    OtherPage = 2,
    OtherLine = 4,
    Apart = 8, // does not begin where the glyph before ends
    AllFlags = 15,
};

qint64 units(float points)
{
    if (!std::isfinite(points))
        return 0;
    return std::clamp(qint64(std::llround(double(points) * UnitsPerPoint)), -MaxUnits, MaxUnits);
}

float points(qint64 units)
{
    return static_cast<float>(double(units) / UnitsPerPoint);
}

struct Place
{
    qint64 page = 0;
    qint64 left = 0;
    qint64 top = 0;
    qint64 right = 0;
    qint64 bottom = 0;
};

// ---- writing ----

void putNumber(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes.append(static_cast<char>(number | 0x80));
        number >>= 7;
    }
    bytes.append(static_cast<char>(number));
}

void putSigned(QByteArray &bytes, qint64 number)
{
    putNumber(bytes, (quint64(number) << 1) ^ quint64(number >> 63));
}

void putGlyph(QByteArray &bytes, const PdfGlyph &glyph, Place &last)
{
    if (glyph.page < 0) {
        bytes.append(static_cast<char>(Nowhere));
        return;
    }
    const Place place{glyph.page, units(glyph.left), units(glyph.top), units(glyph.right), units(glyph.bottom)};
    const quint8 flags = quint8((place.page != last.page ? OtherPage : 0)
                                | (place.top != last.top || place.bottom != last.bottom ? OtherLine : 0)
                                | (place.left != last.right ? Apart : 0));
    bytes.append(static_cast<char>(flags));
    if (flags & OtherPage)
        putSigned(bytes, place.page - last.page);
    if (flags & OtherLine) {
        putSigned(bytes, place.top - last.top);
        putSigned(bytes, place.bottom - last.bottom);
    }
    if (flags & Apart)
        putSigned(bytes, place.left - last.right);
    putSigned(bytes, place.right - place.left);
    last = place;
}

void putChunk(QByteArray &stored, const QByteArray &chunk)
{
    const QByteArray packed = qCompress(chunk, 6);
    for (int shift = 0; shift < 32; shift += 8)
        stored.append(static_cast<char>(packed.size() >> shift));
    stored.append(packed);
}

// ---- reading ----

/// Unpacks chunk after chunk; every number that is not there counts as a failure.
class MapParser
{
public:
    explicit MapParser(const QByteArray &stored)
        : m_stored(stored)
        , m_at(MagicLength)
    { }

    bool failed() const { return m_failed; }
    bool atEnd() const { return !m_failed && m_next == m_chunk.size() && m_at == m_stored.size(); }

    quint8 byte()
    {
        if (m_next == m_chunk.size() && !nextChunk()) {
            m_failed = true;
            return 0;
        }
        return static_cast<quint8>(m_chunk.at(m_next++));
    }

    quint64 number()
    {
        quint64 result = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            const quint8 part = byte();
            result |= quint64(part & 0x7f) << shift;
            if (!(part & 0x80))
                return result;
        }
        m_failed = true;
        return 0;
    }

    qint64 signedNumber()
    {
        const quint64 raw = number();
        return qint64(raw >> 1) ^ -qint64(raw & 1);
    }

private:
    bool nextChunk()
    {
        if (m_failed || m_stored.size() - m_at < 4)
            return false;
        quint32 length = 0;
        for (int shift = 0; shift < 32; shift += 8)
            length |= quint32(static_cast<quint8>(m_stored.at(m_at++))) << shift;
        if (length > MaxChunkStored || qsizetype(length) > m_stored.size() - m_at)
            return false;
        m_chunk = qUncompress(reinterpret_cast<const uchar *>(m_stored.constData() + m_at), qsizetype(length));
        m_at += qsizetype(length);
        m_next = 0;
        return !m_chunk.isEmpty() && m_chunk.size() <= ChunkSize;
    }

    const QByteArray &m_stored;
    qsizetype m_at;
    QByteArray m_chunk;
    qsizetype m_next = 0;
    bool m_failed = false;
};

bool isSensible(const Place &place, qsizetype pages)
{
    const auto fits = [](qint64 value) { return value >= -MaxUnits && value <= MaxUnits; };
    return place.page >= 0 && place.page < pages && fits(place.left) && fits(place.top) && fits(place.right)
        && fits(place.bottom);
}

bool readGlyph(MapParser &reader, PdfMap &map, Place &last)
{
    const quint8 flags = reader.byte();
    if (flags > AllFlags)
        return false;
    if (flags & Nowhere) {
        map.glyphs.append(PdfGlyph());
        return flags == Nowhere;
    }
    Place place = last;
    if (flags & OtherPage)
        place.page += std::clamp(reader.signedNumber(), -MaxUnits, MaxUnits);
    if (flags & OtherLine) {
        place.top += std::clamp(reader.signedNumber(), -4 * MaxUnits, 4 * MaxUnits);
        place.bottom += std::clamp(reader.signedNumber(), -4 * MaxUnits, 4 * MaxUnits);
    }
    place.left = last.right;
    if (flags & Apart)
        place.left += std::clamp(reader.signedNumber(), -4 * MaxUnits, 4 * MaxUnits);
    place.right = place.left + std::clamp(reader.signedNumber(), -4 * MaxUnits, 4 * MaxUnits);
    if (reader.failed() || !isSensible(place, map.pages.size()))
        return false;
    map.glyphs.append(PdfGlyph{static_cast<int>(place.page), points(place.left), points(place.top), points(place.right),
                               points(place.bottom)});
    last = place;
    return true;
}

Error damaged()
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("Pressmark::PdfMap",
                                        "The positions of this article's words on the pages of its PDF are damaged. "
                                        "The text and the PDF are safe; read the PDF again to repair this.")};
}

/// Whether at least half of these letters have their middle in the box.
bool isMostlyInBox(const PdfMap &map, qsizetype from, qsizetype to, int page, const QRectF &box)
{
    qsizetype inside = 0;
    qsizetype all = 0;
    for (qsizetype unit = from; unit < to; ++unit) {
        const PdfGlyph &glyph = map.glyphs[unit];
        const QPointF middle(double(glyph.left + glyph.right) / 2, double(glyph.top + glyph.bottom) / 2);
        all += glyph.page >= 0 ? 1 : 0;
        inside += glyph.page == page && box.contains(middle) ? 1 : 0;
    }
    return inside > 0 && inside * 2 >= all;
}

} // namespace

QByteArray writePdfMap(const PdfMap &map)
{
    QByteArray stored(Magic, MagicLength);
    QByteArray chunk;
    const auto flush = [&](qsizetype above) {
        if (chunk.size() <= above)
            return;
        for (qsizetype from = 0; from < chunk.size(); from += ChunkSize)
            putChunk(stored, chunk.mid(from, ChunkSize));
        chunk.clear();
    };
    putNumber(chunk, quint64(map.pages.size()));
    putNumber(chunk, quint64(map.glyphs.size()));
    for (const PdfPageSize &page : map.pages) {
        putNumber(chunk, quint64(std::max(units(page.width), qint64(0))));
        putNumber(chunk, quint64(std::max(units(page.height), qint64(0))));
        flush(ChunkSize - 64);
    }
    Place last;
    for (const PdfGlyph &glyph : map.glyphs) {
        putGlyph(chunk, glyph, last);
        flush(ChunkSize - 64);
    }
    flush(0);
    return stored;
}

Result<PdfMap> readPdfMap(const QByteArray &bytes)
{
    if (!bytes.startsWith(QByteArrayView(Magic, MagicLength)))
        return damaged();
    MapParser reader(bytes);
    const quint64 pages = reader.number();
    const quint64 glyphs = reader.number();
    if (reader.failed() || pages > MaxPages || glyphs > MaxGlyphs)
        return damaged();
    PdfMap map;
    for (quint64 i = 0; i < pages; ++i) {
        const quint64 width = reader.number();
        const quint64 height = reader.number();
        if (reader.failed() || width > quint64(MaxUnits) || height > quint64(MaxUnits))
            return damaged();
        map.pages.append(PdfPageSize{points(qint64(width)), points(qint64(height))});
    }
    Place last;
    for (quint64 i = 0; i < glyphs; ++i) {
        if (!readGlyph(reader, map, last) || reader.failed())
            return damaged();
    }
    if (!reader.atEnd())
        return damaged();
    return map;
}

QString wordsInBox(const PdfMap &map, const QString &text, int page, const QRectF &box)
{
    const auto isOnPage = [page](const PdfGlyph &glyph) { return glyph.page == page; };
    const auto first = std::find_if(map.glyphs.cbegin(), map.glyphs.cend(), isOnPage);
    const auto last = std::find_if(map.glyphs.crbegin(), map.glyphs.crend(), isOnPage);
    if (first == map.glyphs.cend())
        return {};
    const qsizetype begin = first - map.glyphs.cbegin();
    const qsizetype end = std::min(map.glyphs.crend() - last, text.size());
    if (begin >= end) // of another text, in a damaged archive
        return {};
    QString words;
    qsizetype wordsEnd = -1;
    QTextBoundaryFinder borders(QTextBoundaryFinder::Word, text.constData() + begin, end - begin);
    for (qsizetype from = begin; from < end;) {
        const qsizetype to = borders.toNextBoundary() < 0 ? end : begin + borders.position();
        const bool isSpace = QStringView(text).mid(from, to - from).trimmed().isEmpty();
        if (!isSpace && isMostlyInBox(map, from, to, page, box)) {
            // What stands nowhere, a space or line end, belongs between; what lies outside leaves a space.
            const QString between = wordsEnd < 0 ? QString() : text.mid(wordsEnd, from - wordsEnd);
            words += between.trimmed().isEmpty() ? between : u" "_s;
            words += text.mid(from, to - from);
            wordsEnd = to;
        }
        from = to;
    }
    return words.trimmed();
}

} // namespace Pressmark
