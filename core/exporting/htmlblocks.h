#pragma once

#include "exporting/articlepages.h"

#include <functional>

namespace Pressmark {

/// A mark in a text that is written as HTML. Several may overlap.
struct HtmlMark
{
    qsizetype start = 0; // UTF-16 units in the text
    qsizetype length = 0;
    MarkColor color = MarkColor::Yellow;
    Mark mark = Mark::Highlight;
    QString number; // of its note
    QString id;     // of its first words
    QString target; // where its number leads

    bool operator==(const HtmlMark &) const = default;
};

/// A text with its spans and marks, everything escaped. Links only where they lead to the web or to a mailbox.
QString htmlText(const QString &text, const QList<Span> &spans, const QList<HtmlMark> &marks);

/// The kept blocks with the marks in them; behind each block the notes of the marks that end in it. `pictures` gives a
/// figure's picture as an address of its own ("data:…"), "" if it has none.
QString htmlBlocks(const Body &body, const QList<PassageOnPaper> &passages, const QString &idPrefix,
                   const std::function<QString(const Figure &)> &pictures);

/// The number of a mark, which leads to its passage where that is in the text, its note and its tags.
QString htmlNote(const PassageOnPaper &passage, const QString &idPrefix);

/// What marks of a part are in a text that begins at `start` of that part.
QList<HtmlMark> htmlMarks(const QList<PassageOnPaper> &passages, Part part, qsizetype start, qsizetype length,
                          const QString &idPrefix);

} // namespace Pressmark
