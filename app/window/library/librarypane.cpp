#include "window/library/librarypane.h"

#include "window/appearance/icons.h"
#include "window/articles/articlelistmodel.h"
#include "window/library/librarydelegate.h"
#include "window/library/tagdialog.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QIcon colorIcon(const QString &color)
{
    return QIcon(linePixmap(u"dot"_s, QColor(color), 16, 2));
}

} // namespace

LibraryPane::LibraryPane(QWidget *parent)
    : QTreeView(parent)
    , m_model(new LibraryModel(this))
{
    setObjectName(u"library"_s);
    setAccessibleName(tr("Library: views, searches, collections, tags and sources"));
    setModel(m_model);
    setItemDelegate(new LibraryDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setExpandsOnDoubleClick(false);
    setAcceptDrops(true);
    const auto closed = [this](const QModelIndex &index) {
        m_closed.insert(index.data(LibraryModel::ScopeRole).value<Scope>().query);
    };
    const auto opened = [this](const QModelIndex &index) {
        m_closed.remove(index.data(LibraryModel::ScopeRole).value<Scope>().query);
    };
    connect(this, &QTreeView::collapsed, this, closed);
    connect(this, &QTreeView::expanded, this, opened);
}

void LibraryPane::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // hints take more lines
}

void LibraryPane::setContents(const LibraryContents &contents)
{
    if (m_model->contents() == contents)
        return;
    const int scrolled = verticalScrollBar()->value();
    const QSet<QString> closed = m_closed;
    const QVariant current = currentIndex().data(LibraryModel::ScopeRole);
    if (!m_model->setContents(contents))
        return;
    expandAll();
    for (const QString &query : closed)
        collapse(m_model->find({query, {}}));
    m_closed = closed;
    showScopes(m_scopes);
    if (current.isValid())
        selectionModel()->setCurrentIndex(m_model->find(current.value<Scope>()), QItemSelectionModel::NoUpdate);
    verticalScrollBar()->setValue(scrolled);
}

void LibraryPane::showScopes(const QList<Scope> &scopes)
{
    m_scopes = scopes;
    selectionModel()->clearSelection();
    if (scopes.isEmpty())
        selectionModel()->select(m_model->find({}), QItemSelectionModel::Select);
    for (const Scope &scope : scopes)
        selectionModel()->select(m_model->find(scope), QItemSelectionModel::Select);
}

void LibraryPane::choose(const QModelIndex &index, bool add)
{
    const QVariant scope = index.data(LibraryModel::ScopeRole);
    if (!scope.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    Q_EMIT scopeChosen(scope.value<Scope>(), add);
}

void LibraryPane::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    m_pressedTag = {};
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    m_pressedTag = {index.data(LibraryModel::TagRole).toLongLong()};
    const bool onArrow = m_model->hasChildren(index)
        && LibraryDelegate::arrowRect(visualRect(index), index, layoutDirection()).contains(event->pos());
    if (onArrow) {
        setExpanded(index, !isExpanded(index));
        m_pressedTag = {};
    } else if (!m_pressedTag.isValid()) {
        choose(index, event->modifiers().testFlag(Qt::ControlModifier));
    }
}

/// A tag may have been pressed to be dragged.
void LibraryPane::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const TagId pressed = std::exchange(m_pressedTag, {});
    if (pressed.isValid() && pressed.value == index.data(LibraryModel::TagRole).toLongLong())
        choose(index, event->modifiers().testFlag(Qt::ControlModifier));
}

void LibraryPane::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!event->buttons().testFlag(Qt::LeftButton) || !m_pressedTag.isValid() || !far) {
        QTreeView::mouseMoveEvent(event);
        return;
    }
    auto *drag = new QDrag(this);
    auto *mime = new QMimeData;
    mime->setData(tagMimeType(), QByteArray::number(m_pressedTag.value));
    drag->setMimeData(mime);
    drag->setPixmap(viewport()->grab(visualRect(indexAt(m_pressed))));
    m_pressedTag = {};
    drag->exec(Qt::MoveAction);
}

void LibraryPane::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        QModelIndex next = current.isValid() ? current : m_model->index(0, 0);
        do {
            next = event->key() == Qt::Key_Up ? indexAbove(next) : indexBelow(next);
        } while (next.isValid() && !next.data(LibraryModel::ScopeRole).isValid());
        if (next.isValid()) {
            choose(next, false);
            scrollTo(next);
        }
        return;
    }
    case Qt::Key_Left:
        collapse(current);
        return;
    case Qt::Key_Right:
        expand(current);
        return;
    case Qt::Key_Return:
    case Qt::Key_Space:
        choose(current, event->modifiers().testFlag(Qt::ControlModifier));
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

const Tag *LibraryPane::tagAt(const QModelIndex &index) const
{
    const TagId id{index.data(LibraryModel::TagRole).toLongLong()};
    const QList<Tag> &tags = m_model->contents().tags;
    const auto found = std::find_if(tags.cbegin(), tags.cend(), [id](const Tag &tag) { return tag.id == id; });
    return found == tags.cend() ? nullptr : &*found;
}

void LibraryPane::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    QMenu menu(this);
    if (const Tag *tag = tagAt(index))
        addTagMenu(menu, *tag);
    Q_EMIT menuRequested(&menu, index);
    if (!menu.isEmpty())
        menu.exec(event->globalPos());
}

void LibraryPane::addTagMenu(QMenu &menu, const Tag &tag)
{
    const TagId id = tag.id;
    menu.addAction(tr("Rename…"), this, [this, id] { Q_EMIT renameRequested(id); });
    menu.addAction(tr("Edit tag…"), this, [this, id] { Q_EMIT editRequested(id); });
    QMenu *colors = menu.addMenu(tr("Colour"));
    for (const QString &color : tagColors())
        colors->addAction(colorIcon(color), color, this, [this, id, color] { Q_EMIT colorChosen(id, color); });
    QMenu *digits = menu.addMenu(tr("Key"));
    for (int digit = 0; digit <= 9; ++digit) {
        QAction *action = digits->addAction(digit == 0 ? tr("None") : QString::number(digit), this,
                                            [this, id, digit] { Q_EMIT shortcutChosen(id, digit); });
        action->setCheckable(true);
        action->setChecked(tag.shortcut == digit);
    }
    menu.addSeparator();
    menu.addAction(tr("Move below…"), this, [this, id] { Q_EMIT parentRequested(id); });
    menu.addAction(tr("Move to the top"), this, [this, id] { Q_EMIT parentChosen(id, {}); })
        ->setEnabled(tag.parent.isValid());
    menu.addAction(tr("Merge into…"), this, [this, id] { Q_EMIT mergeRequested(id); });
    menu.addAction(tr("Split…"), this, [this, id] { Q_EMIT splitRequested(id); });
    menu.addSeparator();
    menu.addAction(lineIcon(u"trash"_s), tr("Delete tag"), this, [this, id] { Q_EMIT deleteRequested(id); });
}

void LibraryPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(articlesMimeType()) || event->mimeData()->hasFormat(tagMimeType()))
        event->acceptProposedAction();
}

void LibraryPane::dragMoveEvent(QDragMoveEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isTag = event->mimeData()->hasFormat(tagMimeType());
    event->setAccepted(isTag ? tagAt(index) || index.data(LibraryModel::TagsHeadRole).toBool()
                             : index.flags().testFlag(Qt::ItemIsDropEnabled));
}

void LibraryPane::dropEvent(QDropEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->mimeData()->hasFormat(tagMimeType())) {
        dropTag(event, index);
        return;
    }
    const QList<ArticleId> articles = articlesFromMime(event->mimeData()->data(articlesMimeType()));
    if (!index.flags().testFlag(Qt::ItemIsDropEnabled) || articles.isEmpty())
        return;
    event->acceptProposedAction();
    if (const Tag *tag = tagAt(index))
        Q_EMIT articlesDropped(articles, tag->name);
    else
        Q_EMIT articlesDroppedOnCollection(articles, {index.data(LibraryModel::CollectionRole).toLongLong()});
}

/// Below the tag that it is dropped on, or to the top on the heading.
void LibraryPane::dropTag(QDropEvent *event, const QModelIndex &index)
{
    const TagId dragged{event->mimeData()->data(tagMimeType()).toLongLong()};
    const Tag *target = tagAt(index);
    if (!dragged.isValid() || (!target && !index.data(LibraryModel::TagsHeadRole).toBool()))
        return;
    event->acceptProposedAction();
    const TagId parent = target ? target->id : TagId();
    if (parent != dragged)
        Q_EMIT parentChosen(dragged, parent);
}

QString tagMimeType()
{
    return u"application/x-pressmark-tag"_s;
}

} // namespace Pressmark
