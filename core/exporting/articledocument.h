#pragma once

#include "model/annotation.h"
#include "model/article.h"

#include <QColor>
#include <QFont>

#include <memory>
#include <optional>

class QTextDocument;

namespace Pressmark {

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
    qreal pictureWidth = 480; // pixels or layout units that a picture may be wide
    bool titleBlock = true;   // source, headline, subtitle, byline line above the body
    bool leftOut = false;     // also what was left out, muted, at its place
    QStringList titleLines;   // lines of the title block after the byline: "Tags: diplomacy"
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
    /// What part and unit stands at a document position; nothing between parts.
    std::optional<TextPosition> fromDocument(int documentPosition) const;

    /// Says that [start, start + length) of the part's text stands at documentStart. Called by the builder, in order.
    void add(Part part, qsizetype start, qsizetype length, int documentStart);

private:
    struct Run
    {
        Part part;
        qsizetype start;
        qsizetype length;
        int documentStart;
    };
    QList<Run> m_runs;
};

/// A document and the way from the article's texts into it.
struct ArticleDocument
{
    std::unique_ptr<QTextDocument> document;
    PositionMap positions;
};

/// The one builder: body → QTextDocument, for the reader, for search hits and for export. The document loads nothing:
/// its pictures are named "pressmark-picture:<url>" and its owner answers for them.
/// Needs a QGuiApplication.
ArticleDocument buildArticleDocument(const Article &article, const Body &body, const ArticleStyle &style);

} // namespace Pressmark
