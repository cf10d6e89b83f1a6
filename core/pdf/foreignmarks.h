#pragma once

#include "model/annotation.h"

#include <QByteArray>
#include <QList>
#include <QPolygonF>
#include <QStringList>

class QColor;
namespace Poppler {
class Page;
}

namespace Pressmark {

/// How the names of Pressmark's own annotations begin.
inline const QString OwnName = QStringLiteral("pressmark:");

/// An annotation on the page of a PDF, by whatever program. Places are points from the top left corner of the displayed
/// page.
struct ForeignMark
{
    QString name;       // that it has in the file; often none
    QByteArray subtype; // as PDF calls it: "Highlight", "Text"; empty where /RC is not looked for
    int page = 0;
    QRectF box;
    QList<QPolygonF> quads; // convex, each around words; none if it only stands at a place
    bool isArea = false;    // drawn around words or over them, or beside: under its only quad may be none
    Mark mark = Mark::Highlight;
    MarkColor color = MarkColor::Yellow;
    bool struckOut = false;
    QString note;
    QStringList tags; // of Pressmark's own
    QString replies;  // with the names of who wrote them
    QString person;
    qint64 created = 0; // UTC milliseconds
    qint64 modified = 0;

    bool isOnWords() const { return !quads.isEmpty(); }
};

/// Those of a document, as many as are read.
struct ForeignMarks
{
    QList<ForeignMark> marks;
    int leftOut = 0;
    qsizetype letters = 0; // of their notes
    int replyLists = 0;    // asked for
};

/// Reads the markings, notes and texts on a page: what marks words or is drawn over them, and what says something at a
/// place. Links, fields, popups and the like are not read. What others typed or stamped on the page is taken off it,
/// since it would be read as its words.
void takeForeignMarks(Poppler::Page &page, ForeignMarks &marks);

/// The nearest of the five colours: that of the smallest angle between hues in the OKLab space, since marks of other
/// programs are stronger or paler than ours. Grey, black and white are yellow.
MarkColor nearestMarkColor(const QColor &color);

/// Fills in what Poppler does not tell: notes that stand as rich text only (/RC without /Contents), and the tags of
/// Pressmark's own marks (/Subj).
void completeMarks(const QByteArray &pdf, QList<ForeignMark> &marks);

} // namespace Pressmark
