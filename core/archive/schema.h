#pragma once

#include "storage/database.h"

namespace Pressmark {

/// The version of the schema that this program writes.
int schemaVersion();

/// Brings the database to schemaVersion(), each script in one transaction. ArchiveTooNew if it is newer already.
Result<void> migrate(Database &database);

/// ArchiveDamaged if the tables, views and triggers are not exactly those of the version that the database says it has,
/// ArchiveTooNew if that is newer than ours. Before this succeeds no trigger may run.
Result<void> compareSchema(Database &database);

} // namespace Pressmark
