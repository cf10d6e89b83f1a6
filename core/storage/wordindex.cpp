#include "storage/wordindex.h"

#include <algorithm>

namespace Pressmark {

namespace {

constexpr qint64 FormatVersion = 4; // of FTS5's format
constexpr qint64 StructureId = 10;  // of its record of segments
constexpr size_t LargeSegments = 3;
constexpr qsizetype RememberedSizes = 5000;

} // namespace

/// The rows of a word in one segment that was read, which hide those of older ones.
struct WordIndex::Run
{
    size_t segment;
    qint64 first;
    qint64 last;
    std::vector<qint64> rows; // in order; read only when an older segment has a row between the two
};

WordIndex::WordIndex(IndexPages pages, const QList<IndexSegment> &segments)
    : m_pages(std::make_unique<IndexPages>(std::move(pages)))
    , m_segments(segments)
{
    for (const IndexSegment &segment : segments)
        m_cursors.emplace_back(*m_pages, segment);
    for (size_t i = 0; i < m_cursors.size(); ++i)
        m_large.push_back(i);
    const auto pagesOf = [this](size_t segment) {
        const IndexSegment &part = m_segments[static_cast<qsizetype>(segment)];
        return part.lastPage - part.firstPage;
    };
    std::stable_sort(m_large.begin(), m_large.end(), [&](size_t a, size_t b) { return pagesOf(a) > pagesOf(b); });
    m_large.resize(std::min(m_large.size(), LargeSegments));
}

Result<std::optional<WordIndex>> WordIndex::open(const Database &database, const QByteArray &table)
{
    const auto version = database.integer("SELECT v FROM " + table + "_config WHERE k = 'version'");
    if (!version)
        return version.error();
    const auto record = database.firstRow("SELECT block FROM " + table + "_data WHERE id = ?1", StructureId);
    if (!record)
        return record.error();
    const auto segments = *record && *version == FormatVersion ? readSegments((*record)->blob(0)) : std::nullopt;
    if (!segments)
        return std::optional<WordIndex>();
    Result<IndexPages> pages = IndexPages::open(database, table);
    if (!pages)
        return pages.error();
    return std::optional(WordIndex(std::move(*pages), *segments));
}

Result<void> WordIndex::read(const QByteArray &word, const PostingQuestion &question, const Sink &sink)
{
    std::vector<size_t> segments;
    for (size_t i = 0; i < m_cursors.size(); ++i) {
        const Result<bool> there = m_cursors[i].seek(word);
        if (!there)
            return there.error();
        if (*there && m_cursors[i].isOn(word))
            segments.push_back(i);
    }
    const Result<bool> read = readNewest(segments, word, question, sink);
    return read ? Result<void>() : read.error();
}

Result<void> WordIndex::readBeginningWith(const QByteArray &beginning, const PostingQuestion &question,
                                          const Sink &sink)
{
    Result<std::vector<size_t>> segments = segmentsFrom(beginning);
    if (!segments)
        return segments.error();
    std::vector<size_t> having;
    while (!segments->empty()) {
        const QByteArray word = firstWord(*segments);
        if (!word.startsWith(beginning))
            return {};
        having.clear();
        std::copy_if(segments->begin(), segments->end(), std::back_inserter(having),
                     [&](size_t segment) { return m_cursors[segment].isOn(word); });
        const Result<bool> read = readNewest(having, word, question, sink);
        if (!read || !*read)
            return read ? Result<void>() : read.error();
        const Result<void> gone = goOn(*segments, having);
        if (!gone)
            return gone;
    }
    return {};
}

Result<void> WordIndex::forEachBeginningWith(const QByteArray &beginning,
                                             const std::function<bool(const QByteArray &)> &visit)
{
    Result<std::vector<size_t>> segments = segmentsFrom(beginning);
    if (!segments)
        return segments.error();
    std::vector<size_t> having;
    while (!segments->empty()) {
        const QByteArray word = firstWord(*segments);
        if (!word.startsWith(beginning) || !visit(word))
            return {};
        having.clear();
        std::copy_if(segments->begin(), segments->end(), std::back_inserter(having),
                     [&](size_t segment) { return m_cursors[segment].isOn(word); });
        const Result<void> gone = goOn(*segments, having);
        if (!gone)
            return gone;
    }
    return {};
}

Result<qint64> WordIndex::rowsWith(const QByteArray &word, qint64 most)
{
    qint64 rows = 0;
    const Result<void> counted = read(word, {}, [&](std::span<const Posting> postings) {
        rows += static_cast<qint64>(postings.size());
        return rows < most;
    });
    if (!counted)
        return counted.error();
    return std::min(rows, most);
}

Result<bool> WordIndex::has(const QByteArray &word)
{
    bool isKnown = false;
    for (WordCursor &cursor : m_cursors) {
        const Result<bool> there = cursor.seek(word);
        if (!there)
            return there;
        if (!*there || !cursor.isOn(word))
            continue;
        // No newer segment says otherwise of any row.
        if (!isKnown && cursor.isInFirstRow().value_or(false))
            return true;
        isKnown = true;
    }
    const Result<qint64> rows = isKnown ? rowsWith(word, 1) : Result<qint64>(0);
    return rows ? Result<bool>(*rows > 0) : rows.error();
}

Result<bool> WordIndex::isInLargeSegments(const QByteArray &word)
{
    for (const size_t segment : m_large) {
        const Result<bool> there = m_cursors[segment].seek(word);
        if (!there)
            return there;
        if (*there && m_cursors[segment].isOn(word))
            return true;
    }
    return false;
}

Result<qint64> WordIndex::sizeOf(const QByteArray &word)
{
    const auto known = m_sizes.constFind(word);
    if (known != m_sizes.constEnd())
        return *known;
    qint64 bytes = 0;
    for (WordCursor &cursor : m_cursors) {
        const Result<bool> there = cursor.seek(word);
        if (!there)
            return there.error();
        if (!*there || !cursor.isOn(word))
            continue;
        const Result<qint64> size = cursor.size();
        if (!size)
            return size;
        bytes += *size;
    }
    if (m_sizes.size() >= RememberedSizes)
        m_sizes.clear();
    m_sizes.insert(word, bytes);
    return bytes;
}

/// Those that stand on a word from there on, the newest first.
Result<std::vector<size_t>> WordIndex::segmentsFrom(const QByteArray &beginning)
{
    std::vector<size_t> segments;
    for (size_t i = 0; i < m_cursors.size(); ++i) {
        const Result<bool> there = m_cursors[i].seek(beginning);
        if (!there)
            return there.error();
        if (*there)
            segments.push_back(i);
    }
    return segments;
}

QByteArray WordIndex::firstWord(const std::vector<size_t> &segments) const
{
    const auto isBefore = [this](size_t a, size_t b) { return m_cursors[a].isBefore(m_cursors[b]); };
    return m_cursors[*std::min_element(segments.begin(), segments.end(), isBefore)].word();
}

Result<void> WordIndex::goOn(std::vector<size_t> &segments, std::span<const size_t> used)
{
    for (const size_t segment : used) {
        const Result<bool> there = m_cursors[segment].next();
        if (!there)
            return there.error();
        if (!*there)
            std::erase(segments, segment);
    }
    return {};
}

/// The rows of a word on which the cursors stand. What a newer segment says of a row holds. False if the sink stopped.
Result<bool> WordIndex::readNewest(std::span<const size_t> segments, const QByteArray &word,
                                   const PostingQuestion &question, const Sink &sink)
{
    m_rowsPassed = 0;
    std::vector<Run> newer;
    std::vector<Posting> kept;
    for (const size_t segment : segments) {
        Run run{segment, -1, -1, {}};
        Result<void> failed;
        const auto isHidden = [&](qint64 row) {
            for (Run &other : newer) {
                if (row < other.first || row > other.last)
                    continue;
                if (other.rows.empty() && failed)
                    failed = fillRows(other, word);
                if (std::binary_search(other.rows.begin(), other.rows.end(), row))
                    return true;
            }
            return false;
        };
        const auto take = [&](std::span<const Posting> postings) {
            run.first = run.first < 0 ? postings.front().row : run.first;
            run.last = postings.back().row;
            const auto reaches = [&](const Run &other) {
                return run.last >= other.first && postings.front().row <= other.last;
            };
            const auto counts = [](const Posting &posting) { return posting.weight > 0; };
            if (std::none_of(newer.begin(), newer.end(), reaches)
                && std::all_of(postings.begin(), postings.end(), counts))
                return sink(postings);
            kept.clear();
            for (const Posting &posting : postings) {
                if (posting.weight > 0 && (newer.empty() || !isHidden(posting.row)))
                    kept.push_back(posting);
            }
            return failed && (kept.empty() || sink(kept));
        };
        const Result<bool> read = m_cursors[segment].read(question, take);
        if (!read || !failed)
            return read ? failed.error() : read.error();
        m_rowsPassed += m_cursors[segment].rowsPassed();
        if (!*read)
            return false;
        newer.push_back(std::move(run));
    }
    return true;
}

Result<void> WordIndex::fillRows(Run &run, const QByteArray &word)
{
    WordCursor cursor(*m_pages, m_segments[static_cast<qsizetype>(run.segment)]);
    const Result<bool> there = cursor.seek(word);
    if (!there)
        return there.error();
    const Result<bool> read = cursor.read({}, [&run](std::span<const Posting> postings) {
        for (const Posting &posting : postings)
            run.rows.push_back(posting.row);
        return true;
    });
    return read ? Result<void>() : read.error();
}

} // namespace Pressmark
