#pragma once

#include "storage/indexsegment.h"

#include <deque>

namespace Pressmark {

/// The words of a full-text index and the rows that they stand in, read from FTS5's own pages: several times as fast as
/// what FTS5 itself offers for words that many rows have, and for the beginnings of words. Words are as the tokenizer
/// made them, in UTF-8. Cancelled if the connection is interrupted.
class WordIndex
{
public:
    /// Nothing if the index is in a form that is not known here; FTS5 has to be asked then.
    ///
    /// Requires: `table` is a constant of the program; a read transaction is open until the last question.
    static Result<std::optional<WordIndex>> open(const Database &database, const QByteArray &table);

    /// Gets rows that have the word, some at a time and not in their order, until it returns false.
    using Sink = WordCursor::Sink;

    /// Each row once; those with no place that counts are left out.
    Result<void> read(const QByteArray &word, const PostingQuestion &question, const Sink &sink);
    /// The same for all words that begin so; a row comes once for each of them.
    Result<void> readBeginningWith(const QByteArray &beginning, const PostingQuestion &question, const Sink &sink);
    /// About how many rows have the word that was read last, with those that were not wanted.
    qint64 rowsPassed() const { return m_rowsPassed; }
    /// How many rows have the word; no more than `most` are counted.
    Result<qint64> rowsWith(const QByteArray &word, qint64 most);
    /// Whether any row has the word.
    Result<bool> has(const QByteArray &word);
    /// Whether the word stands in one of the largest parts of the index. Words that few rows have can be missed, words
    /// that no row has any more can be found.
    Result<bool> isInLargeSegments(const QByteArray &word);
    /// About how many bytes the rows of the word take: by this it takes long to read them.
    Result<qint64> sizeOf(const QByteArray &word);
    /// Calls `visit` with the words that begin so, in order, until it returns false. Words that no row has any more can
    /// be among them.
    Result<void> forEachBeginningWith(const QByteArray &beginning,
                                      const std::function<bool(const QByteArray &)> &visit);

private:
    struct Run;

    WordIndex(IndexPages pages, const QList<IndexSegment> &segments);
    Result<bool> readNewest(std::span<const size_t> segments, const QByteArray &word, const PostingQuestion &question,
                            const Sink &sink);
    Result<void> fillRows(Run &run, const QByteArray &word);
    Result<std::vector<size_t>> segmentsFrom(const QByteArray &beginning);
    QByteArray firstWord(const std::vector<size_t> &segments) const;
    Result<void> goOn(std::vector<size_t> &segments, std::span<const size_t> used);

    std::unique_ptr<IndexPages> m_pages;
    QList<IndexSegment> m_segments;   // the newest first
    std::vector<size_t> m_large;      // the largest of them
    std::deque<WordCursor> m_cursors; // one for each
    qint64 m_rowsPassed = 0;
    QHash<QByteArray, qint64> m_sizes; // by word, of those that were asked for
};

} // namespace Pressmark
