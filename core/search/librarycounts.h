#pragma once

#include "archive/articles.h"

#include <QHash>

namespace Pressmark {

/// How many articles there are of each kind, source and tag, told by what search remembers.
struct LibraryCounts
{
    ArchiveCounts counts;
    QList<SourceCount> sources; // the most articles first, of equals by name
    QHash<TagId, int> taggedSo; // articles with the tag, or with a passage that has it
};

Result<LibraryCounts> countLibrary(const Session &session);

} // namespace Pressmark
