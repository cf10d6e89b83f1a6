#pragma once

#include "storage/rowchanges.h"

#include <QList>

namespace Pressmark {

/// The tables whose rows people change.
const QList<QByteArray> &journaledTables();

/// Appends an operation with its row changes to the chain. `kind` is act, undo or redo; `reverses` the act that an undo
/// or redo is about.
Result<void> appendOperation(Database &database, qint64 time, const QString &person, const QString &name,
                             const QString &kind, std::optional<qint64> reverses, const QList<RowChange> &changes);

/// The row changes of an operation, in order.
Result<QList<RowChange>> readRowChanges(const Database &database, qint64 operation);

/// Nothing if every operation's hash follows from its content and its predecessor; else the first that does not.
Result<std::optional<qint64>> firstBrokenOperation(const Database &database);

} // namespace Pressmark
