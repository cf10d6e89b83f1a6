// The hits of a search in the article: shown, and gone to.

#include "window/reader/articleview.h"
#include "window/reader/hitscrollbar.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace Pressmark {

void ArticleView::setHits(const QList<PartHit> &hits)
{
    if (!m_hits.set(hits))
        return;
    m_hits.markBold(*document(), m_document.positions);
    placeMarks();
}

/// Where the hits stand now, in the text and on the scroll bar.
void ArticleView::placeHits()
{
    m_hits.place(*document(), m_document.positions);
    const double height = std::max(1.0, document()->size().height());
    QList<double> onBar;
    for (const double top : m_hits.tops())
        onBar.append(top / height);
    QList<HitScrollBar::MarkPlace> marks;
    for (const ShownMark &mark : std::as_const(m_marks)) {
        const QTextBlock block = document()->findBlock(mark.start);
        const QRectF place = document()->documentLayout()->blockBoundingRect(block);
        const double within = static_cast<double>(mark.start - block.position()) / std::max(1, block.length());
        marks.append({(place.top() + within * place.height()) / height, mark.color});
    }
    m_scrollBar->setPlaces(onBar, marks);
}

bool ArticleView::goToHit(bool backwards)
{
    return goToPlace(m_hits.goOn(backwards));
}

bool ArticleView::goToEdgeHit(bool last)
{
    return goToPlace(m_hits.goToEdge(last));
}

void ArticleView::goToHit(const PartHit &hit)
{
    const auto range = documentRange(hit.part, hit.range.start, hit.range.length);
    if (!range)
        return;
    m_hits.goTo(range->first);
    goToPlace(range->first);
}

bool ArticleView::goToPlace(std::optional<int> position)
{
    if (!position)
        return false;
    QTextCursor cursor(document());
    cursor.setPosition(*position);
    setTextCursor(cursor);
    scrollTo(*position);
    viewport()->update();
    return true;
}

bool ArticleView::find(const QString &words, bool backwards)
{
    const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = document()->find(words, textCursor(), flags);
    if (found.isNull()) {
        QTextCursor edge(document());
        edge.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
        found = document()->find(words, edge, flags);
    }
    if (found.isNull())
        return false;
    setTextCursor(found);
    scrollTo(found.selectionStart());
    return true;
}

} // namespace Pressmark
