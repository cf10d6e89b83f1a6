#include "window/persons/personacts.h"

#include "archive/operations.h"
#include "archive/persons.h"
#include "window/connection/archiveconnection.h"
#include "window/shell/messagebar.h"
#include "window/shell/workspace.h"
#include "window/tagging/taggingpanel.h"

#include <QInputDialog>

#include <utility>

namespace Pressmark {

namespace {

struct Persons
{
    QString current;
    QStringList all;
};

Result<Persons> readAll(const Session &session)
{
    const Result<QString> current = readCurrentPerson(session);
    if (!current)
        return current.error();
    const Result<QStringList> all = readPersons(session);
    if (!all)
        return all.error();
    return Persons{*current, *all};
}

} // namespace

PersonActs::PersonActs(Workspace *workspace, MessageBar *messages)
    : QObject(workspace)
    , m_workspace(workspace)
    , m_messages(messages)
{ }

void PersonActs::setConnection(ArchiveConnection *connection)
{
    m_connection = connection;
    m_person.clear();
    m_persons.clear();
    if (connection)
        read();
    else
        Q_EMIT changed();
}

void PersonActs::introduce()
{
    m_introduces = true;
}

void PersonActs::read()
{
    const auto answer = [this](const Result<Persons> &persons) {
        if (!persons)
            return;
        m_person = persons->current;
        m_persons = persons->all;
        m_workspace->tagging()->setPerson(m_person);
        m_workspace->setBlind(m_blind ? m_person : QString());
        Q_EMIT changed();
        if (std::exchange(m_introduces, false))
            m_messages->showNews(tr("What you do in this archive is recorded under the name “%1”.").arg(m_person),
                                 tr("Change the name…"), [this] { choose(); });
    };
    m_connection->read<Persons>(ArchiveConnection::Lane::Rows, this, readAll, answer);
}

void PersonActs::choose()
{
    if (!m_connection)
        return;
    bool ok = false;
    const int current = static_cast<int>(m_persons.indexOf(m_person));
    const QString name = QInputDialog::getItem(m_workspace->window(), tr("Work as"),
                                               tr("The name under which marks, tags and everything else are recorded:"),
                                               m_persons, current, true, &ok);
    if (ok)
        workAs(name);
}

void PersonActs::workAs(const QString &rawName)
{
    const QString name = rawName.simplified();
    if (!m_connection || name.isEmpty() || name == m_person)
        return;
    const auto tell = [this, name] {
        read();
        m_messages->showNews(tr("From now on everything is recorded under the name “%1”.").arg(name));
    };
    m_connection->write([name](Writing &writing) { return makeCurrentPerson(writing.database(), name); }, tell);
}

void PersonActs::setBlind(bool blind)
{
    m_blind = blind;
    m_workspace->setBlind(blind ? m_person : QString());
    if (blind)
        m_messages->showNews(
            tr("Only what %1 marked and tagged is shown now, and nothing is suggested.").arg(m_person));
    Q_EMIT changed();
}

} // namespace Pressmark
