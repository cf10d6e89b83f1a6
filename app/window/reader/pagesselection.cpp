// Words and areas of a PDF's pages that people select, with the mouse or by keys.

#include "window/reader/pagesview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>

namespace Pressmark {

namespace {

constexpr int DragDistance = 4; // pixels, below which it was a click
constexpr int ScrollEvery = 40; // milliseconds
constexpr int Edge = 12;        // pixels that stay around what is scrolled to

struct CaretKey
{
    QKeySequence::StandardKey move;
    QKeySequence::StandardKey select;
    bool forwards;
    bool wholeWord;
    bool line;
};

constexpr CaretKey CaretKeys[] = {
    {QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar, true, false, false},
    {QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar, false, false, false},
    {QKeySequence::MoveToNextWord, QKeySequence::SelectNextWord, true, true, false},
    {QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord, false, true, false},
    // Without Shift these scroll the pages.
    {QKeySequence::UnknownKey, QKeySequence::SelectNextLine, true, false, true},
    {QKeySequence::UnknownKey, QKeySequence::SelectPreviousLine, false, false, true},
};

} // namespace

QPointF PagesView::scrolled() const
{
    return QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

QRectF PagesView::shownBox(const PageLine &line) const
{
    return m_layout.box(line).translated(-scrolled());
}

std::pair<int, QPointF> PagesView::pagePoint(const QPointF &place) const
{
    return m_layout.pointAt(place + scrolled());
}

TextRange PagesView::chosen() const
{
    qsizetype start = std::min(m_anchor, m_caret);
    qsizetype end = std::max(m_anchor, m_caret);
    if (start < 0)
        return {};
    while (start < end && m_text.at(start).isSpace())
        ++start;
    while (end > start && m_text.at(end - 1).isSpace())
        --end;
    return {start, end - start};
}

void PagesView::setSelection(qsizetype anchor, qsizetype caret)
{
    m_anchor = anchor;
    m_caret = caret;
    m_chosen = m_letters.lines(chosen());
    if (!m_chosen.isEmpty())
        m_areas->clear();
    viewport()->update();
}

std::optional<Passage> PagesView::selectedPassage() const
{
    if (const std::optional<Area> area = m_areas->chosen())
        return Passage{Part::Page, 0, 0, wordsInBox(m_map, m_text, area->number, area->box), area};
    const TextRange range = chosen();
    if (range.length == 0)
        return {};
    return Passage{Part::Body, range.start, range.length, m_text.mid(range.start, range.length), {}};
}

std::optional<Passage> PagesView::passageAtCaret() const
{
    if (auto selected = selectedPassage())
        return selected;
    const qsizetype caret = caretOrFirstSeen();
    return caret < 0 ? std::nullopt : std::optional(Passage{Part::Body, caret, 0, {}, {}});
}

/// A caret that is scrolled out of sight does not count: the first line that is seen does.
qsizetype PagesView::caretOrFirstSeen() const
{
    if (const auto caret = m_caret < 0 ? std::nullopt : m_letters.caretAt(m_caret)) {
        const QRectF box = shownBox(*caret);
        if (box.bottom() >= 0 && box.top() <= viewport()->height())
            return m_caret;
    }
    const auto [page, point] = pagePoint(QPointF(0, 0));
    for (int seen = page; seen >= 0 && seen < m_layout.count(); ++seen) {
        if (const auto place = m_letters.placeAt(seen, {0, seen == page ? point.y() : 0}))
            return *place;
    }
    return -1;
}

void PagesView::selectWords(Part part, TextRange range)
{
    if (part != Part::Body)
        return;
    setSelection(range.start, range.start + range.length);
    if (m_chosen.isEmpty())
        return;
    scrollTo(shownBox(m_chosen.last()));
    scrollTo(shownBox(m_chosen.first()));
    setFocus(Qt::ShortcutFocusReason);
    settle();
}

QPoint PagesView::selectionFoot() const
{
    if (m_areas->chosen())
        return m_areas->chosenRect().bottomLeft().toPoint();
    return m_chosen.isEmpty() ? QPoint() : shownBox(m_chosen.last()).bottomLeft().toPoint();
}

void PagesView::clearSelection()
{
    m_areas->clear();
    setSelection(m_caret, m_caret);
    Q_EMIT selectionSettled(false);
}

void PagesView::settle()
{
    if (m_press != Press::Dragging)
        Q_EMIT selectionSettled(!m_chosen.isEmpty() || m_areas->chosen());
}

void PagesView::scrollTo(const QRectF &box)
{
    if (box.top() < Edge || box.bottom() > viewport()->height() - Edge)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(box.top())
                                      - viewport()->height() / 3);
    if (box.left() < 0 || box.right() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(box.left()) - 4 * Edge);
}

void PagesView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool isThird = m_thirdClick.isActive() && (event->pos() - m_pressed).manhattanLength() < DragDistance;
    m_thirdClick.stop();
    m_pressed = event->pos();
    if (const TextRange word = chosen(); isThird && word.length > 0) {
        const TextRange paragraph = paragraphAround(m_text, word);
        m_press = Press::Word;
        setSelection(paragraph.start, paragraph.start + paragraph.length);
        return;
    }
    const auto [page, point] = pagePoint(event->position());
    const bool drawsArea = event->modifiers().testFlag(Qt::ControlModifier) || !m_letters.placeAt(page, point);
    if (m_areas->takeCorner(event->position()) || (drawsArea && m_areas->begin(event->position()))) {
        m_press = Press::Area;
        return;
    }
    m_areas->clear();
    pressWords(*event);
}

void PagesView::pressWords(const QMouseEvent &event)
{
    const auto [page, point] = pagePoint(event.position());
    const auto place = m_letters.placeAt(page, point);
    m_press = place ? Press::Down : Press::None;
    if (!place)
        clearSelection();
    else if (event.modifiers().testFlag(Qt::ShiftModifier) && m_caret >= 0)
        m_press = Press::Dragging;
    else
        setSelection(*place, *place);
    if (m_press == Press::Dragging)
        dragTo(event.pos());
}

void PagesView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    if (m_press == Press::Area) {
        m_areas->dragTo(event->position());
        return;
    }
    if (m_press == Press::Down && (event->pos() - m_pressed).manhattanLength() >= DragDistance)
        m_press = Press::Dragging;
    if (m_press != Press::Dragging)
        return;
    dragTo(event->pos());
    if (viewport()->rect().contains(event->pos()))
        m_scrolling.stop();
    else if (!m_scrolling.isActive())
        m_scrolling.start(ScrollEvery, this);
}

void PagesView::dragTo(const QPoint &place)
{
    m_dragged = place;
    const auto [page, point] = pagePoint(place);
    if (const auto caret = m_letters.placeAt(page, point))
        setSelection(m_anchor, *caret);
}

void PagesView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_thirdClick.timerId()) {
        m_thirdClick.stop();
        return;
    }
    if (event->timerId() != m_scrolling.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const int past = m_dragged.y() < 0 ? m_dragged.y() : std::max(0, m_dragged.y() - viewport()->height());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + past);
    dragTo(m_dragged);
}

void PagesView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_scrolling.stop();
    const bool drew = m_press == Press::Area && m_areas->release();
    const bool clicked = !drew && (event->pos() - m_pressed).manhattanLength() < DragDistance
        && (m_press == Press::Down || m_press == Press::None || m_press == Press::Area);
    if (clicked && m_press == Press::Area)
        clearSelection();
    m_press = Press::None;
    settle();
    if (clicked)
        chooseMarkAt(event->position());
}

/// A click on marks that lie above each other goes from one to the next, the shortest first.
void PagesView::chooseMarkAt(const QPointF &place)
{
    QList<MarkOnPage> marks;
    for (const MarkOnPage &mark : std::as_const(m_marks)) {
        if (shownBox(mark.line).contains(place))
            marks.append(mark);
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const MarkOnPage &one, const MarkOnPage &other) { return one.length < other.length; });
    QList<AnnotationId> found;
    for (const MarkOnPage &mark : std::as_const(marks)) {
        if (!found.contains(mark.id))
            found.append(mark.id);
    }
    found += m_areas->marksAt(place);
    const AnnotationId mark =
        found.isEmpty() ? AnnotationId() : found.at((found.indexOf(m_selected) + 1) % found.size());
    selectMark(mark, false);
    Q_EMIT markClicked(mark);
}

void PagesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_press = Press::Word;
    m_pressed = event->pos();
    m_thirdClick.start(QGuiApplication::styleHints()->mouseDoubleClickInterval(), this);
    const auto [page, point] = pagePoint(event->position());
    if (const auto word = m_letters.wordAt(page, point))
        setSelection(word->start, word->start + word->length);
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    if (m_areas->moveByKey(*event))
        return;
    if (event->key() == Qt::Key_Escape && selectedPassage()) {
        clearSelection();
    } else if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        setSelection(0, m_text.size());
        settle();
    } else if (!moveCaret(*event)) {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool PagesView::moveCaret(const QKeyEvent &event)
{
    const auto isMeant = [&event](const CaretKey &key) {
        return event.matches(key.select) || (key.move != QKeySequence::UnknownKey && event.matches(key.move));
    };
    const auto *const key = std::find_if(std::begin(CaretKeys), std::end(CaretKeys), isMeant);
    const qsizetype from = caretOrFirstSeen();
    if (key == std::end(CaretKeys) || from < 0)
        return false;
    const qsizetype to = key->line ? m_letters.placeInNextLine(from, key->forwards)
                                   : m_letters.nextPlace(from, key->forwards, key->wholeWord);
    const bool selects = event.matches(key->select);
    setSelection(!selects ? to : from == m_caret ? m_anchor : from, to);
    if (const auto caret = m_letters.caretAt(to))
        scrollTo(shownBox(*caret));
    settle();
    return true;
}

void PagesView::copy() const
{
    if (const auto passage = selectedPassage())
        QGuiApplication::clipboard()->setText(passage->text);
}

} // namespace Pressmark
