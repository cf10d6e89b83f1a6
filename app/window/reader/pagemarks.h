#pragma once

#include "archive/annotations.h"
#include "window/reader/pagelayout.h"

class QPainter;

namespace Pressmark {

struct Tokens;

/// A line of a marked passage in a page.
struct MarkOnPage
{
    AnnotationId id;
    Mark mark = Mark::Highlight;
    MarkColor color = MarkColor::Yellow;
    PageLine line;
    qsizetype length = 0; // of the whole passage
};

/// Those of the body.
QList<MarkOnPage> pageMarks(const QList<PlacedAnnotation> &annotations, const PageLetters &letters);
/// Those of one page, in the layout's coordinates, on white.
void paintPageMarks(QPainter &painter, const QList<MarkOnPage> &marks, const PageLayout &layout, int page,
                    AnnotationId selected, const Tokens &tokens);

/// The hits of a search in the pages, and the one that was gone to.
class PageHits
{
public:
    /// Those that stand on a page. None was gone to, unless they are the same as before.
    void set(const QList<TextRange> &hits, const PageLetters &letters);
    void clear() { *this = {}; }
    const QList<QList<PageLine>> &lines() const { return m_lines; } // of each hit
    bool hasCurrent() const { return m_current >= 0; }
    /// Goes to the next or previous hit, at first to the first or last. Null if there is none further on.
    const PageLine *goOn(bool backwards);
    /// Goes to the first hit or the last. Null if there is none.
    const PageLine *goToEdge(bool last);
    void paint(QPainter &painter, const PageLayout &layout, int page) const;

private:
    QList<QList<PageLine>> m_lines;
    qsizetype m_current = -1;
};

} // namespace Pressmark
