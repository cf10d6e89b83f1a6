#pragma once

#include "storage/database.h"

#include <functional>
#include <span>
#include <vector>

namespace Pressmark {

/// Makes the function "pressmark_matches" known to this connection, which forEachMatch() needs.
Result<void> registerRanking(sqlite3 *database);

/// Gets a row that matches, and for each phrase of the expression, in the order in which they stand in it, how often
/// it is in the row: the sum of the weights of the columns in which it stands, or 1 if it is only asked whether it is
/// there. Nothing if neither was asked for.
using MatchSink = std::function<void(qint64 row, std::span<const float> weights)>;

/// What is asked of the phrases of a row that matches.
struct PhraseQuestion
{
    bool isThere = false;                   // only whether
    std::span<const float> columnWeights{}; // how often
};

/// Reads the rows of a full-text table that match an expression, in the order of their numbers. Many times as fast as
/// ORDER BY rank, since it looks at nothing but the index. Cancelled if the connection is interrupted.
///
/// Requires: `table` is a constant of the program.
Result<void> forEachMatch(const Database &database, const QByteArray &table, const QString &expression,
                          const PhraseQuestion &question, const MatchSink &sink);

} // namespace Pressmark
