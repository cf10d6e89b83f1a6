#include "pdf/markobjects.h"

#include "text/ownsubject.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <qpdf/QPDFObjectHandle.hh>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

using Quad = std::array<QPointF, 4>; // in the PDF's space: top left, top right, bottom left, bottom right

constexpr double PopupWidth = 180;
constexpr double PopupHeight = 100;
constexpr double FrameWidth = 1.5; // points

QByteArray number(double value)
{
    QByteArray digits = QByteArray::number(value, 'f', 3);
    while (digits.endsWith('0'))
        digits.chop(1);
    if (digits.endsWith('.'))
        digits.chop(1);
    return digits == "-0" ? QByteArray("0") : digits;
}

QByteArray point(QPointF place)
{
    return number(place.x()) + ' ' + number(place.y());
}

QByteArray rectangle(const QRectF &box)
{
    return '[' + point(box.topLeft()) + ' ' + point(box.bottomRight()) + ']';
}

QByteArray string(const QString &text)
{
    return QByteArray::fromStdString(QPDFObjectHandle::newUnicodeString(text.toStdString()).unparse());
}

QRectF boundsOf(const QList<Quad> &quads)
{
    QRectF bounds;
    for (const Quad &quad : quads) {
        for (const QPointF corner : quad)
            bounds |= QRectF(corner, QSizeF(1e-6, 1e-6));
    }
    return bounds;
}

QByteArray colorOperands(const PdfMark &mark)
{
    const std::array<double, 3> color = markColor(mark);
    return number(color[0]) + ' ' + number(color[1]) + ' ' + number(color[2]);
}

/// Filled rectangles, one path: where they overlap the colour is not darker.
QByteArray drawHighlight(const PdfMark &mark, const QList<Quad> &quads)
{
    QByteArray drawing = colorOperands(mark) + " rg /G0 gs\n";
    for (const Quad &quad : quads)
        drawing += point(quad[0]) + " m " + point(quad[1]) + " l " + point(quad[3]) + " l " + point(quad[2]) + " l h\n";
    return drawing + "f\n";
}

QByteArray drawUnderline(const PdfMark &mark, const QList<Quad> &quads)
{
    QByteArray drawing = colorOperands(mark) + " RG /G0 gs\n";
    for (const Quad &quad : quads) {
        const QPointF upwards = quad[0] - quad[2];
        const double height = std::hypot(upwards.x(), upwards.y());
        const QPointF lift = upwards * 0.08;
        drawing += number(std::max(0.7, height * 0.07)) + " w " + point(quad[2] + lift) + " m " + point(quad[3] + lift)
            + " l S\n";
    }
    return drawing;
}

/// A frame inside the rectangle: what it is around is a picture, or words that are to be seen as they are.
QByteArray drawFrame(const PdfMark &mark, const QRectF &bounds)
{
    const QRectF frame = bounds.adjusted(FrameWidth / 2, FrameWidth / 2, -FrameWidth / 2, -FrameWidth / 2);
    return colorOperands(mark) + " RG /G0 gs " + number(FrameWidth) + " w " + point(frame.topLeft()) + ' '
        + number(frame.width()) + ' ' + number(frame.height()) + " re S\n";
}

/// What kind of annotation it is, and what only those of its kind have.
QByteArray kindOf(const PdfMark &mark, const QByteArray &points)
{
    if (mark.area)
        return "Square/BS<</W " + number(FrameWidth) + "/S/S>>";
    return (mark.mark == Mark::Highlight ? "Highlight/QuadPoints[" : "Underline/QuadPoints[") + points.trimmed() + ']';
}

} // namespace

std::array<double, 3> markColor(const PdfMark &mark)
{
    constexpr std::array<quint32, 5> Pale{0xffec99, 0xc3f0ca, 0xcfe2ff, 0xffd6d6, 0xe8d9fb};
    constexpr std::array<quint32, 5> Full{0xeab308, 0x2f9e44, 0x3b82f6, 0xe5484d, 0x8b5cf6};
    const auto index = static_cast<size_t>(mark.color);
    const quint32 color = mark.mark == Mark::Highlight && !mark.area ? Pale.at(index) : Full.at(index);
    return {double(color >> 16) / 255, double((color >> 8) & 255) / 255, double(color & 255) / 255};
}

QByteArray pdfDate(qint64 milliseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
    return "D:" + time.toString(u"yyyyMMddHHmmss"_s).toLatin1() + 'Z';
}

MarkObjects markObjects(const PlacedMark &placed, const PageSpace &space, const MarkReferences &references)
{
    const PdfMark &mark = *placed.mark;
    QList<Quad> quads;
    QByteArray points;
    for (const MarkQuad &displayed : placed.quads) {
        Quad quad;
        const std::array<QPointF, 4> corners = displayed.corners();
        for (size_t i = 0; i < quad.size(); ++i) {
            quad[i] = space.toPdf(corners[i]);
            points += point(quad[i]) + ' ';
        }
        quads.append(quad);
    }
    const QRectF bounds = boundsOf(quads);
    const bool highlight = mark.mark == Mark::Highlight && !mark.area;

    MarkObjects objects;
    objects.annotation = "<</Type/Annot/Subtype/" + kindOf(mark, points) + "/Rect" + rectangle(bounds) + "/C["
        + colorOperands(mark) + "]/CA 1/F 4/P " + references.page + "/T " + string(mark.author) + "/Contents "
        + string(mark.note) + "/NM " + string(placed.name) + "/M(" + pdfDate(mark.modified) + ")/CreationDate("
        + pdfDate(mark.created) + ")/Popup " + references.popup + "/AP<</N " + references.appearance + ">>";
    if (!mark.tags.isEmpty())
        objects.annotation += "/Subj " + string(subjectOf(mark.tags));
    objects.annotation += ">>";

    const QRectF popup(space.crop.right() - PopupWidth, bounds.bottom() - PopupHeight, PopupWidth, PopupHeight);
    objects.popup = "<</Type/Annot/Subtype/Popup/Rect" + rectangle(popup) + "/Parent " + references.annotation
        + "/Open false/F 28>>";
    objects.appearance = "<</Type/XObject/Subtype/Form/BBox" + rectangle(bounds)
        + "/Group<</S/Transparency>>/Resources<</ExtGState<</G0<</BM/" + QByteArray(highlight ? "Multiply" : "Normal")
        + "/CA 1/ca 1>>>>>>>>";
    objects.appearanceData = mark.area ? drawFrame(mark, bounds)
        : highlight                    ? drawHighlight(mark, quads)
                                       : drawUnderline(mark, quads);
    return objects;
}

} // namespace Pressmark
