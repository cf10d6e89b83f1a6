#pragma once

#include "window/library/librarycontents.h"

#include <QObject>

class QTimer;

namespace Pressmark {

class ArchiveConnection;

/// Reads what the library lists, and has what search remembers kept now and then, so that the archive is there at once
/// when it is opened again.
class LibraryReader : public QObject
{
    Q_OBJECT

public:
    explicit LibraryReader(QObject *parent);

    void setConnection(ArchiveConnection *connection); // null: nothing is read
    void read();
    /// The same: at once if it was not read just now, else once for all that is asked until then.
    void readSoon();
    /// Whether it was read, or could not be, and neither is it being read nor to be read soon.
    bool isSettled() const;
    bool wasRead() const { return m_wasRead; }

Q_SIGNALS:
    void contentsRead(const Pressmark::LibraryContents &contents);

private:
    void readIfDue();
    void keep();

    ArchiveConnection *m_connection = nullptr;
    QTimer *m_restTimer; // runs for a while after it was read
    QTimer *m_keepTimer;
    bool m_wasRead = false;
    bool m_isReading = false;
    bool m_isDue = false;
    bool m_isKeepingDue = false;
};

} // namespace Pressmark
