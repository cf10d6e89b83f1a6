#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Pressmark {

/// A file that was entrusted to the archive, byte for byte.
struct StoredOriginal
{
    QString sha256;  // of the uncompressed bytes, 64 hexadecimal digits
    qint64 size = 0; // of the uncompressed bytes
    bool isNew = false;

    bool operator==(const StoredOriginal &) const = default;
};

/// An open original. The file may be compressed with zstd; readers of the descriptor must be told.
struct OriginalDescriptor
{
    int descriptor = -1; // read-only; the caller closes it
    bool compressed = false;
};

/// The folder `originals/`: files named by the SHA-256 of their content, never changed. Bytes of text types under
/// 16 MB are compressed. Safe to use from several threads, each with its own batch.
class OriginalStore
{
public:
    explicit OriginalStore(const QString &folder);

    /// Several originals on their way in. Nothing of it is part of the archive, or durable, before commit().
    class Batch
    {
    public:
        explicit Batch(const OriginalStore &store);
        Batch(Batch &&) noexcept = default;
        Batch &operator=(Batch &&) = delete;
        ~Batch(); // removes temporary files that were not committed

        Result<StoredOriginal> add(const QByteArray &bytes);
        /// When it returns, every added original is on the disk under its name, also after a power cut.
        Result<void> commit();

    private:
        struct Pending
        {
            QString temporary;
            QString final;
        };
        const OriginalStore *m_store;
        QList<Pending> m_pending;
    };

    bool contains(const QString &sha256) const;
    /// The bytes; NotFound if it is missing, Damaged if the content does not have that hash.
    Result<QByteArray> read(const QString &sha256) const;
    Result<OriginalDescriptor> open(const QString &sha256) const;
    /// Removes what an interrupted import left behind. Only for the process that holds the archive's lock.
    void removeTemporaries() const;
    /// The hashes of all files that are there.
    QList<QString> list() const;
    /// Overwrites and removes. Not undoable.
    Result<void> erase(const QString &sha256) const;

    QString folder() const { return m_folder; }

private:
    QString pathOf(const QString &sha256, bool compressed) const;
    std::optional<QString> findPath(const QString &sha256) const;

    QString m_folder;
};

} // namespace Pressmark
