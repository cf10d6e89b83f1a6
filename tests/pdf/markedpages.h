#pragma once

#include "pdf/pagespace.h"
#include "pdf/pdffixtures.h"
#include "pdf/pdfimport.h"
#include "text/canonicaltext.h"
#include "text/pdfmap.h"

#include <QDateTime>

#include <cmath>

/// Pages that other programs have marked: annotations for annotated(), by the words that they are on.
namespace Marked {

using namespace Pressmark;
using namespace Qt::StringLiterals;

inline constexpr QSizeF A4(595, 842);

inline QByteArray point(QPointF p)
{
    return QByteArray::number(p.x(), 'f', 3) + ' ' + QByteArray::number(p.y(), 'f', 3) + ' ';
}

/// Where words of a PDF's text stand on their page, each line a box.
inline QList<QRectF> boxesOf(const QByteArray &pdf, const QString &words)
{
    QList<QRectF> boxes;
    const Result<Document> document = importPdf(pdf, u"a.pdf"_s);
    Body body = document->body;
    const QString text = composeText(body);
    const Result<PdfMap> map = readPdfMap(document->pdfMap);
    const qsizetype start = text.indexOf(words);
    for (qsizetype i = start; start >= 0 && i < start + words.size(); ++i) {
        const PdfGlyph &glyph = map->glyphs[i];
        const QRectF box(QPointF(glyph.left, glyph.top), QPointF(glyph.right, glyph.bottom));
        if (glyph.page < 0 || text[i].isSpace())
            continue;
        const bool goesOn = !boxes.isEmpty() && std::abs(boxes.last().center().y() - box.center().y()) < 3;
        if (goesOn)
            boxes.last() |= box;
        else
            boxes.append(box);
    }
    return boxes;
}

/// /Rect and /QuadPoints around boxes of the displayed page.
inline QByteArray placed(const QList<QRectF> &boxes, const PageSpace &space, bool aroundTheEdge = false)
{
    QRectF all;
    QByteArray quads;
    for (const QRectF &box : boxes) {
        all |= box;
        const QPointF third = aroundTheEdge ? box.bottomRight() : box.bottomLeft();
        const QPointF fourth = aroundTheEdge ? box.bottomLeft() : box.bottomRight();
        for (const QPointF corner : {box.topLeft(), box.topRight(), third, fourth})
            quads += point(space.toPdf(corner));
    }
    const QRectF rect = QRectF(space.toPdf(all.topLeft()), space.toPdf(all.bottomRight())).normalized();
    return "/Rect [" + point(rect.topLeft()) + point(rect.bottomRight()) + "] /QuadPoints [" + quads + "] ";
}

inline PageSpace upright()
{
    return {QRectF(QPointF(0, 0), A4), 0};
}

inline QByteArray onWords(const QByteArray &pdf, const QString &words, const QByteArray &rest)
{
    return placed(boxesOf(pdf, words), upright()) + rest;
}

inline QByteArray at(QRectF displayed, const QByteArray &rest)
{
    const QRectF rect =
        QRectF(upright().toPdf(displayed.topLeft()), upright().toPdf(displayed.bottomRight())).normalized();
    return "/Rect [" + point(rect.topLeft()) + point(rect.bottomRight()) + "] " + rest;
}

inline QList<CarriedAnnotation> marksOf(const QByteArray &pdf)
{
    const Result<Document> document = importPdf(pdf, u"a.pdf"_s);
    return document ? document->carried : QList<CarriedAnnotation>();
}

inline qint64 utc(const char *time)
{
    return QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate).toMSecsSinceEpoch();
}

inline const QString Words = u"the islanders had to do without post, bread and visitors"_s;
inline const QByteArray Highlight = "/Subtype /Highlight /T (Ines Roth) ";

} // namespace Marked
