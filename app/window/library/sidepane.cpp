#include "window/library/sidepane.h"

#include "window/library/collectionacts.h"
#include "window/library/facetpane.h"
#include "window/library/librarypane.h"
#include "window/library/searchacts.h"
#include "window/library/tagacts.h"
#include "window/searching/searchbar.h"

namespace Pressmark {

SidePane::SidePane(SearchBar *search, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_search(search)
    , m_library(new LibraryPane)
    , m_facets(new FacetPane)
    , m_tagActs(new TagActs(m_library))
    , m_collectionActs(new CollectionActs(m_library))
    , m_searchActs(new SearchActs(m_library))
{
    addWidget(m_library);
    addWidget(m_facets);
    setHandleWidth(1);
    setChildrenCollapsible(false);
    setSizes({520, 300});
    setMinimumWidth(150);
    m_library->setMinimumHeight(120);
    m_facets->setMinimumHeight(80);
    m_facets->hide();
    const auto showScopes = [this] {
        m_library->showScopes(m_search->scopes());
        m_facets->showScopes(m_search->scopes());
    };
    connect(m_search, &SearchBar::scopesChanged, this, showScopes);
    connect(m_facets, &FacetPane::scopeToggled, m_search, &SearchBar::toggleScope);
}

void SidePane::setConnection(ArchiveConnection *connection)
{
    m_tagActs->setConnection(connection);
    m_collectionActs->setConnection(connection);
    m_searchActs->setConnection(connection);
    m_articles = {};
    m_facets->setFacets({});
    m_facets->hide();
}

void SidePane::setTags(const QList<Tag> &tags, const ColorMeanings &colors)
{
    m_facets->setTags(tags, colors);
}

void SidePane::setArticlesFound(const Found &found)
{
    m_articles = found;
    if (!m_viewCounts)
        show(found);
}

void SidePane::setViewFound(const Found &found)
{
    m_viewCounts = true;
    show(found);
}

void SidePane::leaveView()
{
    m_viewCounts = false;
    show(m_articles);
}

/// Of all articles the library says as much.
void SidePane::show(const Found &found)
{
    m_search->setFound(found.total, found.all, found.milliseconds);
    m_facets->setFacets(found.facets);
    m_facets->setVisible((m_viewCounts || !m_search->isEmpty()) && !m_facets->isEmpty());
}

} // namespace Pressmark
