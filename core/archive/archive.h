#pragma once

#include "archive/session.h"
#include "archive/writing.h"
#include "base/result.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace Pressmark {

class OriginalStore;

/// What a committed change touched, for those who show it.
struct ArchiveChange
{
    QList<ArticleId> articles; // whose content, marks, tags or state changed; empty together with all = false: none
    bool all = false;          // too many to list, or unknown
    bool tags = false;         // the tags themselves, or their counts
    bool operations = false;   // what can be undone
    bool collections = false;  // collections or saved searches

    bool operator==(const ArchiveChange &) const = default;
};

enum class WritePriority {
    Person, // an act of a person: overtakes bulk work
    Bulk,
};

/// An archive: a folder NAME.pressmark. Owns the writer thread and the one read-write connection. All functions may
/// be called from any thread.
class Archive
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes a new, empty archive. The folder must not exist or be empty (ArchiveExists otherwise).
    static Result<std::unique_ptr<Archive>> create(const QString &folder);
    /// Opens an archive. ReadWrite fails with ArchiveInUse while another process writes, ArchiveReadOnly if the folder
    /// cannot be written, ArchiveTooNew if a newer Pressmark made it, ArchiveNotFound if there is none. To write, one
    /// that isOld() is brought up to date first: minutes for a million articles. Cancelled if `stop` asks for it then;
    /// nothing is lost, and the next time goes on from there.
    static Result<std::unique_ptr<Archive>> open(const QString &folder, Access access, std::stop_token stop = {});
    /// Whether an older Pressmark made the archive.
    static bool isOld(const QString &folder);
    ~Archive();

    QString folder() const;
    QString name() const; // the folder's name without ".pressmark"
    bool isReadOnly() const;
    const OriginalStore &originals() const;

    /// A new read-only connection, for the calling thread. With a person's name it sees of marks, of tags that were
    /// given, of links and of acts only that person's, whatever is asked of it; search too.
    Result<Session> session(const QString &person = {}) const;

    using Change = std::function<Result<void>(Writing &)>;

    /// Runs the change on the writer thread in one transaction and waits for the commit. If the change fails, nothing
    /// of it stays. Must not be called from inside a change.
    Result<void> write(const Change &change, WritePriority priority = WritePriority::Person);
    /// The same without waiting; `done` is called on the writer thread after the commit or the failure.
    void writeLater(Change change, std::function<void(const Result<void> &)> done,
                    WritePriority priority = WritePriority::Person);

    /// Rewrites the database file so that nothing deleted is left in it, and starts the index anew. Takes as long as
    /// copying it.
    Result<void> compact();

    /// Is called on the writer thread after each commit until the returned handle is destroyed.
    using Listener = std::function<void(const ArchiveChange &)>;
    [[nodiscard]] std::shared_ptr<void> listen(Listener listener);

private:
    Archive();
    Result<void> prepareReading();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Pressmark
