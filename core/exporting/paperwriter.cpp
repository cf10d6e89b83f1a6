#include "exporting/paperwriter.h"

#include "exporting/articleblocks.h"
#include "exporting/pdfpictures.h"
#include "exporting/picturesigns.h"

#include <QFontMetricsF>
#include <QMarginsF>
#include <QPdfWriter>

namespace Pressmark {

using namespace Qt::StringLiterals;

PaperWriter::PaperWriter(const PaperGeometry &geometry)
    : m_geometry(geometry)
    , m_style(paperStyle({}))
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setResolution(PaperResolution);
    m_writer->setPageSize(geometry.size);
    m_writer->setPageMargins(QMarginsF());
    m_painter = std::make_unique<QPainter>(m_writer.get());
}

PaperWriter::~PaperWriter() = default;

int PaperWriter::newPage(const QString &title, const QString &number)
{
    if (m_pages > 0)
        m_writer->newPage();
    drawFoot(title, number);
    return m_pages++;
}

void PaperWriter::drawFoot(const QString &title, const QString &number)
{
    const QRectF content = m_geometry.content;
    m_painter->save();
    m_painter->fillRect(QRectF(content.left(), m_geometry.footTop, content.width(), 0.5 * Point), m_style.line);
    m_painter->setFont(scaledFont(m_style.interface, 0.72));
    m_painter->setPen(m_style.mutedInk);
    drawEnds(m_geometry.footTop + 6 * Point, title, number);
    m_painter->restore();
}

void PaperWriter::drawEnds(qreal top, const QString &text, const QString &number)
{
    const QRectF content = m_geometry.content;
    const QFontMetricsF metrics(m_painter->font());
    const QString letters = withoutPictureSigns(text, m_painter->font());
    const QString shown = metrics.elidedText(letters, Qt::ElideRight, content.width() - 40 * Point);
    const qreal baseline = top + metrics.ascent();
    m_painter->drawText(QPointF(content.left(), baseline), shown);
    m_painter->drawText(QPointF(content.right() - metrics.horizontalAdvance(number), baseline), number);
}

void PaperWriter::drawPicture(const QRectF &rect, const KeptPicture &picture)
{
    qsizetype number = m_pictures.indexOf(picture);
    if (number < 0) {
        number = m_pictures.size();
        m_pictures.append(picture);
    }
    m_painter->drawImage(rect, pictureStandIn(number));
}

void PaperWriter::learn(const QTextDocument &document)
{
    m_letters.learn(document);
    m_drawnLetters.learn(document);
    for (const PaintedSign &sign : paintedSigns(document))
        m_signs.insert(sign.text, sign);
}

void PaperWriter::finish(PdfContent &content)
{
    content.pages = m_pages;
    content.sharedGlyphs = m_letters.sharedGlyphs();
    content.drawnLetters = m_drawnLetters.letters();
    content.signs = m_signs.values();
    m_painter->end();
    m_writer.reset();
    m_buffer.close();
    content.bytes = m_buffer.data();
}

QRectF inPoints(const QRectF &rect)
{
    return QRectF(rect.left() / Point, rect.top() / Point, rect.width() / Point, rect.height() / Point);
}

} // namespace Pressmark
