#include "window/persons/personacts.h"

#include "archive/operations.h"
#include "archive/persons.h"
#include "window/appearance/theme.h"
#include "window/connection/archiveconnection.h"
#include "window/shell/messagebar.h"
#include "window/shell/workspace.h"
#include "window/tagging/taggingpanel.h"

#include <QFileInfo>
#include <QInputDialog>
#include <QSettings>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

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

const QString BlindKey = u"blind"_s; // archives that are coded so

QString keptName(const Archive &archive)
{
    return QFileInfo(archive.folder()).absoluteFilePath();
}

bool isCodedBlind(const Archive &archive)
{
    return QSettings().value(BlindKey).toStringList().contains(keptName(archive));
}

void keepCodedBlind(const Archive &archive, bool blind)
{
    const QString folder = keptName(archive);
    QSettings settings;
    QStringList folders = settings.value(BlindKey).toStringList();
    folders.removeAll(folder);
    if (blind)
        folders.append(folder);
    settings.setValue(BlindKey, folders);
}

/// Read at once, so that nothing of others is seen before it is known.
QString currentPerson(const Archive &archive)
{
    const Result<Session> session = archive.session();
    const Result<QString> person = session ? readCurrentPerson(*session) : Result<QString>(session.error());
    return person ? *person : QString();
}

} // namespace

PersonActs::PersonActs(Workspace *workspace, MessageBar *messages)
    : QObject(workspace)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_sign(new QToolButton(workspace))
{
    m_sign->setProperty("link", true);
    m_sign->setFocusPolicy(Qt::TabFocus);
    m_sign->setToolTip(tr("The name under which marks, tags and everything else are recorded"));
    connect(workspace->tagging(), &TaggingPanel::tagRemoved, this, &PersonActs::tellOfTag);
    connect(workspace->tagging(), &TaggingPanel::passageUntagged, this, &PersonActs::tellOfPassageTag);
    connect(workspace->tagging(), &TaggingPanel::removeRequested, this, &PersonActs::tellOfMark);
    connect(m_sign, &QToolButton::clicked, this, &PersonActs::choose);
    connect(this, &PersonActs::changed, this, &PersonActs::showSign);
    showSign();
}

void PersonActs::setConnection(ArchiveConnection *connection)
{
    m_connection = connection;
    m_person.clear();
    m_persons.clear();
    m_taken.clear();
    m_blind = connection && isCodedBlind(connection->archive());
    if (!connection) {
        Q_EMIT changed();
        return;
    }
    connect(connection, &ArchiveConnection::changed, this, &PersonActs::tell);
    connect(connection, &ArchiveConnection::failed, this, [this] { m_taken.clear(); });
    m_workspace->setBlind(m_blind ? currentPerson(connection->archive()) : QString());
    read();
}

void PersonActs::tellOfTag(const QString &tag)
{
    const std::optional<ArticleContent> &content = m_workspace->content();
    QStringList givers;
    for (const GivenTag &given : content ? content->tagging : QList<GivenTag>()) {
        if (given.name == tag)
            givers.append(given.personName);
    }
    tellOf(tag, givers);
}

void PersonActs::tellOfPassageTag(AnnotationId passage, TagId tag)
{
    const PlacedAnnotation *placed = m_workspace->content() ? m_workspace->content()->placed(passage) : nullptr;
    const qsizetype number = placed ? placed->annotation.tags.indexOf(tag) : -1;
    if (number >= 0)
        tellOf(placed->annotation.tagNames.at(number), placed->annotation.tagPersons.value(number));
}

void PersonActs::tellOf(const QString &tag, const QStringList &givers)
{
    if (!givers.isEmpty() && !givers.contains(m_person))
        m_taken = tr("The tag “%1” was given by %2. It is taken off.").arg(tag, givers.join(u", "_s));
}

void PersonActs::tellOfMark(AnnotationId mark)
{
    const std::optional<ArticleContent> &content = m_workspace->content();
    for (const PlacedAnnotation &placed : content ? content->annotations : QList<PlacedAnnotation>()) {
        if (placed.annotation.id == mark && placed.annotation.personName != m_person)
            m_taken = tr("This mark was made by %1. It is removed.").arg(placed.annotation.personName);
    }
}

void PersonActs::tell(const ArchiveChange &change)
{
    if (change.operations && !m_taken.isEmpty())
        m_messages->showAct(std::exchange(m_taken, {}), m_connection);
}

void PersonActs::showSign()
{
    m_sign->setVisible(!m_person.isEmpty());
    m_sign->setEnabled(m_connection && !m_connection->archive().isReadOnly());
    m_sign->setText(m_blind ? tr("%1 codes blind").arg(m_person) : tr("Working as %1").arg(m_person));
    m_sign->setFont(interfaceFont(12.5, m_blind));
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
    if (m_connection)
        keepCodedBlind(m_connection->archive(), blind);
    m_workspace->setBlind(blind ? m_person : QString());
    if (blind)
        m_messages->showNews(
            tr("Only what %1 marked and tagged is shown now, and nothing is suggested.").arg(m_person));
    Q_EMIT changed();
}

} // namespace Pressmark
