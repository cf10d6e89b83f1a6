#pragma once

#include <QString>

namespace Pressmark {

/// The folder of the sample clippings: $PRESSMARK_CLIPPINGS, else beside the installed program, else `otherwise` if it
/// is there. Empty if there is none.
QString sampleClippings(const QString &otherwise);

/// Where the sample archive is made.
QString sampleArchiveFolder();

} // namespace Pressmark
