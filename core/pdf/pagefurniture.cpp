#include "pdf/pagefurniture.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Pressmark {

namespace {

constexpr float MarginShare = 0.11F; // of the page's height, at the top and at the bottom
constexpr float SamePlace = 9;       // points
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

void markPageFurniture(QList<PdfLine> &lines, const QList<PdfPageSize> &pages)
{
    markTurned(lines);
    markNumbers(lines, pages);
    if (pages.size() > 1)
        markRepeated(lines, pages);
}

} // namespace Pressmark
