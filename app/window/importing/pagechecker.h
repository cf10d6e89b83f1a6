#pragma once

#include "jobs/importjob.h"
#include "model/id.h"

#include <QUrl>

#include <stop_token>

namespace Pressmark {

/// An article whose page is to be fetched again.
struct PageToCheck
{
    ArticleId article;
    QUrl url;

    bool operator==(const PageToCheck &) const = default;
};

/// Fetches the page, on the calling thread, which waits. Cancelled when asked to stop.
Result<ImportedBytes> fetchPage(const PageToCheck &page, const std::stop_token &stop);

} // namespace Pressmark
