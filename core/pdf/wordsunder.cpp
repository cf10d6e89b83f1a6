#include "pdf/wordsunder.h"

#include "pdf/pdfletters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype MostLettersBetween = 2; // of a run: the number of a note, which stands higher
constexpr qsizetype MostBetween = 40;       // with signs and spaces
constexpr qsizetype LongestWord = 100;      // in either direction: letters without end are no word

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Of scripts that put no spaces between words.
bool standsAlone(QChar c)
{
    return c.isSurrogate() || isWide(c.unicode());
}

/// For a convex polygon, its corners in either sense.
bool holds(const QPolygonF &polygon, QPointF point)
{
    constexpr double Tolerance = 1e-6;
    bool left = false;
    bool right = false;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF from = polygon[i];
        const QPointF way = polygon[(i + 1) % polygon.size()] - from;
        const double cross = way.x() * (point.y() - from.y()) - way.y() * (point.x() - from.x());
        left = left || cross > Tolerance;
        right = right || cross < -Tolerance;
    }
    return !(left && right);
}

double gap(double from, double to, double otherFrom, double otherTo)
{
    return std::max({0.0, otherFrom - to, from - otherTo});
}

} // namespace

qsizetype countLetters(QStringView text)
{
    return std::count_if(text.begin(), text.end(), isOfWord);
}

WordsUnder::WordsUnder(const QString &text, const QList<PdfGlyph> &glyphs)
    : m_text(text)
    , m_glyphs(glyphs)
{
    Q_ASSERT(text.size() == glyphs.size());
    for (qsizetype i = 0; i < m_glyphs.size(); ++i) {
        if (m_glyphs[i].page >= 0 && !m_text[i].isSpace())
            m_pages[m_glyphs[i].page].append(i);
    }
    const auto higher = [this](qsizetype a, qsizetype b) { return boxOf(a).center().y() < boxOf(b).center().y(); };
    for (QList<qsizetype> &page : m_pages)
        std::sort(page.begin(), page.end(), higher);
}

QRectF WordsUnder::boxOf(qsizetype unit) const
{
    const PdfGlyph &glyph = m_glyphs[unit];
    return {QPointF(glyph.left, glyph.top), QPointF(glyph.right, glyph.bottom)};
}

UnitRun WordsUnder::wordAt(qsizetype unit) const
{
    UnitRun word{unit, unit + 1};
    if (!isOfWord(m_text[unit]) || standsAlone(m_text[unit]))
        return word;
    const auto isLetter = [this](qsizetype i) {
        return i >= 0 && i < m_text.size() && isOfWord(m_text[i]) && !standsAlone(m_text[i]);
    };
    const auto goesOn = [this, &isLetter](qsizetype i) {
        const bool isApostrophe = m_text[i] == u'\'' || m_text[i] == u'’';
        return isLetter(i) || (isApostrophe && isLetter(i - 1) && isLetter(i + 1));
    };
    while (word.start > 0 && unit - word.start < LongestWord && goesOn(word.start - 1))
        --word.start;
    while (word.end < m_text.size() && word.end - unit < LongestWord && goesOn(word.end))
        ++word.end;
    return word;
}

QList<qsizetype> WordsUnder::lettersIn(int page, const QPolygonF &polygon)
{
    QList<qsizetype> units;
    const auto letters = m_pages.constFind(page);
    if (letters == m_pages.constEnd())
        return units;
    const QRectF bounds = polygon.boundingRect();
    const auto first = std::lower_bound(letters->begin(), letters->end(), bounds.top(),
                                        [this](qsizetype unit, qreal top) { return boxOf(unit).center().y() < top; });
    for (auto unit = first; unit != letters->end() && --m_budget > 0; ++unit) {
        const QPointF middle = boxOf(*unit).center();
        if (middle.y() > bounds.bottom())
            break;
        if (holds(polygon, middle))
            units.append(*unit);
    }
    return units;
}

QList<qsizetype> WordsUnder::wholeWords(const QList<qsizetype> &units) const
{
    QList<qsizetype> whole;
    for (qsizetype i = 0; i < units.size();) {
        const UnitRun word = wordAt(units[i]);
        qsizetype next = i;
        while (next < units.size() && units[next] < word.end)
            ++next;
        if (2 * (next - i) >= word.end - word.start) {
            for (qsizetype unit = word.start; unit < word.end; ++unit)
                whole.append(unit);
        }
        i = next;
    }
    return whole;
}

QList<UnitRun> WordsUnder::runsOf(const QList<qsizetype> &units) const
{
    QList<UnitRun> runs;
    for (const qsizetype unit : units) {
        const bool joins = !runs.isEmpty() && unit - runs.last().end <= MostBetween
            && countLetters(QStringView(m_text).mid(runs.last().end, unit - runs.last().end)) <= MostLettersBetween;
        if (joins)
            runs.last().end = unit + 1;
        else
            runs.append({unit, unit + 1});
    }
    // The end of the sentence before, and signs that the edge of a quad touches, are no passages.
    for (UnitRun &run : runs) {
        while (run.start < run.end && (m_text[run.start].isSpace() || u",.;:!?)"_s.contains(m_text[run.start])))
            ++run.start;
    }
    runs.removeIf([this](const UnitRun &run) {
        return countLetters(QStringView(m_text).mid(run.start, run.end - run.start)) == 0;
    });
    return runs;
}

QList<qsizetype> WordsUnder::lettersIn(int page, const QList<QPolygonF> &polygons)
{
    QList<qsizetype> units;
    for (const QPolygonF &polygon : polygons)
        units += lettersIn(page, polygon);
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    return units;
}

QList<UnitRun> WordsUnder::wordsUnder(int page, const QList<QPolygonF> &polygons)
{
    return runsOf(wholeWords(lettersIn(page, polygons)));
}

QList<UnitRun> WordsUnder::under(int page, const QList<QPolygonF> &polygons)
{
    const QList<qsizetype> units = lettersIn(page, polygons);
    const QList<UnitRun> words = runsOf(wholeWords(units));
    return words.isEmpty() ? runsOf(units) : words;
}

std::optional<UnitRun> WordsUnder::nearest(int page, const QRectF &box)
{
    constexpr double AwayFromLine = 4; // as far as so many times beside it
    std::optional<qsizetype> best;
    std::pair<double, double> least;
    for (const qsizetype unit : m_pages.value(page)) {
        if (!isOfWord(m_text[unit]) || --m_budget <= 0)
            continue;
        const QRectF letter = boxOf(unit);
        const double beside = gap(box.left(), box.right(), letter.left(), letter.right());
        const double away = AwayFromLine * gap(box.top(), box.bottom(), letter.top(), letter.bottom());
        const QPointF middles = letter.center() - box.center();
        const std::pair distance(beside * beside + away * away, QPointF::dotProduct(middles, middles));
        if (!best || distance < least) {
            best = unit;
            least = distance;
        }
    }
    return best ? std::optional(wordAt(*best)) : std::nullopt;
}

} // namespace Pressmark
