#include "window/connection/readingthread.h"

#include "archive/archive.h"

#include <utility>

namespace Pressmark {

ReadingThread::ReadingThread(std::shared_ptr<Archive> archive)
    : m_archive(std::move(archive))
    , m_receiver(std::make_unique<QObject>())
{
    m_receiver->moveToThread(&m_thread);
    m_thread.start();
}

ReadingThread::~ReadingThread()
{
    stop();
    m_session.reset();
}

void ReadingThread::endWith(const Reading &reading)
{
    stop();
    if (m_session)
        reading(&*m_session);
}

void ReadingThread::stop()
{
    m_closing = true;
    {
        const std::lock_guard lock(m_mutex);
        if (m_session)
            m_session->interrupt();
    }
    m_thread.quit();
    m_thread.wait();
}

void ReadingThread::post(Reading reading)
{
    QMetaObject::invokeMethod(
        m_receiver.get(), [this, reading = std::move(reading)] { run(reading, 0); }, Qt::QueuedConnection);
}

quint64 ReadingThread::postLatest(Reading reading)
{
    supersede();
    const quint64 number = m_latest;
    QMetaObject::invokeMethod(
        m_receiver.get(), [this, number, reading = std::move(reading)] { run(reading, number); }, Qt::QueuedConnection);
    return number;
}

void ReadingThread::setPerson(const QString &person)
{
    const auto change = [this, person] {
        const std::lock_guard lock(m_mutex);
        m_session.reset();
        m_person = person;
    };
    QMetaObject::invokeMethod(m_receiver.get(), change, Qt::QueuedConnection);
}

void ReadingThread::supersede()
{
    ++m_latest;
    const std::lock_guard lock(m_mutex);
    if (m_running != 0 && m_running != m_latest)
        m_session->interrupt();
}

void ReadingThread::run(const Reading &reading, quint64 number)
{
    if (m_closing || (number != 0 && number != m_latest))
        return;
    if (!m_session) {
        Result<Session> session = m_archive->session(m_person);
        if (!session) {
            reading(session.error());
            return;
        }
        const std::lock_guard lock(m_mutex);
        m_session.emplace(std::move(*session));
    }
    {
        const std::lock_guard lock(m_mutex);
        m_running = number;
    }
    reading(&*m_session);
    const std::lock_guard lock(m_mutex);
    m_running = 0;
}

} // namespace Pressmark
