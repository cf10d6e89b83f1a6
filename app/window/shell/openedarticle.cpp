#include "window/shell/openedarticle.h"

#include "archive/articles.h"
#include "window/comparing/comparing.h"
#include "window/connection/archiveconnection.h"
#include "window/library/libraryreader.h"
#include "window/reader/pagerenderer.h"
#include "window/reader/passageacts.h"
#include "window/reader/picturedesk.h"
#include "window/reader/pictureloader.h"
#include "window/reader/readerpane.h"
#include "window/tagging/similarlist.h"
#include "window/tagging/suggestedtags.h"
#include "window/tagging/taggingpanel.h"

#include <QTimer>

#include <optional>
#include <utility>

namespace Pressmark {

namespace {

using Lane = ArchiveConnection::Lane;

constexpr int TypingPause = 150;  // milliseconds
constexpr int ReadingTime = 2500; // milliseconds in which an article counts as looked at
constexpr int MostSimilar = 3;    // that are shown beside an article

/// What the rest of the archive says of an article.
struct Kinship
{
    std::optional<QList<SimilarRow>> similar; // if it was asked for
    QList<SuggestedTag> tags;
};

} // namespace

OpenedArticle::OpenedArticle(const Panes &panes, QWidget *parent)
    : QObject(parent)
    , m_panes(panes)
    , m_window(parent)
    , m_pauseTimer(new QTimer(this))
    , m_readTimer(new QTimer(this))
{
    m_pauseTimer->setSingleShot(true);
    m_pauseTimer->setInterval(TypingPause);
    m_readTimer->setSingleShot(true);
    m_readTimer->setInterval(ReadingTime);
    connect(m_pauseTimer, &QTimer::timeout, this, [this] {
        if (std::exchange(m_waits, false))
            readAgain();
    });
    connect(m_readTimer, &QTimer::timeout, this, &OpenedArticle::markRead);
}

OpenedArticle::~OpenedArticle() = default;

void OpenedArticle::setConnection(ArchiveConnection *connection)
{
    m_connection = connection;
    m_renderer = connection ? std::make_unique<PageRenderer>(connection->share()) : nullptr;
    m_panes.reader->setPageRenderer(m_renderer.get());
    m_panes.reader->setCorrectable(connection && !connection->archive().isReadOnly());
    m_panes.reader->pictures()->setLoader(nullptr);
    m_pictures = connection ? std::make_unique<PictureLoader>(connection->share()) : nullptr;
    m_panes.reader->pictures()->setLoader(m_pictures.get());
    m_isReading = false;
    open({});
}

void OpenedArticle::open(ArticleId article)
{
    if (article == m_id)
        return;
    m_id = article;
    m_readTimer->stop();
    m_waits = article.isValid() && m_pauseTimer->isActive();
    if (m_waits)
        return;
    if (article.isValid())
        readAgain();
    else
        clear();
}

void OpenedArticle::waitForPause()
{
    m_pauseTimer->start();
}

bool OpenedArticle::isSettled() const
{
    return !m_isReading && !m_waits && (!m_pictures || m_pictures->isIdle());
}

void OpenedArticle::clear()
{
    m_content.reset();
    m_compared = {};
    m_panes.reader->clear();
    m_panes.tagging->clear();
    m_panes.passages->setContent({});
    m_panes.comparing->setContent({});
    Q_EMIT shown();
}

void OpenedArticle::readAgain()
{
    m_isReading = true;
    const auto question = [article = m_id](const Session &session) { return readContent(session, article); };
    const auto answer = [this](const Result<ArticleContent> &content) {
        m_isReading = false;
        if (content)
            show(*content);
        else if (content.error().code != ErrorCode::Cancelled)
            open({});
    };
    m_connection->read<ArticleContent>(Lane::Article, this, question, answer);
}

void OpenedArticle::show(const ArticleContent &content)
{
    m_content = content;
    m_panes.reader->setContent(content);
    m_panes.tagging->setContent(content);
    m_panes.passages->setContent(content);
    m_panes.comparing->setContent(content);
    chooseWanted();
    compare();
    if (m_marksRead && !content.article.read)
        m_readTimer->start();
    Q_EMIT shown();
}

bool OpenedArticle::choosePassage(ArticleId article, AnnotationId passage)
{
    m_passage = passage;
    const bool isThere = m_content && m_content->article.id == article;
    if (isThere)
        chooseWanted();
    return isThere;
}

void OpenedArticle::chooseWanted()
{
    const AnnotationId passage = std::exchange(m_passage, {});
    if (!passage.isValid())
        return;
    m_panes.tagging->selectPassage(passage);
    m_panes.reader->selectMark(passage);
}

void OpenedArticle::compare()
{
    if (!m_content)
        return;
    const bool suggests = m_connection->person().isEmpty();
    const bool compares = m_content->article.currentRevision != m_compared;
    if (!suggests)
        m_panes.tagging->setSuggestions({});
    if (!suggests && !compares)
        return;
    const auto question = [content = *m_content, tags = m_panes.tagging->tagIndex()->tags(), suggests,
                           compares](const Session &session) -> Result<Kinship> {
        Kinship kinship;
        if (suggests) {
            const auto suggested = suggestedTags(session, content, tags);
            if (!suggested)
                return suggested.error();
            kinship.tags = *suggested;
        }
        if (compares) {
            const auto similar = readSimilar(session, content.article.id, MostSimilar);
            if (!similar)
                return similar.error();
            kinship.similar = *similar;
        }
        return kinship;
    };
    const auto answer = [this, revision = m_content->article.currentRevision](const Result<Kinship> &kinship) {
        if (!kinship || !m_content || m_content->article.currentRevision != revision)
            return;
        if (m_connection->person().isEmpty())
            m_panes.tagging->setSuggestions(kinship->tags);
        if (!kinship->similar)
            return;
        m_compared = revision;
        m_panes.tagging->setSimilar(*kinship->similar);
    };
    m_connection->read<Kinship>(Lane::Similar, this, question, answer);
}

void OpenedArticle::setMarksRead(bool marks)
{
    m_marksRead = marks;
    if (!marks)
        m_readTimer->stop();
}

void OpenedArticle::leaveRead()
{
    m_readTimer->stop();
}

void OpenedArticle::markRead()
{
    if (!m_content || m_connection->archive().isReadOnly() || !m_window->isActiveWindow())
        return;
    const QList<ArticleId> articles{m_id};
    const auto change = [articles](Writing &writing) {
        const Result<void> marked = setRead(writing, articles, true);
        writing.setOperation({}); // looking at an article is nothing to be undone
        return marked;
    };
    m_connection->write(change);
}

} // namespace Pressmark
