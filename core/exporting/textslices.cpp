#include "exporting/textslices.h"

#include "exporting/articleblocks.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace Pressmark {

namespace {

/// Collects the atoms of frames, tables and blocks in their order.
class AtomCollector
{
public:
    QList<Atom> collect(const QTextDocument &document)
    {
        addFrame(document.rootFrame()->begin(), document.rootFrame()->end());
        return m_atoms;
    }

private:
    void addFrame(QTextFrame::iterator from, QTextFrame::iterator to)
    {
        for (auto it = from; it != to; ++it) {
            if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame()))
                addTable(*table);
            else if (it.currentBlock().isValid())
                addBlock(it.currentBlock());
        }
    }

    void addTable(const QTextTable &table)
    {
        if (table.format().boolProperty(QuoteTableProperty)) {
            const QTextTableCell cell = table.cellAt(0, 0);
            addFrame(cell.begin(), cell.end());
            return;
        }
        const qreal padding = table.format().cellPadding() + table.format().border();
        const int heads = table.format().headerRowCount();
        const qsizetype first = m_atoms.size();
        for (int row = 0; row < table.rows(); ++row) {
            QRectF strip;
            for (int column = 0; column < table.columns(); ++column) {
                const QTextTableCell cell = table.cellAt(row, column);
                for (auto it = cell.begin(); it != cell.end(); ++it)
                    strip |= table.document()->documentLayout()->blockBoundingRect(it.currentBlock());
            }
            add(strip.top() - padding, strip.bottom() + padding, row == 0 || row > heads);
            m_atoms.last().goesOn = row > 0;
            if (heads > 0 && row >= heads) {
                m_atoms.last().headTop = m_atoms[first].top;
                m_atoms.last().headBottom = m_atoms[first + heads - 1].bottom;
            }
        }
        // Half of the last rule lies below what Qt takes for the table.
        const QRectF frame = table.document()->documentLayout()->frameBoundingRect(const_cast<QTextTable *>(&table));
        m_atoms.last().bottom = std::max(m_atoms.last().bottom, frame.bottom() + table.format().border());
    }

    void addBlock(const QTextBlock &block)
    {
        const QTextLayout &layout = *block.layout();
        const QPointF origin = blockOrigin(block);
        const bool heading = block.blockFormat().headingLevel() > 0;
        const int lines = layout.lineCount();
        for (int i = 0; i < lines; ++i) {
            const QTextLine line = layout.lineAt(i);
            const qreal top = origin.y() + line.y();
            const bool inside = i > 0 && (heading || i == 1 || i == lines - 1);
            add(top, top + line.ascent() + line.descent(), !inside, block.blockNumber(), i);
        }
        m_keep = block.blockFormat().boolProperty(KeepWithNextProperty);
    }

    void add(qreal top, qreal bottom, bool mayBreakBefore, int block = -1, int line = 0)
    {
        // The last rule of a table reaches into the empty block that Qt puts behind it.
        const qreal before = m_atoms.isEmpty() ? bottom : m_atoms.last().bottom;
        m_atoms.append({top, std::max(bottom, before), mayBreakBefore && !m_keep, block, line});
        m_keep = false;
    }

    QList<Atom> m_atoms;
    bool m_keep = false;
};

} // namespace

QPointF blockOrigin(const QTextBlock &block)
{
    return block.document()->documentLayout()->blockBoundingRect(block).topLeft();
}

QList<Atom> atomsOf(const QTextDocument &document)
{
    return AtomCollector().collect(document);
}

namespace {

/// How much room the head of a table takes that goes on with this.
qreal repeatedHead(const Atom &atom, qreal room)
{
    const qreal head = atom.headBottom - atom.headTop;
    const bool fits = head + atom.bottom - atom.top <= room && head < room / 4;
    return fits ? head : 0;
}

} // namespace

QList<Slice> sliced(const QList<Atom> &atoms, qreal first, qreal rest)
{
    QList<Slice> slices;
    qreal room = first;
    for (qsizetype from = 0; from < atoms.size();) {
        const qreal top = atoms[from].top;
        const qreal head = repeatedHead(atoms[from], room);
        qsizetype end = from;
        while (end < atoms.size() && atoms[end].bottom - top <= room - head)
            ++end;
        qsizetype at = end;
        while (at < atoms.size() && at > from && !atoms[at].mayBreakBefore)
            --at;
        if (at == from && slices.isEmpty() && first < rest) {
            slices.append({top, top}); // It may begin on the next page, which is larger.
        } else if (at > from || end > from) {
            const qsizetype stop = at > from ? at : end;
            const qreal headTop = atoms[from].headTop;
            slices.append({top, atoms[stop - 1].bottom, atoms[from].block, atoms[from].line, headTop, headTop + head});
            if (stop < atoms.size() && atoms[stop].goesOn)
                slices.last().rule = atoms[stop].top;
            from = stop;
        } else {
            for (qreal cut = top; cut < atoms[from].bottom; cut += room)
                slices.append({cut, std::min(cut + room, atoms[from].bottom)});
            ++from;
        }
        room = rest;
    }
    return slices;
}

namespace {

/// QTextLayout::draw paints one line more than it should above a clip; it could not be seen, but be extracted.
void drawRestOfBlock(QPainter &painter, const QTextBlock &block, const Slice &slice)
{
    const QTextLayout &layout = *block.layout();
    const QPointF origin = blockOrigin(block);
    for (int i = slice.line; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (origin.y() + line.y() + line.ascent() < slice.bottom)
            line.draw(&painter, origin);
    }
    const auto *quote = qobject_cast<const QTextTable *>(QTextCursor(block).currentTable());
    if (!quote || !quote->format().boolProperty(QuoteTableProperty))
        return;
    const QTextTableCellFormat cell = quote->cellAt(0, 0).format().toTableCellFormat();
    const QRectF frame = block.document()->documentLayout()->frameBoundingRect(const_cast<QTextTable *>(quote));
    const QRectF part(frame.left(), slice.top, frame.width(), std::min(slice.bottom, frame.bottom()) - slice.top);
    if (cell.leftBorder() > 0)
        painter.fillRect(QRectF(part.left(), part.top(), cell.leftBorder(), part.height()), cell.leftBorderBrush());
    if (cell.rightBorder() > 0)
        painter.fillRect(QRectF(part.right() - cell.rightBorder(), part.top(), cell.rightBorder(), part.height()),
                         cell.rightBorderBrush());
}

} // namespace

void drawSlice(QPainter &painter, QTextDocument &document, const Slice &slice, QPointF at)
{
    if (slice.head() > 0) {
        drawSlice(painter, document, {slice.headTop, slice.headBottom}, at);
        at.ry() += slice.head();
    }
    constexpr qreal Wide = 200'000; // what stands left or right of the text, such as list marks, is not cut off
    const QRectF window(-Wide, slice.top, 2 * Wide, slice.height());
    // A tall line may reach a little into the neighbouring slice: it is painted there, not here.
    const qreal inset = std::min(slice.height() / 3, 0.25 * fontSize(document.defaultFont()));
    painter.save();
    painter.translate(at.x(), at.y() - slice.top);
    painter.setClipRect(window);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = window.adjusted(0, inset, 0, -inset);
    context.palette.setColor(QPalette::Text, Qt::black);
    if (slice.block >= 0 && slice.line > 0) {
        const QTextBlock block = document.findBlockByNumber(slice.block);
        drawRestOfBlock(painter, block, slice);
        context.clip.setTop(blockOrigin(block).y() + block.layout()->boundingRect().bottom() + 1);
    }
    if (context.clip.top() < context.clip.bottom())
        document.documentLayout()->draw(&painter, context);
    if (slice.rule > 0) { // it belongs to the next row
        const qreal below = slice.rule + 0.1 * fontSize(document.defaultFont());
        context.clip = QRectF(-Wide, slice.bottom, 2 * Wide, below - slice.bottom);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
    }
    painter.restore();
}

} // namespace Pressmark
