// The rows of a word, on the pages of a segment.

#include "storage/indexsegment.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>

namespace Pressmark {

namespace {

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

Result<bool> WordCursor::read(const PostingQuestion &question, const Sink &sink)
{
    constexpr size_t OnAPage = 1000; // hardly more
    std::vector<Posting> postings;
    postings.reserve(OnAPage);
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
        const Result<void> rows = readRows(question, lastWantedHere(question, pages), postings);
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
        m_at = offsetAt(m_bytes);
        m_isAbsolute = true;
        if (m_at != 0 && (m_at < PageHeaderSize || m_at >= m_end))
            return damagedIndex();
        if (m_at != 0)
            return true;
        if (m_nextWord != 0)
            return false;
    }
    return false;
}

/// The last row that is wanted of those on the page; nothing if it is not known where the next page begins.
std::optional<qint64> WordCursor::lastWantedHere(const PostingQuestion &question, std::span<const RowPage> pages) const
{
    const auto isUpTo = [](qint64 number, const RowPage &page) { return number < page.number; };
    const auto next = std::upper_bound(pages.begin(), pages.end(), m_number, isUpTo);
    if (next == pages.end())
        return std::nullopt;
    return question.lastWantedBefore(next->firstRow).value_or(-1);
}

/// The rows up to the end of the page or the next word, or up to the `last` that is wanted.
Result<void> WordCursor::readRows(const PostingQuestion &question, std::optional<qint64> last,
                                  std::vector<Posting> &postings)
{
    const qsizetype begin = m_at;
    const qint64 before = m_rowsPassed;
    qsizetype end = m_nextWord != 0 ? m_nextWord : m_end;
    while (m_at < end) {
        if (last && m_row >= *last && !m_isAbsolute) {
            m_rowsPassed = before + (m_rowsPassed - before) * (end - begin) / (m_at - begin);
            return {};
        }
        if (!m_isAbsolute)
            readShortRows(question, end, last, postings);
        if (m_at >= end || (last && m_row >= *last && !m_isAbsolute))
            continue;
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
        if (last && !question.isWanted(m_row))
            return {};
        const Result<float> weight = weightOverPages(size, question.columnWeights);
        if (!weight)
            return weight.error();
        if (question.isWanted(m_row))
            postings.push_back({m_row, *weight});
        // On the page where its places end, the next row stands where the page says.
        m_at = offsetAt(m_bytes);
        m_isAbsolute = true;
        last = std::nullopt; // that was of the page before
        end = m_nextWord != 0 ? m_nextWord : m_end;
        if (m_at == 0)
            return {};
        if (m_at < PageHeaderSize || m_at > end)
            return damagedIndex();
    }
    return {};
}

/// The same as long as rows stand on the page and their numbers are short: nearly always, and so with less to do.
void WordCursor::readShortRows(const PostingQuestion &question, qsizetype end, std::optional<qint64> last,
                               std::vector<Posting> &postings)
{
    constexpr std::ptrdiff_t MostForNumbers = 5;
    const unsigned char *at = m_bytes + m_at;
    const unsigned char *const behind = m_bytes + end;
    const qint64 lastRow = last.value_or(std::numeric_limits<qint64>::max());
    qint64 row = m_row;
    while (behind - at >= MostForNumbers && row < lastRow) {
        const unsigned char *next = at;
        qint64 step = *next & 0x7f;
        for (int more = 0; more < 2 && *next >= 0x80; ++more)
            step = step << 7 | (*++next & 0x7f);
        if (*next++ >= 0x80)
            break;
        std::ptrdiff_t size = *next & 0x7f;
        if (*next >= 0x80)
            size = size << 7 | (*++next & 0x7f);
        if (*next++ >= 0x80 || size >> 1 > behind - next)
            break;
        size >>= 1;
        row += step;
        ++m_rowsPassed;
        if (question.isWanted(row)) {
            const qsizetype places = next - m_bytes;
            postings.push_back({row, size == 0 ? -1 : weigh(places, places + size, question.columnWeights)});
        }
        at = next + size;
    }
    m_at = at - m_bytes;
    m_row = row;
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
        m_at = PageHeaderSize;
    }
}

} // namespace Pressmark
