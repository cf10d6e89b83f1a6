#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <memory>
#include <optional>

/// Xapian over the same words, without their places.
class SearchPeer
{
public:
    /// Takes the index at `folder`, or makes it from the articles of an archive. Nothing if Pressmark was built without
    /// Xapian.
    static Pressmark::Result<std::optional<SearchPeer>> open(const QString &folder, const Pressmark::Database &database,
                                                             int articles);
    SearchPeer(SearchPeer &&) noexcept;
    ~SearchPeer();

    /// Finds the best fifty articles with a word, and counts all; the count.
    qint64 search(const QString &word) const;

private:
    struct Private;
    explicit SearchPeer(std::unique_ptr<Private> open);
    std::unique_ptr<Private> d;
};
