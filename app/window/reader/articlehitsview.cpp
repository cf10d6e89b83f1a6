// The hits of a search in the article: shown, and gone to.

#include "window/appearance/tokens.h"
#include "window/reader/articleview.h"
#include "window/reader/hitscrollbar.h"

#include <QAbstractTextDocumentLayout>
#include <QHash>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace Pressmark {

void ArticleView::setHits(const QList<PartHit> &hits)
{
    if (m_hits == hits)
        return;
    m_hits = hits;
    m_hit = -1;
    markHitsBold();
    placeMarks();
}

/// As a syntax highlighter does it: the document stays as it was built.
void ArticleView::markHitsBold()
{
    QHash<int, QList<QTextLayout::FormatRange>> formats; // by the block's number
    for (const PartHit &hit : std::as_const(m_hits)) {
        const auto range = documentRange(hit.part, hit.range.start, hit.range.length);
        if (!range)
            continue;
        const QTextBlock block = document()->findBlock(range->first);
        QTextLayout::FormatRange format;
        format.start = range->first - block.position();
        format.length = range->second - range->first;
        format.format.setFontWeight(QFont::Bold);
        formats[block.blockNumber()].append(format);
    }
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QList<QTextLayout::FormatRange> wanted = formats.value(block.blockNumber());
        if (wanted.isEmpty() && block.layout()->formats().isEmpty())
            continue;
        block.layout()->setFormats(wanted);
        document()->markContentsDirty(block.position(), block.length());
    }
}

/// Where the hits stand now, in the text and on the scroll bar.
void ArticleView::placeHits()
{
    m_hitLines.clear();
    m_hitStarts.clear();
    QList<double> onBar;
    const double height = std::max(1.0, document()->size().height());
    for (const PartHit &hit : std::as_const(m_hits)) {
        const auto range = documentRange(hit.part, hit.range.start, hit.range.length);
        if (!range)
            continue;
        const QList<QRectF> lines = lineRects(*document(), range->first, range->second);
        if (!lines.isEmpty())
            onBar.append(lines.first().top() / height);
        m_hitLines.insert(range->first, lines);
        m_hitStarts.append(range->first);
    }
    std::sort(m_hitStarts.begin(), m_hitStarts.end());
    QList<HitScrollBar::MarkPlace> marks;
    for (const ShownMark &mark : std::as_const(m_marks)) {
        const QTextBlock block = document()->findBlock(mark.start);
        const QRectF place = document()->documentLayout()->blockBoundingRect(block);
        const double within = static_cast<double>(mark.start - block.position()) / std::max(1, block.length());
        marks.append({(place.top() + within * place.height()) / height, mark.color});
    }
    m_scrollBar->setPlaces(onBar, marks);
}

/// The ground under the hit that was gone to last.
void ArticleView::paintCurrentHit(QPainter &painter, const Tokens &tokens) const
{
    if (m_hit < 0 || m_hit >= m_hitStarts.size())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.selection);
    for (const QRectF &line : m_hitLines.value(m_hitStarts.at(m_hit)))
        painter.drawRoundedRect(line.adjusted(-3, 0, 3, 1), 3, 3);
}

bool ArticleView::goToHit(bool backwards)
{
    if (m_hit < 0)
        return goToEdgeHit(backwards);
    const qsizetype next = m_hit + (backwards ? -1 : 1);
    if (next < 0 || next >= m_hitStarts.size())
        return false;
    goToNumber(next);
    return true;
}

bool ArticleView::goToEdgeHit(bool last)
{
    if (m_hitStarts.isEmpty())
        return false;
    goToNumber(last ? m_hitStarts.size() - 1 : 0);
    return true;
}

void ArticleView::goToHit(const PartHit &hit)
{
    const auto range = documentRange(hit.part, hit.range.start, hit.range.length);
    const qsizetype number = range ? m_hitStarts.indexOf(range->first) : -1;
    if (number >= 0) {
        goToNumber(number);
    } else if (range) {
        QTextCursor cursor(document());
        cursor.setPosition(range->first);
        setTextCursor(cursor);
        scrollTo(range->first);
    }
}

void ArticleView::goToNumber(qsizetype hit)
{
    m_hit = hit;
    QTextCursor cursor(document());
    cursor.setPosition(m_hitStarts.at(hit));
    setTextCursor(cursor);
    scrollTo(m_hitStarts.at(hit));
    viewport()->update();
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
