#include "window/concordance/concordancereader.h"

#include "window/connection/archiveconnection.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <utility>

namespace Pressmark {

namespace {

using Lane = ArchiveConnection::Lane;

constexpr int Slice = 80;      // milliseconds until the first lines are shown, and between two looks at what is wanted
constexpr int PauseFactor = 6; // between two orders, as many times as long as the last one took
constexpr qint64 LeastPause = 400;

} // namespace

/// One query's lines. The scan belongs to the reading thread; the rest is for both.
struct ConcordanceReader::Run
{
    Run(const SearchQuery &query, const QList<ArticleId> &articles, ConcordanceScope scope, ConcordanceOrder first)
        : scan(query, articles, scope)
        , order(first)
    { }

    ConcordanceOrder wanted()
    {
        const std::lock_guard lock(mutex);
        return order;
    }
    void want(ConcordanceOrder now)
    {
        const std::lock_guard lock(mutex);
        order = now;
    }

    ConcordanceScan scan;
    std::atomic<bool> cancelled = false;
    std::function<void(const Rows &, ConcordanceOrder)> tellRows;
    std::function<void(qint64, qint64)> tellProgress;

private:
    std::mutex mutex;
    ConcordanceOrder order;
};

ConcordanceReader::ConcordanceReader(QObject *parent)
    : QObject(parent)
{ }

ConcordanceReader::~ConcordanceReader()
{
    setConnection(nullptr);
}

void ConcordanceReader::setConnection(ArchiveConnection *connection)
{
    if (m_run)
        m_run->cancelled = true;
    m_run.reset();
    m_reading = false;
    m_connection = connection;
}

void ConcordanceReader::read(const SearchQuery &query, const QList<ArticleId> &articles, ConcordanceScope scope)
{
    if (m_run)
        m_run->cancelled = true;
    if (!m_connection)
        return;
    const auto run = std::make_shared<Run>(query, articles, scope, m_order);
    m_run = run;
    m_reading = true;
    const std::weak_ptr<Run> current(run); // the run's own functions must not keep it
    run->tellRows = m_connection->teller<Rows, ConcordanceOrder>(
        this, [this, current](const Rows &rows, ConcordanceOrder order) { take(current.lock(), rows, order); });
    run->tellProgress = m_connection->teller<qint64, qint64>(this, [this, current](qint64 done, qint64 total) {
        if (m_run && current.lock() == m_run)
            Q_EMIT progressed(done, total);
    });
    const auto question = [run](const Session &session) -> Result<bool> {
        const Result<void> worked = work(session, *run);
        if (!worked)
            return worked.error();
        return run->scan.isFull();
    };
    const auto answer = [this, run](const Result<bool> &full) {
        if (run != m_run)
            return;
        m_reading = false;
        if (m_shown != m_order) // it was changed after the last lines were put in order
            setOrder(m_order);
        if (full)
            Q_EMIT finished(*full);
        else if (full.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(full.error().message);
    };
    m_connection->read<bool>(Lane::Concordance, this, question, answer);
}

/// On the reading thread.
Result<void> ConcordanceReader::work(const Session &session, Run &run)
{
    std::optional<ConcordanceOrder> shown;
    qint64 pause = 0;
    QElapsedTimer sinceShown;
    const auto show = [&](ConcordanceOrder order) {
        QElapsedTimer timer;
        timer.start();
        run.tellRows(std::make_shared<const ConcordanceRows>(run.scan.rows(order)), order);
        shown = order;
        pause = std::max(LeastPause, PauseFactor * timer.elapsed());
        sinceShown.start();
    };
    while (!run.scan.isFinished()) {
        const Result<void> worked = run.scan.work(session, Slice);
        if (!worked)
            return worked;
        if (run.cancelled)
            break;
        if (!shown || *shown != run.wanted() || sinceShown.elapsed() > pause)
            show(run.wanted());
        run.tellProgress(run.scan.articlesRead(), run.scan.articlesToRead());
    }
    show(run.wanted());
    return {};
}

void ConcordanceReader::take(const std::shared_ptr<Run> &run, const Rows &rows, ConcordanceOrder order)
{
    if (!run || run != m_run)
        return;
    m_shown = order;
    Q_EMIT rowsFound(rows);
}

void ConcordanceReader::setOrder(ConcordanceOrder order)
{
    m_order = order;
    if (!m_run)
        return;
    m_run->want(order);
    if (m_reading || !m_connection)
        return;
    const auto question = [run = m_run, order](const Session &) -> Result<Rows> {
        return std::make_shared<const ConcordanceRows>(run->scan.rows(order));
    };
    const auto answer = [this, run = m_run, order](const Result<Rows> &rows) {
        if (rows && run == m_run && order == m_order)
            Q_EMIT rowsFound(*rows);
    };
    m_connection->read<Rows>(Lane::Concordance, this, question, answer);
}

void ConcordanceReader::cancel()
{
    if (!isReading())
        return;
    m_run->cancelled = true; // within a slice: then what was found is put in order and told
}

} // namespace Pressmark
