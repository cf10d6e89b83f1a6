#include "window/reader/pageletters.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace Pressmark {

namespace {

constexpr double RowWeight = 4;    // what stands at the same height is nearer than what stands above it
constexpr double LineWeight = 0.1; // a short line goes on to its paragraph's edge, unless another stands there
constexpr double LongestStep = 3;  // from a letter to the next, in their sizes: further on another line begins

double apart(double from, double to, double at)
{
    return std::max({0.0, from - at, at - to});
}

/// The boundaries of a word, as in other texts: the unit that it begins with and the one behind it.
TextRange wordAround(const QString &text, qsizetype unit)
{
    const TextRange paragraph = paragraphAround(text, {unit, 1});
    const QString words = text.mid(paragraph.start, paragraph.length);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, words);
    finder.setPosition(unit - paragraph.start + 1);
    const qsizetype end = finder.isAtBoundary() ? finder.position() : finder.toNextBoundary();
    const qsizetype start = finder.toPreviousBoundary();
    return {paragraph.start + start, (end < 0 ? words.size() : end) - start};
}

} // namespace

PageLetters::PageLetters(const PdfMap &map, const QString &text)
    : m_map(map)
    , m_text(text)
{
    Q_ASSERT(map.glyphs.size() == text.size());
    makeRows();
}

bool PageLetters::stands(qsizetype unit) const
{
    return unit >= 0 && unit < m_map.glyphs.size() && m_map.glyphs[unit].page >= 0
        && m_map.glyphs[unit].page < m_map.pages.size();
}

QRectF PageLetters::boxOf(qsizetype unit) const
{
    const PdfGlyph &glyph = m_map.glyphs[unit];
    return {QPointF(glyph.left, glyph.top), QPointF(glyph.right, glyph.bottom)};
}

qsizetype PageLetters::behind(qsizetype unit) const
{
    ++unit;
    while (unit < m_text.size() && (m_text[unit].isLowSurrogate() || m_text[unit].isMark()))
        ++unit;
    return unit;
}

QList<PageLine> PageLetters::lines(TextRange range) const
{
    QList<PageLine> lines;
    const qsizetype end = std::min(range.start + range.length, m_map.glyphs.size());
    bool joins = false;
    for (qsizetype i = std::max<qsizetype>(range.start, 0); i < end; ++i) {
        joins &= m_text[i] != u'\n';
        if (!stands(i))
            continue;
        const int page = m_map.glyphs[i].page;
        const QRectF box = boxOf(i);
        joins = joins && lines.last().page == page
            && std::abs(lines.last().box.center().y() - box.center().y()) < box.height() / 2;
        if (joins) {
            lines.last().box |= box;
            lines.last().end = i + 1;
        } else {
            lines.append({page, box, i, i + 1});
        }
        joins = true;
    }
    return lines;
}

void PageLetters::makeRows()
{
    qsizetype first = 0; // of the rows of the same paragraph, one below the other
    const auto widen = [this, &first] {
        const auto end = m_rows.end();
        const auto less = [](const Row &one, const Row &other) { return one.left < other.left; };
        const auto shorter = [](const Row &one, const Row &other) { return one.right < other.right; };
        if (m_rows.begin() + first == end)
            return;
        const double left = std::min_element(m_rows.begin() + first, end, less)->left;
        const double right = std::max_element(m_rows.begin() + first, end, shorter)->right;
        for (; first < m_rows.size(); ++first) {
            m_rows[first].left = left;
            m_rows[first].right = right;
        }
    };
    for (const PageLine &line : lines({0, m_text.size()})) {
        if (!m_rows.isEmpty()) {
            const PageLine &last = m_rows.last().line;
            const QStringView between = QStringView(m_text).mid(last.end, line.start - last.end);
            if (last.page != line.page || between.contains(u'\n') || line.box.top() < last.box.top())
                widen();
        }
        m_rows.append({line, line.box.left(), line.box.right()});
    }
    widen();
}

std::optional<qsizetype> PageLetters::letterAt(int page, const QPointF &point) const
{
    const PageLine *nearest = nullptr;
    double least = 0;
    for (const Row &row : m_rows) {
        const QRectF &box = row.line.box;
        const double distance = RowWeight * apart(box.top(), box.bottom(), point.y())
            + apart(row.left, row.right, point.x()) + LineWeight * apart(box.left(), box.right(), point.x());
        if (row.line.page == page && (!nearest || distance < least)) {
            nearest = &row.line;
            least = distance;
        }
    }
    if (!nearest)
        return {};
    std::optional<qsizetype> letter;
    for (qsizetype i = nearest->start; i < nearest->end; ++i) {
        if (!stands(i))
            continue;
        const QRectF box = boxOf(i);
        const double distance = apart(box.left(), box.right(), point.x());
        if (!letter || distance < least) {
            letter = i;
            least = distance;
        }
    }
    return letter;
}

/// To the next letter as the text runs, be it to the left or downwards.
QPointF PageLetters::courseAt(qsizetype unit) const
{
    const QRectF box = boxOf(unit);
    const auto step = [&](qsizetype other) -> std::optional<QPointF> {
        if (!stands(other) || m_map.glyphs[other].page != m_map.glyphs[unit].page)
            return {};
        const QPointF way = boxOf(other).center() - box.center();
        const double length = std::abs(way.x()) + std::abs(way.y());
        if (length == 0 || length > LongestStep * std::max(box.width(), box.height()))
            return {};
        return std::abs(way.x()) >= std::abs(way.y()) ? QPointF(way.x(), 0) : QPointF(0, way.y());
    };
    if (const auto onwards = step(behind(unit)))
        return *onwards;
    const auto back = step(unit - 1);
    return back ? -*back : QPointF(1, 0);
}

std::optional<qsizetype> PageLetters::placeAt(int page, const QPointF &point) const
{
    const std::optional<qsizetype> letter = letterAt(page, point);
    if (!letter)
        return {};
    const bool isPast = QPointF::dotProduct(point - boxOf(*letter).center(), courseAt(*letter)) > 0;
    return isPast ? behind(*letter) : *letter;
}

std::optional<TextRange> PageLetters::wordAt(int page, const QPointF &point) const
{
    const std::optional<qsizetype> letter = letterAt(page, point);
    if (!letter || !boxOf(*letter).contains(point) || m_text[*letter].isSpace())
        return {};
    return wordAround(m_text, *letter);
}

std::optional<PageLine> PageLetters::caretAt(qsizetype place) const
{
    qsizetype before = place - 1;
    while (before > 0 && (m_text[before].isLowSurrogate() || m_text[before].isMark()))
        --before;
    const bool isLast = !stands(place);
    const qsizetype letter = isLast ? before : place;
    if (!stands(letter))
        return {};
    QRectF box = boxOf(letter);
    const QPointF course = isLast ? -courseAt(letter) : courseAt(letter);
    if (course.x() > 0)
        box.setRight(box.left());
    else if (course.x() < 0)
        box.setLeft(box.right());
    else if (course.y() > 0)
        box.setBottom(box.top());
    else
        box.setTop(box.bottom());
    return PageLine{m_map.glyphs[letter].page, box, place, place};
}

qsizetype PageLetters::nextPlace(qsizetype place, bool forwards, bool wholeWord) const
{
    const auto unit = [&] { return forwards ? place : place - 1; };
    const auto goesOn = [&] { return unit() >= 0 && unit() < m_text.size(); };
    while (wholeWord && goesOn() && m_text[unit()].isSpace())
        place += forwards ? 1 : -1;
    if (!goesOn())
        return place;
    if (wholeWord) {
        const TextRange word = wordAround(m_text, unit());
        return forwards ? word.start + word.length : word.start;
    }
    if (forwards)
        return behind(place);
    --place;
    while (place > 0 && (m_text[place].isLowSurrogate() || m_text[place].isMark()))
        --place;
    return place;
}

qsizetype PageLetters::placeInNextLine(qsizetype place, bool below) const
{
    const std::optional<PageLine> caret = caretAt(place);
    const auto holds = [place](const Row &row) { return row.line.start <= place && place <= row.line.end; };
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), holds);
    if (!caret || row == m_rows.cend())
        return place;
    if (below ? row + 1 == m_rows.cend() : row == m_rows.cbegin())
        return below ? row->line.end : row->line.start;
    const PageLine &other = (below ? row + 1 : row - 1)->line;
    const double x = std::clamp(caret->box.center().x(), other.box.left(), other.box.right());
    return placeAt(other.page, {x, other.box.center().y()}).value_or(place);
}

} // namespace Pressmark
