#pragma once

#include "base/result.h"
#include "model/id.h"

#include <QList>
#include <QStringList>

namespace Pressmark {

class Archive;
class Database;

/// Makes a full copy of the database in `backups/`, verified by opening it, and returns its path. The newest ten are
/// kept. DiskFull if there is no room.
Result<QString> backupArchive(Archive &archive);

/// Puts a backup's database in the place of the archive's, which is kept beside it as archive.sqlite.before-restore.
/// The archive must not be open: ArchiveInUse otherwise. Damaged if the backup is not a sound database.
Result<void> restoreArchive(const QString &backup, const QString &archiveFolder);

/// Those of the originals, by SHA-256, that no capture names.
Result<QStringList> unnamedOriginals(const Database &database, const QStringList &hashes);

/// Removes articles for ever, with their captures, annotations, originals that nothing else uses, and what the record
/// of acts says of them; what they took on the disk is overwritten. Backups are removed too, since they hold them.
/// Cannot be undone.
Result<void> eraseArticles(Archive &archive, const QList<ArticleId> &articles);

} // namespace Pressmark
