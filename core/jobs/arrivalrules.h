#pragma once

#include "base/result.h"
#include "model/id.h"

#include <QList>

namespace Pressmark {

class Archive;

/// Gives to articles that have come in the tags of the saved searches that find them. Each search is an act of its own,
/// to be undone alone; one whose query cannot be understood any more is passed over. May be called on any thread.
Result<void> applyArrivalRules(Archive &archive, const QList<ArticleId> &articles);

} // namespace Pressmark
