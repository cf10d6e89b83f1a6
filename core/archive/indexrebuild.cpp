#include "archive/indexrebuild.h"

#include "archive/archive.h"
#include "archive/check.h"
#include "archive/messages.h"

#include <QElapsedTimer>

namespace Pressmark {

namespace {

constexpr int AtATime = 20;          // articles
constexpr int MostAtOnce = 100;      // in one transaction
constexpr int MostMilliseconds = 40; // that the writer is held for articles
constexpr int PagesAtATime = 400;    // that are merged

/// Beside the index, with its columns; only its name differs.
constexpr char NextTable[] = "CREATE VIRTUAL TABLE article_fts_next USING fts5(title, byline, body, captions, "
                             "content = 'article_words', content_rowid = 'id', tokenize = 'pressmark')";

/// Changes of articles that the new index has already go into it too. They are seen by the writer's connection only,
/// so that nothing of them is left when it ends.
constexpr char Begin[] = R"(
CREATE TEMP TABLE index_rebuild (last INTEGER NOT NULL);
INSERT INTO temp.index_rebuild VALUES (0);
CREATE TEMP TRIGGER index_rebuild_insert AFTER INSERT ON main.article
WHEN NEW.id <= (SELECT last FROM index_rebuild) BEGIN
    INSERT INTO article_fts_next(rowid, title, byline, body, captions)
        SELECT id, title, byline, body, captions FROM article_words WHERE id = NEW.id;
END;
CREATE TEMP TRIGGER index_rebuild_before BEFORE UPDATE OF title, subtitle, byline, current_revision ON main.article
WHEN OLD.id <= (SELECT last FROM index_rebuild) BEGIN
    INSERT INTO article_fts_next(article_fts_next, rowid, title, byline, body, captions)
        SELECT 'delete', id, title, byline, body, captions FROM article_words WHERE id = OLD.id;
END;
CREATE TEMP TRIGGER index_rebuild_after AFTER UPDATE OF title, subtitle, byline, current_revision ON main.article
WHEN NEW.id <= (SELECT last FROM index_rebuild) BEGIN
    INSERT INTO article_fts_next(rowid, title, byline, body, captions)
        SELECT id, title, byline, body, captions FROM article_words WHERE id = NEW.id;
END;
CREATE TEMP TRIGGER index_rebuild_delete BEFORE DELETE ON main.article
WHEN OLD.id <= (SELECT last FROM index_rebuild) BEGIN
    INSERT INTO article_fts_next(article_fts_next, rowid, title, byline, body, captions)
        SELECT 'delete', id, title, byline, body, captions FROM article_words WHERE id = OLD.id;
END;
)";

constexpr char End[] = R"(
DROP TRIGGER IF EXISTS temp.index_rebuild_insert;
DROP TRIGGER IF EXISTS temp.index_rebuild_before;
DROP TRIGGER IF EXISTS temp.index_rebuild_after;
DROP TRIGGER IF EXISTS temp.index_rebuild_delete;
DROP TABLE IF EXISTS temp.index_rebuild;
)";

/// Where the old index is so damaged that SQLite cannot open it, it could not even be removed.
constexpr char MakeOldOneReadable[] = R"(
REPLACE INTO article_fts_data SELECT id, block FROM article_fts_next_data WHERE id IN (1, 10);
REPLACE INTO article_fts_config SELECT k, v FROM article_fts_next_config;
)";

Result<void> renameContents(Database &database)
{
    const Result<void> readable = database.execute(MakeOldOneReadable);
    if (!readable)
        return readable;
    for (const QByteArray part : {"data", "idx", "docsize", "config"}) {
        const QByteArray old = "article_fts_" + part;
        const QByteArray next = "article_fts_next_" + part;
        const QByteArray aside = "article_fts_aside_" + part;
        const Result<void> swapped =
            database.execute("ALTER TABLE " + old + " RENAME TO " + aside + ";ALTER TABLE " + next + " RENAME TO " + old
                             + ";ALTER TABLE " + aside + " RENAME TO " + next + ";");
        if (!swapped)
            return swapped;
    }
    return {};
}

/// The two indexes change their contents, which lie in four tables each.
Result<void> swapContents(Database &database)
{
    database.setIndexTablesWritable(true);
    // Between two renamings there is no index, which the triggers that write to it must not be compared with.
    Result<void> swapped = database.execute("PRAGMA legacy_alter_table=ON");
    if (swapped)
        swapped = renameContents(database);
    const Result<void> usual = database.execute("PRAGMA legacy_alter_table=OFF");
    database.setIndexTablesWritable(false);
    return swapped ? usual : swapped;
}

/// Builds a new index beside the old one, step by step, so that searching and writing go on meanwhile.
class IndexRebuild
{
public:
    IndexRebuild(Archive &archive, const ProgressSink &progress, std::stop_token stop)
        : m_archive(archive)
        , m_progress(progress)
        , m_stop(std::move(stop))
    { }

    Result<void> run()
    {
        Result<void> built = write([this](Database &database) { return begin(database); });
        while (built && !m_isComplete) {
            if (m_stop.stop_requested())
                built = Error{ErrorCode::Cancelled,
                              ArchiveMessages::tr("The index was not rebuilt. The old one is in use.")};
            else
                built = step();
        }
        if (built)
            built = write(swapContents, true);
        const Result<void> ended = write([](Database &database) {
            const Result<void> dropped = database.execute(End);
            return dropped ? dropUnfinishedIndex(database) : dropped;
        });
        return built ? ended : built;
    }

private:
    Result<void> write(const std::function<Result<void>(Database &)> &change, bool touches = false)
    {
        return m_archive.write(
            [&](Writing &writing) {
                if (touches)
                    writing.touchAll();
                return change(writing.database());
            },
            WritePriority::Bulk);
    }

    Result<void> begin(Database &database)
    {
        for (const char *sql : {End, NextTable, Begin}) {
            Result<void> run = sql == NextTable ? dropUnfinishedIndex(database) : Result<void>();
            if (run)
                run = database.execute(sql);
            if (!run)
                return run;
        }
        const Result<std::optional<qint64>> articles = database.integer("SELECT count(*) FROM article");
        if (!articles)
            return articles.error();
        m_total = articles->value_or(0);
        return database.execute("INSERT INTO article_fts_next(article_fts_next, rank) VALUES ('automerge', 0)");
    }

    Result<void> step()
    {
        const Result<void> added = write([this](Database &database) { return add(database); });
        if (!added)
            return added;
        if (m_progress)
            m_progress({m_done, m_total, ArchiveMessages::tr("search index")});
        return write([](Database &database) {
            return database.run("INSERT INTO article_fts_next(article_fts_next, rank) VALUES ('merge', ?1)",
                                PagesAtATime);
        });
    }

    Result<void> add(Database &database)
    {
        QElapsedTimer timer;
        timer.start();
        const qint64 most = m_done + MostAtOnce;
        while (!m_isComplete && m_done < most && timer.elapsed() < MostMilliseconds) {
            const Result<std::optional<qint64>> last = database.integer(
                "SELECT max(id) FROM (SELECT id FROM article WHERE id > ?1 ORDER BY id LIMIT ?2)", m_last, AtATime);
            if (!last)
                return last.error();
            m_isComplete = !*last;
            if (m_isComplete)
                break;
            const Result<void> added =
                database.run("INSERT INTO article_fts_next(rowid, title, byline, body, captions) "
                             "SELECT id, title, byline, body, captions FROM article_words WHERE id > ?1 AND id <= ?2 "
                             "ORDER BY id",
                             m_last, **last);
            if (!added)
                return added;
            m_done += database.changes();
            m_last = **last;
        }
        return database.run("UPDATE temp.index_rebuild SET last = ?1", m_last);
    }

    Archive &m_archive;
    const ProgressSink &m_progress;
    std::stop_token m_stop;
    qint64 m_total = 0;
    qint64 m_done = 0;
    qint64 m_last = 0; // article that the new index has
    bool m_isComplete = false;
};

} // namespace

Result<void> dropUnfinishedIndex(Database &database)
{
    const auto ours =
        database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'article_fts_next' AND sql = ?1",
                         QString::fromLatin1(NextTable));
    if (!ours)
        return ours.error();
    return ours->value_or(0) > 0 ? database.execute("DROP TABLE article_fts_next") : Result<void>();
}

Result<void> rebuildIndex(Archive &archive, const ProgressSink &progress, std::stop_token stop)
{
    const Result<void> built = IndexRebuild(archive, progress, std::move(stop)).run();
    const bool isOver = built || built.error().code == ErrorCode::Cancelled || built.error().code == ErrorCode::DiskFull
        || built.error().code == ErrorCode::ArchiveReadOnly;
    if (built)
        return archive.write(
            [](Writing &writing) {
                return writing.database().execute("INSERT INTO annotation_fts(annotation_fts) VALUES ('rebuild')");
            },
            WritePriority::Bulk);
    if (isOver)
        return built;
    // An index that is so damaged that it cannot be put aside is written over in one step.
    return archive.write(
        [](Writing &writing) {
            writing.touchAll();
            return writing.database().execute("INSERT INTO article_fts(article_fts) VALUES ('rebuild');"
                                              "INSERT INTO annotation_fts(annotation_fts) VALUES ('rebuild');");
        },
        WritePriority::Bulk);
}

} // namespace Pressmark
