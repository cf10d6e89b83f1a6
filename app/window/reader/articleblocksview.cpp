// The blocks of the shown body: where they stand, and what people want of them.

#include "window/reader/articleview.h"
#include "window/reader/blockmargin.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace Pressmark {

namespace {

/// The block that a place of the document lies in.
std::optional<qsizetype> blockAtPosition(const QList<int> &starts, int position)
{
    std::optional<qsizetype> found;
    for (qsizetype i = 0; i < starts.size() && starts[i] <= position; ++i) {
        if (starts[i] >= 0)
            found = i;
    }
    return found;
}

} // namespace

BlockMargin *ArticleView::makeMargin()
{
    const auto block = [this](qsizetype number) -> const Block * {
        const bool there = m_shown && number >= 0 && number < m_shown->body.blocks.size();
        return there ? &m_shown->body.blocks.at(number) : nullptr;
    };
    BlockMargin::Blocks blocks{[this] { return visibleBlocks(); }, [this](int y) { return blockAtHeight(y); },
                               [this](qsizetype number) { return blockRect(number); }, block};
    auto *margin = new BlockMargin(std::move(blocks), viewport(), this);
    connect(margin, &BlockMargin::toggled, this, &ArticleView::toggleRequested);
    connect(margin, &BlockMargin::gapChosen, this, &ArticleView::gapChosen);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, margin, qOverload<>(&QWidget::update));
    return margin;
}

void ArticleView::setBlockNotes(const BlockNotes &notes)
{
    if (m_margin->notes() != notes)
        m_margin->setNotes(notes);
}

void ArticleView::scrollToBlock(qsizetype block)
{
    const QRect rect = blockRect(block);
    if (rect.isValid())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - viewport()->height() / 3);
}

std::optional<qsizetype> ArticleView::blockAtCaret() const
{
    return blockAtPosition(m_document.blockStarts, textCursor().selectionStart());
}

std::optional<qsizetype> ArticleView::blockAtHeight(int y) const
{
    const auto block = blockAtPosition(m_document.blockStarts, cursorForPosition({0, y}).position());
    if (!block)
        return {};
    const QRect rect = blockRect(*block);
    return y >= rect.top() && y <= rect.bottom() ? block : std::nullopt;
}

QList<qsizetype> ArticleView::visibleBlocks() const
{
    const int first = cursorForPosition({0, 0}).position();
    const int last = cursorForPosition({0, viewport()->height()}).position();
    const qsizetype from = blockAtPosition(m_document.blockStarts, first).value_or(0);
    QList<qsizetype> blocks;
    for (qsizetype i = from; i < m_document.blockStarts.size() && m_document.blockStarts[i] <= last; ++i) {
        if (m_document.blockStarts[i] >= 0)
            blocks.append(i);
    }
    return blocks;
}

QRect ArticleView::blockRect(qsizetype number) const
{
    const QList<int> &starts = m_document.blockStarts;
    if (number < 0 || number >= starts.size() || starts[number] < 0)
        return {};
    const auto isShown = [](int start) { return start >= 0; };
    const auto next = std::find_if(starts.begin() + number + 1, starts.end(), isShown);
    const int end = next == starts.end() ? document()->characterCount() : *next;
    QRectF rect;
    for (QTextBlock block = document()->findBlock(starts[number]); block.isValid() && block.position() < end;
         block = block.next())
        rect |= document()->documentLayout()->blockBoundingRect(block);
    return rect.translated(0, -verticalScrollBar()->value()).toAlignedRect();
}

} // namespace Pressmark
