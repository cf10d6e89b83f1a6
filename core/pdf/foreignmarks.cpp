#include "pdf/foreignmarks.h"

#include "pdf/markobjects.h"
#include "text/canonicaltext.h"

#include <QColor>
#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <poppler-annotation.h>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype MostMarks = 5'000;
constexpr qsizetype MostQuads = 2'000;
constexpr qsizetype LongestNote = 100'000;
constexpr qsizetype MostLetters = 4'000'000; // of all notes together
constexpr int MostReplyLists = 2'000;        // each of which looks at all annotations of the page
constexpr int DeepestReply = 8;

const QSet<Poppler::Annotation::SubType> Drawn{Poppler::Annotation::AGeom, Poppler::Annotation::AStamp,
                                               Poppler::Annotation::AInk};

qint64 timeOf(const QDateTime &time)
{
    return time.isValid() ? std::clamp<qint64>(time.toMSecsSinceEpoch(), 0, qint64(1) << 48) : 0;
}

QString noteOf(const Poppler::Annotation &annotation)
{
    return canonicalPreformatted(QStringView(annotation.contents()).left(LongestNote));
}

QString personOf(const Poppler::Annotation &annotation)
{
    return canonicalText(QStringView(annotation.author()).left(200)).simplified();
}

QRectF onPage(const QRectF &share, QSizeF page)
{
    const QRectF box = share.normalized();
    return {box.left() * page.width(), box.top() * page.height(), box.width() * page.width(),
            box.height() * page.height()};
}

/// The corners around their middle: files name them in more than one order.
QPolygonF aroundMiddle(const Poppler::HighlightAnnotation::Quad &quad, QSizeF page)
{
    QPolygonF corners;
    QPointF middle;
    for (const QPointF corner : quad.points) {
        const QPointF point(corner.x() * page.width(), corner.y() * page.height());
        if (!std::isfinite(point.x()) || !std::isfinite(point.y()))
            return {};
        corners.append(point);
        middle += point / 4;
    }
    const auto angle = [middle](QPointF p) { return std::atan2(p.y() - middle.y(), p.x() - middle.x()); };
    std::sort(corners.begin(), corners.end(), [&angle](QPointF a, QPointF b) { return angle(a) < angle(b); });
    return corners;
}

void readWordMark(const Poppler::HighlightAnnotation &annotation, QSizeF page, ForeignMark &mark)
{
    static constexpr std::array<const char *, 4> Subtypes{"Highlight", "Squiggly", "Underline", "StrikeOut"};
    const auto type = annotation.highlightType();
    mark.subtype = Subtypes.at(std::clamp<size_t>(size_t(type), 0, Subtypes.size() - 1));
    mark.mark = type == Poppler::HighlightAnnotation::Highlight ? Mark::Highlight : Mark::Underline;
    mark.struckOut = type == Poppler::HighlightAnnotation::StrikeOut;
    const QList<Poppler::HighlightAnnotation::Quad> quads = annotation.highlightQuads();
    for (const auto &quad : quads.first(std::min(MostQuads, quads.size()))) {
        const QPolygonF around = aroundMiddle(quad, page);
        if (!around.isEmpty())
            mark.quads.append(around);
    }
    if (mark.quads.isEmpty())
        mark.quads.append(
            QPolygonF{mark.box.topLeft(), mark.box.topRight(), mark.box.bottomRight(), mark.box.bottomLeft()});
}

/// What is drawn is taken to be about the words under it.
void readDrawing(const Poppler::Annotation &annotation, ForeignMark &mark)
{
    const auto *shape = dynamic_cast<const Poppler::GeomAnnotation *>(&annotation);
    if (shape)
        mark.subtype = shape->geomType() == Poppler::GeomAnnotation::InscribedSquare ? "Square" : "Circle";
    else
        mark.subtype = annotation.subType() == Poppler::Annotation::AInk ? "Ink" : "Stamp";
    if (shape && !annotation.style().color().isValid())
        mark.color = nearestMarkColor(shape->geomInnerColor());
    mark.isArea = true;
    mark.quads = {QPolygonF{mark.box.topLeft(), mark.box.topRight(), mark.box.bottomRight(), mark.box.bottomLeft()}};
}

void appendReplies(const Poppler::Annotation &annotation, int depth, ForeignMarks &marks, QString &replies)
{
    if (depth > DeepestReply || marks.replyLists >= MostReplyLists || replies.size() > LongestNote)
        return;
    ++marks.replyLists;
    for (const std::unique_ptr<Poppler::Annotation> &reply : annotation.revisions()) {
        const QString words = noteOf(*reply);
        const QString person = personOf(*reply);
        if (!words.isEmpty())
            replies += u"\n\n"_s + (person.isEmpty() ? QString() : person + u": "_s) + words;
        appendReplies(*reply, depth + 1, marks, replies);
    }
}

ForeignMark markFrom(const Poppler::Annotation &annotation, const Poppler::Page &page, ForeignMarks &marks)
{
    ForeignMark mark;
    mark.name = annotation.uniqueName().left(200);
    mark.page = page.index();
    mark.box = onPage(annotation.boundary(), page.pageSizeF());
    mark.color = nearestMarkColor(annotation.style().color());
    mark.note = noteOf(annotation);
    mark.person = personOf(annotation);
    mark.created = timeOf(annotation.creationDate());
    mark.modified = std::max(timeOf(annotation.modificationDate()), mark.created);
    if (const auto *words = dynamic_cast<const Poppler::HighlightAnnotation *>(&annotation))
        readWordMark(*words, page.pageSizeF(), mark);
    else if (const auto *text = dynamic_cast<const Poppler::TextAnnotation *>(&annotation))
        mark.subtype = text->textType() == Poppler::TextAnnotation::Linked ? "Text" : "FreeText";
    else if (Drawn.contains(annotation.subType()))
        readDrawing(annotation, mark);
    appendReplies(annotation, 0, marks, mark.replies);
    mark.replies = mark.replies.trimmed();
    return mark;
}

struct Lab
{
    double a = 0;
    double b = 0;
};

double linear(double share)
{
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

/// Björn Ottosson's OKLab, without the lightness.
Lab okLab(double red, double green, double blue)
{
    const double r = linear(red);
    const double g = linear(green);
    const double b = linear(blue);
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

} // namespace

MarkColor nearestMarkColor(const QColor &color)
{
    constexpr double Grey = 0.02; // of less chroma
    if (!color.isValid())
        return MarkColor::Yellow;
    const Lab wanted = okLab(color.redF(), color.greenF(), color.blueF());
    if (std::hypot(wanted.a, wanted.b) < Grey)
        return MarkColor::Yellow;
    MarkColor nearest = MarkColor::Yellow;
    double best = -2;
    for (const MarkColor candidate : AllMarkColors) {
        const auto [red, green, blue] = markColor(PdfMark{.mark = Mark::Underline, .color = candidate});
        const Lab ours = okLab(red, green, blue);
        const double cosine = (ours.a * wanted.a + ours.b * wanted.b) / std::hypot(ours.a, ours.b);
        if (cosine > best) {
            best = cosine;
            nearest = candidate;
        }
    }
    return nearest;
}

void takeForeignMarks(Poppler::Page &page, ForeignMarks &marks)
{
    static const QSet<Poppler::Annotation::SubType> Read{Poppler::Annotation::AText,  Poppler::Annotation::ALine,
                                                         Poppler::Annotation::AGeom,  Poppler::Annotation::AHighlight,
                                                         Poppler::Annotation::AStamp, Poppler::Annotation::AInk,
                                                         Poppler::Annotation::ACaret};
    for (std::unique_ptr<Poppler::Annotation> &annotation : page.annotations(Read)) {
        if (marks.marks.size() >= MostMarks || marks.letters >= MostLetters) {
            ++marks.leftOut;
            continue;
        }
        const ForeignMark mark = markFrom(*annotation, page, marks);
        marks.letters += mark.note.size() + mark.replies.size();
        marks.marks.append(mark);
        if (mark.subtype == "FreeText" || mark.subtype == "Stamp")
            page.removeAnnotation(annotation.release()); // deletes it
    }
}

} // namespace Pressmark
