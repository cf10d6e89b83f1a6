#pragma once

#include "model/tag.h"
#include "search/search.h"

#include <QSplitter>

namespace Pressmark {

class ArchiveConnection;
class CollectionActs;
class FacetPane;
class LibraryPane;
class SearchActs;
class SearchBar;
class TagActs;

/// The library, and below it what the results have in common, with what people do there.
class SidePane : public QSplitter
{
    Q_OBJECT

public:
    explicit SidePane(SearchBar *search, QWidget *parent = nullptr);

    void setConnection(ArchiveConnection *connection);
    void setTags(const QList<Tag> &tags, const ColorMeanings &colors);

    /// What was found, for the search field and the counts.
    struct Found
    {
        qint64 total = 0;
        qint64 all = 0;
        qint64 milliseconds = 0;
        QMap<QString, QList<FacetCount>> facets;
    };
    void setArticlesFound(const Found &found);
    /// The same of a view that counts something else; it takes the place of articles until leaveView().
    void setViewFound(const Found &found);
    void leaveView();

    LibraryPane *library() const { return m_library; }
    FacetPane *facets() const { return m_facets; }
    CollectionActs *collectionActs() const { return m_collectionActs; }
    SearchActs *searchActs() const { return m_searchActs; }
    TagActs *tagActs() const { return m_tagActs; }

private:
    void show(const Found &found);

    SearchBar *m_search;
    LibraryPane *m_library;
    FacetPane *m_facets;
    TagActs *m_tagActs;
    CollectionActs *m_collectionActs;
    SearchActs *m_searchActs;
    Found m_articles;
    bool m_viewCounts = false;
};

} // namespace Pressmark
