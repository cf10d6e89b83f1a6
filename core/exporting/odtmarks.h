#pragma once

#include "exporting/articlepages.h"
#include "exporting/odtcontent.h"

namespace Pressmark {

/// The marks of an article while its texts are written one after the other.
class OdtMarks
{
public:
    /// `prefix`: of the bookmarks at passages, whose numbers lead to `targets`; empty if they have none.
    OdtMarks(const ArticleForExport &article, const QList<PassageOnPaper> &passages, const QString &prefix = {},
             const QStringList &targets = {});

    /// The marks in a text that begins at `start` of a part. Requires: the texts of a part come in their order.
    QList<OdtMark> in(Part part, qsizetype start, qsizetype length);
    /// A mark on all of a text, for a passage that is nowhere else.
    QList<OdtMark> onAll(qsizetype passage, const QString &text);
    /// The passages that stand in no text.
    QList<qsizetype> unplaced() const;

private:
    struct Place
    {
        qsizetype start = -1;
        qsizetype end = -1;
        qsizetype commentEnd = -1; // a comment cannot reach into a table or out of its cell
        bool begun = false;
        QString words; // under the comment
    };

    OdtMark markOf(qsizetype passage) const;

    const QList<PassageOnPaper> &m_passages;
    const QString m_prefix;
    const QStringList m_targets;
    QList<Place> m_places;
};

/// What a comment on a passage says below author and time: the note, then the tags.
QStringList commentLines(const Annotation &annotation);

} // namespace Pressmark
