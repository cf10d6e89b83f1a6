#pragma once

#include "extraction/byline.h"
#include "extraction/textlines.h"

namespace Pressmark {

/// "By Jane Roe". A sentence that begins like a byline is none.
Byline bylineOf(const TextLine &line);

/// "Jane Roe - ", where a date stands behind it: names begin with capitals and are few words.
Byline namesBefore(const QString &text);

/// Whether a line tells who wrote the post that is quoted above it: "— Jane Roe (@jane) November 18, 2019".
bool isAttribution(const TextLine &line);

} // namespace Pressmark
