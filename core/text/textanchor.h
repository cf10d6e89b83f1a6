#pragma once

#include "model/annotation.h"

#include <optional>

namespace Pressmark {

/// Remembers the passage text[start, start + length) so that it can be found again after the text has changed. The
/// ends are moved outwards so that no surrogate pair is cut.
///
/// Requires: the passage lies inside the text and is not empty.
TextAnchor makeAnchor(const QString &text, qsizetype start, qsizetype length);

/// Where the passage is in this text now: at its old place if the words are still there, else at the place with the
/// same words whose context agrees best, the nearest if several do. Nothing if the words are gone; the annotation is
/// then detached.
std::optional<TextAnchor> resolveAnchor(const QString &text, const TextAnchor &anchor);

} // namespace Pressmark
