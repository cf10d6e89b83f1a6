#pragma once

#include "storage/indexpages.h"
#include "storage/posting.h"

#include <functional>
#include <span>
#include <vector>

namespace Pressmark {

/// Stands on one word of a segment after the other. Nothing that a damaged page says makes it read beyond the page.
class WordCursor
{
public:
    /// Gets the rows of a word in their order, some at a time, until it returns false.
    using Sink = std::function<bool(std::span<const Posting>)>;

    WordCursor(IndexPages &pages, const IndexSegment &segment);

    /// Goes to the first word that is not before this one. False if there is none.
    Result<bool> seek(const QByteArray &word);
    Result<bool> next();
    /// Requires of the next six: it stands on a word.
    QByteArray word() const { return m_word.mid(1); }
    bool isOn(const QByteArray &word) const;
    bool isBefore(const WordCursor &other) const { return m_word < other.m_word; }
    /// Whether the first row of the word has it still; not known if that stands on another page.
    std::optional<bool> isInFirstRow() const;
    /// About how many bytes its rows take.
    Result<qint64> size();
    /// Reads the rows of the word. Afterwards only next() and seek() may be called. False if the sink stopped it.
    Result<bool> read(const PostingQuestion &question, const Sink &sink);
    /// About how many rows the word has that read() read last, with those that were not wanted.
    qint64 rowsPassed() const { return m_rowsPassed; }

private:
    Result<void> load(qint64 number);
    Result<bool> nextOnPage();
    struct Entry
    {
        qsizetype kept; // bytes of the word before it that it begins with
        QByteArrayView added;
    };
    std::optional<Entry> readEntry(qsizetype before);
    bool readWord(); // the next one on the page; false if it is damaged
    Result<bool> skipTo(const QByteArray &wanted);
    Error damagedPage();
    Result<bool> turnToRows(qint64 number);
    Result<bool> turnToWanted(const PostingQuestion &question, std::span<const RowPage> pages);
    bool readVarint(quint64 &value);
    std::optional<qint64> lastWantedHere(const PostingQuestion &question, std::span<const RowPage> pages) const;
    Result<void> readRows(const PostingQuestion &question, std::optional<qint64> last, std::vector<Posting> &postings);
    void readShortRows(const PostingQuestion &question, qsizetype end, std::optional<qint64> last,
                       std::vector<Posting> &postings);
    Result<float> weightOverPages(quint64 size, std::span<const float> columnWeights);
    float weigh(qsizetype from, qsizetype to, std::span<const float> columnWeights) const;

    IndexPages &m_pages;
    IndexSegment m_segment;
    QByteArray m_page;
    const unsigned char *m_bytes = nullptr; // of the page
    qint64 m_number = 0;                    // of the page
    qsizetype m_end = 0;                    // of words and rows on the page; the places of words follow
    qsizetype m_footer = 0;                 // what comes next of those
    qsizetype m_rows = 0;                   // of the word
    qsizetype m_nextWord = 0;               // where it stands on the page; 0: on none, or on another
    qsizetype m_at = 0;
    qint64 m_row = 0;
    qint64 m_rowsPassed = 0;
    bool m_isAbsolute = true; // the next row is not counted from the last one
    bool m_wasRead = false;
    QByteArray m_word; // with FTS5's mark of the main index before it
};

} // namespace Pressmark
