#include "benchmark.h"
#include "newsarchive.h"

#include "archive/annotations.h"
#include "archive/archive.h"
#include "archive/tags.h"
#include "search/librarycounts.h"
#include "search/passages.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int UsualArticles = 5'000;
constexpr int UsualPassages = 100'000;
constexpr int UsualTags = 200;
constexpr int Repeated = 20'000; // quotations that are marked again
constexpr int Rounds = 9;
constexpr qsizetype Page = 40; // rows that are seen and about to be

/// A run of words of the text, as somebody marks it; where it begins.
std::pair<qsizetype, QString> pieceOf(const QString &text, std::mt19937 &random)
{
    const auto size = static_cast<quint32>(text.size());
    const qsizetype from = text.indexOf(u' ', static_cast<qsizetype>(random() % std::max(1U, size - 200))) + 1;
    const qsizetype end = text.indexOf(u' ', from + 20 + static_cast<qsizetype>(random() % 120));
    return {from, text.mid(from, end < 0 ? 60 : end - from)};
}

Result<void> addPassages(Writing &writing, int articles, int passages, int tags)
{
    Database &database = writing.database();
    std::mt19937 random(7);
    const QStringList colors{u"yellow"_s, u"green"_s, u"blue"_s, u"red"_s, u"violet"_s};
    for (int tag = 0; tag < tags; ++tag) {
        const Result<void> made =
            database.run("INSERT INTO tag(name, folded, color) VALUES (?1, ?1, '#d97706')", u"code %1"_s.arg(tag));
        if (!made)
            return made;
    }
    Result<Statement> text = database.prepare("SELECT text FROM revision WHERE id = ?1");
    Result<Statement> mark = database.prepare(
        "INSERT INTO annotation(uuid, article, revision, start, length, quote, color, note, person, created, modified) "
        "VALUES (?1, ?2, ?2, ?3, ?4, ?5, ?6, ?7, (SELECT min(id) FROM person), ?8, ?8)");
    Result<Statement> tag = database.prepare("INSERT OR IGNORE INTO annotation_tag(annotation, tag, person, time) "
                                             "VALUES (?1, (SELECT min(id) FROM tag WHERE "
                                             "folded = ?2), (SELECT min(id) FROM person), 0)");
    if (!text || !mark || !tag)
        return !text ? text.error() : !mark ? mark.error() : tag.error();
    QStringList known;
    for (int i = 0; i < passages; ++i) {
        const qint64 article = 1 + static_cast<qint64>(random() % static_cast<quint32>(articles));
        text->reset();
        text->bind(1, article);
        const Result<bool> there = text->step();
        if (!there)
            return there.error();
        auto [start, quote] = pieceOf(text->text(0), random);
        if (i < Repeated)
            known.append(quote);
        else if (i % 4 == 0) // somebody quotes what was quoted before
            quote = known[static_cast<qsizetype>(random() % Repeated)];
        const QString note = i % 4 == 0 ? u"compare with note %1"_s.arg(i) : QString();
        mark->reset();
        mark->bindAll(u"bench %1"_s.arg(i), article, qint64(start), qint64(quote.size()), quote,
                      colors[static_cast<qsizetype>(random() % 5)], note, qint64(1'700'000'000'000) + i * 1000LL);
        const Result<void> marked = mark->run();
        if (!marked)
            return marked;
        tag->reset();
        tag->bindAll(database.lastInsertId(), u"code %1"_s.arg(random() % static_cast<quint32>(tags)));
        const Result<void> tagged = tag->run();
        if (!tagged)
            return tagged;
    }
    return {};
}

struct Asked
{
    QString name;
    QString query;
    PassageOptions options;
};

Result<double> timeOne(const Session &session, const Asked &asked)
{
    QElapsedTimer timer;
    timer.start();
    const auto result = searchPassages(session, *parseQuery(asked.query), asked.options);
    if (!result)
        return result.error();
    return static_cast<double>(timer.nsecsElapsed()) * 1e-6;
}

Result<QList<BenchmarkFigure>> measureLists(const Archive &archive)
{
    const QList<Asked> classes{
        {u"all"_s, {}, {}},
        {u"all_with_facets"_s, {}, {.facets = true}},
        {u"by_tag"_s, {}, {.group = PassageGroup::Tag}},
        {u"by_source"_s, {}, {.group = PassageGroup::Source}},
        {u"by_article"_s, {}, {.group = PassageGroup::Article}},
        {u"by_month"_s, {}, {.group = PassageGroup::Date}},
        {u"same_words"_s, {}, {.group = PassageGroup::Words}},
        {u"word"_s, u"note"_s, {.facets = true}},
        {u"tag_and_color"_s, u"tag:\"code 7\" color:red"_s, {.facets = true}},
        {u"date_and_note"_s, u"after:2020 has:note"_s, {.facets = true}},
    };
    QList<BenchmarkFigure> figures;
    const auto session = archive.session();
    if (!session)
        return session.error();
    for (const Asked &asked : classes) {
        QList<double> times;
        for (int round = 0; round <= Rounds; ++round) {
            const Result<double> time = timeOne(*session, asked);
            if (!time)
                return time.error();
            if (round == 0)
                figures.append(
                    {.name = u"passages_%1_first_ms"_s.arg(asked.name), .value = *time, .unit = u"wall ms"_s});
            else
                times.append(*time);
        }
        figures.append(
            {.name = u"passages_%1_ms"_s.arg(asked.name), .value = quantile(times, 0.5), .unit = u"wall ms"_s});
    }
    const auto result = searchPassages(*session, *parseQuery(u"note"_s), {});
    if (!result)
        return result.error();
    QList<double> pages;
    for (qsizetype page = 0; page < Rounds; ++page) {
        QElapsedTimer timer;
        timer.start();
        const auto texts = readPassageTexts(*session, result->query, result->rows->passages().mid(page * 500, Page));
        if (!texts)
            return texts.error();
        pages.append(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
    }
    figures.append({.name = u"passages_page_ms"_s, .value = quantile(pages, 0.5), .unit = u"wall ms"_s});
    return figures;
}

/// The tags with their counts, as the library lists them after every act.
Result<BenchmarkFigure> measureCounts(const Archive &archive)
{
    const auto session = archive.session();
    if (!session)
        return session.error();
    QList<double> times;
    for (int round = 0; round <= Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        auto tags = readTagTree(*session);
        const Result<LibraryCounts> library = countLibrary(*session);
        const Result<void> counted = tags ? countTaggedPassages(*session, *tags) : Result<void>(tags.error());
        if (!library || !counted)
            return library ? counted.error() : library.error();
        if (round > 0)
            times.append(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
    }
    return BenchmarkFigure{.name = u"passages_tag_counts_ms"_s, .value = quantile(times, 0.5), .unit = u"wall ms"_s};
}

/// With facts of before a mark was made, as the window asks after every act.
Result<BenchmarkFigure> measureAfterWrites(Archive &archive)
{
    const auto session = archive.session();
    if (!session)
        return session.error();
    QList<double> times;
    for (int round = 0; round <= Rounds; ++round) {
        const Result<void> written = archive.write([round](Writing &writing) {
            return setAnnotationNote(writing, AnnotationId{1}, u"round %1"_s.arg(round));
        });
        const Result<double> time = timeOne(*session, {{}, {}, {.group = PassageGroup::Tag, .facets = true}});
        if (!written || !time)
            return written ? time.error() : written.error();
        if (round > 0)
            times.append(*time);
    }
    return BenchmarkFigure{.name = u"passages_after_a_write_ms"_s, .value = quantile(times, 0.5), .unit = u"wall ms"_s};
}

Result<QList<BenchmarkFigure>> measureAll(const BenchmarkOptions &options)
{
    const QTemporaryDir folder;
    const QString kept = options.value(u"archive"_s);
    const QString path = kept.isEmpty() ? folder.filePath(u"passages.pressmark"_s) : kept;
    const bool isThere = QFile::exists(path);
    const int articles = options.articles > 0 ? options.articles : UsualArticles;
    const int passages = options.value(u"passages"_s).toInt();
    const int tags = options.value(u"tags"_s).toInt();
    const auto filled = fillArchive(path, articles);
    if (!filled)
        return filled.error();
    const auto archive = Archive::open(path, Archive::Access::ReadWrite);
    if (!archive)
        return archive.error();
    const auto add = [&](Writing &writing) {
        return addPassages(writing, articles, passages > 0 ? passages : UsualPassages, tags > 0 ? tags : UsualTags);
    };
    const Result<void> added = isThere ? Result<void>() : (*archive)->write(add);
    if (!added)
        return added.error();
    auto figures = measureLists(**archive);
    if (!figures)
        return figures;
    const auto counts = measureCounts(**archive);
    const auto after = measureAfterWrites(**archive);
    if (!counts || !after)
        return counts ? after.error() : counts.error();
    figures->append({*counts, *after});
    return figures;
}

/// --articles N (5,000) --passages N (100,000) --tags N (200). --archive FOLDER keeps the archive there, or measures what
/// is there.
QList<BenchmarkFigure> measurePassages(const BenchmarkOptions &options)
{
    const auto figures = measureAll(options);
    if (figures)
        return *figures;
    std::fprintf(stderr, "%s\n", qPrintable(figures.error().message));
    return {};
}

const BenchmarkRegistration registration("passages", measurePassages);

} // namespace
