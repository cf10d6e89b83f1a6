#pragma once

#include <QString>

#include <functional>

namespace Pressmark {

/// How far a long operation has come.
struct Progress
{
    qint64 done = 0;
    qint64 total = 0; // 0 while unknown
    QString item;     // what is being worked on, for people

    bool operator==(const Progress &) const = default;
};

/// Is told of progress on the thread that does the work; must be quick. May be empty.
using ProgressSink = std::function<void(const Progress &)>;

} // namespace Pressmark
