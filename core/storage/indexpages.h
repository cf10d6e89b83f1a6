#pragma once

#include "storage/database.h"

#include <QHash>
#include <QList>

#include <optional>
#include <vector>

namespace Pressmark {

/// A part of a full-text index as FTS5 (of version 4 of its format) stores it: words in order, and with each the rows
/// that it stands in.
struct IndexSegment
{
    qint64 number = 0;
    qint64 firstPage = 0;
    qint64 lastPage = 0;

    bool operator==(const IndexSegment &) const = default;
};

/// The segments that FTS5's record of them lists, the newest first; nothing if the record is not understood.
std::optional<QList<IndexSegment>> readSegments(const QByteArray &record);

/// A page on which a row of a word begins.
struct RowPage
{
    qint64 firstRow = 0;
    qint64 number = 0;

    bool operator==(const RowPage &) const = default;
};

/// Reads the pages of an index, wherever they stand in the database. Remembers those that were read last: to be used as
/// long as the index does not change.
class IndexPages
{
public:
    /// Requires: `table` is a constant of the program.
    static Result<IndexPages> open(const Database &database, const QByteArray &table);

    Result<QByteArray> page(qint64 segment, qint64 number);
    /// The page on which the word stands if it is in the segment.
    Result<qint64> pageOf(const IndexSegment &segment, const QByteArray &word);
    /// The next page on which a word begins, after that of this word; 0 if there is none.
    Result<qint64> pageAfter(const IndexSegment &segment, const QByteArray &word);
    /// Where the rows go on of a word whose rows begin on this page, in order. FTS5 notes it of words with rows on many
    /// pages; of others, and where the note is not understood, there is none.
    Result<std::vector<RowPage>> rowPages(const IndexSegment &segment, qint64 number);

private:
    IndexPages(Statement page, Statement before, Statement after);
    Result<QByteArray> block(qint64 id); // empty if there is none
    static Result<qint64> pageNumber(Statement &query, const IndexSegment &segment, const QByteArray &word);

    struct Block
    {
        qint64 id = 0;
        QByteArray bytes;
    };
    QHash<QByteArray, qint64> m_pageOf; // by segment and word
    std::vector<Block> m_read;          // each in the place that its number gives it
    Statement m_page;
    Statement m_before;
    Statement m_after;
};

/// Of an index that is not as FTS5 writes it.
Error damagedIndex();

constexpr qsizetype PageHeaderSize = 4; // where the page's first row stands, and where its footer begins

/// A place on a page, as the header of the page says it.
inline qsizetype offsetAt(const unsigned char *bytes)
{
    return bytes[0] << 8 | bytes[1];
}

/// SQLite's number of one to nine bytes. False if it goes on behind the end.
inline bool readNumber(const unsigned char *bytes, qsizetype end, qsizetype &at, quint64 &value)
{
    value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= end)
            return false;
        const unsigned char byte = bytes[at++];
        if (i == 8) {
            value = value << 8U | byte;
            return true;
        }
        value = value << 7U | (byte & 0x7fU);
        if (byte < 0x80)
            return true;
    }
    return true;
}

} // namespace Pressmark
