#pragma once

#include "base/progress.h"
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

/// What the servers gave, and what they did not.
struct CheckedPages
{
    QList<ImportedBytes> pages;
    QList<ImportItem> failed;
};

/// Fetches these pages one after the other, on the calling thread, which waits. Stops between two when asked to.
CheckedPages fetchPages(const QList<PageToCheck> &pages, const ProgressSink &progress, std::stop_token stop);

} // namespace Pressmark
