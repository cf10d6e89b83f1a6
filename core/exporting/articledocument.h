#pragma once

#include "model/annotation.h"
#include "model/article.h"

#include <QColor>
#include <QFont>
#include <QList>

#include <array>
#include <functional>
#include <memory>
#include <optional>

class QTextDocument;
class QUrl;

namespace Pressmark {

/// A small number behind a passage; it is not part of the text.
struct NoteNumber
{
    Part part = Part::Body;
    qsizetype end = 0; // of the passage, in the text of the part; behind a unit that is neither space nor LF
    QString number;
};

/// How an article looks as a document, on the screen or on paper.
struct ArticleStyle
{
    QFont reading;   // body
    QFont heading;   // headline and headings: family; sizes are derived from reading
    QFont interface; // source line, byline, captions
    QColor ink;
    QColor mutedInk;
    QColor accent;
    QColor line;          // borders of tables, quotes
    QColor pictureGround; // placeholders
    qreal lineHeight = 1.62;
    qreal pictureWidth = 480;    // pixels or layout units that a picture may be wide
    qreal smallestInTable = 0.8; // of the size of a table's letters, where its words are too long for its columns
    bool titleBlock = true;      // source, headline, subtitle, byline line above the body
    bool leftOut = false;        // also what was left out, muted, at its place
    QStringList titleLines;      // lines of the title block after the byline: "Tags: diplomacy"
    ColorMeanings legend;        // a line below these: what colours of marks mean
    bool justified = false;
    QList<NoteNumber> numbers;
    /// Where a word of the body may be broken (units before the break, ascending); may be empty.
    std::function<QList<qsizetype>(const QString &word)> hyphens;
    /// Keeps the interface font from drawing signs by the company they are in: such glyphs cannot be led back to text.
    bool plainSigns = false;
};

/// Between positions in the parts of an article and characters of its QTextDocument.
class PositionMap
{
public:
    struct TextPosition
    {
        Part part = Part::Body;
        qsizetype position = 0; // UTF-16 units in the part's text

        bool operator==(const TextPosition &) const = default;
    };

    /// The document position of a unit of a part's text; nothing if it is not shown.
    std::optional<int> toDocument(Part part, qsizetype position) const;
    /// The same for an end, which lies behind the unit before it.
    std::optional<int> endToDocument(Part part, qsizetype end) const;
    /// What part and unit stands at a document position; nothing between parts and where the document has a character
    /// that is not in a text (a place to break a long word, a note's number).
    std::optional<TextPosition> fromDocument(int documentPosition) const;

    /// Says that [start, start + length) of the part's text stands at documentStart. Called by the builder, in order.
    void add(Part part, qsizetype start, qsizetype length, int documentStart);

private:
    struct Run
    {
        qsizetype start;
        qsizetype length;
        int documentStart;
    };
    const QList<Run> &runsOf(Part part) const { return m_runs[static_cast<size_t>(part)]; }

    std::array<QList<Run>, 5> m_runs; // by part, ascending
};

/// The name of a figure's picture in a document: what to give to addResource. Empty if it has none.
QUrl pictureName(const Figure &figure);

/// A document and the way from the article's texts into it.
struct ArticleDocument
{
    std::unique_ptr<QTextDocument> document;
    PositionMap positions;
    QList<int> blockStarts; // where each block of the body begins in the document; -1 if it is not shown
};

/// The one builder: body → QTextDocument, for the reader, for search hits and for export. The document loads nothing:
/// its pictures are named by pictureName() and its owner answers for them with addResource; until then they are even
/// areas of the right size. Sizes are derived from the size of the reading font, in the unit of that font if it is
/// set in pixels. Headings and the headline have a heading level; what cannot be laid out in good time (endless words,
/// huge tables) is shown more simply. Needs a QGuiApplication.
ArticleDocument buildArticleDocument(const Article &article, const Body &body, const ArticleStyle &style);

} // namespace Pressmark
