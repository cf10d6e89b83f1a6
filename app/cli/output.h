#pragma once

#include "base/progress.h"
#include "command.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <mutex>

class QIODevice;

namespace Pressmark {

/// Where a command's answers, errors and progress go. May be called from any thread.
class Output
{
public:
    /// `terminal`: `errors` is one, so progress is drawn there.
    Output(QIODevice &out, QIODevice &errors, bool json, bool terminal);

    bool isJson() const { return m_json; }

    /// A line of text for people.
    void line(const QString &text);
    /// A line of JSON.
    void object(const QJsonObject &object);
    /// One answer in the form that was asked for.
    void answer(const QString &text, const QJsonObject &object);
    /// A sentence beside the answer, on the error channel.
    void remark(const QString &text);

    ExitCode fail(const Error &error);
    ExitCode misuse(const QString &message);

    /// Draws progress on a terminal; empty if there is none.
    ProgressSink progress();
    void endProgress();

    /// Whether something could not be written.
    bool isBroken() const;

private:
    void write(QIODevice &device, const QByteArray &bytes);
    void draw(const Progress &progress);
    void clear();
    void tell(const Error &error);

    QIODevice &m_out;
    QIODevice &m_errors;
    const bool m_json;
    const bool m_terminal;
    mutable std::mutex m_mutex;
    QElapsedTimer m_drawn;
    bool m_onScreen = false;
    bool m_broken = false;
};

} // namespace Pressmark
