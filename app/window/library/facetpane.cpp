#include "window/library/facetpane.h"

#include "archive/colormeanings.h"
#include "window/appearance/tokens.h"
#include "window/library/librarydelegate.h"
#include "window/library/librarymodel.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype FewValues = 5;            // that are shown until more are asked for
constexpr int FacetRole = Qt::UserRole + 100; // QString: the section that a row for more values opens

} // namespace

FacetPane::FacetPane(QWidget *parent)
    : QTreeView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"library"_s); // the look is the same
    setAccessibleName(tr("What the results have in common"));
    setModel(m_model);
    setItemDelegate(new LibraryDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(MultiSelection);
}

void FacetPane::setFacets(const QMap<QString, QList<FacetCount>> &facets)
{
    if (facets == m_facets)
        return;
    m_facets = facets;
    fill();
}

void FacetPane::setTags(const QList<Tag> &tags, const ColorMeanings &colors)
{
    m_meanings = colors;
    QHash<TagId, QString> names;
    m_colors.clear();
    m_parents.clear();
    for (const Tag &tag : tags) {
        names.insert(tag.id, tag.name);
        m_colors.insert(tag.name, tag.color);
        if (tag.parent.isValid())
            m_parents.insert(names.value(tag.parent));
    }
    fill();
}

void FacetPane::showScopes(const QList<Scope> &scopes)
{
    m_scopes = scopes;
    selectionModel()->clearSelection();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QVariant scope = m_model->index(row, 0).data(LibraryModel::ScopeRole);
        if (scope.isValid() && scopes.contains(scope.value<Scope>()))
            selectionModel()->select(m_model->index(row, 0), QItemSelectionModel::Select);
    }
}

bool FacetPane::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void FacetPane::fill()
{
    const int scrolled = verticalScrollBar()->value();
    const QString current = currentIndex().data(LibraryModel::ScopeRole).value<Scope>().query;
    m_model->clear();
    m_model->setColumnCount(1);
    const std::pair<QString, QString> sections[] = {
        {u"color"_s, tr("Colours found")},     {u"tag"_s, tr("Tags found")},   {u"person"_s, tr("Persons found")},
        {u"source"_s, tr("Sources found")},    {u"year"_s, tr("Years found")}, {u"language"_s, tr("Languages found")},
        {u"annotated"_s, tr("Passages found")}};
    for (const auto &[facet, name] : sections)
        addSection(facet, name);
    showScopes(m_scopes);
    for (int row = 0; row < m_model->rowCount() && !current.isEmpty(); ++row) {
        if (m_model->index(row, 0).data(LibraryModel::ScopeRole).value<Scope>().query == current)
            selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    }
    verticalScrollBar()->setValue(scrolled);
}

/// With nothing to choose between there is no section, unless the one value was chosen.
void FacetPane::addSection(const QString &facet, const QString &name)
{
    QList<FacetCount> counts = m_facets.value(facet);
    counts.removeIf([](const FacetCount &count) { return count.count == 0; });
    const bool isChosen = counts.size() == 1 && m_scopes.contains(scopeOf(facet, counts.first().value));
    if (counts.isEmpty() || (counts.size() == 1 && !isChosen && facet != u"tag"))
        return;
    auto *heading = new QStandardItem(name);
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setData(true, LibraryModel::SectionRole);
    m_model->appendRow(heading);
    const bool isOpen = m_open.contains(facet) || counts.size() <= FewValues + 1;
    for (const FacetCount &count : isOpen ? counts : counts.first(FewValues))
        m_model->appendRow(makeItem(facet, count));
    if (isOpen)
        return;
    const auto more = static_cast<int>(counts.size() - FewValues);
    auto *item = new QStandardItem(tr("%Ln more…", nullptr, more));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(facet, FacetRole);
    item->setData(-1, LibraryModel::CountRole);
    m_model->appendRow(item);
}

QStandardItem *FacetPane::makeItem(const QString &facet, const FacetCount &count) const
{
    const QString name = nameOf(facet, count.value);
    auto *item = new QStandardItem(name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(count.count, LibraryModel::CountRole);
    item->setData(QVariant::fromValue(scopeOf(facet, count.value)), LibraryModel::ScopeRole);
    item->setAccessibleText(LibraryModel::tr("%1, %2").arg(name).arg(count.count));
    if (facet == u"tag" && m_colors.contains(count.value))
        item->setData(QColor(m_colors.value(count.value)), LibraryModel::ColorRole);
    if (facet == u"color")
        item->setData(tokensFor(palette()).strong(markColorFromName(count.value).value_or(MarkColor::Yellow)),
                      LibraryModel::ColorRole);
    return item;
}

/// Exactly what was counted: a tag without those below it, the source of that name and no other.
Scope FacetPane::scopeOf(const QString &facet, const QString &value) const
{
    const QString name = nameOf(facet, value);
    if (facet == u"tag")
        return {m_parents.contains(value) ? exactTerm(facet, value) : quotedTerm(facet, value),
                tr("tag: %1").arg(name)};
    if (facet == u"source")
        return {exactTerm(facet, value), tr("source: %1").arg(name)};
    if (facet == u"person")
        return {quotedTerm(facet, value), tr("person: %1").arg(name)};
    if (facet == u"year")
        return {u"date:"_s + value, tr("year: %1").arg(name)};
    if (facet == u"language")
        return {u"lang:="_s + value, tr("language: %1").arg(name)};
    if (facet == u"color")
        return {u"color:"_s + value, tr("colour: %1").arg(name)};
    return value == u"yes" ? Scope{u"is:annotated"_s, tr("with passages")}
                           : Scope{u"-is:annotated"_s, tr("without passages")};
}

QString FacetPane::nameOf(const QString &facet, const QString &value) const
{
    if (facet == u"color")
        return colorText(markColorFromName(value).value_or(MarkColor::Yellow), m_meanings);
    if (facet == u"annotated")
        return value == u"yes" ? tr("With passages") : tr("Without passages");
    if (facet != u"language")
        return value;
    const QString language = QLocale(value).nativeLanguageName();
    return language.isEmpty() || QLocale(value).language() == QLocale::C ? value : language;
}

void FacetPane::choose(const QModelIndex &index)
{
    const QString facet = index.data(FacetRole).toString();
    const QVariant scope = index.data(LibraryModel::ScopeRole);
    if (!facet.isEmpty()) {
        m_open.insert(facet);
        fill();
    } else if (scope.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        Q_EMIT scopeToggled(scope.value<Scope>());
    }
}

void FacetPane::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(indexAt(event->pos()));
}

void FacetPane::keyPressEvent(QKeyEvent *event)
{
    const bool isChoice =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (isChoice) {
        choose(currentIndex());
        return;
    }
    if (step == 0) {
        QTreeView::keyPressEvent(event);
        return;
    }
    int row = currentIndex().row() + step;
    while (row >= 0 && row < m_model->rowCount() && m_model->index(row, 0).data(LibraryModel::SectionRole).toBool())
        row += step;
    if (row >= 0 && row < m_model->rowCount()) {
        selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
        scrollTo(m_model->index(row, 0));
    }
}

} // namespace Pressmark
