#include "window/comparing/versionacts.h"

#include "archive/articles.h"
#include "archive/regrouping.h"
#include "archive/shownversion.h"
#include "window/articles/articlelistpane.h"
#include "window/comparing/comparing.h"
#include "window/connection/archiveconnection.h"
#include "window/importing/importstarter.h"
#include "window/reader/capturesview.h"
#include "window/reader/readerpane.h"
#include "window/shell/actions.h"
#include "window/shell/messagebar.h"
#include "window/shell/workspace.h"

#include <QAction>
#include <QCursor>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <memory>

namespace Pressmark {

namespace {

/// An article whose page can be fetched.
Result<QList<PageToCheck>> readPages(const Session &session, const QList<ArticleId> &articles)
{
    QList<PageToCheck> pages;
    for (const ArticleId id : articles) {
        const Result<Article> article = readArticle(session, id);
        if (!article)
            return article.error();
        const Metadata &metadata = article->metadata;
        const QUrl url(metadata.url.isEmpty() ? metadata.canonicalUrl : metadata.url);
        if (url.isValid() && url.scheme().startsWith(QStringLiteral("http")))
            pages.append({id, url});
    }
    return pages;
}

} // namespace

VersionActs::VersionActs(Workspace *workspace, ImportStarter *importing, MessageBar *messages, const Actions &actions)
    : QObject(workspace)
    , m_workspace(workspace)
    , m_importing(importing)
    , m_messages(messages)
{
    connect(actions.at(Act::CompareVersions), &QAction::triggered, workspace->comparing(), &Comparing::toggle);
    connect(actions.at(Act::CheckAgain), &QAction::triggered, this, &VersionActs::checkAgain);
    connect(actions.at(Act::MergeArticles), &QAction::triggered, this, &VersionActs::askForMerge);
    CapturesView *captures = workspace->reader()->captures();
    connect(captures, &CapturesView::splitRequested, this, &VersionActs::splitOff);
    connect(captures, &CapturesView::pinRequested, this, &VersionActs::askWherePinned);
    connect(captures, &CapturesView::unpinRequested, this,
            [this](CollectionId collection) { pin(collection, RevisionId()); });
}

QList<ArticleId> VersionActs::selected() const
{
    QList<ArticleId> articles = m_workspace->list()->selectedArticles();
    if (articles.isEmpty() && m_workspace->content())
        articles = {m_workspace->content()->article.id};
    return articles;
}

ArchiveConnection *VersionActs::connection() const
{
    return m_workspace->connection();
}

void VersionActs::splitOff(CaptureId capture)
{
    if (!connection())
        return;
    const auto change = [capture](Writing &writing) -> Result<void> {
        const Result<ArticleId> twin = Pressmark::splitOff(writing, {capture});
        return twin ? Result<void>() : twin.error();
    };
    connection()->write(
        change, [this] { m_messages->showNews(tr("The capture is an article of its own now, with its passages.")); });
}

void VersionActs::askWherePinned(RevisionId version)
{
    if (!m_workspace->content())
        return;
    QMenu menu;
    for (const ArticleCollection &collection : m_workspace->content()->collections) {
        QAction *action = menu.addAction(collection.name, this, [this, collection, version] {
            pin(collection.id, collection.pinned == version ? RevisionId() : version);
        });
        action->setCheckable(true);
        action->setChecked(collection.pinned == version);
    }
    menu.exec(QCursor::pos());
}

void VersionActs::pin(CollectionId collection, RevisionId version)
{
    if (!connection() || !m_workspace->content())
        return;
    const ArticleId article = m_workspace->content()->article.id;
    connection()->write(
        [collection, article, version](Writing &writing) { return pinVersion(writing, collection, article, version); });
}

void VersionActs::askForMerge()
{
    const QList<ArticleId> articles = selected();
    if (!connection() || articles.size() < 2) {
        m_messages->showNews(tr("Select the articles in the list that are to become one."));
        return;
    }
    const auto question = [articles](const Session &session) { return readArticleRows(session, articles); };
    const auto answer = [this, articles](const Result<QList<ArticleRow>> &rows) {
        if (!rows || rows->isEmpty())
            return;
        const auto first = std::min_element(rows->cbegin(), rows->cend(), [](const ArticleRow &a, const ArticleRow &b) {
            return a.id.value < b.id.value;
        });
        int passages = 0;
        for (const ArticleRow &row : *rows)
            passages += row.annotations;
        auto *box = new QMessageBox(
            QMessageBox::Question, tr("Merge articles"),
            tr("Merge %n article(s) into “%1”?", nullptr, static_cast<int>(rows->size())).arg(first->title),
            QMessageBox::Cancel, m_workspace->window());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setInformativeText(
            tr("It keeps all captures, tags, collections and notes of them, and %n passage(s). The newest capture is "
               "shown. Undo takes it back.",
               nullptr, passages));
        QPushButton *merge = box->addButton(tr("Merge"), QMessageBox::AcceptRole);
        box->setDefaultButton(merge);
        connect(merge, &QPushButton::clicked, this, [this, articles] { this->merge(articles); });
        box->open();
    };
    connection()->read<QList<ArticleRow>>(ArchiveConnection::Lane::Rows, this, question, answer);
}

void VersionActs::merge(QList<ArticleId> articles)
{
    if (!connection() || articles.size() < 2)
        return;
    const ArticleId into = *std::min_element(articles.cbegin(), articles.cend(),
                                             [](ArticleId a, ArticleId b) { return a.value < b.value; });
    connection()->write([articles, into](Writing &writing) { return mergeArticles(writing, articles, into); },
                        [this, into] { m_workspace->openArticle(into); });
}

void VersionActs::checkAgain()
{
    const QList<ArticleId> articles = selected();
    if (!connection() || articles.isEmpty())
        return;
    const auto question = [articles](const Session &session) { return readPages(session, articles); };
    const auto answer = [this](const Result<QList<PageToCheck>> &pages) {
        if (pages && pages->isEmpty())
            m_messages->showNews(tr("It is not known where these pages came from, so they cannot be fetched again."));
        else if (pages)
            m_importing->checkAgain(*pages);
    };
    connection()->read<QList<PageToCheck>>(ArchiveConnection::Lane::Rows, this, question, answer);
}

} // namespace Pressmark
