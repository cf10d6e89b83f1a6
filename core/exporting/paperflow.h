#pragma once

#include "exporting/paperwriter.h"
#include "model/annotation.h"

#include <functional>

class QTextDocument;

namespace Pressmark {

/// Where something stands on the painted pages.
struct FlowPlace
{
    int page = 0; // as painted
    QRectF rect;  // points
};

/// Headings, passages and lines one below the other, over as many pages as they need. Begins on a new page.
class PaperFlow
{
public:
    /// `number` gives the number of the next page.
    PaperFlow(PaperWriter &paper, const ArticleStyle &style, const QString &footTitle, std::function<QString()> number);

    FlowPlace title(const QString &title); // of a cover
    FlowPlace heading(const QString &title);
    /// A smaller heading; `count` is muted behind it. Stays with what follows.
    FlowPlace group(const QString &title, const QString &count);
    /// A paragraph of the interface font. Gives where its first line is.
    FlowPlace line(const QString &text, qreal size, const QColor &color, qreal before, qreal indent = 0);
    /// A small line of spaced letters.
    FlowPlace spacedLine(const QString &text, qreal size, const QColor &color);
    /// The quotation between quotation marks beside a bar, the picture of an area, the note, the citation. Gives where the citation is, or the
    /// quotation if there is none.
    FlowPlace passage(const Annotation &annotation, const KeptPicture &picture, const QString &number,
                      const QString &citation);
    /// A line with something at its right end and dots below: a row of a table of contents.
    FlowPlace contentsRow(const QString &text, const QString &page);
    /// What the colours of marks stand beside: small grounds with words.
    void legend(const ColorMeanings &colors);
    /// A new page if this one has not so many points left.
    void keepTogether(qreal height) { makeRoom(height * Point); }
    /// Room of that height, in points, over the whole width, for what the function paints; on one page.
    void picture(qreal height, const std::function<void(QPainter &, const QRectF &)> &paint);
    void skip(qreal points) { m_y += points * Point; }
    void moveTo(qreal points) { m_y = points * Point; }

    const ArticleStyle &style() const { return m_style; }

private:
    struct Paragraph
    {
        QString text;
        QFont font;
        QColor color;
        qreal lineHeight = 1.45;
        QString tail; // behind the text, muted
    };

    std::unique_ptr<QTextDocument> layOut(const Paragraph &paragraph, qreal width) const;
    FlowPlace add(const Paragraph &paragraph, qreal before, qreal indent, const QColor &bar = {});
    void addPicture(const KeptPicture &picture, const QColor &bar);
    void newPage();
    void makeRoom(qreal height);

    PaperWriter &m_paper;
    const ArticleStyle m_style;
    const QString m_title;
    const std::function<QString()> m_number;
    int m_page = 0;
    qreal m_y = 0;
};

} // namespace Pressmark
