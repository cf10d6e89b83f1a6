#pragma once

#include <QFlags>
#include <QList>
#include <QString>

namespace Pressmark {

enum class BlockKind {
    Paragraph,
    Heading,
    Quote,
    ListItem,
    Figure,
    Table,        // cells joined by TAB, rows by LF
    Preformatted, // spaces and line ends as they were
};

/// Why a block is not part of the story. The names of leftOutClassName() stand in JSON and in stored bodies.
enum class LeftOutClass {
    Advertisement,
    Appeal, // membership, subscription, donation, tip line
    Audio,  // "listen to this article"
    AuthorNote,
    Byline,
    Caption, // the caption of a picture that could not be found
    Comments,
    Date,
    Dropped, // by a person
    Feed,    // news ticker
    Headline,
    Hidden,
    Legal,
    Navigation,
    Newsletter,
    Other,
    ReadingTime,
    Related,
    Repeated, // stands in other articles of this source too
    Share,
    Subtitle,
    Tags,
};

enum class Style {
    Bold = 1,
    Italic = 2,
    Code = 4,
    Superscript = 8,
    Subscript = 16,
    Strike = 32,
};
Q_DECLARE_FLAGS(Styles, Style)
Q_DECLARE_OPERATORS_FOR_FLAGS(Styles)

/// A run of characters of a block's text that looks alike or leads to one place. Spans of a block are sorted and do
/// not overlap; text between them is plain.
struct Span
{
    qsizetype start = 0; // UTF-16 units in the block's text
    qsizetype length = 0;
    Styles styles;
    QString link; // absolute http(s) or mailto address, or empty

    bool operator==(const Span &) const = default;
};

/// A picture of an article with the words that belong to it.
struct Figure
{
    QString url;     // absolute address of the picture, or empty
    QString picture; // name of the picture that is stored with the capture, or empty
    QString alt;
    QString caption;
    QString credit;
    int width = 0; // pixels; 0 if unknown
    int height = 0;

    bool operator==(const Figure &) const = default;
};

struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    int level = 1;                              // of a heading (1–6) or a list item's depth (from 1)
    bool ordered = false;                       // a list item of a numbered list
    bool kept = true;                           // belongs to the story
    LeftOutClass leftOut = LeftOutClass::Other; // meaningful if not kept
    QString text;                               // empty for figures
    QList<Span> spans;
    Figure figure;        // of a figure
    int headerRows = 0;   // of a table
    qsizetype start = -1; // where a kept block's text begins in the text of the body; -1 if it has none

    bool operator==(const Block &) const = default;
};

/// An article's content: one ordered list of blocks, each kept or left out.
struct Body
{
    QList<Block> blocks;

    bool operator==(const Body &) const = default;
};

/// "appeal"
QString leftOutClassName(LeftOutClass leftOut);
/// The class of that name; Other if there is none.
LeftOutClass leftOutClassFromName(QStringView name);

} // namespace Pressmark
