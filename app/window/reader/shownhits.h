#pragma once

#include "exporting/articledocument.h"
#include "window/reader/parthit.h"

#include <QList>
#include <QRectF>

#include <optional>

class QPainter;

namespace Pressmark {

struct Tokens;

/// The hits of a search in an article's document, and the one that was gone to.
class ShownHits
{
public:
    /// False if they are the same as before; else none was gone to.
    bool set(const QList<PartHit> &hits);
    /// As a syntax highlighter does it: the document stays as it was built.
    void markBold(QTextDocument &document, const PositionMap &positions) const;
    /// Looks where they stand now.
    void place(const QTextDocument &document, const PositionMap &positions);
    /// Those that are shown, as they follow each other in the document.
    QList<PartHit> hits() const;
    /// The height of each, in the document's coordinates.
    QList<double> tops() const;

    /// Goes to the next or previous hit, at first to the first or last, and tells where it begins in the document. Nothing
    /// if there is none further on.
    std::optional<int> goOn(bool backwards);
    /// Goes to the first hit or the last. Nothing if there is none.
    std::optional<int> goToEdge(bool last);
    /// Goes to the hit that begins there. False if there is none.
    bool goTo(int start);
    /// The one that was gone to.
    std::optional<PartHit> current() const;

    /// The ground under the hit that was gone to.
    void paintCurrent(QPainter &painter, const Tokens &tokens) const;
    void paintLines(QPainter &painter, const Tokens &tokens) const;

private:
    struct Placed
    {
        PartHit hit;
        int start = 0; // in the document
        QList<QRectF> lines;
    };

    std::optional<int> goToNumber(qsizetype number);

    QList<PartHit> m_hits;
    QList<Placed> m_placed; // as they stand in the document
    qsizetype m_current = -1;
};

} // namespace Pressmark
