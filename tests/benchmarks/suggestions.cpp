#include "benchmark.h"

#include "archive/archive.h"
#include "archive/tags.h"
#include "search/similar.h"
#include "search/tagsuggestions.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cstdio>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Shown = 3; // suggestions
constexpr qint64 MostArticles = 500;
constexpr int MostNeighbours = 10;

/// How often what was suggested is what the person gave.
struct Score
{
    qint64 right = 0;
    qint64 suggested = 0;
    qint64 given = 0; // at most as many as can be shown

    void add(const QStringList &suggestions, const QSet<QString> &truth)
    {
        for (const QString &tag : suggestions.mid(0, Shown))
            right += truth.contains(tag) ? 1 : 0;
        suggested += std::min(Shown, suggestions.size());
        given += std::min(Shown, truth.size());
    }
    double precision() const
    {
        return static_cast<double>(right) / static_cast<double>(std::max<qint64>(1, suggested));
    }
    double recall() const { return static_cast<double>(right) / static_cast<double>(std::max<qint64>(1, given)); }
};

/// The peer: what the most similar articles carry, each with the weight of its likeness.
Result<QStringList> ofNeighbours(const Session &session, ArticleId article)
{
    const auto similar = findSimilar(session, article, MostNeighbours);
    if (!similar)
        return similar.error();
    QHash<QString, float> votes;
    for (const SimilarArticle &other : *similar) {
        const auto names = readArticleTagNames(session, other.id);
        if (!names)
            return names.error();
        for (const QString &name : *names)
            votes[name] += other.likeness;
    }
    QStringList tags = votes.keys();
    std::sort(tags.begin(), tags.end(), [&votes](const QString &a, const QString &b) {
        return votes[a] != votes[b] ? votes[a] > votes[b] : a < b;
    });
    return tags;
}

/// Every so many articles that carry tags; `part` is 0 or 1: of two parts without a common article.
Result<QList<ArticleId>> examples(const Session &session, qint64 part)
{
    QList<ArticleId> all;
    auto rows = session.database().prepare("SELECT DISTINCT article FROM article_tag WHERE article % 2 = ?1");
    if (!rows)
        return rows.error();
    rows->bind(1, part);
    const Result<void> read = rows->forEach([&all](const Statement &row) { all.append(ArticleId{row.integer(0)}); });
    if (!read)
        return read.error();
    QList<ArticleId> chosen;
    const qsizetype step = std::max<qsizetype>(1, all.size() / MostArticles);
    for (qsizetype i = 0; i < all.size(); i += step)
        chosen.append(all[i]);
    return chosen;
}

Result<QList<BenchmarkFigure>> measure(const QString &folder, qint64 part)
{
    const auto archive = Archive::open(folder, Archive::Access::ReadOnly);
    if (!archive)
        return archive.error();
    const auto session = (*archive)->session();
    if (!session)
        return session.error();
    const auto articles = examples(*session, part);
    if (!articles)
        return articles.error();
    Score ours;
    Score theirs;
    QList<double> times;
    for (const ArticleId article : *articles) {
        const auto names = readArticleTagNames(*session, article);
        QElapsedTimer timer;
        timer.start();
        const auto suggestions = suggestTags(*session, article);
        times.append(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
        const auto neighbours = ofNeighbours(*session, article);
        if (!names || !suggestions || !neighbours)
            return !names ? names.error() : !suggestions ? suggestions.error() : neighbours.error();
        QStringList tags;
        for (const TagSuggestion &suggestion : *suggestions)
            tags.append(suggestion.tag);
        const QSet<QString> truth(names->begin(), names->end());
        ours.add(tags, truth);
        theirs.add(*neighbours, truth);
    }
    return QList<BenchmarkFigure>{
        {u"suggestions_articles"_s, static_cast<double>(articles->size()), u""_s, {}},
        {u"suggestions_precision"_s, ours.precision(), u"of 3"_s, theirs.precision()},
        {u"suggestions_recall"_s, ours.recall(), u"of 3"_s, theirs.recall()},
        {u"suggestions_p50_ms"_s, quantile(times, 0.5), u"wall ms"_s, {}},
        {u"suggestions_p95_ms"_s, quantile(times, 0.95), u"wall ms"_s, {}},
    };
}

/// --archive FOLDER: whose articles people tagged. --part 0|1: of two halves, to tune on one and look at the other.
QList<BenchmarkFigure> measureSuggestions(const BenchmarkOptions &options)
{
    const QString folder = options.value(u"archive"_s);
    if (folder.isEmpty()) {
        std::fprintf(stderr, "suggestions: --archive FOLDER with articles that people tagged is needed\n");
        return {};
    }
    const auto figures = measure(folder, options.value(u"part"_s).toInt());
    if (figures)
        return *figures;
    std::fprintf(stderr, "suggestions: %s\n", qPrintable(figures.error().message));
    return {};
}

const BenchmarkRegistration registration("suggestions", measureSuggestions);

} // namespace
