#pragma once

#include "exporting/articlepages.h"

namespace Pressmark {

/// The text that positions in a part count in.
QString partText(const ArticleForExport &article, Part part);

/// The SHA-256 of the PDF or picture that an area of the shown revision lies on; empty if it is not stored.
QString originalOf(const ArticleForExport &article, const Area &area);

/// Whether an annotation goes into an export: it is chosen, and was not marked in the newer text too.
bool goesIn(const PlacedAnnotation &placed, const MarkChoice &choice);

/// The annotations of an article that go onto paper, in reading order and numbered. An annotation's anchor is made for
/// this revision; one whose words are not in it starts at -1 and comes last.
QList<PassageOnPaper> passagesOf(const ArticleForExport &article, const MarkChoice &choice);

/// What those colours mean that these passages have; colours that mean nothing in particular are left out.
ColorMeanings legendOf(const QList<PassageOnPaper> &passages, const ColorMeanings &meanings);

/// Its tags as people see them: those with a number as "casualties = 12 / 14" if persons differ.
QStringList shownTags(const Annotation &annotation);

/// Its tags as they can be given again: those with a number as "casualties = 12".
QStringList givenTags(const Annotation &annotation);

/// Behind the last unit of a passage that is neither space nor line end: where its number stands. Nothing if the
/// passage is not in the revision.
std::optional<qsizetype> passageEnd(const ArticleForExport &article, const PassageOnPaper &passage);

} // namespace Pressmark
