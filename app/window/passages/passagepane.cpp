#include "window/passages/passagepane.h"

#include "window/connection/archiveconnection.h"
#include "window/passages/passagedelegate.h"
#include "window/shell/emptystate.h"
#include "window/shell/listbars.h"
#include "window/shell/rowsview.h"
#include "window/tagging/tagfield.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

using Lane = ArchiveConnection::Lane;

constexpr int ChangePause = 150; // milliseconds from a change to reading anew
constexpr int Patience = 300;    // milliseconds until it is said that it takes longer

struct TimedPassages
{
    PassageResult result;
    qint64 milliseconds = 0;
};

} // namespace

PassagePane::PassagePane(QWidget *parent)
    : QWidget(parent)
    , m_model(new PassageListModel(this))
    , m_view(new RowsView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(EmptyState::Look::Plain))
    , m_again(new QTimer(this))
    , m_patience(new QTimer(this))
{
    setObjectName(u"concordance"_s); // the look is the same
    setAttribute(Qt::WA_StyledBackground);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PassageDelegate(this));
    m_view->setAccessibleName(tr("Passages"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setHasBoxes();
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    QPushButton *back = m_empty->addButton(tr("Back to the articles"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_again->setSingleShot(true);
    m_again->setInterval(ChangePause);
    m_patience->setSingleShot(true);
    m_patience->setInterval(Patience);
    const ListBar header = makeHeader();
    const ListBar footer = makeFooter();
    putBetween(this, header, m_stack, footer);
    setFocusProxy(m_view);
    fillMenu();
    showChosen();

    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT viewRequested(SearchView::Articles); });
    connect(m_view, &RowsView::rowsWanted, this, &PassagePane::bringVisible);
    connect(m_view, &QListView::doubleClicked, this, &PassagePane::open);
    connect(m_view, &QWidget::customContextMenuRequested, this, &PassagePane::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PassagePane::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_view->setHeadings(m_model->headings()); });
    connect(m_again, &QTimer::timeout, this, &PassagePane::read);
    connect(m_patience, &QTimer::timeout, this, [this] { m_count->setText(tr("Looking through the passages…")); });
}

void PassagePane::setConnection(ArchiveConnection *connection)
{
    m_connection = connection;
    m_query = {};
    m_stale = true;
    m_keepPlace = false;
    m_reading = false;
    m_patience->stop();
    ++m_round;
    m_asked.clear();
    m_model->forgetTexts();
    m_model->setResult({}, m_group);
}

void PassagePane::setTags(const std::shared_ptr<const TagIndex> &tags)
{
    m_model->setTags(tags->tags());
    m_tagField->setTags(tags);
}

void PassagePane::setQuery(const SearchQuery &query)
{
    if (query != m_query) {
        m_query = query;
        m_stale = true;
        m_keepPlace = false;
    }
    read();
}

void PassagePane::markStale()
{
    m_stale = true;
    if (isVisible() && !m_again->isActive())
        m_again->start();
}

void PassagePane::setGroup(PassageGroup group)
{
    if (group == m_group)
        return;
    m_group = group;
    m_stale = true;
    m_keepPlace = false;
    fillMenu();
    read();
}

void PassagePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void PassagePane::read()
{
    if (!isVisible() || !m_stale || !m_connection)
        return;
    m_again->stop();
    m_stale = false;
    m_reading = true;
    const PassageOptions options{.group = m_group, .facets = true};
    const auto question = [query = m_query, options](const Session &session) -> Result<TimedPassages> {
        QElapsedTimer timer;
        timer.start();
        const Result<PassageResult> result = searchPassages(session, query, options);
        if (!result)
            return result.error();
        return TimedPassages{*result, timer.elapsed()};
    };
    const auto answer = [this](const Result<TimedPassages> &timed) {
        m_reading = false;
        m_patience->stop();
        if (timed)
            showResult(timed->result, timed->milliseconds);
        else
            showCount();
        if (!timed && timed.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(timed.error().message);
    };
    m_patience->start();
    m_connection->read<TimedPassages>(Lane::Passages, this, question, answer);
}

/// Of the same words only those are listed that stand in several articles.
void PassagePane::showCount()
{
    const PassageResult &result = m_model->result();
    const qint64 listed = result.rows->size() - static_cast<qint64>(result.rows->groups().size());
    const qint64 count = m_model->kind() == PassageGroup::Words ? listed : result.total;
    m_count->setText(tr("%Ln passage(s)", nullptr, static_cast<int>(count)));
}

void PassagePane::showResult(const PassageResult &result, qint64 milliseconds)
{
    ++m_round;
    m_asked.clear();
    const int current = m_view->currentIndex().row();
    const auto before = current >= 0 ? m_model->placeAt(current) : PassageListModel::Place();
    QSet<PassageListModel::Place> chosen;
    for (const int row : m_view->selectedRows())
        chosen.insert(m_model->placeAt(row));
    const int scrolled = m_view->verticalScrollBar()->value();
    m_model->setResult(result, m_group);
    if (m_keepPlace)
        chooseAgain(chosen, before);
    m_view->doItemsLayout(); // so that there is something to scroll
    m_view->verticalScrollBar()->setValue(m_keepPlace ? scrolled : 0);
    m_keepPlace = true;
    showCount();
    if (m_view->hasFocus() && !m_view->currentIndex().isValid())
        step(1);
    showEmptiness();
    showChosen();
    m_view->askSoon();
    Q_EMIT found(result, milliseconds);
}

/// What has been chosen, and the row with the focus, after rows were set anew.
void PassagePane::chooseAgain(const QSet<PassageListModel::Place> &chosen, const PassageListModel::Place &current)
{
    m_view->selectRows(m_model->rowsOf(chosen));
    const int row = current.second.isValid() ? m_model->rowOf(current) : -1;
    if (row >= 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::NoUpdate);
}

void PassagePane::showEmptiness()
{
    const PassageResult &result = m_model->result();
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    if (result.all == 0)
        m_empty->setWords(tr("No passages yet"),
                          tr("Select words in an article and press H to highlight them, C to write a note on them or T "
                             "to tag them. All that is marked is listed here."));
    else if (m_group == PassageGroup::Words && result.total > 0)
        m_empty->setWords(tr("No words are marked in several articles"),
                          tr("Quotations of three words or more stand here when they are marked in more than one "
                             "article."));
    else
        m_empty->setWords(tr("No passage found"),
                          result.hints.isEmpty() ? tr("Words are looked for in what is marked and in the notes; tag:, "
                                                      "color: and person: ask of passages too.")
                                                 : result.hints.join(u' '));
}

void PassagePane::showChosen()
{
    QSet<AnnotationId> passages; // one may stand in several groups
    for (const int row : m_view->selectedRows())
        passages.insert(m_model->passageAt(row));
    m_chosen->setText(tr("%Ln passage(s) chosen", nullptr, static_cast<int>(passages.size())));
    const bool any = !passages.isEmpty() || m_view->currentIndex().isValid();
    const bool writable = m_connection && !m_connection->archive().isReadOnly();
    m_tagField->setEnabled(any && writable);
    m_split->setEnabled(any && writable);
    m_export->setEnabled(m_model->rowCount() > 0);
}

void PassagePane::takeFocus()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid())
        step(1);
}

bool PassagePane::isSettled() const
{
    const auto [first, last] = m_view->visibleRows();
    return !isVisible() || (!m_reading && !m_stale && !m_again->isActive() && m_model->missing(first, last).isEmpty());
}

void PassagePane::bringVisible()
{
    if (!m_connection || !isVisible())
        return;
    const std::pair<int, int> seen = m_view->visibleRows();
    const int first = seen.first - 6;
    const int last = seen.second + 6;
    QList<AnnotationId> wanted = m_model->missing(first, last);
    wanted.removeIf([this](AnnotationId passage) { return m_asked.contains(passage); });
    if (wanted.isEmpty())
        return;
    for (const AnnotationId passage : std::as_const(wanted))
        m_asked.insert(passage);
    const auto question = [query = m_model->result().query, wanted](const Session &session) {
        return readPassageTexts(session, query, wanted);
    };
    const auto answer = [this, wanted, first, last, round = m_round](const Result<QList<PassageText>> &texts) {
        if (round != m_round)
            return;
        for (const AnnotationId passage : wanted)
            m_asked.remove(passage);
        m_model->setTexts(wanted, texts ? *texts : QList<PassageText>(), first, last);
    };
    m_connection->read<QList<PassageText>>(Lane::Rows, this, question, answer);
}

/// Each once, though it may stand in several groups.
QList<AnnotationId> PassagePane::chosenPassages() const
{
    QSet<AnnotationId> passages;
    for (const int row : m_view->chosenRows())
        passages.insert(m_model->passageAt(row));
    return passages.values();
}

void PassagePane::requestTag(const QString &tag)
{
    const QList<AnnotationId> passages = chosenPassages();
    if (!passages.isEmpty())
        Q_EMIT tagRequested(passages, tag);
    takeFocus();
}

/// Those that are chosen; all, if they are fewer than two.
void PassagePane::exportRows()
{
    QList<qsizetype> rows;
    for (const int row : m_view->chosenRows())
        rows.append(row);
    if (rows.size() < 2) {
        rows.clear();
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(row);
    }
    Q_EMIT exportRequested(rows);
}

/// To the next passage, over headings.
void PassagePane::step(int by)
{
    int row = m_view->currentIndex().row() + by;
    while (row >= 0 && row < m_model->rowCount() && m_model->isHeading(row))
        row += by;
    const bool isFirst = !m_view->currentIndex().isValid();
    if (row >= 0 && row < m_model->rowCount())
        m_view->selectionModel()->setCurrentIndex(
            m_model->index(row), isFirst ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
}

void PassagePane::open(const QModelIndex &index)
{
    const std::optional<PassageText> text = index.isValid() ? m_model->textAt(index.row()) : std::nullopt;
    if (text && !m_model->isHeading(index.row()) && text->placed.annotation.id.isValid())
        Q_EMIT passageOpened(*text);
}

} // namespace Pressmark
