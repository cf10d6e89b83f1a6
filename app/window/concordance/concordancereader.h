#pragma once

#include "search/concordance.h"

#include <QObject>

#include <memory>

namespace Pressmark {

class ArchiveConnection;

/// Has the lines of a query found on a reading thread. What is found so far is told of early and then now and then, so
/// that a page stands there at once; a new query or cancel() ends what runs.
class ConcordanceReader : public QObject
{
    Q_OBJECT

public:
    using Rows = std::shared_ptr<const ConcordanceRows>;

    explicit ConcordanceReader(QObject *parent = nullptr);
    ~ConcordanceReader() override;

    void setConnection(ArchiveConnection *connection);
    void read(const SearchQuery &query, const QList<ArticleId> &articles, ConcordanceScope scope);
    /// Puts what was found, and what is found from now on, into another order.
    void setOrder(ConcordanceOrder order);
    ConcordanceOrder order() const { return m_order; }
    /// Gives up; what was found stays.
    void cancel();
    bool isReading() const { return m_run && m_reading; }

Q_SIGNALS:
    void rowsFound(const Pressmark::ConcordanceReader::Rows &rows);
    void progressed(qint64 done, qint64 total);
    /// `full`: there are more lines than are kept.
    void finished(bool full);
    void failed(const QString &message);

private:
    struct Run;

    static Result<void> work(const Session &session, Run &run);
    void take(const std::shared_ptr<Run> &run, const Rows &rows, ConcordanceOrder order);

    ArchiveConnection *m_connection = nullptr;
    std::shared_ptr<Run> m_run;
    ConcordanceOrder m_order;
    ConcordanceOrder m_shown; // of the rows that were told of last
    bool m_reading = false;
};

} // namespace Pressmark
