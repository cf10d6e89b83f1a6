#pragma once

#include "exporting/drawnletters.h"
#include "exporting/paper.h"
#include "exporting/sharedglyphs.h"

#include <QBuffer>
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
    /// Is to be told of every document that is painted, once it is laid out.
    void learn(const QTextDocument &document);
    SharedGlyphs sharedGlyphs() const { return m_letters.sharedGlyphs(); }
    QList<DrawnLetter> drawnLetters() const { return m_drawnLetters.letters(); }
    int pages() const { return m_pages; }
    const PaperGeometry &geometry() const { return m_geometry; }

    /// The PDF. Nothing can be painted after this.
    QByteArray finish();

private:
    void drawFoot(const QString &title, const QString &number);

    const PaperGeometry m_geometry;
    const ArticleStyle m_style;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    HanLetters m_letters;
    DrawnLetters m_drawnLetters;
    int m_pages = 0;
};

/// From layout units to points.
QRectF inPoints(const QRectF &rect);

} // namespace Pressmark
