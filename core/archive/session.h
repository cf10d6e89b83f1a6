#pragma once

#include "storage/database.h"

#include <memory>

namespace Pressmark {

/// A read-only view of an archive for one thread. Each statement sees the last commit.
class Session
{
public:
    explicit Session(Database database)
        : m_database(std::make_unique<Database>(std::move(database)))
    { }

    const Database &database() const { return *m_database; }
    /// Makes the running statement fail with Cancelled. May be called from any thread.
    void interrupt() const { m_database->interrupt(); }
    /// What a higher floor remembers of the archive between its questions; it goes with the session.
    std::shared_ptr<void> &memory() const { return m_memory; }

private:
    std::unique_ptr<Database> m_database;
    mutable std::shared_ptr<void> m_memory;
};

} // namespace Pressmark
