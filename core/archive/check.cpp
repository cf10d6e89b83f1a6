#include "archive/check.h"

#include "archive/archive.h"
#include "archive/journal.h"
#include "archive/revisionrow.h"
#include "archive/tagcounts.h"
#include "storage/originalstore.h"

#include <QCoreApplication>
#include <QSet>

namespace Pressmark {

namespace {

/// What people are told, in a form that lupdate understands.
struct CheckMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::Check)
};

Error cancelled()
{
    return {ErrorCode::Cancelled, CheckMessages::tr("The check was cancelled. Nothing was changed.")};
}

class Check
{
public:
    Check(Archive &archive, Session session, const ProgressSink &progress, std::stop_token stop)
        : m_archive(archive)
        , m_session(std::move(session))
        , m_progress(progress)
        , m_stop(std::move(stop))
    { }

    Result<CheckReport> run()
    {
        for (const auto step : {&Check::countRows, &Check::checkDatabase, &Check::checkIndex, &Check::checkTagCounts,
                                &Check::checkOperations, &Check::checkRevisions, &Check::checkOriginals}) {
            if (m_stop.stop_requested())
                return cancelled();
            const Result<void> done = (this->*step)();
            if (!done)
                return done.error();
        }
        return m_report;
    }

private:
    Result<void> countRows()
    {
        const auto articles = m_session.database().integer("SELECT count(*) FROM article");
        const auto revisions = m_session.database().integer("SELECT count(*) FROM revision");
        if (!articles || !revisions)
            return (articles ? revisions : articles).error();
        m_report.articles = articles->value_or(0);
        m_report.revisions = revisions->value_or(0);
        return {};
    }

    Result<void> checkDatabase()
    {
        tell(0, 0, CheckMessages::tr("the database"));
        Result<Statement> query = m_session.database().prepare("PRAGMA integrity_check(20)");
        if (!query)
            return query.error();
        const Result<void> read = query->forEach([this](const Statement &row) {
            if (row.text(0) != u"ok")
                m_report.problems.append(CheckMessages::tr("The database is damaged: %1.").arg(row.text(0)));
        });
        if (!read)
            return read;
        const auto orphans = m_session.database().integer("SELECT count(*) FROM pragma_foreign_key_check");
        if (!orphans)
            return orphans.error();
        if (orphans->value_or(0) > 0)
            m_report.problems.append(CheckMessages::tr("%1 rows point at rows that are missing.").arg(**orphans));
        return {};
    }

    /// The comparison of index and content counts as a write for SQLite.
    Result<void> checkIndex()
    {
        tell(0, 0, CheckMessages::tr("the search index"));
        if (m_archive.isReadOnly())
            return {};
        for (const char *table : {"article_fts", "annotation_fts"}) {
            const Result<void> same = m_archive.write(
                [table](Writing &writing) {
                    const QByteArray name(table);
                    return writing.database().execute("INSERT INTO " + name + "(" + name
                                                      + ", rank) VALUES ('integrity-check', 1)");
                },
                WritePriority::Bulk);
            if (same)
                continue;
            if (same.error().code != ErrorCode::ArchiveDamaged)
                return same;
            m_report.problems.append(CheckMessages::tr(
                "The search index differs from the articles. “Repair” makes it anew; nothing is lost."));
            return {};
        }
        return {};
    }

    Result<void> checkTagCounts()
    {
        const Result<qint64> wrong = countWrongTagCounts(m_session.database());
        if (!wrong)
            return wrong.error();
        if (*wrong > 0)
            m_report.problems.append(CheckMessages::tr(
                "Tags have other counts than what carries them. “Repair” counts them anew; nothing is lost."));
        return {};
    }

    Result<void> checkOperations()
    {
        const auto broken = firstBrokenOperation(m_session.database());
        if (!broken)
            return broken.error();
        if (*broken)
            m_report.problems.append(CheckMessages::tr("The record of acts was changed at number %1.").arg(**broken));
        return {};
    }

    Result<void> checkRevisions()
    {
        Result<Statement> query = m_session.database().prepare("SELECT id, text, captions, body, sha256 FROM revision");
        if (!query)
            return query.error();
        qint64 done = 0;
        while (true) {
            const Result<bool> row = query->step();
            if (!row)
                return row.error();
            if (!*row)
                return {};
            if (m_stop.stop_requested())
                return cancelled();
            if (revisionHash(query->blob(1), query->blob(2), query->blob(3)) != query->text(4))
                m_report.problems.append(CheckMessages::tr("The text of version %1 has changed since it was stored.")
                                             .arg(query->integer(0)));
            if (++done % 100 == 0)
                tell(done, m_report.revisions, CheckMessages::tr("texts"));
        }
    }

    Result<void> checkOriginals()
    {
        Result<Statement> query = m_session.database().prepare("SELECT DISTINCT sha256 FROM capture_original");
        if (!query)
            return query.error();
        QSet<QString> named;
        const Result<void> read = query->forEach([&named](const Statement &row) { named.insert(row.text(0)); });
        if (!read)
            return read;
        m_report.originals = named.size();
        qint64 done = 0;
        for (const QString &hash : std::as_const(named)) {
            if (m_stop.stop_requested())
                return cancelled();
            const Result<QByteArray> bytes = m_archive.originals().read(hash);
            if (!bytes)
                m_report.problems.append(bytes.error().message);
            tell(++done, m_report.originals, CheckMessages::tr("originals"));
        }
        const QList<QString> files = m_archive.originals().list();
        for (const QString &file : files)
            m_report.unreferenced += named.contains(file) ? 0 : 1;
        return {};
    }

    void tell(qint64 done, qint64 total, const QString &item) const
    {
        if (m_progress)
            m_progress({done, total, item});
    }

    Archive &m_archive;
    Session m_session;
    const ProgressSink &m_progress;
    std::stop_token m_stop;
    CheckReport m_report;
};

} // namespace

Result<CheckReport> checkArchive(Archive &archive, const ProgressSink &progress, std::stop_token stop)
{
    Result<Session> session = archive.session();
    if (!session)
        return session.error();
    return Check(archive, std::move(*session), progress, std::move(stop)).run();
}

Result<void> repairArchive(Archive &archive, const ProgressSink &progress, std::stop_token stop)
{
    if (const Result<void> rebuilt = rebuildIndex(archive, progress, stop); !rebuilt)
        return rebuilt;
    return archive.write([](Writing &writing) { return recountTags(writing.database()); });
}

} // namespace Pressmark
