#include "storage/tokenizer.h"

#include "text/words.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace Pressmark {

namespace {

using TokenSink = int (*)(void *, int, const char *, int, int, int);

int createTokenizer(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    // There is nothing to remember: any address that is not null will do.
    static char nothing = 0;
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&nothing);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *) { }

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *text, int size, TokenSink token)
{
    if (!text || size <= 0)
        return SQLITE_OK;
    int result = SQLITE_OK;
    const auto send = [&](std::string_view word, WordSpan span) {
        result = token(context, 0, word.data(), static_cast<int>(word.size()), span.start, span.end);
        return result == SQLITE_OK;
    };
    const bool isQuery = (flags & FTS5_TOKENIZE_QUERY) != 0;
    forEachWord({text, static_cast<size_t>(size)}, send, isQuery ? WordUse::Query : WordUse::Index);
    return result;
}

fts5_api *fts5Of(sqlite3 *database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

Result<void> registerTokenizer(sqlite3 *database)
{
    fts5_api *api = fts5Of(database);
    fts5_tokenizer functions{createTokenizer, deleteTokenizer, tokenize};
    if (!api || api->xCreateTokenizer(api, "pressmark", nullptr, &functions, nullptr) != SQLITE_OK)
        return Error{ErrorCode::Database,
                     QCoreApplication::translate("Pressmark::Database",
                                                 "The SQLite library of this system has no full-text search (FTS5). "
                                                 "Nothing was changed. Install a SQLite that has it.")};
    return {};
}

} // namespace Pressmark
