#include "window/articles/articleacts.h"

#include "archive/articles.h"
#include "archive/corrections.h"
#include "archive/tags.h"
#include "window/articles/articlelistmodel.h"
#include "window/articles/articlelistpane.h"
#include "window/connection/archiveconnection.h"
#include "window/library/collectionacts.h"
#include "window/reader/passageacts.h"
#include "window/reader/readerpane.h"
#include "window/reader/transcriptionpane.h"
#include "window/shell/detailsdialog.h"
#include "window/shell/workspace.h"

#include <QMenu>

namespace Pressmark {

ArticleActs::ArticleActs(Workspace *workspace)
    : QObject(workspace)
    , m_workspace(workspace)
{ }

QList<ArticleId> ArticleActs::selected() const
{
    return m_connection ? m_workspace->list()->selectedArticles() : QList<ArticleId>();
}

void ArticleActs::tag(const QString &tag)
{
    QList<ArticleId> articles = selected();
    if (articles.isEmpty())
        articles = {m_workspace->openedArticle()};
    if (!m_connection || !articles.first().isValid())
        return;
    m_workspace->passageActs()->setLastTag(tag);
    m_connection->write([articles, tag](Writing &writing) { return tagArticles(writing, articles, tag); });
}

void ArticleActs::applyDigit(int digit)
{
    for (const Tag &known : m_workspace->contents().tags) {
        if (known.shortcut == digit && !m_workspace->passageActs()->tagSelection(known.name))
            tag(known.name);
    }
}

void ArticleActs::toggleRead()
{
    const QList<ArticleId> articles = selected();
    if (articles.isEmpty())
        return;
    Q_EMIT readChosen();
    const ArticleListModel *model = m_workspace->list()->model();
    const bool read = !model->index(model->rowOf(articles.first())).data(ArticleListModel::ReadRole).toBool();
    m_connection->write([articles, read](Writing &writing) { return setRead(writing, articles, read); });
}

void ArticleActs::toggleStar()
{
    const QList<ArticleId> articles = selected();
    if (articles.isEmpty())
        return;
    const ArticleListModel *model = m_workspace->list()->model();
    const bool star = !model->index(model->rowOf(articles.first())).data(ArticleListModel::StarredRole).toBool();
    m_connection->write([articles, star](Writing &writing) { return setStarred(writing, articles, star); });
}

void ArticleActs::moveToTrash()
{
    const QList<ArticleId> articles = selected();
    if (!articles.isEmpty())
        m_connection->write([articles](Writing &writing) { return Pressmark::moveToTrash(writing, articles); },
                            [this] { m_workspace->search(); });
}

void ArticleActs::restore()
{
    const QList<ArticleId> articles = selected();
    if (!articles.isEmpty())
        m_connection->write([articles](Writing &writing) { return restoreFromTrash(writing, articles); },
                            [this] { m_workspace->search(); });
}

void ArticleActs::correctPart(qsizetype block, bool kept)
{
    const std::optional<ArticleContent> &content = m_workspace->content();
    if (!m_connection || !content || !content->revision)
        return;
    Correction correction{.revision = content->revision->id};
    (kept ? correction.restored : correction.dropped).append(block);
    m_connection->write(
        [id = content->article.id, correction](Writing &writing) { return correctArticle(writing, id, correction); });
}

void ArticleActs::editDetails()
{
    if (!m_workspace->content())
        return;
    const Article article = m_workspace->content()->article;
    auto *dialog = new DetailsDialog(article.metadata, m_workspace);
    const auto keep = [this, dialog, article] {
        const Metadata edited = dialog->metadata();
        if (m_connection && edited != article.metadata)
            m_connection->write(
                [id = article.id, edited](Writing &writing) { return editMetadata(writing, id, edited); });
    };
    connect(dialog, &QDialog::accepted, this, keep);
    dialog->open();
}

void ArticleActs::typeText()
{
    const std::optional<ArticleContent> &content = m_workspace->content();
    if (content && content->isTranscribable)
        m_workspace->reader()->transcription()->open(*content);
}

void ArticleActs::keepText(ArticleId article, const QString &text)
{
    if (m_connection)
        m_connection->write([article, text](Writing &writing) { return transcribeArticle(writing, article, text); });
}

void ArticleActs::offerCollections()
{
    const QList<ArticleId> articles = selected();
    if (articles.isEmpty())
        return;
    QMenu menu(m_workspace);
    m_workspace->collectionActs()->addTargets(menu, articles);
    menu.exec(m_workspace->list()->menuPlace());
}

} // namespace Pressmark
