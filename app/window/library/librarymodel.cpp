#include "window/library/librarymodel.h"

#include "window/appearance/tooltip.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QStandardItem *makeItem(const QString &text, int count, const Scope &scope)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(count, LibraryModel::CountRole);
    item->setData(QVariant::fromValue(scope), LibraryModel::ScopeRole);
    item->setAccessibleText(LibraryModel::tr("%1, %2").arg(text).arg(count));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

QStandardItem *makeSection(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::ItemIsEnabled);
    item->setData(true, LibraryModel::SectionRole);
    return item;
}

QStandardItem *makeHint(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::ItemIsEnabled);
    item->setData(true, LibraryModel::HintRole);
    return item;
}

QModelIndex findBelow(const QAbstractItemModel &model, const QModelIndex &parent, const Scope &scope)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QVariant value = index.data(LibraryModel::ScopeRole);
        if (value.isValid() && value.value<Scope>() == scope)
            return index;
        const QModelIndex below = findBelow(model, index, scope);
        if (below.isValid())
            return below;
    }
    return {};
}

} // namespace

LibraryModel::LibraryModel(QObject *parent)
    : QStandardItemModel(parent)
{
    setColumnCount(1);
    setContents({});
}

void LibraryModel::setContents(const LibraryContents &contents)
{
    m_contents = contents;
    clear();
    setColumnCount(1);
    addViews();
    addSearches();
    addCollections();
    addTags();
    addSources();
}

QModelIndex LibraryModel::find(const Scope &scope) const
{
    return findBelow(*this, {}, scope);
}

void LibraryModel::addViews()
{
    const ArchiveCounts &counts = m_contents.counts;
    appendRow(makeItem(tr("All articles"), counts.articles, {}));
    appendRow(makeItem(tr("Unread"), counts.unread, {u"is:unread"_s, tr("unread")}));
    appendRow(makeItem(tr("Starred"), counts.starred, {u"is:starred"_s, tr("starred")}));
    appendRow(makeItem(tr("Annotated"), counts.annotated, {u"has:highlight"_s, tr("annotated")}));
    appendRow(makeItem(tr("Passages"), counts.annotations, {u"in:passages"_s, tr("passages")}));
    if (counts.toCheck > 0)
        appendRow(makeItem(tr("To check"), counts.toCheck, {u"is:changed"_s, tr("with changed passages")}));
    appendRow(makeItem(tr("Untagged"), counts.untagged, {u"-has:tag"_s, tr("untagged")}));
    appendRow(makeItem(tr("Trash"), counts.trashed, {u"is:trashed"_s, tr("in the trash")}));
}

void LibraryModel::addSearches()
{
    if (m_contents.searches.isEmpty())
        return;
    appendRow(makeSection(tr("Saved searches")));
    for (const CountedSearch &counted : m_contents.searches) {
        QStandardItem *item = makeItem(counted.search.name, counted.found, searchScope(counted.search));
        item->setData(counted.search.id.value, SearchRole);
        item->setData(counted.fresh, FreshRole);
        QStringList lines{counted.search.query};
        if (counted.fresh > 0)
            lines.append(tr("%n new", nullptr, counted.fresh));
        if (!counted.search.tags.isEmpty())
            lines.append(tr("Tags what comes in: %1").arg(counted.search.tags.join(u", "_s)));
        item->setToolTip(plainToolTip(lines.join(u'\n')));
        appendRow(item);
    }
}

void LibraryModel::addCollections()
{
    QStandardItem *section = makeSection(tr("Collections"));
    section->setData(true, CollectionsHeadRole);
    appendRow(section);
    QHash<CollectionId, QStandardItem *> items;
    for (const Collection &collection : m_contents.collections) {
        QStandardItem *item = makeItem(collection.name, collection.articles, collectionScope(collection));
        item->setData(collection.id.value, CollectionRole);
        item->setFlags(item->flags() | Qt::ItemIsDropEnabled);
        items.insert(collection.id, item);
        if (QStandardItem *parent = items.value(collection.parent))
            parent->appendRow(item);
        else
            appendRow(item);
    }
    if (m_contents.collections.isEmpty()) {
        QStandardItem *hint = makeHint(tr("Lists that you make by hand: press L in the list."));
        hint->setData(true, CollectionsHeadRole);
        appendRow(hint);
    }
}

void LibraryModel::addTags()
{
    QStandardItem *section = makeSection(tr("Tags"));
    section->setData(true, TagsHeadRole);
    appendRow(section);
    QHash<TagId, QStandardItem *> items;
    for (const Tag &tag : m_contents.tags) {
        QStandardItem *item =
            makeItem(tag.name, tag.articles, {quotedTerm(u"tag"_s, tag.name), tr("tag: %1").arg(tag.name)});
        item->setData(tag.id.value, TagRole);
        item->setData(QColor(tag.color), ColorRole);
        const QString uses = tag.articles < 0
            ? QString()
            : tr("%n article(s)", nullptr, tag.articles) + u", "_s + tr("%n passage(s)", nullptr, tag.passages);
        item->setToolTip(plainToolTip(tag.definition.isEmpty() ? uses : tag.definition + u'\n' + uses));
        item->setFlags(item->flags() | Qt::ItemIsDropEnabled);
        items.insert(tag.id, item);
        if (QStandardItem *parent = items.value(tag.parent))
            parent->appendRow(item);
        else
            appendRow(item);
    }
    if (m_contents.tags.isEmpty())
        appendRow(makeHint(tr("Tags that you give appear here.")));
}

void LibraryModel::addSources()
{
    if (m_contents.sources.isEmpty())
        return;
    appendRow(makeSection(tr("Sources")));
    for (const SourceCount &source : m_contents.sources) {
        const QString name = source.name.isEmpty() ? tr("(no source)") : source.name;
        appendRow(makeItem(name, source.articles, {quotedTerm(u"source"_s, source.name), tr("source: %1").arg(name)}));
    }
}

} // namespace Pressmark
