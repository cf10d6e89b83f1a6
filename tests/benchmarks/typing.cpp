#include "benchmark.h"
#include "searchmeasurement.h"

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
constexpr int Patience = 20'000; // milliseconds until the window counts as not settled
constexpr int ScrollSteps = 60;
constexpr qsizetype Letters = 8;
constexpr qsizetype MostWords = 8;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) * 1e-6;
}

/// How long no event could be taken, and how much of that its own thread was at work: others may have the processor.
struct Wait
{
    double wall = 0;
    double cpu = 0;
};

QList<BenchmarkFigure> figuresOf(const QString &name, Wait wait)
{
    return {{.name = name + u"_waits_at_most_ms"_s, .value = wait.wall, .unit = u"wall ms"_s},
            {.name = name + u"_works_at_most_ms"_s, .value = wait.cpu, .unit = u"CPU ms"_s}};
}

/// Runs the event loop, and remembers the longest time in which it could not take an event.
class EventLoop
{
public:
    void runFor(int time)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < time)
            turn();
    }
    /// Says what it waited for in vain.
    bool runUntilSettled(const MainWindow &window, const char *after)
    {
        QElapsedTimer timer;
        timer.start();
        for (int calm = 0; calm < 8 && timer.elapsed() < Patience; calm = window.isSettled() ? calm + 1 : 0)
            turn();
        if (!window.isSettled()) {
            std::fprintf(stderr, "The window has not settled after %s: %d rows, %s article\n", after,
                         window.workspace()->list()->model()->rowCount(), window.workspace()->content() ? "an" : "no");
        }
        return window.isSettled();
    }
    template <typename Act>
    void measure(const Act &act)
    {
        QElapsedTimer timer;
        timer.start();
        const double before = threadMilliseconds();
        act();
        m_longest.cpu = std::max(m_longest.cpu, threadMilliseconds() - before);
        m_longest.wall = std::max(m_longest.wall, milliseconds(timer));
    }
    Wait takeLongest() { return std::exchange(m_longest, {}); }

private:
    void turn()
    {
        measure([] {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as the real loop does
        });
        QTest::qSleep(1);
    }

    Wait m_longest;
};

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
QList<BenchmarkFigure> measureTyping(MainWindow &window, EventLoop &loop)
{
    double shown = 0;
    Wait typing;
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
        const Wait wait = loop.takeLongest();
        typing = {std::max(typing.wall, wait.wall), std::max(typing.cpu, wait.cpu)};
        if (window.searchBar()->words() != word)
            std::fprintf(stderr, "%s was typed, %s arrived\n", qPrintable(word),
                         qPrintable(window.searchBar()->words()));
    }
    return figuresOf(u"key"_s, typing)
        + QList<BenchmarkFigure>{{.name = u"settled_after_last_key_ms"_s, .value = shown, .unit = u"wall ms"_s}};
}

Wait measureScrolling(MainWindow &window, EventLoop &loop)
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
    EventLoop loop;
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
