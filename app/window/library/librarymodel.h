#pragma once

#include "window/library/librarycontents.h"

#include <QAbstractItemModel>
#include <QHash>

#include <optional>
#include <vector>

namespace Pressmark {

/// Views, saved searches, collections, tags and sources with their counts, as a tree of sections.
class LibraryModel : public QAbstractItemModel
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

    /// Whether all items are new ones now; those stay of which only counts or the like are others.
    bool setContents(const LibraryContents &contents);
    const LibraryContents &contents() const { return m_contents; }

    /// The item with that scope; invalid if there is none.
    QModelIndex find(const Scope &scope) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    enum class Kind { Root, View, Search, Collection, Tag, Source, Section, Hint };
    struct Item
    {
        Kind kind = Kind::Root;
        qsizetype place = 0; // among those of its kind
        qint64 id = 0;       // of the tag or the like
        int parent = 0;      // item
        int row = 0;
        std::vector<int> children; // items

        bool operator==(const Item &) const = default;
    };
    struct View
    {
        QString name;
        int count = 0;
        Scope scope;

        bool operator==(const View &) const = default;
    };
    struct Words
    {
        QString text;
        int head = 0; // the role that tells what it stands above

        bool operator==(const Words &) const = default;
    };
    /// Everything that is shown; the first item is the root.
    struct Tree
    {
        std::vector<Item> items{1};
        QList<View> views;
        QList<Words> words; // of sections and hints

        int add(Kind kind, qsizetype place, qint64 id, int parent = 0);
        void addWords(Kind kind, const Words &shown);
    };

    static Tree treeOf(const LibraryContents &contents);
    static void addViews(const ArchiveCounts &counts, Tree &tree);
    bool isOther(const Item &item, const LibraryContents &contents, const Tree &tree) const;
    const Item &at(const QModelIndex &index) const { return m_tree.items[index.internalId()]; }
    QModelIndex indexOf(int item) const;
    QString nameOf(const Item &item) const;
    int countOf(const Item &item) const;
    std::optional<Scope> scopeOf(const Item &item) const;
    QString toolTipOf(const Item &item) const;

    LibraryContents m_contents;
    Tree m_tree;
    mutable QHash<QString, int> m_places; // of items, by the query of their scope; empty until one is looked for
};

} // namespace Pressmark
