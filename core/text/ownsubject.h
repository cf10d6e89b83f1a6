#pragma once

#include <QStringList>

namespace Pressmark {

// Tags in the subject of an annotation in a PDF, where other programs show them.

/// "strikes, harbour". A comma in a tag is followed by a space that does not break, which tells it from those between.
QString subjectOf(const QStringList &tags);
/// The tags again. Of a stranger's file: at most a hundred, cut to names that tags may have.
QStringList tagsInSubject(const QString &subject);

} // namespace Pressmark
