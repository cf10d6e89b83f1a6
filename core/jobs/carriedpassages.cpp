#include "jobs/carriedpassages.h"

#include "archive/archive.h"

namespace Pressmark {

namespace {

CarrierState stateAfter(CaptureAdded::Outcome outcome)
{
    switch (outcome) {
    case CaptureAdded::Outcome::Article:
        return CarrierState::New;
    case CaptureAdded::Outcome::DuplicateOf:
        return CarrierState::Again;
    default:
        return CarrierState::Other;
    }
}

} // namespace

Result<void> bringBackCarried(Archive &archive, const QList<Document> &documents, QList<ImportItem> &items)
{
    for (qsizetype i = 0; i < documents.size() && i < items.size(); ++i) {
        const QList<CarriedAnnotation> &carried = documents[i].carried;
        if (carried.isEmpty() || !items[i].added)
            continue;
        const CarrierState state = stateAfter(items[i].added->outcome);
        const auto bring = [&](Writing &writing) -> Result<void> {
            const Result<CarriedSummary> summary =
                bringBackAnnotations(writing, carried, items[i].added->article, state);
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
