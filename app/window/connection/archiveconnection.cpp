#include "window/connection/archiveconnection.h"

#include "archive/operations.h"
#include "search/keptfacts.h"

#include <QCoreApplication>

#include <utility>

namespace Pressmark {

ArchiveConnection::ArchiveConnection(std::shared_ptr<Archive> archive, QObject *parent)
    : QObject(parent)
    , m_archive(std::move(archive))
{
    for (std::unique_ptr<ReadingThread> &reader : m_threads)
        reader = std::make_unique<ReadingThread>(m_archive);
    m_aside.setMaxThreadCount(1);
    const auto tell = [this](const ArchiveChange &change) {
        QMetaObject::invokeMethod(
            this, [this, change] { Q_EMIT changed(change); }, Qt::QueuedConnection);
    };
    m_listening = m_archive->listen(tell);
}

ArchiveConnection::~ArchiveConnection()
{
    m_listening.reset();
    m_aside.waitForDone();
    thread(Lane::Library).endWith([](const Result<const Session *> &session) {
        if (session && isAllRemembered(**session))
            (void)keepFacts(**session); // else it is read anew next time
    });
    for (std::unique_ptr<ReadingThread> &reader : m_threads)
        reader.reset();
}

void ArchiveConnection::setPerson(const QString &person)
{
    if (person == m_person)
        return;
    m_person = person;
    for (const std::unique_ptr<ReadingThread> &reader : m_threads)
        reader->setPerson(person);
    Q_EMIT personChanged();
}

void ArchiveConnection::write(Archive::Change change, std::function<void()> then)
{
    const QPointer<ArchiveConnection> self(this);
    const auto finished = [self, then = std::move(then)](const Result<void> &result) {
        const auto deliver = [self, then, result] {
            if (!self)
                return;
            if (!result)
                Q_EMIT self->failed(result.error());
            else if (then)
                then();
        };
        // The application outlives the archive's writer; the connection may not.
        QMetaObject::invokeMethod(qApp, deliver, Qt::QueuedConnection);
    };
    m_archive->writeLater(std::move(change), finished);
}

void ArchiveConnection::undo()
{
    runAside([](Archive &archive) { return Pressmark::undo(archive); },
             [this](const QString &name) { Q_EMIT actUndone(name); });
}

void ArchiveConnection::redo()
{
    runAside([](Archive &archive) { return Pressmark::redo(archive); },
             [this](const QString &name) { Q_EMIT actRedone(name); });
}

void ArchiveConnection::runAside(std::function<Result<QString>(Archive &)> act,
                                 std::function<void(const QString &)> then)
{
    const auto run = [this, act = std::move(act), then = std::move(then)] {
        const Result<QString> result = act(*m_archive);
        const auto deliver = [this, result, then] {
            if (result)
                then(*result);
            else
                Q_EMIT failed(result.error());
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    };
    m_aside.start(run);
}

} // namespace Pressmark
