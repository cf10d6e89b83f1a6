#include "benchmark.h"
#include "newsarchive.h"
#include "windowloop.h"

#include "archive/annotations.h"
#include "archive/archive.h"
#include "archive/tags.h"
#include "search/concordancemarks.h"
#include "search/search.h"
#include "text/bodyxml.h"
#include "text/canonicaltext.h"
#include "window/appearance/theme.h"
#include "window/mainwindow.h"
#include "window/reader/articleview.h"
#include "window/reader/readerpane.h"
#include "window/shell/workspace.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int Articles = 2'000;
constexpr int MarksOfOne = 5'000;
constexpr int JoinedArticles = 60;
constexpr qsizetype Lines = 1'000;
constexpr int Rounds = 5;
constexpr int ScrollSteps = 40;
const ArticleId Marked{1};
const ArticleId Other{2};

/// Makes the article as long as a book: the texts of others one after the other.
Result<qint64> lengthen(Writing &writing)
{
    Result<Statement> texts = writing.database().prepare(
        "SELECT r.text FROM article a JOIN revision r ON r.id = a.current_revision WHERE a.id <= ? ORDER BY a.id");
    if (!texts)
        return texts.error();
    texts->bind(1, qint64(JoinedArticles));
    Body body;
    const Result<void> read = texts->forEach([&body](const Statement &row) {
        for (const QString &paragraph : row.text(0).split(u'\n'))
            body.blocks.append(Block{.text = canonicalText(paragraph)});
    });
    if (!read)
        return read.error();
    const QString text = composeText(body);
    const Result<void> written = writing.database().run("UPDATE revision SET text = ?, body = ? WHERE id = ?", text,
                                                        QString::fromUtf8(writeBody(body)), Marked.value);
    return written ? Result<qint64>(text.size()) : written.error();
}

/// Marks all over the article, short and long ones, some one above the other.
Result<void> markMuch(Writing &writing)
{
    const Result<qint64> size = lengthen(writing);
    if (!size)
        return size.error();
    for (int i = 0; i < MarksOfOne; ++i) {
        const auto added = addAnnotation(writing,
                                         {.article = Marked,
                                          .revision = {Marked.value},
                                          .start = (i * 7919LL) % (*size - 300),
                                          .length = 10 + (i * 31) % 200,
                                          .color = AllMarkColors[i % 5],
                                          .note = i % 3 == 0 ? u"Note %1"_s.arg(i) : QString(),
                                          .tags = {u"code %1"_s.arg(i % 20)}});
        if (!added)
            return added.error();
    }
    return {};
}

/// The sentences of lines of the concordance get a tag, in one act.
Result<BenchmarkFigure> measureLines(Archive &archive)
{
    const auto session = archive.session();
    if (!session)
        return session.error();
    const Result<QString> text = readPartText(session->database(), Other, {Other.value}, Part::Body);
    if (!text)
        return text.error();
    const SearchQuery query =
        *parseQuery(text->simplified().section(u' ', 0, 11).remove(u'.').replace(u' ', u" OR "_s));
    const auto found = search(*session, query, {.sort = SearchSort::Date});
    if (!found)
        return found.error();
    ConcordanceScan scan(query, found->articles.mid(0, 400), ConcordanceScope::Articles);
    if (const Result<void> worked = scan.work(*session, -1); !worked)
        return worked.error();
    const ConcordanceRows rows = scan.rows({});
    QList<double> times;
    for (int round = 0; round < Rounds; ++round) {
        QList<ConcordanceLine> lines;
        for (qsizetype row = 0; row < std::min(Lines, rows.size()); ++row)
            lines.append(rows.line(row * std::max<qsizetype>(1, rows.size() / Lines)));
        QElapsedTimer timer;
        timer.start();
        const Result<void> marked = archive.write([&](Writing &writing) -> Result<void> {
            const auto done =
                markLines(writing, lines, {.extent = MarkExtent::Hit, .tag = u"line tag %1"_s.arg(round)});
            return done ? Result<void>() : Result<void>(done.error());
        });
        if (!marked)
            return marked.error();
        times.append(milliseconds(timer) / 1000);
    }
    return BenchmarkFigure{.name = u"marks_tag_1000_lines_s"_s, .value = quantile(times, 0.5), .unit = u"wall s"_s};
}

/// From the choice of the article until its text, marks and cards are there.
QList<BenchmarkFigure> measureWindow(const QString &folder)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"pressmark-test"_s);
    QCoreApplication::setApplicationName(u"marks"_s);
    Appearance appearance;
    MainWindow window(&appearance, QString());
    window.resize(1440, 900);
    window.show();
    WindowLoop loop;
    if (!QTest::qWaitForWindowExposed(&window) || !window.openArchive(folder)
        || !loop.runUntilSettled(window, "opening"))
        return {};
    QList<double> times;
    for (int round = 0; round < Rounds; ++round) {
        window.workspace()->openArticle(Other);
        loop.runUntilSettled(window, "another article");
        QElapsedTimer timer;
        timer.start();
        bool shown = false;
        const auto connection = QObject::connect(window.workspace(), &Workspace::contentShown,
                                                 [&] { shown = window.workspace()->content()->article.id == Marked; });
        window.workspace()->openArticle(Marked);
        while (!shown && timer.elapsed() < 20'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        QCoreApplication::processEvents();
        times.append(milliseconds(timer));
        QObject::disconnect(connection);
    }
    loop.runUntilSettled(window, "the marked article");
    loop.takeLongest();
    QScrollBar *bar = window.workspace()->reader()->articleView()->verticalScrollBar();
    for (int i = 0; i < ScrollSteps; ++i) {
        loop.measure([&] { bar->setValue(bar->maximum() * i / ScrollSteps); });
        loop.runFor(15);
    }
    return QList<BenchmarkFigure>{
               {.name = u"marks_open_5000_ms"_s, .value = quantile(times, 0.5), .unit = u"wall ms"_s}}
    + figuresOf(u"marks_scroll"_s, loop.takeLongest());
}

QList<BenchmarkFigure> fail(const Error &error)
{
    std::fprintf(stderr, "marks: %s\n", qPrintable(error.message));
    return {};
}

/// An article with 5,000 marks is opened and scrolled; 1,000 lines of the concordance are tagged at once.
QList<BenchmarkFigure> measureMarks(const BenchmarkOptions &options)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"marks.pressmark"_s);
    const auto filled = fillArchive(path, options.articles > 0 ? options.articles : Articles);
    if (!filled)
        return fail(filled.error());
    QList<BenchmarkFigure> figures;
    {
        const auto archive = Archive::open(path, Archive::Access::ReadWrite);
        if (!archive)
            return fail(archive.error());
        const Result<void> marked = (*archive)->write(markMuch);
        if (!marked)
            return fail(marked.error());
        const auto lines = measureLines(**archive);
        if (!lines)
            return fail(lines.error());
        figures.append(*lines);
    }
    return figures + measureWindow(path);
}

const BenchmarkRegistration registration("marks", measureMarks);

} // namespace
