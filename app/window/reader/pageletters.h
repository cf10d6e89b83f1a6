#pragma once

#include "text/pdfmap.h"
#include "text/sentences.h"

#include <QRectF>
#include <QString>

#include <optional>

namespace Pressmark {

/// A run of letters in one line of a page.
struct PageLine
{
    int page = 0;
    QRectF box; // points from the page's top left corner
    qsizetype start = 0;
    qsizetype end = 0; // exclusive

    bool operator==(const PageLine &) const = default;
};

/// Where the letters of a text stand on the pages of its PDF. A place in the text is one between two units.
class PageLetters
{
public:
    PageLetters() = default;
    /// Requires: the map is the text's.
    PageLetters(const PdfMap &map, const QString &text);

    /// One box for each line of this range.
    QList<PageLine> lines(TextRange range) const;
    /// The place that is nearest to a point of the page, which may lie beside its words. Nothing if the page has none.
    std::optional<qsizetype> placeAt(int page, const QPointF &point) const;
    /// The word that the point lies on; nothing if it lies on none.
    std::optional<TextRange> wordAt(int page, const QPointF &point) const;
    /// What separates the two letters at this place, of no width. Nothing if neither stands on a page.
    std::optional<PageLine> caretAt(qsizetype place) const;

    /// The place behind the next letter or word, or before the one that goes ahead; the same at the ends of the text.
    qsizetype nextPlace(qsizetype place, bool forwards, bool wholeWord) const;
    /// The place at the same distance from the left in the line below or above.
    qsizetype placeInNextLine(qsizetype place, bool below) const;

private:
    /// A line and how far its paragraph goes to both sides, on the same page and in the same column.
    struct Row
    {
        PageLine line;
        double left = 0;
        double right = 0;
    };

    std::optional<qsizetype> letterAt(int page, const QPointF &point) const;
    bool stands(qsizetype unit) const; // on a page
    QRectF boxOf(qsizetype unit) const;
    qsizetype behind(qsizetype unit) const; // the letter that begins there
    QPointF courseAt(qsizetype unit) const;
    void makeRows();

    PdfMap m_map;
    QString m_text;
    QList<Row> m_rows;
};

} // namespace Pressmark
