#include "window/library/libraryreader.h"

#include "search/keptfacts.h"
#include "window/connection/archiveconnection.h"

#include <QTimer>

#include <utility>

namespace Pressmark {

namespace {

constexpr int Rest = 120;           // milliseconds
constexpr int SoonKept = 10'000;    // after an archive was opened
constexpr int SeldomKept = 600'000; // after that

} // namespace

LibraryReader::LibraryReader(QObject *parent)
    : QObject(parent)
    , m_restTimer(new QTimer(this))
    , m_keepTimer(new QTimer(this))
{
    m_restTimer->setSingleShot(true);
    m_restTimer->setInterval(Rest);
    m_keepTimer->setSingleShot(true);
    connect(m_restTimer, &QTimer::timeout, this, &LibraryReader::readIfDue);
    connect(m_keepTimer, &QTimer::timeout, this, &LibraryReader::keep);
}

void LibraryReader::setConnection(ArchiveConnection *connection)
{
    m_connection = connection;
    m_wasRead = false;
    m_isReading = false;
    m_isDue = false;
    m_isKeepingDue = false;
    m_keepTimer->stop();
    m_keepTimer->setInterval(SoonKept);
}

void LibraryReader::read()
{
    if (!m_connection)
        return;
    m_isReading = true;
    m_isDue = false;
    m_restTimer->start();
    const auto question = [keeps = std::exchange(m_isKeepingDue, false)](const Session &session) {
        Result<LibraryContents> contents = readLibraryContents(session);
        if (keeps && contents)
            (void)keepFacts(session);
        return contents;
    };
    const auto answer = [this](const Result<LibraryContents> &contents) {
        m_wasRead = true;
        m_isReading = false;
        if (contents) {
            if (!m_keepTimer->isActive())
                m_keepTimer->start();
            Q_EMIT contentsRead(*contents);
        }
        readIfDue();
    };
    m_connection->read<LibraryContents>(ArchiveConnection::Lane::Library, this, question, answer);
}

void LibraryReader::readSoon()
{
    m_isDue = true;
    readIfDue();
}

void LibraryReader::readIfDue()
{
    if (m_isDue && !m_isReading && !m_restTimer->isActive())
        read();
}

bool LibraryReader::isSettled() const
{
    return m_wasRead && !m_isReading && !m_isDue;
}

/// What changes is kept when the archive is closed, and now and then before: it is much to write, and without it only
/// the next start takes longer.
void LibraryReader::keep()
{
    m_keepTimer->setInterval(SeldomKept);
    m_isKeepingDue = true;
    read(); // since in its lane only the newest question is answered
}

} // namespace Pressmark
