// Selecting by keys, from the caret on.

#include "window/reader/articleview.h"

#include <QTextDocument>

namespace Pressmark {

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
