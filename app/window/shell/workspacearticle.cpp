// The article that is shown: read, handed to reader and tagging panel, and compared with others.

#include "archive/articles.h"
#include "window/articles/articlelistpane.h"
#include "window/comparing/comparing.h"
#include "window/connection/archiveconnection.h"
#include "window/library/libraryreader.h"
#include "window/reader/passageacts.h"
#include "window/reader/readerpane.h"
#include "window/shell/workspace.h"
#include "window/tagging/similarlist.h"
#include "window/tagging/suggestedtags.h"
#include "window/tagging/taggingpanel.h"

#include <QTimer>

#include <optional>
#include <utility>

namespace Pressmark {

namespace {

using Lane = ArchiveConnection::Lane;

constexpr int MostSimilar = 3; // that are shown beside an article

/// What the rest of the archive says of an article.
struct Kinship
{
    std::optional<QList<SimilarRow>> similar; // if it was asked for
    QList<SuggestedTag> tags;
};

} // namespace

void Workspace::openArticle(ArticleId article)
{
    if (article == m_wanted)
        return;
    m_wanted = article;
    m_readTimer->stop();
    m_waits = article.isValid() && m_pauseTimer->isActive();
    if (m_waits)
        return;
    if (article.isValid()) {
        readArticle();
        return;
    }
    m_content.reset();
    m_compared = {};
    m_reader->clear();
    m_tagging->clear();
    m_passageActs->setContent({});
    m_comparing->setContent({});
    Q_EMIT contentShown();
}

void Workspace::readArticle()
{
    const ArticleId article = m_wanted;
    m_isReading = true;
    const auto question = [article](const Session &session) { return readContent(session, article); };
    const auto answer = [this](const Result<ArticleContent> &content) {
        m_isReading = false;
        if (content)
            showContent(*content);
        else if (content.error().code != ErrorCode::Cancelled)
            openArticle({});
    };
    m_connection->read<ArticleContent>(Lane::Article, this, question, answer);
}

void Workspace::showContent(const ArticleContent &content)
{
    m_content = content;
    m_reader->setContent(content);
    m_tagging->setContent(content);
    m_passageActs->setContent(content);
    m_comparing->setContent(content);
    choosePassage();
    compareWithArchive();
    if (m_marksRead && !content.article.read)
        m_readTimer->start();
    Q_EMIT contentShown();
}

void Workspace::openPassage(ArticleId article, AnnotationId passage)
{
    m_passage = passage;
    if (m_content && m_content->article.id == article)
        choosePassage();
    else if (!m_list->select(article))
        openArticle(article);
}

void Workspace::choosePassage()
{
    const AnnotationId passage = std::exchange(m_passage, {});
    if (!passage.isValid())
        return;
    m_tagging->selectPassage(passage);
    m_reader->selectMark(passage);
}

void Workspace::setBlind(const QString &person)
{
    if (person == m_blindPerson)
        return;
    m_blindPerson = person;
    if (!m_connection)
        return;
    m_connection->setPerson(person);
    m_list->markStale({}, true);
    if (m_wanted.isValid())
        readArticle();
    m_libraryReader->read();
    Q_EMIT undoStateMayHaveChanged();
    search();
}

void Workspace::compareWithArchive()
{
    if (!m_content)
        return;
    const bool suggests = m_blindPerson.isEmpty();
    const bool compares = m_content->article.currentRevision != m_compared;
    if (!suggests)
        m_tagging->setSuggestions({});
    if (!suggests && !compares)
        return;
    const auto question = [content = *m_content, tags = contents().tags, suggests,
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
        if (m_blindPerson.isEmpty())
            m_tagging->setSuggestions(kinship->tags);
        if (!kinship->similar)
            return;
        m_compared = revision;
        m_tagging->setSimilar(*kinship->similar);
    };
    m_connection->read<Kinship>(Lane::Similar, this, question, answer);
}

void Workspace::setMarksRead(bool marks)
{
    m_marksRead = marks;
    if (!marks)
        m_readTimer->stop();
}

void Workspace::markReadSoon()
{
    if (!m_content || m_connection->archive().isReadOnly() || !isActiveWindow())
        return;
    const QList<ArticleId> articles{m_wanted};
    const auto change = [articles](Writing &writing) {
        const Result<void> marked = setRead(writing, articles, true);
        writing.setOperation({}); // looking at an article is nothing to be undone
        return marked;
    };
    m_connection->write(change);
}

} // namespace Pressmark
