#pragma once

#include "storage/database.h"

namespace Pressmark {

/// Rolls back when it goes out of scope unless it was committed.
class Transaction
{
public:
    /// BEGIN IMMEDIATE
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Database &database);
    Database *m_database;
};

} // namespace Pressmark
