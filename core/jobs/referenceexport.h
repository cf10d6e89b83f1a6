#pragma once

#include "archive/session.h"
#include "base/progress.h"
#include "exporting/references.h"
#include "model/id.h"

#include <stop_token>

namespace Pressmark {

/// An article as references to it need it.
Result<CitedArticle> readCitedArticle(const Session &session, ArticleId article);

/// Writes references to these articles to a file, in this order. Cancelled if it was asked to stop; there is no file
/// then.
Result<void> exportReferences(const Session &session, const QList<ArticleId> &articles, ReferenceFormat format,
                              const QString &path, const ProgressSink &progress, std::stop_token stop);

} // namespace Pressmark
