#pragma once

#include "benchmark.h"

#include <QElapsedTimer>

#include <functional>
#include <utility>

namespace Pressmark {
class MainWindow;
}

double milliseconds(const QElapsedTimer &timer);

/// How long no event could be taken, and how much of that its own thread was at work: others may have the processor.
struct WindowWait
{
    double wall = 0; // milliseconds
    double cpu = 0;
};

QList<BenchmarkFigure> figuresOf(const QString &name, WindowWait wait);

/// Runs the event loop, and remembers the longest time in which it could not take an event.
class WindowLoop
{
public:
    /// Milliseconds.
    void runFor(int time);
    /// False if it has not settled after 20 seconds; says what it waited for in vain.
    bool runUntilSettled(const Pressmark::MainWindow &window, const char *after);
    /// Counts what the act takes as a wait.
    void measure(const std::function<void()> &act);
    WindowWait takeLongest() { return std::exchange(m_longest, {}); }

private:
    void turn();

    WindowWait m_longest;
};
