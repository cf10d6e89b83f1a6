#include "window/concordance/concordancepane.h"

#include "window/concordance/concordancedelegate.h"
#include "window/concordance/concordancemodel.h"
#include "window/connection/archiveconnection.h"
#include "window/shell/emptystate.h"
#include "window/shell/listbars.h"
#include "window/tagging/tagfield.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype ContextUnits = 200; // on each side: more than the widest window shows

} // namespace

ConcordancePane::ConcordancePane(QWidget *parent)
    : QWidget(parent)
    , m_reader(new ConcordanceReader(this))
    , m_model(new ConcordanceModel(this))
    , m_view(new RowsView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(EmptyState::Look::Plain))
{
    setObjectName(u"concordance"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ConcordanceDelegate(this));
    m_view->setAccessibleName(tr("Concordance"));
    m_view->setHasBoxes();
    m_view->installEventFilter(this);
    QPushButton *back = m_empty->addButton(tr("Back to the articles"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    const ListBar header = makeHeader();
    const ListBar footer = makeFooter();
    putBetween(this, header, m_stack, footer);
    setFocusProxy(m_view);
    fillMenus();
    showChosen();

    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT viewRequested(SearchView::Articles); });
    connect(m_view, &RowsView::rowsWanted, this, &ConcordancePane::bringVisible);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConcordancePane::showChosen);
    connect(m_view, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT lineOpened(m_model->rows().line(index.row())); });
    connect(m_reader, &ConcordanceReader::rowsFound, this, &ConcordancePane::showRows);
    connect(m_reader, &ConcordanceReader::finished, this, [this](bool full) { showEnd({}, full); });
    connect(m_reader, &ConcordanceReader::failed, this, [this](const QString &problem) { showEnd(problem, false); });
    const auto progress = [this](qint64 done, qint64 total) {
        m_progress->setRange(0, static_cast<int>(total));
        m_progress->setValue(static_cast<int>(done));
    };
    connect(m_reader, &ConcordanceReader::progressed, this, progress);
}

void ConcordancePane::setConnection(ArchiveConnection *connection)
{
    m_connection = connection;
    m_reader->setConnection(connection);
    m_articles.clear();
    m_stale = true;
    showRows(nullptr);
}

void ConcordancePane::setTags(const std::shared_ptr<const TagIndex> &tags)
{
    QHash<TagId, QString> colors;
    for (const Tag &tag : tags->tags())
        colors.insert(tag.id, tag.color);
    m_model->setTagColors(colors);
    m_tagField->setTags(tags);
    m_view->viewport()->update();
}

void ConcordancePane::setSearch(const SearchQuery &query, const QList<ArticleId> &articles)
{
    if (query == m_query && articles == m_articles)
        return;
    m_query = query;
    m_articles = articles;
    m_stale = true;
    readSoon();
}

void ConcordancePane::markStale()
{
    m_model->markStale();
    m_view->askSoon();
}

void ConcordancePane::readSoon()
{
    if (!isVisible() || !m_stale || !m_connection)
        return;
    m_stale = false;
    m_progress->setRange(0, 0);
    m_reader->read(m_query, m_articles, m_scope);
    m_progress->show();
    m_stop->show();
}

void ConcordancePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readSoon();
}

void ConcordancePane::setOrder(ConcordanceOrder order)
{
    m_reader->setOrder(order);
    fillMenus();
}

void ConcordancePane::setScope(ConcordanceScope scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    m_stale = true;
    fillMenus();
    readSoon();
}

void ConcordancePane::setExtent(MarkExtent extent)
{
    m_extent = extent;
    fillMenus();
}

void ConcordancePane::showRows(const ConcordanceReader::Rows &rows)
{
    ++m_round;
    m_asked.clear();
    const int scrolled = m_view->verticalScrollBar()->value();
    const QList<ConcordanceLine> chosen = m_model->linesOf(m_view->selectedRows());
    m_model->setRows(rows);
    m_view->selectRows(m_model->rowsOf(chosen));
    m_view->verticalScrollBar()->setValue(m_reader->isReading() ? scrolled : 0);
    m_stack->setCurrentWidget(m_view);
    showCount();
    showChosen();
    m_view->askSoon();
}

void ConcordancePane::showCount()
{
    const QLocale locale;
    const ConcordanceRows &rows = m_model->rows();
    const QString hits = tr("%Ln hit(s)", nullptr, static_cast<int>(rows.lines()));
    const QString articles = tr("in %Ln article(s)", nullptr, static_cast<int>(rows.articles()));
    const QString lines =
        rows.size() < rows.lines() ? tr(" · %1 different").arg(locale.toString(rows.size())) : QString();
    m_count->setText(hits + u' ' + articles + lines);
}

void ConcordancePane::showEnd(const QString &problem, bool full)
{
    m_progress->hide();
    m_stop->hide();
    if (full)
        m_count->setText(tr("The first %1 hits").arg(QLocale().toString(m_model->rows().lines())));
    if (m_model->rowCount() > 0 && problem.isEmpty())
        return;
    if (!problem.isEmpty())
        m_empty->setWords(tr("The lines could not be read"), problem);
    else if (m_query.kind == SearchQuery::Kind::All)
        m_empty->setWords(tr("Every hit on a line"),
                          tr("Type a word, a \"phrase\" or the beginning of a word* into the search field."));
    else if (m_scope == ConcordanceScope::Passages)
        m_empty->setWords(tr("No hit in a passage"), tr("None of the marked passages has these words."));
    else
        m_empty->setWords(tr("No hit"),
                          tr("No article has these words in its text. What is found by tags, sources or notes "
                             "alone has no lines."));
    m_stack->setCurrentWidget(m_empty);
}

void ConcordancePane::showChosen()
{
    const QList<int> rows = m_view->selectedRows();
    qint64 lines = 0;
    for (const int row : rows)
        lines += m_model->rows().copies(row);
    QString text = tr("%Ln line(s) chosen", nullptr, static_cast<int>(rows.size()));
    if (lines > rows.size())
        text += tr(" · %1 with copies").arg(QLocale().toString(lines));
    m_chosen->setText(text);
    const bool any = !rows.isEmpty() || m_view->currentIndex().isValid();
    for (QPushButton *act : std::as_const(m_acts))
        act->setEnabled(any);
    m_tagField->setEnabled(any && m_connection && !m_connection->archive().isReadOnly());
}

void ConcordancePane::requestMark(const LineMark &mark)
{
    const QList<ConcordanceLine> lines = m_model->linesOf(m_view->chosenRows());
    if (!lines.isEmpty())
        Q_EMIT markRequested(lines, mark);
}

void ConcordancePane::highlight()
{
    requestMark({.extent = m_extent});
}

void ConcordancePane::underline()
{
    requestMark({.extent = m_extent, .mark = Mark::Underline, .color = MarkColor::Blue});
}

void ConcordancePane::askForTag()
{
    m_tagField->setFocus(Qt::ShortcutFocusReason);
}

void ConcordancePane::takeFocus()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(0), QItemSelectionModel::NoUpdate);
}

bool ConcordancePane::isSettled() const
{
    const auto [first, last] = m_view->visibleRows();
    return !isVisible() || (!m_reader->isReading() && !m_stale && m_model->missing(first, last).isEmpty());
}

void ConcordancePane::bringVisible()
{
    if (!m_connection || !isVisible())
        return;
    const auto [first, last] = m_view->visibleRows();
    const int around = (last - first) / 2 + 1;
    QList<int> wanted = m_model->missing(first - around, last + around);
    wanted.removeIf([this](int row) { return m_asked.contains(row); });
    if (wanted.isEmpty())
        return;
    QList<ConcordanceLine> lines;
    for (const int row : std::as_const(wanted)) {
        m_asked.insert(row);
        lines.append(m_model->rows().line(row));
    }
    const auto question = [lines](const Session &session) {
        return readConcordanceTexts(session, lines, ContextUnits);
    };
    const auto answer = [this, wanted, round = m_round](const Result<QList<ConcordanceText>> &texts) {
        if (round != m_round)
            return;
        QHash<int, ConcordanceText> brought;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            m_asked.remove(wanted[i]);
            brought.insert(wanted[i], texts ? texts->value(i) : ConcordanceText());
        }
        m_model->setTexts(brought);
    };
    m_connection->read<QList<ConcordanceText>>(ArchiveConnection::Lane::Rows, this, question, answer);
}

bool ConcordancePane::isLetter(const QKeyEvent &key)
{
    constexpr Qt::Key Letters[] = {Qt::Key_H, Qt::Key_U, Qt::Key_T, Qt::Key_J, Qt::Key_K};
    return key.modifiers() == Qt::NoModifier
        && std::find(std::begin(Letters), std::end(Letters), key.key()) != std::end(Letters);
}

bool ConcordancePane::takeLetter(const QKeyEvent &key)
{
    if (!isLetter(key))
        return false;
    const int step = key.key() == Qt::Key_J ? 1 : key.key() == Qt::Key_K ? -1 : 0;
    const int row = m_view->currentIndex().row() + step;
    if (key.key() == Qt::Key_H)
        highlight();
    else if (key.key() == Qt::Key_U)
        underline();
    else if (key.key() == Qt::Key_T)
        askForTag();
    else if (row >= 0 && row < m_model->rowCount())
        m_view->setCurrentIndex(m_model->index(row));
    return true;
}

bool ConcordancePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::ShortcutOverride && isLetter(*static_cast<QKeyEvent *>(event)))
        event->accept(); // else it would act on the article that is not seen
    if (watched == m_view && event->type() == QEvent::KeyPress && takeLetter(*static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_view->currentIndex().isValid()) {
            Q_EMIT lineOpened(m_model->rows().line(m_view->currentIndex().row()));
            return true;
        }
        if (key == Qt::Key_Escape) {
            if (m_reader->isReading())
                m_reader->cancel();
            else
                Q_EMIT viewRequested(SearchView::Articles);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Pressmark
