#pragma once

#include "archive/versions.h"
#include "window/reader/articlecontent.h"

namespace Pressmark {

/// One of the two versions that are compared, as it is shown.
struct ComparedVersion
{
    Version version;
    Article article; // with the headlines of this version
    Revision revision;
    QHash<QString, QString> pictures; // stored with its capture: name → SHA-256

    bool operator==(const ComparedVersion &) const = default;
};

/// An older version of an article beside what is shown, and what differs.
struct Comparison
{
    ComparedVersion older;
    ComparedVersion newer;
    VersionDiff diff;
    bool isNewest = false; // nothing newer was captured than what is shown
};

/// NotFound if there is no such revision, or nothing is shown.
Result<Comparison> readComparison(const Session &session, ArticleId article, RevisionId older);

/// When a capture was made, as far as it is known: fetched, saved or imported.
qint64 momentOf(const Capture &capture);

} // namespace Pressmark
