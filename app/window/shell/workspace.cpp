#include "window/shell/workspace.h"

#include "archive/articles.h"
#include "archive/tags.h"
#include "window/articles/articleacts.h"
#include "window/articles/articlelistmodel.h"
#include "window/articles/articlelistpane.h"
#include "window/articles/articlesearch.h"
#include "window/comparing/comparepane.h"
#include "window/comparing/comparing.h"
#include "window/connection/archiveconnection.h"
#include "window/library/collectionacts.h"
#include "window/library/librarypane.h"
#include "window/library/libraryreader.h"
#include "window/library/sidepane.h"
#include "window/reader/passageacts.h"
#include "window/reader/readerpane.h"
#include "window/reader/transcriptionpane.h"
#include "window/searching/searchbar.h"
#include "window/shell/emptystate.h"
#include "window/shell/openedarticle.h"
#include "window/tagging/taggingpanel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

using Lane = ArchiveConnection::Lane;

/// What the searches found last, until they are counted again.
LibraryContents withOldCounts(LibraryContents contents, const QList<CountedSearch> &old)
{
    for (CountedSearch &counted : contents.searches) {
        for (const CountedSearch &before : old) {
            if (before.search.id != counted.search.id || before.search.query != counted.search.query)
                continue;
            counted.found = before.found;
            counted.fresh = before.search.looked == counted.search.looked ? before.fresh : 0;
        }
    }
    return contents;
}

} // namespace

Workspace::Workspace(SearchBar *search, MessageBar *messages, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_side(new SidePane(search))
    , m_library(m_side->library())
    , m_list(new ArticleListPane)
    , m_articleSearch(new ArticleSearch(this))
    , m_reader(new ReaderPane)
    , m_tagging(new TaggingPanel)
    , m_dropZone(new EmptyState(EmptyState::Look::DropZone))
    , m_splitter(new QSplitter(this))
    , m_passageActs(new PassageActs(m_reader, m_tagging, messages))
    , m_collectionActs(m_side->collectionActs())
    , m_articleActs(new ArticleActs(this))
    , m_comparing(new Comparing(m_reader, m_tagging, messages, this))
    , m_opened(new OpenedArticle({m_reader, m_tagging, m_passageActs, m_comparing}, this))
    , m_libraryReader(new LibraryReader(this))
    , m_countTimer(new QTimer(this))
{
    for (QWidget *pane :
         std::initializer_list<QWidget *>{m_side, m_list, m_reader, m_comparing->pane(), m_tagging, m_dropZone})
        m_splitter->addWidget(pane);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({218, 338, 576, 914, 308, 1200});
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setStretchFactor(3, 1);
    m_splitter->setStretchFactor(5, 1);
    m_list->setMinimumWidth(ArticleListPane::LeastWidth);
    m_reader->setMinimumWidth(320);
    m_tagging->setMinimumWidth(240);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    connectPanes();
    showEmptiness();
}

Workspace::~Workspace() = default;

void Workspace::connectPanes()
{
    connect(m_libraryReader, &LibraryReader::contentsRead, this, &Workspace::showLibrary);
    m_countTimer->setSingleShot(true);
    m_countTimer->setInterval(1000);
    connect(m_opened, &OpenedArticle::shown, this, &Workspace::contentShown);
    connect(m_countTimer, &QTimer::timeout, this, &Workspace::countSavedSearches);
    connect(m_countTimer, &QTimer::timeout, m_opened, &OpenedArticle::compare);
    connect(m_search, &SearchBar::searchChanged, this, [this] {
        if (m_search->isAncestorOf(QApplication::focusWidget()))
            m_opened->waitForPause();
        search();
    });
    connect(m_search, &SearchBar::leftDownwards, m_list, &ArticleListPane::takeFocus);
    connect(m_articleSearch, &ArticleSearch::due, this, &Workspace::search);
    connect(m_articleSearch, &ArticleSearch::begun, this, [this](const NewestArticles &newest) {
        m_list->setNewest(newest, openedArticle());
        showEmptiness();
    });
    connect(m_articleSearch, &ArticleSearch::found, this, &Workspace::showSearch);
    connect(m_articleSearch, &ArticleSearch::failed, m_search, &SearchBar::setProblem);
    connect(m_library, &LibraryPane::scopeChosen, this, &Workspace::chooseScope);
    connect(m_list, &ArticleListPane::sortChanged, this, &Workspace::search);
    connect(m_list, &ArticleListPane::articleChosen, this, &Workspace::openArticle);
    connect(m_list, &ArticleListPane::timeChosen, this, [this](const QString &year) {
        m_search->addScope({u"date:"_s + year, tr("year: %1").arg(year)});
    });
    const auto clear = [this] {
        m_search->setWords({});
        m_search->setScopes({});
    };
    connect(m_list, &ArticleListPane::clearSearchRequested, this, clear);
    connect(m_list, &ArticleListPane::suggestionChosen, m_search, &SearchBar::setWords);
    connect(m_tagging, &TaggingPanel::tagEntered, m_articleActs, &ArticleActs::tag);
    const auto untag = [this](const QString &tag) {
        const QList<ArticleId> articles{openedArticle()};
        m_connection->write([articles, tag](Writing &writing) { return untagArticles(writing, articles, tag); });
    };
    connect(m_tagging, &TaggingPanel::tagRemoved, this, untag);
    connect(m_tagging, &TaggingPanel::tagClicked, this, [this](const QString &tag) {
        chooseScope({quotedTerm(u"tag"_s, tag), tr("tag: %1").arg(tag)}, false);
    });
    const auto note = [this](const QString &text) {
        const ArticleId article = openedArticle();
        m_connection->write([article, text](Writing &writing) { return setArticleNote(writing, article, text); });
    };
    connect(m_tagging, &TaggingPanel::articleNoteEdited, this, note);
    connect(m_tagging, &TaggingPanel::articleChosen, this, &Workspace::openArticle);
    connect(m_tagging, &TaggingPanel::detailsRequested, m_articleActs, &ArticleActs::editDetails);
    connect(m_reader, &ReaderPane::detailsRequested, m_articleActs, &ArticleActs::editDetails);
    connect(m_reader, &ReaderPane::transcriptionRequested, m_articleActs, &ArticleActs::typeText);
    connect(m_reader->transcription(), &TranscriptionPane::textTyped, m_articleActs, &ArticleActs::keepText);
    connect(m_comparing, &Comparing::openChanged, this, &Workspace::showEmptiness);
    connect(m_reader, &ReaderPane::partToggled, m_articleActs, &ArticleActs::correctPart);
    connect(m_articleActs, &ArticleActs::readChosen, m_opened, &OpenedArticle::leaveRead);
    connect(m_passageActs, &PassageActs::passageWanted, this, &Workspace::openPassage);
}

void Workspace::setConnection(ArchiveConnection *connection)
{
    m_connection = connection;
    m_list->setConnection(connection);
    m_articleSearch->setConnection(connection);
    m_passageActs->setConnection(connection);
    m_articleActs->setConnection(connection);
    m_comparing->setConnection(connection);
    m_side->setConnection(connection);
    m_libraryReader->setConnection(connection);
    m_opened->setConnection(connection);
    m_library->setContents({});
    if (!connection)
        return;
    connection->setPerson(m_blindPerson);
    connect(connection, &ArchiveConnection::changed, this, &Workspace::archiveChanged);
    m_libraryReader->read();
    search();
}

void Workspace::openArticle(ArticleId article)
{
    m_opened->open(article);
}

void Workspace::openPassage(ArticleId article, AnnotationId passage)
{
    if (!m_opened->choosePassage(article, passage) && !m_list->select(article))
        openArticle(article);
}

ArticleId Workspace::openedArticle() const
{
    return m_opened->id();
}

const std::optional<ArticleContent> &Workspace::content() const
{
    return m_opened->content();
}

void Workspace::setMarksRead(bool marks)
{
    m_opened->setMarksRead(marks);
}

void Workspace::setBlind(const QString &person)
{
    if (person == m_blindPerson)
        return;
    m_blindPerson = person;
    if (!m_connection)
        return;
    m_connection->setPerson(person);
    m_list->markStale({}, true);
    if (openedArticle().isValid())
        m_opened->readAgain();
    m_libraryReader->read();
    Q_EMIT undoStateMayHaveChanged();
    search();
}

const LibraryContents &Workspace::contents() const
{
    return m_library->contents();
}

void Workspace::showLibrary(const LibraryContents &contents)
{
    m_library->setContents(withOldCounts(contents, m_library->contents().searches));
    m_library->showScopes(m_search->scopes());
    m_side->setTags(contents.tags, contents.colors);
    m_list->setTags(contents.tags);
    m_tagging->setTags(contents.tags, contents.colors);
    m_reader->setTags(m_tagging->tagIndex(), contents.colors);
    m_search->setPlaceholder(contents.counts.articles);
    showEmptiness();
    if (!m_countTimer->isActive())
        m_countTimer->start();
    Q_EMIT contentsChanged();
}

void Workspace::countSavedSearches()
{
    const QList<CountedSearch> searches = contents().searches;
    if (!m_connection || searches.isEmpty())
        return;
    const auto question = [searches](const Session &session) { return countSearches(session, searches); };
    const auto answer = [this](const Result<QList<CountedSearch>> &counted) {
        LibraryContents now = contents();
        if (!counted)
            return;
        now.searches = withOldCounts({.searches = now.searches}, *counted).searches;
        m_library->setContents(now);
    };
    m_connection->read<QList<CountedSearch>>(Lane::Counts, this, question, answer);
}

void Workspace::showView(QWidget *view)
{
    if (m_view == view)
        return;
    if (m_view)
        m_view->hide();
    m_view = view;
    if (view && m_splitter->indexOf(view) < 0) {
        m_splitter->addWidget(view);
        m_splitter->setStretchFactor(m_splitter->indexOf(view), 1);
    }
    showEmptiness();
    Q_EMIT viewChanged(view);
}

void Workspace::showEmptiness()
{
    const bool isCounted =
        m_libraryReader->wasRead() && (contents().counts.articles > 0 || contents().counts.trashed > 0);
    const bool empty = !isCounted && m_list->model()->rowCount() == 0; // its rows are sooner there than all is counted
    m_dropZone->setVisible(empty);
    if (m_view)
        m_view->setVisible(!empty);
    const bool comparing = m_comparing->isOpen(); // in the place of list and reader
    for (QWidget *pane : std::initializer_list<QWidget *>{m_list, m_reader, m_tagging, m_comparing->pane()}) {
        const bool inTurn = pane == m_tagging || (pane == m_comparing->pane()) == comparing;
        pane->setVisible(!empty && !m_view && inTurn && !m_hiddenPanes.contains(pane));
    }
    m_side->setVisible(!m_hiddenPanes.contains(m_library));
}

void Workspace::setPaneShown(QWidget *pane, bool shown)
{
    if (shown)
        m_hiddenPanes.remove(pane);
    else
        m_hiddenPanes.insert(pane);
    showEmptiness();
}

void Workspace::search()
{
    if (!m_connection)
        return;
    const Result<SearchQuery> query = m_search->query();
    if (!query) {
        m_search->setProblem(query.error().message);
        return;
    }
    const bool byDate = m_list->sort() == SearchSort::Relevance && m_search->words().trimmed().isEmpty();
    m_articleSearch->search(*query, byDate ? SearchSort::Date : m_list->sort());
}

void Workspace::showSearch(const SearchResult &result, qint64 milliseconds)
{
    const QString words = m_search->words().trimmed();
    m_list->setResult(result, !words.isEmpty(), openedArticle());
    showEmptiness();
    m_list->setSuggestion(result.corrections.isEmpty() ? QString() : correctedQuery(words, result.corrections));
    m_reader->setQuery(result.query);
    m_side->setArticlesFound({result.total, contents().counts.articles, milliseconds, result.facets});
    Q_EMIT searched();
}

void Workspace::chooseScope(const Scope &scope, bool add)
{
    if (add)
        m_search->addScope(scope);
    else
        m_search->setScopes({scope});
}

void Workspace::archiveChanged(const ArchiveChange &change)
{
    const QList<ArticleId> &listed = m_list->model()->articles();
    const bool many = change.all || change.articles.size() > 50;
    const bool isNew = !many
        && std::any_of(change.articles.cbegin(), change.articles.cend(),
                       [&listed](ArticleId article) { return !listed.contains(article); });
    m_list->markStale(change.articles, many);
    if (many || isNew)
        m_opened->forgetSimilar();
    const bool narrowed = change.collections && !m_search->isEmpty(); // perhaps to a collection
    if (many || isNew || narrowed)
        m_articleSearch->askSoon();
    const ArticleId opened = openedArticle();
    if (opened.isValid() && (change.all || change.tags || change.articles.contains(opened)))
        m_opened->readAgain();
    m_libraryReader->readSoon();
    Q_EMIT undoStateMayHaveChanged();
}

bool Workspace::isSettled() const
{
    return m_libraryReader->isSettled() && m_opened->isSettled() && !m_articleSearch->isRunning() && m_list->isLoaded()
        && (m_list->model()->rowCount() == 0 || content());
}

} // namespace Pressmark
