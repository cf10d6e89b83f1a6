#pragma once

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

#include <utility>

class QPainter;
class QColor;

namespace Pressmark {

/// A few lines of text in a given width, cut with … at the end if they do not suffice; ranges can be marked as hits.
struct TextLines
{
    QString text; // as drawn
    QFont font;
    QList<std::pair<qsizetype, qsizetype>> hits; // start and length
    qreal width = 0;
    qreal lineHeight = 0;
    int count = 0;            // lines used
    qreal longest = 0;        // of these lines
    bool fromItsSide = false; // right-to-left text begins at the right

    /// Lays it out in at most `most` lines.
    static TextLines make(const QString &text, const QFont &font, qreal width, qreal lineHeight, int most,
                          const QList<std::pair<qsizetype, qsizetype>> &hits = {});

    /// Hits are bold, in `hitColor`, and underlined in `accent`.
    void draw(QPainter &painter, const QPointF &place, const QColor &color, const QColor &hitColor,
              const QColor &accent) const;
};

} // namespace Pressmark
