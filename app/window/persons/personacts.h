#pragma once

#include "model/id.h"

#include <QObject>
#include <QStringList>

class QToolButton;

namespace Pressmark {

struct ArchiveChange;
class ArchiveConnection;
class MessageBar;
class Workspace;

/// Under whose name things are done, and whether what others coded is seen.
class PersonActs : public QObject
{
    Q_OBJECT

public:
    PersonActs(Workspace *workspace, MessageBar *messages);

    /// Before it is given to the workspace: who codes an archive blind does so again when it is opened.
    void setConnection(ArchiveConnection *connection);
    QString person() const { return m_person; }
    /// Tells of a new archive's person, once, and offers to change the name.
    void introduce();
    /// Asks for the name of who works from now on.
    void choose();
    void workAs(const QString &name);
    /// Hides what others coded, and all suggestions.
    void setBlind(bool blind);
    bool isBlind() const { return m_blind; }
    /// What somebody else coded is about to be taken away: when it is, the window says so. Nothing of one's own.
    void tellOfTag(const QString &tag);
    void tellOfPassageTag(AnnotationId passage, TagId tag);
    void tellOfMark(AnnotationId mark);
    /// Says who works, and whether blind; can be pressed to work as somebody else.
    QToolButton *sign() const { return m_sign; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void showSign();
    void tellOf(const QString &tag, const QStringList &givers);
    void tell(const ArchiveChange &change);

    Workspace *m_workspace;
    MessageBar *m_messages;
    ArchiveConnection *m_connection = nullptr;
    QToolButton *m_sign;
    QString m_person;
    QStringList m_persons;
    QString m_taken; // what is said when it is done
    bool m_blind = false;
    bool m_introduces = false;
};

} // namespace Pressmark
