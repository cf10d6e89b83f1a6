#include "window/cleanup/cleanuppane.h"

#include "window/cleanup/cleanupdelegate.h"
#include "window/shell/emptystate.h"
#include "window/shell/listbars.h"
#include "window/shell/rowsview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

bool areAlike(const QList<TagFinding> &findings)
{
    return std::all_of(findings.cbegin(), findings.cend(),
                       [](const TagFinding &finding) { return finding.doubt == TagDoubt::Alike; });
}

/// One that is like another may be used much: deleting it would lose that.
bool canBeDeleted(const QList<TagFinding> &findings)
{
    return std::all_of(findings.cbegin(), findings.cend(), [](const TagFinding &finding) {
        return finding.doubt != TagDoubt::Alike || finding.tag.articles == 0;
    });
}

bool isOurs(const QKeyEvent &key)
{
    constexpr int Keys[] = {Qt::Key_M, Qt::Key_I, Qt::Key_R,  Qt::Key_L,
                            Qt::Key_J, Qt::Key_K, Qt::Key_F2, Qt::Key_Delete};
    return key.modifiers() == Qt::NoModifier
        && std::find(std::begin(Keys), std::end(Keys), key.key()) != std::end(Keys);
}

} // namespace

CleanupPane::CleanupPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new CleanupModel(this))
    , m_view(new RowsView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(EmptyState::Look::Plain))
{
    setObjectName(u"concordance"_s); // the look is the same
    setAttribute(Qt::WA_StyledBackground);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CleanupDelegate(this));
    m_view->setAccessibleName(tr("Tags to clean up"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setHasBoxes();
    m_view->installEventFilter(this);
    QPushButton *back = m_empty->addButton(tr("Back to the articles"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    const ListBar header = makeHeader();
    const ListBar footer = makeFooter();
    putBetween(this, header, m_stack, footer);
    setFocusProxy(m_view);
    connect(back, &QPushButton::clicked, this, &CleanupPane::left);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_view->setHeadings(m_model->headings()); });
    connect(m_view, &QListView::doubleClicked, this, &CleanupPane::open);
    connect(m_view, &QWidget::customContextMenuRequested, this, &CleanupPane::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CleanupPane::showChosen);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CleanupPane::showChosen);
    setFindings({}, {}, false);
}

void CleanupPane::setFindings(const QList<TagFinding> &findings, const QList<Tag> &tags, bool isBlind)
{
    const int scrolled = m_view->verticalScrollBar()->value();
    const int row = m_view->currentIndex().row();
    const QList<TagFinding> before = m_view->selectionModel()->hasSelection() ? chosen() : QList<TagFinding>();
    m_tags = tags.size();
    m_isBlind = isBlind;
    m_model->setFindings(findings, tags);
    m_view->doItemsLayout(); // so that there is something to scroll
    m_view->verticalScrollBar()->setValue(scrolled);
    QList<int> rows;
    for (const TagFinding &finding : before) {
        if (const int again = m_model->rowOf(finding); again >= 0)
            rows.append(again);
    }
    std::sort(rows.begin(), rows.end());
    m_view->selectRows(rows);
    if (row >= 0)
        goTo(row);
    fillMenu();
    showEmptiness();
    showChosen();
}

void CleanupPane::setFilter(CleanupModel::Filter filter)
{
    m_model->setFilter(filter);
    fillMenu();
    showEmptiness();
    showChosen();
}

void CleanupPane::setWritable(bool writable)
{
    m_isWritable = writable;
    showChosen();
}

void CleanupPane::showEmptiness()
{
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    if (m_tags == 0)
        m_empty->setWords(
            tr("No tags yet"),
            tr("Tags that nothing carries, that are used once or that have nearly the same name as others "
               "will be listed here."));
    else if (m_model->count(CleanupModel::Filter::Waiting) > 0)
        m_empty->setWords(tr("Nothing of this kind"), {});
    else if (m_isBlind)
        m_empty->setWords(tr("No two names are nearly the same"),
                          tr("While you code blind only names are compared: what others use is not told."));
    else
        m_empty->setWords(tr("The tags are tidy"),
                          tr("None is unused, used only once or nearly the same as another, and no group is empty."));
}

QList<TagFinding> CleanupPane::chosen() const
{
    QList<TagFinding> findings;
    for (const int row : m_view->chosenRows()) {
        if (row < m_model->rowCount() && !m_model->isHeading(row))
            findings.append(m_model->finding(row));
    }
    return findings;
}

void CleanupPane::showChosen()
{
    const QList<TagFinding> findings = chosen();
    const bool any = m_isWritable && !findings.isEmpty();
    m_chosen->setText(tr("%Ln tag(s) chosen", nullptr, static_cast<int>(m_view->selectedRows().size())));
    m_merge->setEnabled(any && areAlike(findings));
    m_mergeInto->setEnabled(any);
    m_rename->setEnabled(any && findings.size() == 1);
    m_delete->setEnabled(any && canBeDeleted(findings));
    m_leave->setEnabled(any);
    m_leave->setText(m_model->filter() == CleanupModel::Filter::Left ? tr("Ask again (L)") : tr("Leave (L)"));
}

void CleanupPane::takeFocus()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid())
        step(1);
}

/// To the tag in that row, or where there is none to the next, or the last one; what is chosen stays.
void CleanupPane::goTo(int row)
{
    const int last = m_model->rowCount() - 1; // never a heading
    row = std::min(row, last);
    while (row >= 0 && row < last && m_model->isHeading(row))
        ++row;
    m_view->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::NoUpdate);
}

/// To the next tag, over headings.
void CleanupPane::step(int by)
{
    const bool isFirst = !m_view->currentIndex().isValid() || m_model->isHeading(m_view->currentIndex().row());
    int row = m_view->currentIndex().row() + by;
    while (row >= 0 && row < m_model->rowCount() && m_model->isHeading(row))
        row += by;
    if (row >= 0 && row < m_model->rowCount())
        m_view->selectionModel()->setCurrentIndex(
            m_model->index(row), isFirst ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
}

bool CleanupPane::pressKey(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        open();
        return true;
    }
    if (key.key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    if (!isOurs(key))
        return false;
    const auto press = [](QPushButton *button) { button->click(); }; // does nothing if it is disabled
    switch (key.key()) {
    case Qt::Key_M:
        press(m_merge);
        break;
    case Qt::Key_I:
        press(m_mergeInto);
        break;
    case Qt::Key_R:
    case Qt::Key_F2:
        press(m_rename);
        break;
    case Qt::Key_Delete:
        press(m_delete);
        break;
    case Qt::Key_L:
        press(m_leave);
        break;
    default:
        step(key.key() == Qt::Key_J ? 1 : -1);
    }
    return true;
}

bool CleanupPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent *>(event)))
        event->accept(); // else it would act on the article that is not seen
    if (watched == m_view && event->type() == QEvent::KeyPress && pressKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace Pressmark
