#include "windowloop.h"

#include "searchmeasurement.h"

#include "window/articles/articlelistmodel.h"
#include "window/articles/articlelistpane.h"
#include "window/mainwindow.h"
#include "window/shell/workspace.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // milliseconds until the window counts as not settled

} // namespace

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) * 1e-6;
}

QList<BenchmarkFigure> figuresOf(const QString &name, WindowWait wait)
{
    return {{.name = name + u"_waits_at_most_ms"_s, .value = wait.wall, .unit = u"wall ms"_s},
            {.name = name + u"_works_at_most_ms"_s, .value = wait.cpu, .unit = u"CPU ms"_s}};
}

void WindowLoop::runFor(int time)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < time)
        turn();
}

bool WindowLoop::runUntilSettled(const MainWindow &window, const char *after)
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

void WindowLoop::measure(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    const double before = threadMilliseconds();
    act();
    m_longest.cpu = std::max(m_longest.cpu, threadMilliseconds() - before);
    m_longest.wall = std::max(m_longest.wall, milliseconds(timer));
}

void WindowLoop::turn()
{
    measure([] {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as the real loop does
    });
    QTest::qSleep(1);
}
