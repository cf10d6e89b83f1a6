#include "storage/indexsegment.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace Pressmark {

namespace {

constexpr char MainIndex = '0';     // stands before every word
constexpr qsizetype HeaderSize = 4; // of a page: where its first row stands, and where its footer begins

unsigned numberAt(const unsigned char *bytes)
{
    return static_cast<unsigned>(bytes[0]) << 8U | bytes[1];
}

/// For each number of bytes the eight with all bits set behind so many, as they lie in memory.
constexpr std::array<std::uint64_t, 9> bytesBehind()
{
    std::array<std::uint64_t, 9> behind{};
    for (size_t first = 0; first < behind.size(); ++first) {
        std::array<unsigned char, 8> bytes{};
        for (size_t i = first; i < bytes.size(); ++i)
            bytes[i] = 0xff;
        behind[first] = std::bit_cast<std::uint64_t>(bytes);
    }
    return behind;
}

/// Adds the positions of one row, or of a part of it, column by column.
class Weighing
{
public:
    explicit Weighing(std::span<const float> weights)
        : m_weights(weights)
        , m_each(weights[0])
    { }

    /// Requires: what is behind the end can be read up to `limit`.
    void add(const unsigned char *at, const unsigned char *end, const unsigned char *limit)
    {
        if (m_isColumnNext && at < end)
            enterColumn(*at++);
        while (at < end) {
            if (*at == ColumnMark) {
                ++at;
                m_isColumnNext = at == end;
                if (!m_isColumnNext)
                    enterColumn(*at++);
                continue;
            }
            const unsigned char *const next = addPositions(at, end, limit);
            if (next != at && next[-1] < 0x80) {
                at = next;
                continue;
            }
            at = next;
            while (at < end && *at >= 0x80)
                ++at;
            ++at;
            m_sum += m_each;
        }
    }
    float sum() const { return m_sum; }

private:
    static constexpr unsigned char ColumnMark = 1;

    /// Adds positions eight bytes at a time until a column may begin among them: each has one byte below 0x80. Perhaps
    /// ends inside of one.
    const unsigned char *addPositions(const unsigned char *at, const unsigned char *end, const unsigned char *limit)
    {
        constexpr std::uint64_t Ones = 0x0101010101010101U;
        constexpr std::uint64_t High = Ones << 7U;
        constexpr auto Behind = bytesBehind();
        while (at < end && limit - at >= 8) {
            std::uint64_t bytes = 0;
            std::memcpy(&bytes, at, sizeof bytes);
            const auto here = static_cast<size_t>(std::min<std::ptrdiff_t>(end - at, 8));
            bytes |= Behind[here];
            const std::uint64_t other = bytes ^ (Ones * ColumnMark);
            if (((other - Ones) & ~other & High) != 0)
                return at;
            m_sum += m_each * static_cast<float>(std::popcount(~bytes & High));
            at += here;
        }
        return at;
    }

    void enterColumn(unsigned char column)
    {
        m_each = column < m_weights.size() ? m_weights[column] : 0;
        m_isColumnNext = false;
    }

    std::span<const float> m_weights;
    float m_each;
    bool m_isColumnNext = false; // its number stands on the next page
    float m_sum = 0;
};

} // namespace

WordCursor::WordCursor(IndexPages &pages, const IndexSegment &segment)
    : m_pages(pages)
    , m_segment(segment)
{ }

Result<bool> WordCursor::seek(const QByteArray &word)
{
    const QByteArray wanted = MainIndex + word;
    // Words asked for in order often stand on one page.
    while (!m_wasRead && !m_word.isEmpty() && m_word <= wanted) {
        if (m_word == wanted)
            return true;
        const Result<bool> there = nextOnPage();
        if (!there)
            return there;
        if (!*there)
            break;
        if (m_word >= wanted)
            return m_word.startsWith(MainIndex);
    }
    const Result<qint64> number = m_pages.pageOf(m_segment, wanted);
    if (!number)
        return number.error();
    const bool isBehind = *number == m_number && !m_wasRead && !m_word.isEmpty() && m_word < wanted;
    const Result<void> loaded = isBehind ? Result<void>() : load(*number);
    if (!loaded)
        return loaded.error();
    while (true) {
        const Result<bool> there = next();
        if (!there || !*there || m_word >= wanted)
            return there ? Result<bool>(*there && m_word.startsWith(MainIndex)) : there;
    }
}

bool WordCursor::isOn(const QByteArray &word) const
{
    return QByteArrayView(m_word).sliced(1) == word;
}

std::optional<bool> WordCursor::isInFirstRow() const
{
    quint64 row = 0;
    quint64 size = 0;
    qsizetype at = m_rows;
    if (m_wasRead || !readNumber(m_bytes, m_end, at, row) || !readNumber(m_bytes, m_end, at, size))
        return std::nullopt;
    return size >> 1U > 0;
}

Result<qint64> WordCursor::size()
{
    if (m_nextWord != 0)
        return m_nextWord - m_rows;
    const Result<qint64> after = m_pages.pageAfter(m_segment, m_word);
    if (!after)
        return after.error();
    const qint64 pages = (*after > 0 ? *after : m_segment.lastPage + 1) - m_number;
    return m_end - m_rows + pages * m_page.size();
}

Result<void> WordCursor::load(qint64 number)
{
    Result<QByteArray> page = m_pages.page(m_segment.number, number);
    if (!page)
        return page.error();
    m_page = std::move(*page);
    m_bytes = reinterpret_cast<const unsigned char *>(m_page.constData());
    m_number = number;
    m_end = 0; // of a damaged page nothing is read later, either
    m_footer = 0;
    m_word.clear();
    m_wasRead = false;
    m_nextWord = 0;
    m_at = 0;
    const qsizetype end = m_page.size() >= HeaderSize ? static_cast<qsizetype>(numberAt(m_bytes + 2)) : 0;
    if (end < HeaderSize || end > m_page.size())
        return damagedIndex();
    m_end = end;
    m_footer = end;
    if (m_footer == m_page.size())
        return {};
    quint64 first = 0;
    if (!readNumber(m_bytes, m_page.size(), m_footer, first) || first < HeaderSize
        || first >= static_cast<quint64>(m_end))
        return damagedIndex();
    m_nextWord = static_cast<qsizetype>(first);
    return {};
}

Result<bool> WordCursor::nextOnPage()
{
    if (m_nextWord == 0)
        return false;
    if (readWord())
        return true;
    // Asked again, the page is read anew, so that nothing of it is taken for sound.
    m_word.clear();
    m_nextWord = 0;
    m_end = 0;
    return damagedIndex();
}

bool WordCursor::readWord()
{
    m_at = m_nextWord;
    quint64 kept = 0;
    quint64 added = 0;
    if ((!m_word.isEmpty() && !readVarint(kept)) || !readVarint(added) || kept > static_cast<quint64>(m_word.size())
        || added > static_cast<quint64>(m_end - m_at))
        return false;
    m_word.truncate(static_cast<qsizetype>(kept));
    m_word.append(m_page.constData() + m_at, static_cast<qsizetype>(added));
    m_at += static_cast<qsizetype>(added);
    m_rows = m_at;
    m_wasRead = false;
    quint64 distance = 0;
    const bool isLast = m_footer >= m_page.size();
    if (m_word.isEmpty() || (!isLast && !readNumber(m_bytes, m_page.size(), m_footer, distance))
        || distance > static_cast<quint64>(m_end) || (!isLast && distance == 0))
        return false;
    m_nextWord = isLast ? 0 : m_nextWord + static_cast<qsizetype>(distance);
    return m_nextWord == 0 || (m_nextWord >= m_at && m_nextWord < m_end);
}

Result<bool> WordCursor::next()
{
    while (true) {
        const Result<bool> there = nextOnPage();
        if (!there || *there)
            return there;
        qint64 number = m_number + 1;
        if (!m_wasRead && !m_word.isEmpty()) {
            const Result<qint64> after = m_pages.pageAfter(m_segment, m_word);
            if (!after)
                return after.error();
            number = *after;
        }
        if (number <= m_number || number > m_segment.lastPage)
            return false;
        const Result<void> loaded = load(number);
        if (!loaded)
            return loaded.error();
    }
}

bool WordCursor::readVarint(quint64 &value)
{
    if (m_at < m_end && m_bytes[m_at] < 0x80) { // nearly always
        value = m_bytes[m_at++];
        return true;
    }
    return readNumber(m_bytes, m_end, m_at, value);
}

Result<bool> WordCursor::read(const PostingQuestion &question, const Sink &sink)
{
    std::vector<Posting> postings;
    qint64 read = 0;
    m_at = m_rows;
    m_row = 0;
    m_rowsPassed = 0;
    m_isAbsolute = true;
    std::vector<RowPage> pages; // none: it is not known where rows go on, or of no use
    if (m_nextWord == 0 && !question.wanted.empty()) {
        Result<std::vector<RowPage>> noted = m_pages.rowPages(m_segment, m_number);
        if (!noted)
            return noted.error();
        pages = *std::move(noted);
    }
    while (true) {
        postings.clear();
        const Result<void> rows = readRows(question, !pages.empty(), postings);
        if (!rows)
            return rows.error();
        ++read;
        if (!postings.empty() && !sink(postings)) {
            m_wasRead = true;
            return false;
        }
        const Result<bool> turned = m_nextWord == 0 ? turnToWanted(question, pages) : Result<bool>(false);
        if (turned && *turned)
            continue;
        m_rowsPassed = m_rowsPassed * std::max(read, static_cast<qint64>(pages.empty() ? 0 : pages.size() + 1)) / read;
        return turned ? Result<bool>(true) : turned; // the rows end where the next word begins
    }
}

/// The same, leaving out pages with no row that is wanted.
Result<bool> WordCursor::turnToWanted(const PostingQuestion &question, std::span<const RowPage> pages)
{
    const auto isUpTo = [](qint64 number, const RowPage &page) { return number < page.number; };
    const auto next = std::upper_bound(pages.begin(), pages.end(), m_number, isUpTo);
    if (next == pages.end())
        return turnToRows(m_number + 1);
    const std::optional<qint64> row = question.nextWanted(next->firstRow);
    const auto isBefore = [](qint64 wanted, const RowPage &page) { return wanted < page.firstRow; };
    const auto behind = row ? std::upper_bound(next, pages.end(), *row, isBefore) : pages.end();
    return turnToRows((behind - 1)->number);
}

/// Goes on at a page. False if there are no more rows of the word.
Result<bool> WordCursor::turnToRows(qint64 number)
{
    for (; number <= m_segment.lastPage; ++number) {
        const Result<void> loaded = load(number);
        if (!loaded)
            return loaded.error();
        m_wasRead = true;
        m_at = static_cast<qsizetype>(numberAt(m_bytes));
        m_isAbsolute = true;
        if (m_at != 0 && (m_at < HeaderSize || m_at >= m_end))
            return damagedIndex();
        if (m_at != 0)
            return true;
        if (m_nextWord != 0)
            return false;
    }
    return false;
}

/// The rows up to the end of the page or the next word. With `skips`, what goes on behind the page is left to others if
/// it is not wanted.
Result<void> WordCursor::readRows(const PostingQuestion &question, bool skips, std::vector<Posting> &postings)
{
    qsizetype end = m_nextWord != 0 ? m_nextWord : m_end;
    while (m_at < end) {
        quint64 step = 0;
        quint64 size = 0;
        if (!readVarint(step) || !readVarint(size) || m_at > end)
            return damagedIndex();
        m_row = m_isAbsolute ? static_cast<qint64>(step) : static_cast<qint64>(static_cast<quint64>(m_row) + step);
        m_isAbsolute = false;
        size >>= 1U; // the last bit says that an older segment may have the row
        ++m_rowsPassed;
        if (size <= static_cast<quint64>(end - m_at)) {
            const qsizetype after = m_at + static_cast<qsizetype>(size);
            if (question.isWanted(m_row))
                postings.push_back({m_row, size == 0 ? -1 : weigh(m_at, after, question.columnWeights)});
            m_at = after;
            continue;
        }
        if (m_nextWord != 0)
            return damagedIndex();
        if (skips && !question.isWanted(m_row))
            return {};
        const Result<float> weight = weightOverPages(size, question.columnWeights);
        if (!weight)
            return weight.error();
        if (question.isWanted(m_row))
            postings.push_back({m_row, *weight});
        // On the page where its places end, the next row stands where the page says.
        m_at = static_cast<qsizetype>(numberAt(m_bytes));
        m_isAbsolute = true;
        end = m_nextWord != 0 ? m_nextWord : m_end;
        if (m_at == 0)
            return {};
        if (m_at < HeaderSize || m_at > end)
            return damagedIndex();
    }
    return {};
}

float WordCursor::weigh(qsizetype from, qsizetype to, std::span<const float> columnWeights) const
{
    if (columnWeights.empty())
        return 1;
    Weighing weighing(columnWeights);
    weighing.add(m_bytes + from, m_bytes + to, m_bytes + m_page.size());
    return weighing.sum();
}

Result<float> WordCursor::weightOverPages(quint64 size, std::span<const float> columnWeights)
{
    constexpr float Nothing[] = {0};
    Weighing weighing(columnWeights.empty() ? std::span<const float>(Nothing) : columnWeights);
    quint64 left = size;
    while (true) {
        const auto here = std::min(left, static_cast<quint64>(m_end - m_at));
        weighing.add(m_bytes + m_at, m_bytes + m_at + here, m_bytes + m_page.size());
        left -= here;
        if (left == 0)
            return columnWeights.empty() ? 1 : weighing.sum();
        if (m_number >= m_segment.lastPage)
            return damagedIndex();
        const Result<void> loaded = load(m_number + 1);
        if (!loaded)
            return loaded.error();
        m_wasRead = true;
        m_at = HeaderSize;
    }
}

} // namespace Pressmark
