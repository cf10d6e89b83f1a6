#pragma once

#include "archive/session.h"
#include "archive/writing.h"
#include "model/operation.h"

#include <QList>

namespace Pressmark {

class Archive;

/// The newest first, at most `limit`.
Result<QList<Operation>> readOperations(const Session &session, int limit);
/// Nothing in the place of an act that the session does not see.
Result<UndoState> readUndoState(const Session &session);

/// Takes the last act back and returns its name. NothingToUndo; Conflict if its rows have changed since.
Result<QString> undo(Archive &archive);
/// Does again what was taken back last.
Result<QString> redo(Archive &archive);

/// The person whose acts are recorded from now on; made if new.
Result<void> setCurrentPerson(Archive &archive, const QString &name);
Result<QString> readCurrentPerson(const Session &session);
/// Everybody who has worked in the archive, by name.
Result<QStringList> readPersons(const Session &session);
/// Those who made marks that are not in the trash.
Result<QStringList> readMarkers(const Session &session);

} // namespace Pressmark
