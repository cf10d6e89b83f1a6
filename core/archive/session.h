#pragma once

#include "storage/database.h"

#include <memory>

namespace Pressmark {

class ChangeFeed;

/// Of the file in an archive's folder in which search keeps what it remembers.
constexpr QLatin1StringView KeptFactsName("archive.search");

/// A read-only view of an archive for one thread. Each statement sees the last commit.
class Session
{
public:
    explicit Session(Database database, std::shared_ptr<const ChangeFeed> changes = nullptr,
                     const QString &keptPath = {}, const QString &person = {})
        : m_database(std::make_unique<Database>(std::move(database)))
        , m_changes(std::move(changes))
        , m_keptPath(keptPath)
        , m_person(person)
    { }

    const Database &database() const { return *m_database; }
    /// Makes the running statement fail with Cancelled. May be called from any thread.
    void interrupt() const { m_database->interrupt(); }
    /// What this process has changed; null if it is not known.
    const ChangeFeed *changes() const { return m_changes.get(); }
    /// What a higher floor remembers of the archive between its questions; it goes with the session.
    std::shared_ptr<void> &memory() const { return m_memory; }
    /// The file in which that can be kept for other sessions; empty if there is no place for one.
    const QString &keptPath() const { return m_keptPath; }
    /// Of what people coded only this person's is seen; everything if it is empty.
    const QString &person() const { return m_person; }

private:
    std::unique_ptr<Database> m_database;
    std::shared_ptr<const ChangeFeed> m_changes;
    QString m_keptPath;
    QString m_person;
    mutable std::shared_ptr<void> m_memory;
};

} // namespace Pressmark
