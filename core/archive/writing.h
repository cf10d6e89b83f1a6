#pragma once

#include "model/id.h"
#include "storage/rowchanges.h"

#include <QList>
#include <QString>

namespace Pressmark {

struct ArchiveChange;

/// What a change may do while it runs on the writer thread inside its transaction.
class Writing
{
public:
    Writing(Database &database, ArchiveChange &touched, PersonId person, qint64 time)
        : m_database(database)
        , m_touched(touched)
        , m_person(person)
        , m_time(time)
    { }

    Database &database() { return m_database; }
    PersonId person() const { return m_person; } // who acts
    qint64 time() const { return m_time; }       // UTC milliseconds, the same for the whole change
    /// The same change as if another person had made it at another time: what was done elsewhere. Its name is not taken.
    Writing as(PersonId person, qint64 time) { return {m_database, m_touched, person, time}; }

    /// Gives the act its name and makes it undoable: "Highlight a passage". A change without a name is not recorded.
    void setOperation(const QString &name) { m_operation = name; }
    QString operation() const { return m_operation; }

    /// Replaces the recorded row changes by these: for bulk work, of which only a part is to be undone.
    void setRecordedRows(QList<RowChange> rows) { m_recordedRows = std::move(rows); }
    const std::optional<QList<RowChange>> &recordedRows() const { return m_recordedRows; }

    void touchArticle(ArticleId article);
    void touchTags();
    void touchCollections();
    void touchAll();

private:
    Database &m_database;
    ArchiveChange &m_touched;
    PersonId m_person;
    qint64 m_time;
    QString m_operation;
    std::optional<QList<RowChange>> m_recordedRows;
};

} // namespace Pressmark
