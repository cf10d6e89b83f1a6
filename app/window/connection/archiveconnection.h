#pragma once

#include "archive/archive.h"
#include "window/connection/readingthread.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <array>

#include <functional>
#include <memory>

namespace Pressmark {

/// The window's way to an archive: reads on threads of their own, writes on the archive's writer, and brings every
/// answer back to the window's thread by a queued call. Nothing here makes the window wait.
class ArchiveConnection : public QObject
{
    Q_OBJECT

public:
    /// What is read beside each other. In a lane that is superseded only the newest question is answered.
    enum class Lane {
        Search,      // superseded
        Article,     // superseded
        Counts,      // superseded
        Similar,     // superseded
        Concordance, // superseded
        Passages,    // superseded
        Library,     // superseded
        Rows,
    };

    template <typename T>
    using Question = std::function<Result<T>(const Session &)>;
    template <typename T>
    using Answer = std::function<void(const Result<T> &)>;

    explicit ArchiveConnection(std::shared_ptr<Archive> archive, QObject *parent = nullptr);
    ~ArchiveConnection() override;

    Archive &archive() const { return *m_archive; }
    std::shared_ptr<Archive> share() const { return m_archive; }

    /// What is read from now on sees of what people coded only this person's; everything if it is empty.
    void setPerson(const QString &person);
    const QString &person() const { return m_person; }

    /// Asks on the lane's thread and answers here, unless `context` is gone or a newer question has superseded this.
    template <typename T>
    void read(Lane lane, QObject *context, Question<T> question, Answer<T> answer);

    /// What a question can call while it runs: `told` is then called here, unless `context` is gone.
    template <typename... Values, typename Told>
    std::function<void(const Values &...)> teller(QObject *context, Told told)
    {
        const QPointer<QObject> wanted(context);
        return [this, wanted, told = std::move(told)](const Values &...values) {
            const auto deliver = [wanted, told, values...] {
                if (wanted)
                    told(values...);
            };
            QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
        };
    }

    /// Changes the archive. A failure is told by failed().
    void write(Archive::Change change, std::function<void()> then = {});
    void undo();
    void redo();

Q_SIGNALS:
    void changed(const Pressmark::ArchiveChange &change);
    void personChanged(); // whose codes are seen
    void failed(const Pressmark::Error &error);
    void actUndone(const QString &name);
    void actRedone(const QString &name);

private:
    ReadingThread &thread(Lane lane) { return *m_threads[static_cast<size_t>(lane)]; }
    /// Runs something that waits for the writer, and delivers its result here.
    void runAside(std::function<Result<QString>(Archive &)> act, std::function<void(const QString &)> then);

    std::shared_ptr<Archive> m_archive;
    QString m_person;
    std::array<std::unique_ptr<ReadingThread>, 8> m_threads;
    QThreadPool m_aside;
    std::shared_ptr<void> m_listening;
};

template <typename T>
void ArchiveConnection::read(Lane lane, QObject *context, Question<T> question, Answer<T> answer)
{
    ReadingThread &reader = thread(lane);
    const QPointer<QObject> wanted(context);
    const bool superseded = lane != Lane::Rows;
    const auto number = std::make_shared<std::atomic<quint64>>(0);
    const auto ask = [this, &reader, wanted, question = std::move(question), answer = std::move(answer), superseded,
                      number](const Result<const Session *> &session) {
        auto result = std::make_shared<Result<T>>(session ? question(**session) : Result<T>(session.error()));
        const auto deliver = [&reader, wanted, answer, superseded, number, result] {
            if (wanted && (!superseded || reader.isLatest(*number)))
                answer(*result);
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    };
    if (superseded)
        *number = reader.postLatest(ask); // set before any answer is delivered: that happens on this thread
    else
        reader.post(ask);
}

} // namespace Pressmark
