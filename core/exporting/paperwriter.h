#pragma once

#include "exporting/paper.h"
#include "exporting/pdfcontent.h"
#include "exporting/pictureshelf.h"

#include <QBuffer>
#include <QMap>
#include <QPainter>

#include <memory>

class QPdfWriter;

namespace Pressmark {

/// Pages of paper, painted one after the other into one PDF, so that every font is embedded once.
class PaperWriter
{
public:
    explicit PaperWriter(const PaperGeometry &geometry);
    ~PaperWriter();

    /// Begins a page with its foot and gives its index.
    int newPage(const QString &title, const QString &number);
    QPainter &painter() { return *m_painter; }
    /// With the painter's font: the text, as far as there is room, at the left and the number at the right. On one
    /// baseline, from whatever fonts their letters come.
    void drawEnds(qreal top, const QString &text, const QString &number);
    /// Paints a picture, which is JPEG and comes into the PDF when that is written.
    void drawPicture(const QRectF &rect, const KeptPicture &picture);
    const QList<KeptPicture> &pictures() const { return m_pictures; }
    /// Is to be told of every document that is painted, once it is laid out.
    void learn(const QTextDocument &document);
    int pages() const { return m_pages; }
    const PaperGeometry &geometry() const { return m_geometry; }

    /// The pages, and what was learnt of their letters. Nothing can be painted after this.
    void finish(PdfContent &content);

private:
    void drawFoot(const QString &title, const QString &number);

    const PaperGeometry m_geometry;
    const ArticleStyle m_style;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    HanLetters m_letters;
    DrawnLetters m_drawnLetters;
    QMap<QString, PaintedSign> m_signs;
    QList<KeptPicture> m_pictures;
    int m_pages = 0;
};

/// From layout units to points.
QRectF inPoints(const QRectF &rect);

} // namespace Pressmark
