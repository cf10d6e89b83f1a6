#include "storage/ranking.h"

#include <sqlite3.h>

namespace Pressmark {

namespace {

constexpr char PointerType[] = "pressmark_matches";

/// What one run of forEachMatch() needs at every row.
struct Collector
{
    const PhraseQuestion &question;
    const MatchSink &sink;
    std::vector<float> weights; // by phrase
};

float weightOf(const Fts5ExtensionApi *api, Fts5Context *context, int phrase, const PhraseQuestion &question)
{
    Fts5PhraseIter iterator;
    int column = -1;
    int offset = 0;
    float weight = 0;
    if (api->xPhraseFirst(context, phrase, &iterator, &column, &offset) != SQLITE_OK)
        return 0;
    if (question.isThere)
        return column >= 0 ? 1 : 0;
    for (; column >= 0; api->xPhraseNext(context, &iterator, &column, &offset)) {
        if (static_cast<size_t>(column) < question.columnWeights.size())
            weight += question.columnWeights[static_cast<size_t>(column)];
    }
    return weight;
}

/// pressmark_matches(table, collector): tells the collector of this row, and is always false.
void collectMatch(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int count,
                  sqlite3_value **values)
{
    auto *collector = count == 1 ? static_cast<Collector *>(sqlite3_value_pointer(values[0], PointerType)) : nullptr;
    if (!collector) {
        sqlite3_result_error(result, "pressmark_matches() is for Pressmark's own use", -1);
        return;
    }
    const bool isAsked = collector->question.isThere || !collector->question.columnWeights.empty();
    collector->weights.resize(isAsked ? static_cast<size_t>(api->xPhraseCount(context)) : 0);
    for (size_t phrase = 0; phrase < collector->weights.size(); ++phrase)
        collector->weights[phrase] = weightOf(api, context, static_cast<int>(phrase), collector->question);
    collector->sink(api->xRowid(context), collector->weights);
    sqlite3_result_int(result, 0);
}

} // namespace

Result<void> registerRanking(sqlite3 *database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    if (!api || api->xCreateFunction(api, "pressmark_matches", nullptr, collectMatch, nullptr) != SQLITE_OK)
        return databaseError(database);
    return {};
}

Result<void> forEachMatch(const Database &database, const QByteArray &table, const QString &expression,
                          const PhraseQuestion &question, const MatchSink &sink)
{
    // The rows go to the sink from inside the one step, which saves leaving and entering SQLite for each of them.
    const QByteArray sql =
        "SELECT 1 FROM " + table + " WHERE " + table + " MATCH ?1 AND pressmark_matches(" + table + ", ?2)";
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database.handle(), sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return databaseError(database.handle());
    Collector collector{question, sink, {}};
    const QByteArray match = expression.toUtf8();
    sqlite3_bind_text64(statement, 1, match.constData(), static_cast<sqlite3_uint64>(match.size()), SQLITE_STATIC,
                        SQLITE_UTF8);
    sqlite3_bind_pointer(statement, 2, &collector, PointerType, nullptr);
    const bool finished = sqlite3_step(statement) == SQLITE_DONE;
    const Result<void> result = finished ? Result<void>() : Result<void>(databaseError(database.handle()));
    sqlite3_finalize(statement);
    return result;
}

} // namespace Pressmark
