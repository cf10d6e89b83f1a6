#pragma once

#include "exporting/paper.h"
#include "exporting/textslices.h"

#include <QTextDocument>

#include <memory>

namespace Pressmark {

/// What stands in the margin beside a passage.
struct MarginNote
{
    QString number;
    QString text; // the note; may be empty
    QString tags; // may be empty
    MarkColor color = MarkColor::Yellow;
    int page = 0; // of the first words of the passage, from 0 within the article
    qreal y = 0;  // where they stand on it
};

/// A note, or as much of it as stands on one page.
struct PlacedNote
{
    qsizetype note = 0;
    int page = 0;
    QRectF rect;
    Slice slice;
};

/// The notes of an article: laid out in their column, each beside its passage, moved only as far as others need room;
/// what does not fit goes on at the top of the next page.
class MarginNotes
{
public:
    MarginNotes(const QList<MarginNote> &notes, const QRectF &column, const ArticleStyle &style);
    ~MarginNotes();

    /// Pages that have notes, from the first to the last; they may be more than the article's own.
    const QList<PlacedNote> &placed() const { return m_placed; }
    const QTextDocument &document(qsizetype note) const { return *m_documents[static_cast<size_t>(note)]; }
    void draw(QPainter &painter, const PlacedNote &note) const;

private:
    struct Waiting
    {
        qsizetype note;
        qreal y;     // where it wants to stand
        Slice slice; // what of it is still to be placed
    };

    std::unique_ptr<QTextDocument> layOut(const MarginNote &note) const;
    QList<Waiting> placePage(int page, QList<Waiting> waiting);
    QList<Waiting> placeCrowded(int page, const QList<Waiting> &waiting);
    void place(int page, const Waiting &waiting, qreal y, const Slice &slice);

    const QList<MarginNote> m_notes;
    const QRectF m_column;
    const ArticleStyle &m_style;
    std::vector<std::unique_ptr<QTextDocument>> m_documents;
    QList<PlacedNote> m_placed;
};

} // namespace Pressmark
