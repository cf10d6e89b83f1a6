#include "pdf/pagefurniture.h"

#include "pdf/pdfmeasures.h"
#include "pdf/pdfparagraphs.h"
#include "pdf/pdfpiece.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Pressmark {

namespace {

constexpr float SamePlace = 9; // points
constexpr qsizetype LongestFurniture = 160;

bool isInMargin(const PdfLine &line, const PdfPageSize &page)
{
    const float middle = (line.top + line.bottom) / 2;
    return middle < page.height * MarginShare || middle > page.height * (1 - MarginShare);
}

/// What is the same on every page: letters, with all numbers alike.
QString patternOf(const QString &text)
{
    QString pattern;
    for (const QChar c : text) {
        if (c.isDigit()) {
            if (!pattern.endsWith(u'#'))
                pattern += u'#';
        } else if (!c.isSpace()) {
            pattern += c.toLower();
        }
    }
    return pattern;
}

bool isPageNumber(const QString &text)
{
    static const QRegularExpression Number(
        QStringLiteral("^[\\s\\-\\x{2013}\\x{2014}|·•/"
                       "]*(page|seite|pagina|página|strona|сторінка|страница|p\\.|s\\.|с\\.|стр\\.|第)?"
                       "\\s*(\\d{1,4}|[A-Z]\\d{1,3}|[ivxlc]{1,7})\\s*(页|頁|ページ)?"
                       "(\\s*(of|von|de|sur|di|z|із|из|/|\\|)\\s*\\d{1,4})?[\\s\\-\\x{2013}\\x{2014}|·•/]*$"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() <= 24 && Number.match(text).hasMatch();
}

/// The lines of one pattern at about one height.
struct Place
{
    float top;
    QSet<int> pages;
    QList<qsizetype> lines;
};

void markRepeated(QList<PdfLine> &lines, const QList<PdfPageSize> &pages)
{
    QHash<QString, QList<Place>> places;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const PdfLine &line = lines.at(i);
        if (line.text.size() > LongestFurniture || !isInMargin(line, pages.at(line.page)))
            continue;
        QList<Place> &known = places[patternOf(line.text)];
        auto place = std::find_if(known.begin(), known.end(), [&line](const Place &candidate) {
            return std::abs(candidate.top - line.top) < SamePlace;
        });
        if (place == known.end()) {
            if (known.size() >= 50)
                continue;
            known.append(Place{line.top, {}, {}});
            place = std::prev(known.end());
        }
        place->pages.insert(line.page);
        place->lines.append(i);
    }
    const qsizetype enough = pages.size() <= 4 ? 2 : std::max<qsizetype>(3, pages.size() / 8);
    for (const QList<Place> &known : std::as_const(places)) {
        for (const Place &place : known) {
            if (place.pages.size() < enough)
                continue;
            for (const qsizetype index : place.lines)
                lines[index].leftOut = LeftOutClass::Navigation;
        }
    }
}

void markNumbers(QList<PdfLine> &lines, const QList<PdfPageSize> &pages)
{
    for (PdfLine &line : lines) {
        if (isInMargin(line, pages.at(line.page)) && isPageNumber(line.text))
            line.leftOut = LeftOutClass::Navigation;
    }
}

/// The lines beside each other that are nearest to an edge of a page.
struct EdgeRow
{
    QList<qsizetype> lines;
    qsizetype letters = 0;
    float gap = 0; // to the text within
};

class Edges
{
public:
    Edges(QList<PdfLine> &lines, const QList<PdfPageSize> &pages)
        : m_lines(lines)
        , m_pages(pages)
        , m_size(bodySize(lines))
    { }

    void mark()
    {
        QList<QList<qsizetype>> ofPages(m_pages.size());
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_lines.at(i).upright)
                ofPages[m_lines.at(i).page].append(i);
        }
        for (QList<qsizetype> &page : ofPages) {
            for (const bool top : {true, false})
                markEdge(page, top);
        }
    }

private:
    void markEdge(QList<qsizetype> &page, bool top)
    {
        std::stable_sort(page.begin(), page.end(), [&](qsizetype a, qsizetype b) {
            return top ? m_lines.at(a).top < m_lines.at(b).top : m_lines.at(a).bottom > m_lines.at(b).bottom;
        });
        const EdgeRow row = rowAt(page, top);
        if (!isFurniture(row))
            return;
        for (const qsizetype index : row.lines)
            m_lines[index].leftOut = LeftOutClass::Navigation;
    }

    EdgeRow rowAt(const QList<qsizetype> &page, bool top) const
    {
        EdgeRow row;
        float from = 0;
        float to = 0;
        for (const qsizetype index : page) {
            const PdfLine &line = m_lines.at(index);
            const bool beside = std::min(line.bottom, to) - std::max(line.top, from) > 0.3F * line.size;
            if (!row.lines.isEmpty() && !beside) {
                row.gap = top ? line.top - to : from - line.bottom;
                break;
            }
            from = row.lines.isEmpty() ? line.top : std::min(from, line.top);
            to = row.lines.isEmpty() ? line.bottom : std::max(to, line.bottom);
            row.lines.append(index);
            row.letters += line.text.size();
        }
        return row;
    }

    bool isFurniture(const EdgeRow &row) const
    {
        if (row.lines.isEmpty() || row.gap <= 0 || row.letters > LongestFurniture)
            return false;
        bool numbered = false;
        for (const qsizetype index : row.lines) {
            const PdfLine &line = m_lines.at(index);
            if (!isInMargin(line, m_pages.at(line.page)) || line.size > 1.15F * m_size)
                return false;
            numbered = numbered || line.leftOut || isPrintTime(line.text);
        }
        const PdfLine &first = m_lines.at(row.lines.first());
        if (numbered)
            return row.gap > 0.8F * m_size;
        // Once only: a running head of its own on this page.
        return first.page > 0 && row.gap > 1.5F * m_size && !endsSentence(m_lines.at(row.lines.last()).text)
            && !first.text.at(0).isLower();
    }

    QList<PdfLine> &m_lines;
    const QList<PdfPageSize> &m_pages;
    float m_size;
};

/// Text that runs up or down the margin, unless the whole document does.
void markTurned(QList<PdfLine> &lines)
{
    const auto turned = std::count_if(lines.begin(), lines.end(), [](const PdfLine &line) { return !line.upright; });
    if (turned * 3 > lines.size())
        return;
    for (PdfLine &line : lines) {
        if (!line.upright)
            line.leftOut = LeftOutClass::Other;
    }
}

} // namespace

bool isPrintTime(const QString &text)
{
    static const QRegularExpression Time(
        QStringLiteral("^\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},? \\d{1,2}[:.]\\d{2}(:\\d{2})?( [AP]M)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() <= 24 && Time.match(text).hasMatch();
}

void markPageFurniture(QList<PdfLine> &lines, const QList<PdfPageSize> &pages)
{
    markTurned(lines);
    markNumbers(lines, pages);
    if (pages.size() > 1)
        markRepeated(lines, pages);
    Edges(lines, pages).mark();
}

} // namespace Pressmark
