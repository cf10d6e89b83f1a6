#include "search/concordance.h"

#include "archive/annotations.h"
#include "search/concordancetable.h"
#include "search/hits.h"
#include "search/leaffinder.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

namespace Pressmark {

namespace {

constexpr size_t LooksWords = 8; // on each side; lines that agree in them read alike

/// Bytes of a text, the end exclusive.
struct ByteRange
{
    int from = 0;
    int to = 0;
};

/// The paragraph that a hit stands in.
ByteRange bytesOfParagraph(std::string_view utf8, int start, int end)
{
    const size_t before = start > 0 ? utf8.rfind('\n', static_cast<size_t>(start) - 1) : std::string_view::npos;
    const size_t after = utf8.find('\n', static_cast<size_t>(end));
    return {before == std::string_view::npos ? 0 : static_cast<int>(before) + 1,
            static_cast<int>(after == std::string_view::npos ? utf8.size() : after)};
}

/// Those that overlap as one.
void mergeHits(std::vector<ByteHit> &hits)
{
    size_t count = 0;
    for (const ByteHit &hit : hits) {
        if (count > 0 && hit.start < hits[count - 1].end)
            hits[count - 1].end = std::max(hits[count - 1].end, hit.end);
        else
            hits[count++] = hit;
    }
    hits.resize(count);
}

/// Words as lines are put in order by: of scripts without spaces each character is one.
std::string_view unitOf(const TextWords &words, size_t index)
{
    const std::string_view word = words.folded(index);
    if (!isPairWord(word))
        return word;
    size_t length = 1;
    while (length < word.size() && (static_cast<unsigned char>(word[length]) & 0xc0) == 0x80)
        ++length;
    return word.substr(0, length);
}

std::uint64_t mixed(std::uint64_t hash, std::string_view word)
{
    hash ^= std::hash<std::string_view>()(word) + 0x9e3779b97f4a7c15U + (hash << 6) + (hash >> 2);
    return hash * 0xff51afd7ed558ccdU;
}

/// The first word that begins at this byte or behind it.
size_t wordAt(const TextWords &words, int byte)
{
    size_t from = 0;
    size_t to = words.size();
    while (from < to) {
        const size_t middle = (from + to) / 2;
        if (words.span(middle).start < byte)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

} // namespace

struct ConcordanceScan::Private
{
    struct PartText
    {
        Part part;
        QByteArray text;
    };

    Result<void> begin(const Session &session);
    Result<void> readArticle(const Session &session, Statement &query, ArticleId article);
    void findIn(const PartText &text, const QList<PlacedAnnotation> &passages);
    void add(const PartText &text, const ByteHit &hit, qsizetype start, qsizetype length);
    bool isWanted(Part part, qsizetype start, qsizetype length, const QList<PlacedAnnotation> &passages) const;
    void chooseFinders(const QString &language);
    const LeafFinder &finder(Part part) const { return (*finders)[static_cast<size_t>(part)]; }

    SearchQuery asked;
    std::map<QString, std::vector<LeafFinder>> findersByLanguage; // of the forms of words; by part
    const std::vector<LeafFinder> *finders = nullptr;             // of the article that is read
    QList<ArticleId> articles;
    ConcordanceScope scope = ConcordanceScope::Articles;
    qsizetype next = 0;
    bool begun = false;
    bool full = false;
    QHash<qint64, std::uint32_t> sources;
    QSet<qint64> annotated;
    ConcordanceTable table;
    TextWords words;
    std::vector<ByteHit> hits;
};

ConcordanceScan::ConcordanceScan(const SearchQuery &query, QList<ArticleId> articles, ConcordanceScope scope)
    : d(std::make_unique<Private>())
{
    d->asked = query;
    d->articles = std::move(articles);
    d->scope = scope;
    d->chooseFinders({});
    const auto findsNothing = [](const LeafFinder &finder) { return finder.isEmpty(); };
    if (std::all_of(d->finders->begin(), d->finders->end(), findsNothing))
        d->articles.clear();
}

ConcordanceScan::ConcordanceScan(ConcordanceScan &&) noexcept = default;
ConcordanceScan::~ConcordanceScan() = default;

Result<void> ConcordanceScan::work(const Session &session, int milliseconds)
{
    // As long as this statement is not finished, an interruption that comes between two others is not lost.
    Result<Statement> snapshot = session.database().prepare("SELECT 0 UNION ALL SELECT 1");
    if (!snapshot)
        return snapshot.error();
    const Result<bool> held = snapshot->step();
    if (!held)
        return held.error();
    if (!d->begun) {
        const Result<void> begun = d->begin(session);
        if (!begun)
            return begun;
    }
    Result<Statement> query = session.database().prepare(
        "SELECT a.title, a.subtitle, a.published_day, a.source, r.id, r.text, r.captions, a.language "
        "FROM article a "
        "JOIN revision r ON r.id = a.current_revision WHERE a.id = ?1");
    if (!query)
        return query.error();
    QElapsedTimer timer;
    timer.start();
    while (!isFinished()) {
        const Result<void> read = d->readArticle(session, *query, d->articles[d->next]);
        if (!read)
            return read;
        ++d->next;
        if (milliseconds >= 0 && timer.elapsed() >= milliseconds)
            break;
    }
    return {};
}

bool ConcordanceScan::isFinished() const
{
    return d->full || d->next >= d->articles.size();
}

bool ConcordanceScan::isFull() const
{
    return d->full;
}

qint64 ConcordanceScan::articlesRead() const
{
    return d->next;
}

qint64 ConcordanceScan::articlesToRead() const
{
    return d->articles.size();
}

ConcordanceRows ConcordanceScan::rows(ConcordanceOrder order) const
{
    return d->table.rows(order);
}

Result<void> ConcordanceScan::Private::begin(const Session &session)
{
    QStringList names{QString()};
    Result<Statement> query = session.database().prepare("SELECT id, name FROM source");
    if (!query)
        return query.error();
    const Result<void> read = query->forEach([&](const Statement &row) {
        sources.insert(row.integer(0), static_cast<std::uint32_t>(names.size()));
        names.append(row.text(1));
    });
    if (!read)
        return read;
    table.setSources(names);
    begun = true;
    if (scope == ConcordanceScope::Articles)
        return {};
    Result<Statement> marked = session.database().prepare("SELECT DISTINCT article FROM annotation WHERE trashed = 0");
    if (!marked)
        return marked.error();
    const Result<void> known = marked->forEach([this](const Statement &row) { annotated.insert(row.integer(0)); });
    articles.removeIf([this](ArticleId article) { return !annotated.contains(article.value); });
    return known;
}

Result<void> ConcordanceScan::Private::readArticle(const Session &session, Statement &query, ArticleId article)
{
    query.reset();
    query.bind(1, article.value);
    const Result<bool> row = query.step();
    if (!row)
        return row.error();
    if (!*row)
        return {}; // gone, or no capture of it could be read
    QList<PlacedAnnotation> passages;
    if (scope == ConcordanceScope::Passages) {
        const Result<QList<PlacedAnnotation>> read = readAnnotations(session, article);
        if (!read)
            return read.error();
        passages = *read;
    }
    const std::uint32_t source = query.isNull(3) ? 0 : sources.value(query.integer(3));
    table.addArticle({article, RevisionId{query.integer(4)}, static_cast<int>(query.integer(2)), source});
    chooseFinders(query.text(7));
    const std::pair<Part, int> columns[] = {
        {Part::Headline, 0}, {Part::Subtitle, 1}, {Part::Body, 5}, {Part::Caption, 6}};
    for (const auto &[part, column] : columns) {
        if (!finder(part).isEmpty())
            findIn({part, query.blob(column)}, passages);
    }
    return {};
}

void ConcordanceScan::Private::chooseFinders(const QString &language)
{
    std::vector<LeafFinder> &known = findersByLanguage[language];
    for (const Part part : {Part::Body, Part::Headline, Part::Subtitle, Part::Caption}) {
        if (known.size() <= static_cast<size_t>(part))
            known.emplace_back(leavesInLanguage(leavesIn(asked, part), language));
    }
    finders = &known;
}

void ConcordanceScan::Private::findIn(const PartText &text, const QList<PlacedAnnotation> &passages)
{
    const std::string_view utf8(text.text.constData(), static_cast<size_t>(text.text.size()));
    words.read(utf8);
    finder(text.part).find(utf8, words, hits);
    mergeHits(hits);
    size_t at = 0;
    qsizetype units = 0;
    for (const ByteHit &hit : hits) {
        const auto start = static_cast<size_t>(hit.start);
        units += unitsInUtf8(utf8.substr(at, start - at));
        at = start;
        const qsizetype length = unitsInUtf8(utf8.substr(start, static_cast<size_t>(hit.end) - start));
        if (!isWanted(text.part, units, length, passages))
            continue;
        if (static_cast<qint64>(table.size()) == MostLines) {
            full = true;
            return;
        }
        add(text, hit, units, length);
    }
}

bool ConcordanceScan::Private::isWanted(Part part, qsizetype start, qsizetype length,
                                        const QList<PlacedAnnotation> &passages) const
{
    const auto holds = [&](const PlacedAnnotation &passage) {
        return passage.annotation.part == part && passage.start >= 0 && passage.start <= start
            && start + length <= passage.start + passage.length;
    };
    return scope == ConcordanceScope::Articles || std::any_of(passages.begin(), passages.end(), holds);
}

void ConcordanceScan::Private::add(const PartText &text, const ByteHit &hit, qsizetype start, qsizetype length)
{
    const std::string_view utf8(text.text.constData(), static_cast<size_t>(text.text.size()));
    const ByteRange paragraph = bytesOfParagraph(utf8, hit.start, hit.end);
    ConcordanceTable::Hit line{
        .start = static_cast<std::uint32_t>(start), .length = static_cast<std::uint32_t>(length), .part = text.part};
    const size_t first = wordAt(words, hit.start);
    const size_t behind = wordAt(words, hit.end);
    std::string own;
    for (size_t i = first; i < behind; ++i) {
        own += own.empty() ? "" : " ";
        own += unitOf(words, i);
    }
    line.words = table.words().number(own);
    line.looks = mixed(0, own);
    for (size_t i = 0; i < LooksWords && i < first && words.span(first - 1 - i).start >= paragraph.from; ++i) {
        const std::string_view unit = unitOf(words, first - 1 - i);
        line.looks = mixed(line.looks, unit);
        if (i < ConcordanceTable::KeyWords)
            line.before[i] = table.words().number(unit);
    }
    line.looks = mixed(line.looks, {});
    for (size_t i = 0; i < LooksWords && behind + i < words.size() && words.span(behind + i).start < paragraph.to;
         ++i) {
        const std::string_view unit = unitOf(words, behind + i);
        line.looks = mixed(line.looks, unit);
        if (i < ConcordanceTable::KeyWords)
            line.after[i] = table.words().number(unit);
    }
    table.addHit(line);
}

} // namespace Pressmark
