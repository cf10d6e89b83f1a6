#pragma once

#include "archive/revisionrow.h"
#include "base/result.h"
#include "model/article.h"
#include "storage/database.h"

#include <QString>

#include <optional>

namespace Pressmark {

/// A capture that is in the archive already.
struct Known
{
    ArticleId article;
    CaptureId capture;
    CaptureState state = CaptureState::Good;
    QString title;
    bool trashed = false;

    bool isUnreadable() const { return state == CaptureState::Unreadable; }
};

/// The capture of the same original and part, or of an original that could not be read; first those that are not in the
/// trash.
Result<std::optional<Known>> findOriginal(const Database &database, const QString &sha256, const QString &part);
/// The capture that shows this original as one of its pictures.
Result<std::optional<Known>> findShown(const Database &database, const QString &sha256);

/// The article that a document is a newer version of.
struct KnownVersion
{
    ArticleId article;
    QString title;
    int words = 0;
    bool agrees = true; // it tells the same story

    bool operator==(const KnownVersion &) const = default;
};

/// That of the same address (or accession number) whose title or words agree. `checks`: if valid, the article whose page
/// was fetched again, whether it agrees or not.
Result<std::optional<KnownVersion>> findVersion(const Database &database, const Document &document,
                                                const ReadText &text, ArticleId checks);

} // namespace Pressmark
