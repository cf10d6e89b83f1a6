#include "archive/knowncaptures.h"

#include "text/simhash.h"
#include "text/wordmap.h"

namespace Pressmark {

namespace {

/// Texts whose fingerprints differ in fewer bits are versions of one story.
constexpr int SameStoryDistance = 16;

/// The same for texts of few words, whose fingerprints say little: the words of the older one that the newer one has.
constexpr double SameStoryShare = 0.5;

bool sharesWords(const QString &older, const QString &newer)
{
    const WordMap map(older, newer);
    const auto size = static_cast<int>(map.from().size());
    int shared = 0;
    for (int word = 0; word < size; ++word)
        shared += map.target(word) >= 0 ? 1 : 0;
    return size > 0 && shared >= SameStoryShare * size;
}

/// Of article, capture, state and title of a row.
Known knownOf(const Statement &row)
{
    return {.article = {row.integer(0)},
            .capture = {row.integer(1)},
            .state = captureStateFromName(row.text(2)).value_or(CaptureState::Good),
            .title = row.text(3)};
}

} // namespace

Result<std::optional<Known>> findOriginal(const Database &database, const QString &sha256, const QString &part)
{
    const auto row =
        database.firstRow("SELECT c.article, c.id, c.state, a.title, a.trashed <> 0 FROM capture_original o JOIN "
                          "capture c ON c.id = o.capture "
                          "JOIN article a ON a.id = c.article WHERE o.sha256 = ? AND o.role = 'source' "
                          "AND (o.part = ? OR c.state = 'unreadable') ORDER BY a.trashed <> 0, c.id LIMIT 1",
                          sha256, part);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Known>();
    Known known = knownOf(**row);
    known.trashed = (*row)->integer(4) != 0;
    return std::optional(known);
}

Result<std::optional<Known>> findShown(const Database &database, const QString &sha256)
{
    const auto row =
        database.firstRow("SELECT c.article, c.id, c.state, a.title FROM capture_original o JOIN capture c ON c.id = "
                          "o.capture JOIN article a ON a.id = c.article WHERE o.sha256 = ? AND o.role = 'picture' "
                          "AND a.trashed = 0 ORDER BY c.id LIMIT 1",
                          sha256);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Known>();
    return std::optional(knownOf(**row));
}

Result<std::optional<KnownVersion>> findVersion(const Database &database, const Document &document,
                                                const ReadText &text, ArticleId checks)
{
    const Metadata &m = document.metadata;
    const QString address = m.canonicalUrl.isEmpty() ? m.url : m.canonicalUrl;
    if (address.isEmpty() && m.accession.isEmpty() && !checks.isValid())
        return std::optional<KnownVersion>();
    Result<Statement> query =
        database.prepare("SELECT a.id, a.title, a.words, a.simhash, COALESCE(r.text, '') FROM article a "
                         "LEFT JOIN revision r ON r.id = a.current_revision WHERE a.trashed = 0 AND "
                         "((?1 <> '' AND a.canonical_url = ?1) OR (?2 <> '' AND a.accession = ?2) OR a.id = ?3) "
                         "ORDER BY a.id <> ?3, a.id");
    if (!query)
        return query.error();
    query->bindAll(address, m.accession, checks.value);
    std::optional<KnownVersion> version;
    const Result<void> read = query->forEach([&](const Statement &row) {
        if (version)
            return;
        const bool sameTitle = !m.title.isEmpty() && row.text(1).compare(m.title, Qt::CaseInsensitive) == 0;
        const bool sameWords = text.simhash != 0
            && simHashDistance(text.simhash, static_cast<quint64>(row.integer(3))) <= SameStoryDistance;
        const bool agrees = sameTitle || sameWords || sharesWords(row.text(4), text.text);
        if (agrees || row.integer(0) == checks.value)
            version = KnownVersion{{row.integer(0)}, row.text(1), static_cast<int>(row.integer(2)), agrees};
    });
    if (!read)
        return read.error();
    return version;
}

} // namespace Pressmark
