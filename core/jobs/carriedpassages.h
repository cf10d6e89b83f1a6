#pragma once

#include "jobs/importjob.h"
#include "model/document.h"

namespace Pressmark {

/// Brings back the annotations that the documents of a file carried, and says in their items what became of them.
/// `items` are those of the documents, in their order.
Result<void> bringBackCarried(Archive &archive, const QList<Document> &documents, QList<ImportItem> &items);

} // namespace Pressmark
