#pragma once

#include "model/civildate.h"
#include "model/tag.h"
#include "search/concordance.h"

#include <optional>

namespace Pressmark {

/// What a line shows.
struct ConcordanceText
{
    QString before; // words of the same paragraph, on one line; "" at its beginning
    QString hit;
    QString after;
    bool rightToLeft = false; // the paragraph's direction
    QString title;
    QString source;
    CivilDate published;
    QList<TagId> tags; // of the passages that the hit stands in
    QStringList tagNames;
    std::optional<MarkColor> color; // of one of them

    bool operator==(const ConcordanceText &) const = default;
};

/// The texts of these lines, with up to `context` UTF-16 units on each side, cut between words. Empty if the words are
/// not there any more.
Result<QList<ConcordanceText>> readConcordanceTexts(const Session &session, const QList<ConcordanceLine> &lines,
                                                    qsizetype context);

} // namespace Pressmark
