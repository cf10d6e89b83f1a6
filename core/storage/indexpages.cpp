#include "storage/indexpages.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pressmark {

namespace {

constexpr int SegmentShift = 37;       // the number of a segment in that of a page
constexpr int RowPagesShift = 36;      // set in that of a page that notes where rows go on
constexpr quint64 MostSegments = 2000; // that FTS5 makes
constexpr qsizetype RememberedWords = 5000;
constexpr size_t Remembered = 1500; // pages; of four kilobytes, as FTS5 makes them

/// Adds what one page notes: whether there are more such pages, a number of a page, its first row, and for each page
/// behind it how much its first row is above the last; 0 if it has none. False if it is not that.
bool addRowPages(const QByteArray &block, std::vector<RowPage> &pages, qint64 last)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(block.constData());
    qsizetype at = 0;
    quint64 more = 0;
    quint64 number = 0;
    if (!readNumber(bytes, block.size(), at, more) || !readNumber(bytes, block.size(), at, number))
        return false;
    quint64 row = 0;
    for (quint64 step = 0; at < block.size(); ++number) {
        if (!readNumber(bytes, block.size(), at, step) || number > static_cast<quint64>(last))
            return false;
        row += step;
        const RowPage next{static_cast<qint64>(row), static_cast<qint64>(number)};
        if (step == 0 && !pages.empty())
            continue;
        if (next.firstRow < 0 || (!pages.empty() && !(pages.back().firstRow < next.firstRow)))
            return false;
        if (!pages.empty() && pages.back().number >= next.number)
            return false;
        pages.push_back(next);
    }
    return true;
}

} // namespace

Error damagedIndex()
{
    return {ErrorCode::Database,
            QCoreApplication::translate("Pressmark::Storage",
                                        "The search index is damaged. The articles are not; repair the archive.")};
}

std::optional<QList<IndexSegment>> readSegments(const QByteArray &record)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(record.constData());
    qsizetype at = 4; // behind a counter
    if (record.size() > 7 && bytes[4] == 0xff)
        return std::nullopt; // of a version with more than is read here
    quint64 levels = 0;
    quint64 total = 0;
    quint64 written = 0;
    const auto read = [&](quint64 &value) { return readNumber(bytes, record.size(), at, value); };
    if (!read(levels) || !read(total) || !read(written))
        return std::nullopt;
    QList<IndexSegment> segments;
    for (quint64 level = 0; level < levels; ++level) {
        quint64 merging = 0;
        quint64 count = 0;
        if (!read(merging) || !read(count) || count > MostSegments)
            return std::nullopt;
        const qsizetype first = segments.size();
        for (quint64 i = 0; i < count; ++i) {
            quint64 number = 0;
            quint64 from = 0;
            quint64 to = 0;
            if (!read(number) || !read(from) || !read(to) || from > to || number > 0xffff || to > 0x7fffffff)
                return std::nullopt;
            if (from > 0) // a merge has emptied it otherwise
                segments.append({static_cast<qint64>(number), static_cast<qint64>(from), static_cast<qint64>(to)});
        }
        std::reverse(segments.begin() + first, segments.end());
    }
    return segments;
}

IndexPages::IndexPages(Statement page, Statement before, Statement after)
    : m_read(Remembered)
    , m_page(std::move(page))
    , m_before(std::move(before))
    , m_after(std::move(after))
{ }

Result<IndexPages> IndexPages::open(const Database &database, const QByteArray &table)
{
    Result<Statement> page = database.prepare("SELECT block FROM " + table + "_data WHERE id = ?1");
    Result<Statement> before = database.prepare("SELECT pgno FROM " + table
                                                + "_idx WHERE segid = ?1 AND term <= ?2 ORDER BY term DESC LIMIT 1");
    Result<Statement> after =
        database.prepare("SELECT pgno FROM " + table + "_idx WHERE segid = ?1 AND term > ?2 ORDER BY term LIMIT 1");
    for (const Result<Statement> *query : {&page, &before, &after}) {
        if (!*query)
            return query->error();
    }
    return IndexPages(std::move(*page), std::move(*before), std::move(*after));
}

Result<QByteArray> IndexPages::block(qint64 id)
{
    constexpr std::uint64_t Spread = 0x9e3779b97f4a7c15U; // neighbours far apart
    Block &read = m_read[(static_cast<std::uint64_t>(id) * Spread >> 32U) % m_read.size()];
    if (read.id == id)
        return read.bytes;
    m_page.reset();
    m_page.bind(1, id);
    const Result<bool> there = m_page.step();
    if (!there)
        return there.error();
    read.id = id;
    if (!read.bytes.isDetached()) // somebody reads the page that was here
        read.bytes = QByteArray();
    const QByteArrayView bytes = *there ? m_page.blobView(0) : QByteArrayView();
    read.bytes.resize(bytes.size()); // most are of one size
    std::copy(bytes.begin(), bytes.end(), read.bytes.begin());
    m_page.reset();
    return read.bytes;
}

Result<QByteArray> IndexPages::page(qint64 segment, qint64 number)
{
    const Result<QByteArray> bytes = block(segment << SegmentShift | number);
    if (bytes && bytes->isEmpty())
        return damagedIndex();
    return bytes;
}

Result<std::vector<RowPage>> IndexPages::rowPages(const IndexSegment &segment, qint64 number)
{
    std::vector<RowPage> pages;
    for (qint64 next = number; next <= segment.lastPage; ++next) {
        const qint64 id = segment.number << SegmentShift | qint64(1) << RowPagesShift | next;
        const Result<QByteArray> bytes = block(id);
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty())
            break;
        if (!addRowPages(*bytes, pages, segment.lastPage) || pages.empty() || pages.front().number <= number)
            return std::vector<RowPage>();
        if ((bytes->front() & 1) == 0) // it is the only one
            break;
    }
    return pages;
}

Result<qint64> IndexPages::pageNumber(Statement &query, const IndexSegment &segment, const QByteArray &word)
{
    query.reset();
    query.bind(1, segment.number);
    query.bindBlob(2, word);
    const Result<bool> there = query.step();
    if (!there)
        return there.error();
    const qint64 number = *there ? query.integer(0) >> 1 : 0;
    query.reset();
    return number;
}

Result<qint64> IndexPages::pageOf(const IndexSegment &segment, const QByteArray &word)
{
    const QByteArray key = QByteArray::number(segment.number) + word;
    const auto known = m_pageOf.constFind(key);
    if (known != m_pageOf.constEnd())
        return *known;
    const Result<qint64> number = pageNumber(m_before, segment, word);
    if (!number)
        return number;
    if (m_pageOf.size() >= RememberedWords)
        m_pageOf.clear();
    return *m_pageOf.insert(key, std::max(*number, segment.firstPage));
}

Result<qint64> IndexPages::pageAfter(const IndexSegment &segment, const QByteArray &word)
{
    return pageNumber(m_after, segment, word);
}

} // namespace Pressmark
