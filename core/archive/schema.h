#pragma once

#include "storage/database.h"

#include <stop_token>

namespace Pressmark {

/// The version of the schema that this program writes.
int schemaVersion();

inline constexpr int SchemaWithVersions = 4; // knows headlines of revisions and decisions about passages
inline constexpr int SchemaWithRules = 6;    // tags on arrival, meanings of colours, counts of tags
/// Whether the archive is of that version or newer; one that is only read may be older.
Result<bool> hasSchema(const Database &database, int version);

/// Brings the database to schemaVersion(), each script in one transaction. ArchiveTooNew if it is newer already,
/// Cancelled if `stop` asks for it: the scripts that ran before stay.
Result<void> migrate(Database &database, const std::stop_token &stop = {});

/// ArchiveDamaged if the tables, views and triggers are not exactly those of the version that the database says it has,
/// ArchiveTooNew if that is newer than ours. Before this succeeds no trigger may run.
Result<void> compareSchema(Database &database);

} // namespace Pressmark
