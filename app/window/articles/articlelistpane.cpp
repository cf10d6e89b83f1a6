#include "window/articles/articlelistpane.h"

#include "window/appearance/theme.h"
#include "window/articles/articledelegate.h"
#include "window/articles/articlelistmodel.h"
#include "window/articles/joinedsnippets.h"
#include "window/connection/archiveconnection.h"
#include "window/shell/choicemenu.h"
#include "window/shell/emptystate.h"
#include "window/shell/listbars.h"
#include "window/shell/rowsview.h"

#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int SnippetsPerRow = 3;

struct BroughtRows
{
    QList<ArticleRow> rows;
    QHash<ArticleId, Snippet> snippets;
};

Result<BroughtRows> bring(const Session &session, const SearchQuery &query, const QList<ArticleId> &articles)
{
    BroughtRows brought;
    Result<QList<ArticleRow>> rows = readArticleRows(session, articles);
    if (!rows)
        return rows.error();
    brought.rows = std::move(*rows);
    for (const ArticleId article : articles) {
        const Result<QList<Snippet>> snippets = makeSnippets(session, query, article, SnippetsPerRow);
        brought.snippets.insert(article, snippets ? joinedSnippets(*snippets) : Snippet());
    }
    return brought;
}

QList<TimeCount> yearCounts(const SearchResult &result)
{
    QList<TimeCount> counts;
    for (const FacetCount &facet : result.facets.value(u"year"_s)) {
        if (facet.value.toInt() > 0)
            counts.append({facet.value, facet.count});
    }
    std::sort(counts.begin(), counts.end(),
              [](const TimeCount &a, const TimeCount &b) { return a.label.toInt() < b.label.toInt(); });
    return counts;
}

} // namespace

ArticleListPane::ArticleListPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new ArticleListModel(this))
    , m_delegate(new ArticleDelegate(this))
    , m_view(new RowsView(this))
    , m_count(new QLabel(this))
    , m_sortButton(new QToolButton(this))
    , m_histogram(new Histogram(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(EmptyState::Look::Plain))
{
    setObjectName(u"list"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setDragEnabled(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("Articles"));
    QPushButton *clear = m_empty->addButton(tr("Clear the search"));
    m_suggestion = m_empty->addButton({}, {}, true);
    m_suggestion->setObjectName(u"suggestion"_s);
    m_suggestion->hide();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_histogram);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_view);

    connect(m_view, &RowsView::rowsWanted, this, &ArticleListPane::bringVisible);
    connect(m_histogram, &Histogram::timeChosen, this, &ArticleListPane::timeChosen);
    connect(clear, &QPushButton::clicked, this, &ArticleListPane::clearSearchRequested);
    connect(m_suggestion, &QPushButton::clicked, this, [this] { Q_EMIT suggestionChosen(m_suggested); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { Q_EMIT articleChosen(m_model->articleAt(current.row())); });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { Q_EMIT menuRequested(m_view->viewport()->mapToGlobal(place)); });
}

QWidget *ArticleListPane::makeHeader()
{
    const auto [header, row] = makeListHeader(this);
    m_count->setFont(interfaceFont(13, true));
    m_sortButton->setProperty("muted", true);
    m_sortButton->setPopupMode(QToolButton::InstantPopup);
    m_sortButton->setMenu(new QMenu(m_sortButton));
    m_sortButton->setAccessibleName(tr("Order of the list"));
    row->setContentsMargins(12, 0, 8, 0); // as the rows below
    row->setSpacing(2);
    row->addWidget(m_count);
    row->addWidget(m_sortButton);
    row->addStretch();
    return header;
}

void ArticleListPane::setConnection(ArchiveConnection *connection)
{
    m_connection = connection;
    ++m_round;
    m_asked.clear();
    if (!connection)
        m_model->setArticles({});
}

void ArticleListPane::setTags(const QList<Tag> &tags)
{
    m_model->setTags(tags);
}

void ArticleListPane::setResult(const SearchResult &result, bool narrowed, ArticleId keep)
{
    m_count->setText(tr("%1 articles", nullptr, static_cast<int>(result.total)).arg(QLocale().toString(result.total)));
    showSort(narrowed);
    m_histogram->setCounts(yearCounts(result));
    m_histogram->setVisible(m_histogram->counts().size() > 1);
    const int scrolled = m_model->articles() == result.articles ? m_view->verticalScrollBar()->value() : 0;
    showArticles(result.articles, result.query);
    m_empty->setWords(tr("No article found"), adviceFor(result));
    m_stack->setCurrentWidget(result.articles.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    if (result.articles.isEmpty())
        Q_EMIT articleChosen({});
    else
        selectRow(std::max(0, m_model->rowOf(keep)));
    if (scrolled > 0)
        m_view->verticalScrollBar()->setValue(scrolled);
    m_view->askSoon();
}

void ArticleListPane::setNewest(const NewestArticles &newest, ArticleId keep)
{
    if (m_query == newest.query && m_model->rowCount() > 0)
        return; // what it found before is more
    showArticles(newest.articles, newest.query);
    m_stack->setCurrentWidget(m_view);
    select(keep);
    m_view->askSoon();
}

void ArticleListPane::showArticles(const QList<ArticleId> &articles, const SearchQuery &query)
{
    ++m_round;
    m_query = query;
    m_asked.clear();
    m_model->setArticles(articles);
}

QString ArticleListPane::adviceFor(const SearchResult &result)
{
    QStringList sentences = result.hints;
    if (!result.missing.isEmpty())
        sentences.prepend(tr("In no article: %1.").arg(result.missing.join(u", "_s)));
    if (sentences.isEmpty())
        sentences.append(tr("Try fewer words, another spelling, or word* for its beginnings."));
    return sentences.join(u' ');
}

void ArticleListPane::setSuggestion(const QString &words)
{
    m_suggested = words;
    m_suggestion->setText(tr("Search for %1").arg(QString()));
    const int room = LeastWidth - 2 * EmptyState::Margin - m_suggestion->sizeHint().width();
    QString shown = m_suggestion->fontMetrics().elidedText(words, Qt::ElideRight, room);
    const bool isCut = shown != words;
    m_suggestion->setText(tr("Search for %1").arg(shown.replace(u'&', u"&&"_s)));
    m_suggestion->setToolTip(isCut ? words : QString());
    m_suggestion->setAccessibleName(tr("Search for %1").arg(words));
    m_suggestion->setVisible(!words.isEmpty());
}

void ArticleListPane::markStale(const QList<ArticleId> &articles, bool all)
{
    if (all)
        m_model->markAllStale();
    else
        m_model->markStale(articles);
    m_view->askSoon();
}

void ArticleListPane::setSort(SearchSort sort)
{
    if (m_sort == sort)
        return;
    m_sort = sort;
    Q_EMIT sortChanged();
}

/// Without words there is no relevance.
void ArticleListPane::showSort(bool hasWords)
{
    fillChoices<SearchSort>(m_sortButton, u"%1 ▾"_s,
                            {{SearchSort::Relevance, tr("by relevance")},
                             {SearchSort::Date, tr("newest first")},
                             {SearchSort::Title, tr("by title")},
                             {SearchSort::Source, tr("by source")}},
                            m_sort, [this](SearchSort sort) { setSort(sort); });
    if (m_sort == SearchSort::Relevance && !hasWords)
        m_sortButton->setText(tr("newest first") + u" ▾"_s);
}

void ArticleListPane::setCompact(bool compact)
{
    m_delegate->setCompact(compact);
    m_view->doItemsLayout();
    m_view->askSoon();
}

ArticleId ArticleListPane::currentArticle() const
{
    return m_model->articleAt(m_view->currentIndex().row());
}

QList<ArticleId> ArticleListPane::selectedArticles() const
{
    QList<ArticleId> articles;
    for (const int row : m_view->selectedRows())
        articles.append(m_model->articleAt(row));
    return articles;
}

QList<ArticleId> ArticleListPane::chosenArticles() const
{
    const QList<ArticleId> selected = selectedArticles();
    return selected.size() > 1 ? selected : m_model->articles();
}

bool ArticleListPane::select(ArticleId article)
{
    const int row = m_model->rowOf(article);
    if (row >= 0)
        selectRow(row);
    return row >= 0;
}

void ArticleListPane::move(int step)
{
    if (m_model->rowCount() > 0)
        selectRow(std::clamp(m_view->currentIndex().row() + step, 0, m_model->rowCount() - 1));
}

bool ArticleListPane::moveToUnread()
{
    const int count = m_model->rowCount();
    for (int i = 1; i <= count; ++i) {
        const QModelIndex index = m_model->index((m_view->currentIndex().row() + i) % count);
        if (!index.data(ArticleListModel::LoadedRole).toBool() || index.data(ArticleListModel::ReadRole).toBool())
            continue;
        selectRow(index.row());
        return true;
    }
    return false;
}

void ArticleListPane::selectRow(int row)
{
    const QModelIndex index = m_model->index(row);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

bool ArticleListPane::isLoaded() const
{
    const auto [first, last] = m_view->visibleRows();
    return m_model->missing(first, last).isEmpty();
}

void ArticleListPane::takeFocus()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

QPoint ArticleListPane::menuPlace() const
{
    const QRect seen = m_view->viewport()->rect() & m_view->visualRect(m_view->currentIndex());
    return m_view->viewport()->mapToGlobal(seen.bottomLeft() + QPoint(24, 0));
}

void ArticleListPane::bringVisible()
{
    if (!m_connection)
        return;
    const auto [first, last] = m_view->visibleRows();
    QList<ArticleId> wanted;
    for (const ArticleId article : m_model->missing(first - 4, last + 8)) {
        if (!m_asked.contains(article))
            wanted.append(article);
    }
    if (wanted.isEmpty())
        return;
    for (const ArticleId article : std::as_const(wanted))
        m_asked.insert(article);
    const auto question = [query = m_query, wanted](const Session &session) { return bring(session, query, wanted); };
    const auto answer = [this, wanted, round = m_round](const Result<BroughtRows> &brought) {
        for (const ArticleId article : wanted)
            m_asked.remove(article);
        if (!brought || round != m_round)
            return;
        m_model->setRows(brought->rows);
        m_model->setSnippets(brought->snippets);
    };
    m_connection->read<BroughtRows>(ArchiveConnection::Lane::Rows, this, question, answer);
}

} // namespace Pressmark
