#pragma once

#include "window/library/librarycontents.h"

#include <QStandardItemModel>

namespace Pressmark {

/// Views, saved searches, collections, tags and sources with their counts, as a tree of sections.
class LibraryModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole,
        SectionRole,         // bool: a heading
        HintRole,            // bool: words that stand for something that is not there yet
        ScopeRole,           // Scope
        TagRole,             // qint64: the tag's id
        ColorRole,           // QColor
        SearchRole,          // qint64: the saved search's id
        FreshRole,           // int: how many of a saved search's articles are new
        CollectionRole,      // qint64: the collection's id
        CollectionsHeadRole, // bool: the heading above the collections
        TagsHeadRole,        // bool: the heading above the tags
    };

    explicit LibraryModel(QObject *parent = nullptr);

    void setContents(const LibraryContents &contents);
    const LibraryContents &contents() const { return m_contents; }

    /// The item with that scope; invalid if there is none.
    QModelIndex find(const Scope &scope) const;

private:
    void addViews();
    void addSearches();
    void addCollections();
    void addTags();
    void addSources();

    LibraryContents m_contents;
};

} // namespace Pressmark
