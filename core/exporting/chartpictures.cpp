#include "exporting/articleblocks.h"
#include "exporting/paper.h"
#include "exporting/reportcharts.h"

#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal PictureWidth = 480; // points
constexpr qreal LetterSize = 8.5;
constexpr int PixelsAPoint = 4;

ChartLook pictureLook(qreal unit)
{
    const ArticleStyle style = paperStyle({});
    QFont font = style.interface;
    font.setPixelSize(qRound(LetterSize * unit));
    return {style.accent, style.accent, style.mutedInk, font, unit};
}

/// "Oct 2024: 2, Nov 2024: 1"
QString numbersOf(const ReportChart &chart)
{
    QStringList parts;
    for (const ChartBar &bar : chart.chart.bars())
        parts.append(u"%1: %2"_s.arg(bar.label, QLocale().toString(bar.count)));
    return parts.join(u", "_s);
}

} // namespace

QString chartSvg(const ReportChart &chart)
{
    // Hundredths, since an SVG of Qt has its letters in whole units.
    constexpr qreal Unit = 100;
    const QRectF area(0, 0, PictureWidth * Unit, chart.height() * Unit);
    const ChartLook look = pictureLook(Unit);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(area.size().toSize());
    generator.setViewBox(area);
    QPainter painter(&generator);
    chart.paint(painter, area, look);
    painter.end();
    const QString svg = QString::fromUtf8(buffer.data());
    QString inner = svg.mid(svg.indexOf(u'>', svg.indexOf(u"<svg"_s)) + 1);
    inner.remove(QRegularExpression(u"<title>.*?</title>|<desc>.*?</desc>|<defs>\\s*</defs>"_s,
                                    QRegularExpression::DotMatchesEverythingOption));
    inner.replace(look.ink.name(), u"currentColor"_s);
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\">%4\n"_s
        .arg(qRound(area.width()))
        .arg(qRound(area.height()))
        .arg((chart.title + u". "_s + numbersOf(chart)).toHtmlEscaped(), inner.trimmed());
}

QByteArray chartDrawing(const ReportChart &chart)
{
    const QString svg = chartSvg(chart).replace(u"currentColor"_s, pictureLook(1).ink.name());
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg.toUtf8();
}

QImage chartImage(const ReportChart &chart)
{
    const QRectF area(0, 0, PictureWidth * PixelsAPoint, chart.height() * PixelsAPoint);
    QImage image(area.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    chart.paint(painter, area, pictureLook(PixelsAPoint));
    return image;
}

} // namespace Pressmark
