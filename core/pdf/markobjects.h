#pragma once

#include "pdf/markplaces.h"
#include "pdf/pagespace.h"

#include <QByteArray>

namespace Pressmark {

/// The three PDF objects of an annotation, as they stand in a file.
struct MarkObjects
{
    QByteArray annotation;     // a dictionary
    QByteArray popup;          // a dictionary
    QByteArray appearance;     // the dictionary of a form, without /Length
    QByteArray appearanceData; // its content
};

/// Numbers of the objects that an annotation belongs to, as "12 0 R".
struct MarkReferences
{
    QByteArray page;
    QByteArray annotation;
    QByteArray popup;
    QByteArray appearance;
};

MarkObjects markObjects(const PlacedMark &mark, const PageSpace &space, const MarkReferences &references);

/// The colour of a mark: pale for highlights, which lie over words, full for underlines and areas.
std::array<double, 3> markColor(const PdfMark &mark);

/// "D:20241003052600Z"
QByteArray pdfDate(qint64 milliseconds);

} // namespace Pressmark
