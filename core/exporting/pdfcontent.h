#pragma once

#include "exporting/drawnletters.h"
#include "exporting/pictureshelf.h"
#include "exporting/picturesigns.h"
#include "exporting/sharedglyphs.h"
#include "model/annotation.h"
#include "model/document.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

namespace Pressmark {

/// An annotation as far as it stands on one page. Rectangles are points from the top left corner of the page.
struct PageMark
{
    int page = 0;
    QList<QRectF> rects;
    QString words; // under the rectangles
    QString name;
    QString author;
    QString note;
    QString tags;
    Mark mark = Mark::Highlight;
    MarkColor color = MarkColor::Yellow;
    bool isFrame = false; // around an area of a picture, instead
    qint64 created = 0;   // UTC milliseconds
    qint64 modified = 0;
};

struct PdfOutlineItem
{
    QString title;
    int level = 1;
    int page = 0;
    qreal top = 0;
};

/// A link inside the document, or to an address.
struct PdfLink
{
    int page = 0;
    QRectF rect;
    int targetPage = 0;
    qreal targetTop = 0;
    QString url = {}; // instead of a page
};

/// A file that the PDF carries along.
struct PdfAttachment
{
    QString name; // ASCII
    QString type;
    QString description;
    QByteArray bytes;
};

/// What only looks like the text of the article's body, for who reads the PDF.
struct PdfHint
{
    enum Kind { NotText, SoftHyphen, Caption };

    int page = 0;
    QRectF rect; // points
    Kind kind = NotText;
};

/// Painted pages, and what is to be added to them. Pages are numbered from 0 as they were painted.
struct PdfContent
{
    QByteArray bytes;
    int pages = 0;
    int frontPages = 0; // painted last, come first, numbered i, ii, iii…
    QString title;
    QString author;
    QString subject;
    std::optional<Metadata> article; // if it is one article and nothing else
    QList<PdfHint> hints;            // of that
    QString language;
    qint64 created = 0; // UTC milliseconds
    qint64 modified = 0;
    QList<PageMark> marks;
    QList<KeptPicture> pictures; // for those that pictureStandIn() painted
    QList<PdfOutlineItem> outline;
    QList<PdfLink> links;
    SharedGlyphs sharedGlyphs; // of the fonts
    QList<DrawnLetter> drawnLetters;
    QList<PaintedSign> signs; // each once
    QList<PdfAttachment> attachments;
};

} // namespace Pressmark
