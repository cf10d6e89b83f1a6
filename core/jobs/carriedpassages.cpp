#include "jobs/carriedpassages.h"

#include "archive/archive.h"

namespace Pressmark {

Result<void> bringBackCarried(Archive &archive, const QList<Document> &documents, QList<ImportItem> &items)
{
    for (qsizetype i = 0; i < documents.size() && i < items.size(); ++i) {
        const QList<CarriedAnnotation> &carried = documents[i].carried;
        if (carried.isEmpty() || !items[i].added)
            continue;
        const bool isNew = items[i].added->outcome == CaptureAdded::Outcome::Article;
        const auto bring = [&](Writing &writing) -> Result<void> {
            const Result<CarriedSummary> summary =
                bringBackAnnotations(writing, carried, items[i].added->article, isNew);
            if (!summary)
                return summary.error();
            items[i].carried = *summary;
            return {};
        };
        // What is done in bulk leaves nothing that could be undone.
        if (const Result<void> written = archive.write(bring); !written)
            return written;
    }
    return {};
}

} // namespace Pressmark
