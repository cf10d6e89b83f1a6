#pragma once

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

} // namespace Pressmark
