#include "search/tellingterms.h"

#include "search/matchexpression.h"
#include "text/words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace Pressmark {

namespace {

constexpr float TitleWeight = 3;
constexpr float NameWeight = 1.5F;
constexpr int LongestText = 30'000;          // words of an article that are looked at
constexpr qsizetype MostCandidates = 150;    // words whose articles are counted
constexpr qsizetype ShortestTellingWord = 3; // letters; of those without spaces between words, characters do not count

struct Candidate
{
    QString written;
    float count = 0;    // of a word in the title as several
    int first = 0;      // where it stands first among all
    bool isName = true; // always begins with a capital letter
};

using Candidates = QHash<QByteArray, Candidate>;

bool isTelling(std::string_view folded)
{
    if (isPairWord(folded))
        return folded.size() > 4; // a character of its own is the end of a run
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto letters = std::count_if(folded.begin(), folded.end(), [](char c) { return (c & 0xc0) != 0x80; });
    return letters >= ShortestTellingWord && !std::all_of(folded.begin(), folded.end(), isDigit);
}

bool isCapital(const QByteArray &utf8, WordSpan span)
{
    const QString letter = QString::fromUtf8(utf8.constData() + span.start, std::min(4, span.end - span.start));
    return !letter.isEmpty() && letter.front().isUpper();
}

void addWords(const QString &text, float weight, int &place, Candidates &candidates)
{
    const QByteArray utf8 = text.toUtf8();
    const auto add = [&](std::string_view folded, WordSpan span) {
        if (isTelling(folded)) {
            Candidate &candidate = candidates[QByteArray(folded.data(), static_cast<qsizetype>(folded.size()))];
            if (candidate.count == 0) {
                candidate.written = QString::fromUtf8(utf8.constData() + span.start, span.end - span.start);
                candidate.first = place;
            }
            candidate.isName = candidate.isName && isCapital(utf8, span);
            candidate.count += weight;
        }
        return ++place < LongestText;
    };
    forEachWord({utf8.data(), static_cast<size_t>(utf8.size())}, add);
}

/// Those worth counting: what is said often, then names, then long words.
QList<QByteArray> chosen(const Candidates &candidates)
{
    QList<QByteArray> words = candidates.keys();
    const auto key = [&candidates](const QByteArray &word) {
        const Candidate &candidate = *candidates.constFind(word);
        return std::tuple(-candidate.count, !candidate.isName, -word.size(), candidate.first);
    };
    std::sort(words.begin(), words.end(), [&key](const auto &a, const auto &b) { return key(a) < key(b); });
    return words.mid(0, MostCandidates);
}

/// In a small archive every word stands in a large part of it.
qint64 mostArticles(qint64 articles, TermRange range)
{
    if (range == TermRange::Story)
        return std::max(std::min<qint64>(articles / 50, 1000), std::min<qint64>(articles / 4, 50));
    return std::max(std::min<qint64>(articles / 10, 20'000), std::min<qint64>(articles / 3, 100));
}

Result<Candidates> readCandidates(const Database &database, ArticleId article)
{
    const auto row =
        database.firstRow("SELECT title, body || char(10) || captions FROM article_words WHERE id = ?1", article.value);
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Pressmark::Search", "There is no article with the number %1.")
                         .arg(article.value)};
    Candidates candidates;
    int place = 0;
    addWords((*row)->text(0), TitleWeight, place, candidates);
    addWords((*row)->text(1), 1, place, candidates);
    return candidates;
}

} // namespace

Result<QList<TellingTerm>> tellingTerms(const Session &session, ArticleId article, TermRange range)
{
    const Database &database = session.database();
    const Result<Candidates> candidates = readCandidates(database, article);
    if (!candidates)
        return candidates.error();
    const Result<std::optional<qint64>> highest = database.integer("SELECT max(id) FROM article");
    if (!highest)
        return highest.error();
    const qint64 articles = highest->value_or(0);
    const qint64 most = mostArticles(articles, range);
    Result<Statement> count =
        database.prepare("SELECT count(*) FROM (SELECT 1 FROM article_fts WHERE article_fts MATCH ?1 LIMIT ?2)");
    if (!count)
        return count.error();
    QList<TellingTerm> terms;
    for (const QByteArray &word : chosen(*candidates)) {
        const QString text = QString::fromUtf8(word);
        count->reset();
        count->bindAll(leafExpression({.text = text, .phrase = true}), most + 1);
        const Result<bool> counted = count->step();
        if (!counted)
            return counted.error();
        const qint64 found = count->integer(0);
        if (found < 1 || found > most)
            continue;
        const Candidate &candidate = *candidates->constFind(word);
        const float rarity = std::log(static_cast<float>(articles) / static_cast<float>(found));
        const float name = candidate.isName ? NameWeight : 1;
        terms.append({text, candidate.written, candidate.count, found,
                      name * (1 + std::log(candidate.count)) * rarity * rarity});
    }
    const auto heavier = [](const TellingTerm &a, const TellingTerm &b) { return a.weight > b.weight; };
    std::stable_sort(terms.begin(), terms.end(), heavier);
    return terms;
}

} // namespace Pressmark
