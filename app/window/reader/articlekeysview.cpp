// What is selected, and selecting by keys, from the caret on.

#include "window/reader/articleview.h"

#include <QTextDocument>

namespace Pressmark {

std::optional<Passage> ArticleView::selectedPassage() const
{
    const QTextCursor cursor = textCursor();
    if (const std::optional<Area> area = m_shown ? m_areas->chosen() : std::nullopt)
        return Passage{Part::Page, 0, 0, {}, area};
    if (!m_shown || !cursor.hasSelection())
        return {};
    std::optional<PositionMap::TextPosition> first;
    std::optional<PositionMap::TextPosition> last;
    for (int at = cursor.selectionStart(); at < cursor.selectionEnd(); ++at) {
        const auto place = m_document.positions.fromDocument(at);
        if (!place || (first && place->part != first->part))
            continue;
        const QChar character = document()->characterAt(at);
        if (character.isSpace())
            continue;
        if (!first)
            first = place;
        last = place;
    }
    if (!first)
        return {};
    const auto range = documentRange(first->part, first->position, last->position + 1 - first->position);
    if (!range)
        return {};
    QTextCursor words(document());
    words.setPosition(range->first);
    words.setPosition(range->second, QTextCursor::KeepAnchor);
    return Passage{first->part,
                   first->position,
                   last->position + 1 - first->position,
                   words.selectedText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n'),
                   {}};
}

QPoint ArticleView::selectionFoot() const
{
    if (m_areas->chosen())
        return m_areas->chosenRect().bottomLeft().toPoint();
    QTextCursor end = textCursor();
    end.setPosition(end.selectionEnd());
    const QRect rect = cursorRect(end);
    return {rect.left(), rect.bottom()};
}

void ArticleView::clearSelection()
{
    clearWords();
    m_areas->clear();
    settle();
}

void ArticleView::clearWords()
{
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
}

void ArticleView::settle()
{
    m_hasSettled = textCursor().hasSelection() || m_areas->chosen();
    Q_EMIT selectionSettled(m_hasSettled);
}

/// A caret that is scrolled out of sight does not count: the first line that is seen does.
std::optional<Passage> ArticleView::passageAtCaret() const
{
    if (auto selected = selectedPassage())
        return selected;
    const bool isSeen = viewport()->rect().intersects(cursorRect());
    int at = isSeen ? textCursor().position() : cursorForPosition({viewport()->width() / 2, 4}).position();
    for (; m_shown && at < document()->characterCount(); ++at) {
        if (const auto place = m_document.positions.fromDocument(at))
            return Passage{place->part, place->position, 0, {}, {}};
    }
    return {};
}

void ArticleView::selectWords(Part part, TextRange range)
{
    const auto shown = documentRange(part, range.start, range.length);
    if (!shown)
        return;
    QTextCursor words(document());
    words.setPosition(shown->first);
    words.setPosition(shown->second, QTextCursor::KeepAnchor);
    setTextCursor(words);
    ensureCursorVisible();
    setFocus(Qt::ShortcutFocusReason);
    settle();
}

} // namespace Pressmark
