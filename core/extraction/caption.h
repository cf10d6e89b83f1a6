#pragma once

#include <QString>

namespace Pressmark {

struct CaptionParts
{
    QString caption;
    QString credit; // without brackets: "Photo by Jane Roe/Agency"
};

/// Parts the credit at the end of a picture's words from the rest.
CaptionParts captionParts(const QString &line);

} // namespace Pressmark
