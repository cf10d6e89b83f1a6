#include "window/library/librarymodel.h"

#include "window/appearance/tooltip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr size_t MostChanged = 100; // items that are told of one by one

QString toolTipOfSearch(const CountedSearch &counted)
{
    QStringList lines{counted.search.query};
    if (counted.fresh > 0)
        lines.append(LibraryModel::tr("%n new", nullptr, counted.fresh));
    if (!counted.search.tags.isEmpty())
        lines.append(LibraryModel::tr("Tags what comes in: %1").arg(counted.search.tags.join(u", "_s)));
    return plainToolTip(lines.join(u'\n'));
}

QString toolTipOfTag(const Tag &tag)
{
    const QString uses = tag.articles < 0 ? QString()
                                          : LibraryModel::tr("%Ln article(s)", nullptr, tag.articles) + u", "_s
            + LibraryModel::tr("%Ln passage(s)", nullptr, tag.passages);
    return plainToolTip(tag.definition.isEmpty() ? uses : tag.definition + u'\n' + uses);
}

QString nameOfSource(const SourceCount &source)
{
    return source.name.isEmpty() ? LibraryModel::tr("(no source)") : source.name;
}

} // namespace

LibraryModel::LibraryModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_tree(treeOf({}))
{ }

int LibraryModel::Tree::add(Kind kind, qsizetype place, qint64 id, int parent)
{
    const int item = static_cast<int>(items.size());
    std::vector<int> &siblings = items[static_cast<size_t>(parent)].children;
    const int row = static_cast<int>(siblings.size());
    siblings.push_back(item);
    items.push_back({kind, place, id, parent, row, {}});
    return item;
}

void LibraryModel::Tree::addWords(Kind kind, const Words &shown)
{
    add(kind, words.size(), 0);
    words.append(shown);
}

void LibraryModel::addViews(const ArchiveCounts &counts, Tree &tree)
{
    tree.views = {{tr("All articles"), counts.articles, {}},
                  {tr("Unread"), counts.unread, {u"is:unread"_s, tr("unread")}},
                  {tr("Starred"), counts.starred, {u"is:starred"_s, tr("starred")}},
                  {tr("Annotated"), counts.annotated, {u"is:annotated"_s, tr("annotated")}},
                  {tr("Passages"), counts.annotations, {u"in:passages"_s, tr("passages")}}};
    if (counts.toCheck > 0)
        tree.views.append({tr("To check"), counts.toCheck, {u"is:changed"_s, tr("with changed passages")}});
    tree.views.append({tr("Untagged"), counts.untagged, {u"is:untagged"_s, tr("untagged")}});
    tree.views.append({tr("Trash"), counts.trashed, {u"is:trashed"_s, tr("in the trash")}});
    for (qsizetype i = 0; i < tree.views.size(); ++i)
        tree.add(Kind::View, i, 0);
}

LibraryModel::Tree LibraryModel::treeOf(const LibraryContents &contents)
{
    Tree tree;
    tree.items.reserve(static_cast<size_t>(contents.tags.size()) + 64);
    addViews(contents.counts, tree);
    if (!contents.searches.isEmpty())
        tree.addWords(Kind::Section, {tr("Saved searches")});
    for (qsizetype i = 0; i < contents.searches.size(); ++i)
        tree.add(Kind::Search, i, contents.searches[i].search.id.value);
    tree.addWords(Kind::Section, {tr("Collections"), CollectionsHeadRole});
    QHash<CollectionId, int> collections;
    for (qsizetype i = 0; i < contents.collections.size(); ++i) {
        const Collection &collection = contents.collections[i];
        collections.insert(collection.id,
                           tree.add(Kind::Collection, i, collection.id.value, collections.value(collection.parent)));
    }
    if (contents.collections.isEmpty())
        tree.addWords(Kind::Hint, {tr("Lists that you make by hand: press L in the list."), CollectionsHeadRole});
    tree.addWords(Kind::Section, {tr("Tags"), TagsHeadRole});
    QHash<TagId, int> tags;
    for (qsizetype i = 0; i < contents.tags.size(); ++i) {
        const Tag &tag = contents.tags[i];
        tags.insert(tag.id, tree.add(Kind::Tag, i, tag.id.value, tags.value(tag.parent)));
    }
    if (contents.tags.isEmpty())
        tree.addWords(Kind::Hint, {tr("Tags that you give appear here.")});
    if (!contents.sources.isEmpty())
        tree.addWords(Kind::Section, {tr("Sources")});
    for (qsizetype i = 0; i < contents.sources.size(); ++i)
        tree.add(Kind::Source, i, contents.sources[i].id.value);
    return tree;
}

/// Whether it shows something else in what is to come.
bool LibraryModel::isOther(const Item &item, const LibraryContents &contents, const Tree &tree) const
{
    const auto differ = [&item](const auto &before, const auto &now) { return before[item.place] != now[item.place]; };
    switch (item.kind) {
    case Kind::View:
        return differ(m_tree.views, tree.views);
    case Kind::Search:
        return differ(m_contents.searches, contents.searches);
    case Kind::Collection:
        return differ(m_contents.collections, contents.collections);
    case Kind::Tag:
        return differ(m_contents.tags, contents.tags);
    case Kind::Source:
        return differ(m_contents.sources, contents.sources);
    default:
        return false;
    }
}

bool LibraryModel::setContents(const LibraryContents &contents)
{
    Tree tree = treeOf(contents);
    std::vector<int> others;
    bool areNew = tree.items != m_tree.items || tree.words != m_tree.words;
    for (int item = 1; item < static_cast<int>(tree.items.size()) && !areNew; ++item) {
        if (isOther(tree.items[static_cast<size_t>(item)], contents, tree))
            others.push_back(item);
        areNew = others.size() > MostChanged;
    }
    if (areNew)
        beginResetModel();
    m_contents = contents;
    m_tree = std::move(tree);
    m_places.clear();
    if (areNew)
        endResetModel();
    for (size_t i = 0; i < others.size() && !areNew; ++i)
        Q_EMIT dataChanged(indexOf(others[i]), indexOf(others[i]));
    return areNew;
}

QModelIndex LibraryModel::find(const Scope &scope) const
{
    const int count = m_places.isEmpty() ? static_cast<int>(m_tree.items.size()) : 0;
    for (int item = 1; item < count; ++item) {
        const std::optional<Scope> its = scopeOf(m_tree.items[static_cast<size_t>(item)]);
        if (its && !m_places.contains(its->query))
            m_places.insert(its->query, item);
    }
    const int item = m_places.value(scope.query);
    return item == 0 ? QModelIndex() : indexOf(item);
}

QModelIndex LibraryModel::indexOf(int item) const
{
    return createIndex(m_tree.items[static_cast<size_t>(item)].row, 0, static_cast<quintptr>(item));
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? indexOf(at(parent).children[static_cast<size_t>(row)]) : QModelIndex();
}

QModelIndex LibraryModel::parent(const QModelIndex &index) const
{
    const int parent = index.isValid() ? at(index).parent : 0;
    return parent == 0 ? QModelIndex() : indexOf(parent);
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(at(parent).children.size()); // an index that is not valid is that of the root
}

int LibraryModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString LibraryModel::nameOf(const Item &item) const
{
    switch (item.kind) {
    case Kind::Root:
        return {};
    case Kind::View:
        return m_tree.views[item.place].name;
    case Kind::Search:
        return m_contents.searches[item.place].search.name;
    case Kind::Collection:
        return m_contents.collections[item.place].name;
    case Kind::Tag:
        return m_contents.tags[item.place].name;
    case Kind::Source:
        return nameOfSource(m_contents.sources[item.place]);
    case Kind::Section:
    case Kind::Hint:
        return m_tree.words[item.place].text;
    }
    Q_UNREACHABLE();
}

int LibraryModel::countOf(const Item &item) const
{
    switch (item.kind) {
    case Kind::View:
        return m_tree.views[item.place].count;
    case Kind::Search:
        return m_contents.searches[item.place].found;
    case Kind::Collection:
        return m_contents.collections[item.place].articles;
    case Kind::Tag:
        return m_contents.tags[item.place].articles;
    case Kind::Source:
        return m_contents.sources[item.place].articles;
    default:
        return -1;
    }
}

std::optional<Scope> LibraryModel::scopeOf(const Item &item) const
{
    switch (item.kind) {
    case Kind::View:
        return m_tree.views[item.place].scope;
    case Kind::Search:
        return searchScope(m_contents.searches[item.place].search);
    case Kind::Collection:
        return collectionScope(m_contents.collections[item.place]);
    case Kind::Tag: {
        const QString &name = m_contents.tags[item.place].name;
        return Scope{quotedTerm(u"tag"_s, name), tr("tag: %1").arg(name)};
    }
    case Kind::Source: {
        const SourceCount &source = m_contents.sources[item.place];
        return Scope{quotedTerm(u"source"_s, source.name), tr("source: %1").arg(nameOfSource(source))};
    }
    default:
        return std::nullopt;
    }
}

QString LibraryModel::toolTipOf(const Item &item) const
{
    return item.kind == Kind::Search ? toolTipOfSearch(m_contents.searches[item.place])
        : item.kind == Kind::Tag     ? toolTipOfTag(m_contents.tags[item.place])
                                     : QString();
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = at(index);
    const bool isWords = item.kind == Kind::Section || item.kind == Kind::Hint;
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(item);
    case Qt::AccessibleTextRole:
        return isWords ? QVariant() : tr("%1, %2").arg(nameOf(item)).arg(countOf(item));
    case Qt::ToolTipRole:
        return toolTipOf(item);
    case CountRole:
        return isWords ? QVariant() : countOf(item);
    case ScopeRole: {
        const std::optional<Scope> scope = scopeOf(item);
        return scope ? QVariant::fromValue(*scope) : QVariant();
    }
    case SectionRole:
        return item.kind == Kind::Section;
    case HintRole:
        return item.kind == Kind::Hint;
    case TagRole:
        return item.kind == Kind::Tag ? item.id : QVariant();
    case ColorRole:
        return item.kind == Kind::Tag ? QColor(m_contents.tags[item.place].color) : QVariant();
    case SearchRole:
        return item.kind == Kind::Search ? item.id : QVariant();
    case FreshRole:
        return item.kind == Kind::Search ? m_contents.searches[item.place].fresh : QVariant();
    case CollectionRole:
        return item.kind == Kind::Collection ? item.id : QVariant();
    case CollectionsHeadRole:
    case TagsHeadRole:
        return isWords && m_tree.words[item.place].head == role;
    default:
        return {};
    }
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Kind kind = at(index).kind;
    if (kind == Kind::Section || kind == Kind::Hint)
        return Qt::ItemIsEnabled;
    const bool takes = kind == Kind::Tag || kind == Kind::Collection;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (takes ? Qt::ItemIsDropEnabled : Qt::NoItemFlags);
}

} // namespace Pressmark
