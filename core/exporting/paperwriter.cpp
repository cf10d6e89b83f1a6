#include "exporting/paperwriter.h"

#include "exporting/articleblocks.h"
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
    const QFont font = scaledFont(m_style.interface, 0.72);
    const QFontMetricsF metrics(font);
    QPainter &painter = *m_painter;
    painter.save();
    painter.fillRect(QRectF(content.left(), m_geometry.footTop, content.width(), 0.5 * Point), m_style.line);
    painter.setFont(font);
    painter.setPen(m_style.mutedInk);
    const QRectF line(content.left(), m_geometry.footTop + 6 * Point, content.width(), metrics.height());
    const QString letters = withoutPictureSigns(title, font);
    const QString shown = metrics.elidedText(letters, Qt::ElideRight, content.width() - 60 * Point);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignTop | Qt::TextSingleLine, shown);
    painter.drawText(line, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignTop | Qt::TextSingleLine, number);
    painter.restore();
}

void PaperWriter::learn(const QTextDocument &document)
{
    m_letters.learn(document);
    m_drawnLetters.learn(document);
}

QByteArray PaperWriter::finish()
{
    m_painter->end();
    m_writer.reset();
    m_buffer.close();
    return m_buffer.data();
}

QRectF inPoints(const QRectF &rect)
{
    return QRectF(rect.left() / Point, rect.top() / Point, rect.width() / Point, rect.height() / Point);
}

} // namespace Pressmark
