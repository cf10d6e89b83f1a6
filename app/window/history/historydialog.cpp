#include "window/history/historydialog.h"

#include "archive/operations.h"
#include "window/connection/archiveconnection.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int MostListed = 5000; // the newest; the command line lists all

enum Column { Time, PersonName, Name, State };

} // namespace

HistoryDialog::HistoryDialog(ArchiveConnection *connection, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_person(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_count(new QLabel(this))
{
    setWindowTitle(tr("What was done"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 520);
    m_person->addItem(tr("Everybody"));
    m_person->setAccessibleName(tr("By whom"));
    m_words->setPlaceholderText(tr("Words of the act"));
    m_words->setAccessibleName(tr("Words of the act"));
    m_words->setClearButtonEnabled(true);
    m_list->setHeaderLabels({tr("When"), tr("By"), tr("What"), QString()});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("What was done, the newest first"));
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_count->setProperty("muted", true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_person);
    row->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    connect(m_person, &QComboBox::currentIndexChanged, this, &HistoryDialog::filter);
    connect(m_words, &QLineEdit::textChanged, this, &HistoryDialog::filter);
    connect(connection, &ArchiveConnection::changed, this, [this](const ArchiveChange &change) {
        if (change.operations)
            read();
    });
    connect(connection, &ArchiveConnection::personChanged, this, &HistoryDialog::read);
    connect(connection, &QObject::destroyed, this, &QDialog::close);
    read();
}

void HistoryDialog::read()
{
    const auto question = [](const Session &session) { return readOperations(session, MostListed); };
    const auto answer = [this](const Result<QList<Operation>> &operations) {
        if (operations)
            list(*operations);
    };
    m_connection->read<QList<Operation>>(ArchiveConnection::Lane::Rows, this, question, answer);
}

void HistoryDialog::list(const QList<Operation> &operations)
{
    const QLocale locale;
    m_list->clear();
    while (m_person->count() > 1 && !m_connection->person().isEmpty()) // others are not told of
        m_person->removeItem(1);
    QList<QTreeWidgetItem *> items;
    for (const Operation &operation : operations) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(operation.time);
        items.append(new QTreeWidgetItem({locale.toString(time, QLocale::ShortFormat), operation.person, operation.name,
                                          operation.undone ? tr("taken back") : QString()}));
        items.last()->setToolTip(Time, locale.toString(time, QLocale::LongFormat));
        if (m_person->findText(operation.person) < 0)
            m_person->addItem(operation.person);
    }
    m_list->addTopLevelItems(items);
    for (const Column column : {Time, PersonName, State})
        m_list->resizeColumnToContents(column);
    filter();
}

void HistoryDialog::filter()
{
    const QString person = m_person->currentIndex() > 0 ? m_person->currentText() : QString();
    const QString words = m_words->text().simplified();
    int shown = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const bool fits = (person.isEmpty() || item->text(PersonName) == person)
            && (words.isEmpty() || item->text(Name).contains(words, Qt::CaseInsensitive));
        item->setHidden(!fits);
        shown += fits ? 1 : 0;
    }
    m_count->setText(tr("%Ln act(s)", nullptr, shown));
}

QStringList HistoryDialog::lines() const
{
    QStringList lines;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (!item->isHidden())
            lines.append(QStringList{item->text(PersonName), item->text(Name), item->text(State)}.join(u'|'));
    }
    return lines;
}

} // namespace Pressmark
