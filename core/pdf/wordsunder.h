#pragma once

#include "text/pdfmap.h"

#include <QHash>
#include <QPolygonF>
#include <QString>

#include <optional>

namespace Pressmark {

/// A run of UTF-16 units in a text.
struct UnitRun
{
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const UnitRun &) const = default;
};

/// Tells which words of a text stand at a place of its pages. Looks at a bounded number of letters in its life: a file
/// of a stranger may have quads without end.
class WordsUnder
{
public:
    /// One glyph for each unit of the text.
    WordsUnder(const QString &text, const QList<PdfGlyph> &glyphs);

    /// The words at least half of whose letters have their middle in one of the polygons, which are convex; in scripts
    /// without spaces the letters. Runs between which no word stands are one.
    QList<UnitRun> wordsUnder(int page, const QList<QPolygonF> &polygons);
    /// The same, but the letters where there is no word.
    QList<UnitRun> under(int page, const QList<QPolygonF> &polygons);

    /// The word of the page that stands nearest to a box, rather in its line than above or below.
    std::optional<UnitRun> nearest(int page, const QRectF &box);

    bool isExhausted() const { return m_budget <= 0; }

private:
    QList<qsizetype> lettersIn(int page, const QPolygonF &polygon);
    QList<qsizetype> lettersIn(int page, const QList<QPolygonF> &polygons);
    UnitRun wordAt(qsizetype unit) const;
    QList<qsizetype> wholeWords(const QList<qsizetype> &units) const;
    QList<UnitRun> runsOf(const QList<qsizetype> &units) const;
    QRectF boxOf(qsizetype unit) const;

    QString m_text;
    QList<PdfGlyph> m_glyphs;
    QHash<int, QList<qsizetype>> m_pages; // units with a place, by their middle from the top
    qint64 m_budget = 100'000'000;
};

/// How many letters and digits.
qsizetype countLetters(QStringView text);

} // namespace Pressmark
