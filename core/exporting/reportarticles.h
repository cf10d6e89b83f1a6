#pragma once

#include "exporting/pdfexport.h"

namespace Pressmark {

/// Hands the articles of a report on, one after the other, and tells how far it is. Cancelled; InvalidArgument if there
/// is none; or as `take` failed.
Result<void> takeArticles(const ArticleStream &next, int articles, const ProgressSink &progress,
                          const std::stop_token &stop,
                          const std::function<Result<void>(const ArticleForExport &)> &take);

/// The language of the words that are a report's own: "en"
QString reportLanguage();

} // namespace Pressmark
