#include "storage/indexsegment.h"

#include <algorithm>

namespace Pressmark {

namespace {

constexpr char MainIndex = '0'; // stands before every word

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
    if (!isBehind) {
        const Result<void> loaded = load(*number);
        const Result<bool> there = loaded ? skipTo(wanted) : Result<bool>(loaded.error());
        if (!there || *there)
            return there ? Result<bool>(m_word.startsWith(MainIndex)) : there;
        const Result<void> again = load(*number); // the page after the last word of it is found by that
        if (!again)
            return again.error();
    }
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
    const qsizetype end = m_page.size() >= PageHeaderSize ? offsetAt(m_bytes + 2) : 0;
    if (end < PageHeaderSize || end > m_page.size())
        return damagedIndex();
    m_end = end;
    m_footer = end;
    if (m_footer == m_page.size())
        return {};
    quint64 first = 0;
    if (!readNumber(m_bytes, m_page.size(), m_footer, first) || first < PageHeaderSize
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
    return damagedPage();
}

/// Asked again, the page is read anew, so that nothing of it is taken for sound.
Error WordCursor::damagedPage()
{
    m_word.clear();
    m_nextWord = 0;
    m_end = 0;
    return damagedIndex();
}

bool WordCursor::readWord()
{
    const std::optional<Entry> entry = readEntry(m_word.size());
    if (!entry)
        return false;
    m_word.truncate(entry->kept);
    m_word.append(entry->added);
    return !m_word.isEmpty();
}

/// What the page says of the next word, if the word before it has so many bytes; nothing if it is damaged.
std::optional<WordCursor::Entry> WordCursor::readEntry(qsizetype before)
{
    m_at = m_nextWord;
    quint64 kept = 0;
    quint64 added = 0;
    if ((before > 0 && !readVarint(kept)) || !readVarint(added) || kept > static_cast<quint64>(before)
        || added > static_cast<quint64>(m_end - m_at))
        return std::nullopt;
    const Entry entry{static_cast<qsizetype>(kept), {m_page.constData() + m_at, static_cast<qsizetype>(added)}};
    m_at += entry.added.size();
    m_rows = m_at;
    m_wasRead = false;
    quint64 distance = 0;
    const bool isLast = m_footer >= m_page.size();
    if ((!isLast && !readNumber(m_bytes, m_page.size(), m_footer, distance)) || distance > static_cast<quint64>(m_end)
        || (!isLast && distance == 0))
        return std::nullopt;
    m_nextWord = isLast ? 0 : m_nextWord + static_cast<qsizetype>(distance);
    if (m_nextWord != 0 && (m_nextWord < m_at || m_nextWord >= m_end))
        return std::nullopt;
    return entry;
}

/// From the beginning of a page to its first word that is not before this one; false if there is none. Only compares
/// where a word can differ, and puts no other together.
Result<bool> WordCursor::skipTo(const QByteArray &wanted)
{
    qsizetype before = 0;  // bytes of the last word
    qsizetype matched = 0; // of them as in the wanted word, before a smaller one or the end
    while (m_nextWord != 0) {
        const std::optional<Entry> entry = readEntry(before);
        if (!entry || entry->kept + entry->added.size() == 0)
            return damagedPage();
        before = entry->kept + entry->added.size();
        if (entry->kept > matched)
            continue;
        const QByteArrayView rest = QByteArrayView(wanted).sliced(entry->kept);
        const auto [differs, asked] = std::mismatch(entry->added.begin(), entry->added.end(), rest.begin(), rest.end());
        const bool isSmaller = asked != rest.end()
            && (differs == entry->added.end()
                || static_cast<unsigned char>(*differs) < static_cast<unsigned char>(*asked));
        if (entry->kept < matched || !isSmaller) {
            m_word = wanted.left(entry->kept).append(entry->added);
            return true;
        }
        matched = entry->kept + (differs - entry->added.begin());
    }
    return false;
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

} // namespace Pressmark
