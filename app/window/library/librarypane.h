#pragma once

#include "model/id.h"
#include "window/library/librarymodel.h"

#include <QSet>
#include <QTreeView>

class QMenu;

namespace Pressmark {

/// The tree of views, saved searches, collections, tags and sources. Choosing one narrows the list; with Ctrl it is added
/// to what was chosen. Articles can be dropped on tags and collections, tags on tags and on the heading above them.
class LibraryPane : public QTreeView
{
    Q_OBJECT

public:
    explicit LibraryPane(QWidget *parent = nullptr);

    /// Keeps what was open and chosen.
    void setContents(const LibraryContents &contents);
    const LibraryContents &contents() const { return m_model->contents(); }
    /// Shows these as chosen, without telling of it.
    void showScopes(const QList<Scope> &scopes);
    bool isChosen(const Scope &scope) const { return m_scopes.contains(scope); }

Q_SIGNALS:
    void scopeChosen(const Pressmark::Scope &scope, bool add);
    void articlesDropped(const QList<Pressmark::ArticleId> &articles, const QString &tag);
    void articlesDroppedOnCollection(const QList<Pressmark::ArticleId> &articles, Pressmark::CollectionId collection);
    /// A menu for an item is about to open: whoever knows what can be done with it adds that.
    void menuRequested(QMenu *menu, const QModelIndex &index);
    void renameRequested(Pressmark::TagId tag);
    void editRequested(Pressmark::TagId tag);
    void colorChosen(Pressmark::TagId tag, const QString &color);
    void shortcutChosen(Pressmark::TagId tag, int digit);
    void parentChosen(Pressmark::TagId tag, Pressmark::TagId parent);
    void parentRequested(Pressmark::TagId tag);
    void mergeRequested(Pressmark::TagId tag);
    void splitRequested(Pressmark::TagId tag);
    void deleteRequested(Pressmark::TagId tag);

protected:
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose(const QModelIndex &index, bool add);
    const Tag *tagAt(const QModelIndex &index) const;
    void addTagMenu(QMenu &menu, const Tag &tag);
    void dropTag(QDropEvent *event, const QModelIndex &index);

    LibraryModel *m_model;
    QList<Scope> m_scopes;
    QPoint m_pressed; // where the mouse went down
    TagId m_pressedTag;
    QSet<QString> m_closed; // queries of the items that were closed
};

/// A tag that is dragged, as text: its id.
QString tagMimeType();

} // namespace Pressmark
