#pragma once

#include "storage/database.h"

namespace Pressmark {

/// The version of the schema that this program writes.
int schemaVersion();

inline constexpr int SchemaWithVersions = 4; // knows headlines of revisions and decisions about passages
inline constexpr int SchemaWithRules = 6;    // tags on arrival, meanings of colours, counts of tags
/// Whether the archive is of that version or newer; one that is only read may be older.
Result<bool> hasSchema(const Database &database, int version);

/// Brings the database to schemaVersion(), each script in one transaction. ArchiveTooNew if it is newer already.
Result<void> migrate(Database &database);

/// ArchiveDamaged if the tables, views and triggers are not exactly those of the version that the database says it has,
/// ArchiveTooNew if that is newer than ours. Before this succeeds no trigger may run.
Result<void> compareSchema(Database &database);

} // namespace Pressmark
