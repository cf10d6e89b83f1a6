// What people do with the articles that are selected in the list, and the views they take instead.

#include "archive/articles.h"
#include "archive/corrections.h"
#include "archive/tags.h"
#include "window/articles/articlelistmodel.h"
#include "window/articles/articlelistpane.h"
#include "window/connection/archiveconnection.h"
#include "window/library/collectionacts.h"
#include "window/library/searchacts.h"
#include "window/library/sidepane.h"
#include "window/reader/passageacts.h"
#include "window/searching/searchbar.h"
#include "window/shell/detailsdialog.h"
#include "window/shell/workspace.h"

#include <QMenu>
#include <QSplitter>
#include <QTimer>

namespace Pressmark {

void Workspace::tagArticle(const QString &tag)
{
    QList<ArticleId> articles = m_list->selectedArticles();
    if (articles.isEmpty())
        articles = {m_wanted};
    if (!m_connection || !articles.first().isValid())
        return;
    m_passageActs->setLastTag(tag);
    m_connection->write([articles, tag](Writing &writing) { return tagArticles(writing, articles, tag); });
}

void Workspace::applyDigit(int digit)
{
    for (const Tag &tag : contents().tags) {
        if (tag.shortcut == digit && !m_passageActs->tagSelection(tag.name))
            tagArticle(tag.name);
    }
}

void Workspace::toggleRead()
{
    const QList<ArticleId> articles = m_list->selectedArticles();
    if (!m_connection || articles.isEmpty())
        return;
    m_readTimer->stop();
    const QModelIndex first = m_list->model()->index(m_list->model()->rowOf(articles.first()));
    const bool read = !first.data(ArticleListModel::ReadRole).toBool();
    m_connection->write([articles, read](Writing &writing) { return setRead(writing, articles, read); });
}

void Workspace::toggleStar()
{
    const QList<ArticleId> articles = m_list->selectedArticles();
    if (!m_connection || articles.isEmpty())
        return;
    const QModelIndex first = m_list->model()->index(m_list->model()->rowOf(articles.first()));
    const bool star = !first.data(ArticleListModel::StarredRole).toBool();
    m_connection->write([articles, star](Writing &writing) { return setStarred(writing, articles, star); });
}

void Workspace::moveSelectedToTrash()
{
    const QList<ArticleId> articles = m_list->selectedArticles();
    if (m_connection && !articles.isEmpty())
        m_connection->write([articles](Writing &writing) { return moveToTrash(writing, articles); },
                            [this] { search(); });
}

void Workspace::restoreSelected()
{
    const QList<ArticleId> articles = m_list->selectedArticles();
    if (m_connection && !articles.isEmpty())
        m_connection->write([articles](Writing &writing) { return restoreFromTrash(writing, articles); },
                            [this] { search(); });
}

void Workspace::correctPart(qsizetype block, bool kept)
{
    if (!m_connection || !m_content || !m_content->revision)
        return;
    Correction correction{.revision = m_content->revision->id};
    (kept ? correction.restored : correction.dropped).append(block);
    m_connection->write(
        [id = m_content->article.id, correction](Writing &writing) { return correctArticle(writing, id, correction); });
}

void Workspace::editDetails()
{
    if (!m_content)
        return;
    auto *dialog = new DetailsDialog(m_content->article.metadata, this);
    const auto keep = [this, dialog, article = m_content->article] {
        const Metadata edited = dialog->metadata();
        if (edited != article.metadata)
            m_connection->write(
                [id = article.id, edited](Writing &writing) { return editMetadata(writing, id, edited); });
    };
    connect(dialog, &QDialog::accepted, this, keep);
    dialog->open();
}

void Workspace::saveSearch()
{
    m_side->searchActs()->save(m_search->queryText());
}

void Workspace::offerCollections()
{
    const QList<ArticleId> articles = m_list->selectedArticles();
    if (!m_connection || articles.isEmpty())
        return;
    QMenu menu(this);
    m_collectionActs->addTargets(menu, articles);
    menu.exec(m_list->mapToGlobal(QPoint(24, 80)));
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

} // namespace Pressmark
