#include "window/articles/articlesearch.h"

#include "window/connection/archiveconnection.h"

#include <QElapsedTimer>

namespace Pressmark {

namespace {

constexpr qsizetype ShownAtOnce = 50;

struct TimedResult
{
    SearchResult result;
    qint64 milliseconds = 0;
};

using Begin = std::function<void(const NewestArticles &)>;

Result<TimedResult> searchInTwo(const Session &session, const SearchQuery &query, SearchSort sort, const Begin &begin)
{
    QElapsedTimer timer;
    timer.start();
    if (sort == SearchSort::Relevance || sort == SearchSort::Date) {
        const Result<std::optional<NewestArticles>> newest = findNewest(session, query, ShownAtOnce);
        if (!newest)
            return newest.error(); // it may be superseded
        if (*newest && !(*newest)->articles.isEmpty())
            begin(**newest);
    }
    Result<SearchResult> result = search(session, query, {.sort = sort, .facets = true});
    if (!result)
        return result.error();
    return TimedResult{std::move(*result), timer.elapsed()};
}

} // namespace

ArticleSearch::ArticleSearch(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &ArticleSearch::due);
}

void ArticleSearch::askSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void ArticleSearch::setConnection(ArchiveConnection *connection)
{
    m_connection = connection;
    m_isRunning = false;
    ++m_round;
}

void ArticleSearch::search(const SearchQuery &query, SearchSort sort)
{
    m_timer.stop();
    m_isRunning = true;
    const auto tell = [this, round = ++m_round](const NewestArticles &newest) {
        if (round == m_round)
            Q_EMIT begun(newest);
    };
    const auto question = [query, sort, begin = Begin(m_connection->teller<NewestArticles>(this, tell))](
                              const Session &session) { return searchInTwo(session, query, sort, begin); };
    const auto answer = [this](const Result<TimedResult> &result) {
        m_isRunning = false;
        if (result)
            Q_EMIT found(result->result, result->milliseconds);
        else if (result.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(result.error().message);
    };
    m_connection->read<TimedResult>(ArchiveConnection::Lane::Search, this, question, answer);
}

} // namespace Pressmark
