// What a session remembers, brought up to date with its archive.

#include "archive/changefeed.h"
#include "search/articlefacts.h"
#include "search/keptfacts.h"
#include "search/passagefacts.h"

namespace Pressmark {

namespace {

/// What was learnt of the index stays true as long as its totals and its list of segments do.
Result<void> forgetOldIndex(const Session &session, ArticleFacts &facts)
{
    QByteArray state;
    Result<Statement> query =
        session.database().prepare("SELECT block FROM article_fts_data WHERE id IN (1, 10) ORDER BY id");
    if (!query)
        return query.error();
    const Result<void> read = query->forEach([&state](const Statement &row) { state += row.blob(0) + '|'; });
    if (!read)
        return read;
    if (state != facts.indexState) {
        facts.frequencies.clear();
        facts.forms.clear();
        facts.index.reset();
        facts.isIndexOpened = false;
        facts.titleRanks.clear();
    }
    facts.indexState = state;
    return {};
}

Result<void> bringUpToDate(const Session &session, ArticleFacts &facts, quint64 changes, qint64 highest)
{
    const Result<std::optional<qint64>> version = session.database().integer("PRAGMA data_version");
    if (!version)
        return version.error();
    const bool isOld = facts.version != version->value_or(0);
    const bool isTold = session.changes() && changes > facts.changes && facts.version >= 0;
    // Before anything is taken for known: what is interrupted here is done again next time.
    const Result<void> forgotten = isOld || isTold ? forgetOldIndex(session, facts) : Result<void>();
    if (!forgotten)
        return forgotten;
    bool isForgotten = isOld && !isTold;
    if (isTold) {
        const ArchiveChange change = session.changes()->between(facts.changes, changes);
        const Result<bool> applied = applyChange(session, facts, change, highest);
        if (!applied)
            return applied.error();
        isForgotten = !*applied;
        if (facts.passages)
            facts.passages->markChanged(change.articles);
    }
    if (isForgotten) {
        if (facts.passages)
            facts.passages->forget();
        facts.hasOrder = false;
        facts.hasNotes = false;
        facts.hasAnnotated = false;
        facts.hasLanguages = false;
        facts.hasFacets = false;
        facts.hasStates = false;
    }
    facts.highest = highest;
    const Result<bool> taken = isForgotten ? takeKeptFacts(session, facts) : Result<bool>(false);
    if (!taken)
        return taken.error();
    facts.changes = changes;
    facts.version = version->value_or(0);
    return {};
}

} // namespace

ArticleFacts &rememberedFacts(const Session &session)
{
    if (!session.memory())
        session.memory() = std::make_shared<ArticleFacts>();
    return *static_cast<ArticleFacts *>(session.memory().get());
}

Result<Statement> beginReading(const Session &session, ArticleFacts &facts)
{
    const quint64 changes = session.changes() ? session.changes()->count() : 0; // all of which are seen from here on
    // As long as this statement is not finished, all others see the same commit, and an interruption that comes
    // between two of them is not lost.
    Result<Statement> snapshot =
        session.database().prepare("SELECT coalesce((SELECT max(id) FROM article), 0) UNION ALL SELECT 0");
    if (!snapshot)
        return snapshot.error();
    const Result<bool> begun = snapshot->step();
    if (!begun)
        return begun.error();
    const Result<void> current = bringUpToDate(session, facts, changes, snapshot->integer(0));
    if (!current)
        return current.error();
    return snapshot;
}

} // namespace Pressmark
