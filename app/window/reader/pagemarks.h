#pragma once

#include "archive/annotations.h"
#include "window/reader/pagelayout.h"
#include "window/reader/parthit.h"

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
    /// In the order in which they are gone through. None was gone to, unless they are the same as before.
    void set(const QList<PartHit> &hits, const PageLetters &letters);
    void clear() { *this = {}; }
    /// Of each that stands on a page.
    QList<PageLine> firstLines() const;
    /// The one that was gone to.
    std::optional<PartHit> current() const;
    /// Null if it stands on no page.
    const PageLine *currentLine() const;
    /// Goes to the next or previous hit on a page, at first to the first or last. Null if there is none further on.
    const PageLine *goOn(bool backwards);
    /// Goes to the first hit on a page or the last. Null if there is none.
    const PageLine *goToEdge(bool last);
    /// Goes to this hit. Null if it stands on no page.
    const PageLine *goTo(const PartHit &hit);
    void paint(QPainter &painter, const PageLayout &layout, int page) const;

private:
    const PageLine *goToNext(qsizetype number, bool backwards);

    QList<PartHit> m_hits;
    QList<QList<PageLine>> m_lines; // of each; empty if it stands on no page
    qsizetype m_current = -1;
};

} // namespace Pressmark
