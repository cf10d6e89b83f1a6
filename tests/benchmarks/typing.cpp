#include "benchmark.h"
#include "searchmeasurement.h"
#include "windowloop.h"

#include "window/appearance/theme.h"
#include "window/articles/articlelistmodel.h"
#include "window/articles/articlelistpane.h"
#include "window/connection/archiveconnection.h"
#include "window/mainwindow.h"
#include "window/searching/searchbar.h"
#include "window/shell/workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>
#include <QWindow>

#include <algorithm>
#include <cstdio>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int BetweenKeys = 120; // milliseconds, of a fast typist
constexpr int ScrollSteps = 60;
constexpr qsizetype Letters = 8;
constexpr qsizetype MostWords = 8;

/// Words of that many letters from titles.
QStringList wordsToType(const Archive &archive)
{
    QStringList words;
    const Result<Session> session = archive.session();
    Result<Statement> query = session ? session->database().prepare("SELECT title FROM article LIMIT 2000")
                                      : Result<Statement>(session.error());
    if (!query)
        return words;
    const auto take = [&words](const Statement &row) {
        for (const QString &word : row.text(0).toLower().split(u' ')) {
            const bool isPlain = std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
            if (word.size() == Letters && isPlain && words.size() < MostWords && !words.contains(word))
                words.append(word);
        }
    };
    const Result<void> read = query->forEach(take);
    return read ? words : QStringList();
}

/// Kilobytes of memory that the process has.
double memoryNow()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    double kilobytes = 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            kilobytes = line.simplified().split(' ').value(1).toDouble();
    }
    return kilobytes;
}

/// Empty if the window does not settle.
QList<BenchmarkFigure> measureTyping(MainWindow &window, WindowLoop &loop)
{
    double shown = 0;
    WindowWait typing;
    for (const QString &word : wordsToType(window.connection()->archive())) {
        window.searchBar()->setWords({});
        window.searchBar()->takeFocus();
        if (!loop.runUntilSettled(window, "clearing the search"))
            return {};
        loop.takeLongest();
        for (const QChar letter : word) {
            loop.measure([&] { QTest::keyClick(window.windowHandle(), letter.toLatin1()); });
            loop.runFor(BetweenKeys);
        }
        QElapsedTimer timer;
        timer.start();
        if (!loop.runUntilSettled(window, qPrintable(word)))
            return {};
        shown = std::max(shown, milliseconds(timer));
        const WindowWait wait = loop.takeLongest();
        typing = {std::max(typing.wall, wait.wall), std::max(typing.cpu, wait.cpu)};
        if (window.searchBar()->words() != word)
            std::fprintf(stderr, "%s was typed, %s arrived\n", qPrintable(word),
                         qPrintable(window.searchBar()->words()));
    }
    return figuresOf(u"key"_s, typing)
        + QList<BenchmarkFigure>{{.name = u"settled_after_last_key_ms"_s, .value = shown, .unit = u"wall ms"_s}};
}

WindowWait measureScrolling(MainWindow &window, WindowLoop &loop)
{
    window.searchBar()->setWords({});
    loop.runUntilSettled(window, "clearing the search");
    loop.takeLongest();
    const auto views = window.workspace()->list()->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        QScrollBar *bar = view->verticalScrollBar();
        for (int i = 0; i < ScrollSteps && view->isVisible(); ++i) {
            loop.measure(
                [&] { bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * i / ScrollSteps)); });
            loop.runFor(15);
        }
    }
    return loop.takeLongest();
}

/// --archive FOLDER is opened in a window, words are typed and the list is scrolled, as a person would.
QList<BenchmarkFigure> runTyping(const BenchmarkOptions &options)
{
    const QString folder = options.value(u"archive"_s);
    if (folder.isEmpty()) {
        std::fprintf(stderr, "usage: pressmark-bench typing --archive FOLDER\n");
        return {};
    }
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"pressmark-test"_s);
    QCoreApplication::setApplicationName(u"typing"_s);
    Appearance appearance;
    MainWindow window(&appearance, QString());
    window.resize(1440, 900);
    window.show();
    WindowLoop loop;
    QElapsedTimer timer;
    timer.start();
    if (!QTest::qWaitForWindowExposed(&window) || !window.openArchive(folder)
        || !loop.runUntilSettled(window, "opening"))
        return {};
    QList<BenchmarkFigure> figures{
        {.name = u"open_until_settled_ms"_s, .value = milliseconds(timer), .unit = u"wall ms"_s}};
    figures += figuresOf(u"open"_s, loop.takeLongest());
    const QList<BenchmarkFigure> typing = measureTyping(window, loop);
    if (typing.isEmpty())
        return {};
    figures += typing;
    figures += figuresOf(u"scroll"_s, measureScrolling(window, loop));
    figures.append({.name = u"window_memory_mb"_s, .value = memoryNow() / 1024, .unit = u"MB"_s});
    return figures;
}

const BenchmarkRegistration Registration("typing", runTyping);

} // namespace
