// Draws the pictures of the sample clippings, so that nobody needs anybody's photographs:
//   drawnpictures FOLDER

#include <QGuiApplication>
#include <QImageWriter>
#include <QPainter>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Size(1280, 720);
constexpr double Ground = 560; // where the quay begins

void drawSky(QPainter &painter)
{
    QLinearGradient sky(0, 0, 0, Ground);
    sky.setColorAt(0, QColor(0x5f, 0x74, 0x8c));
    sky.setColorAt(0.6, QColor(0xa9, 0xb4, 0xb9));
    sky.setColorAt(1, QColor(0xe4, 0xd6, 0xc0));
    painter.fillRect(QRectF(QPointF(), QSizeF(Size)), sky);
}

void drawCrane(QPainter &painter, double x, double height)
{
    painter.setPen(QPen(QColor(0x55, 0x61, 0x6c), 7));
    const double top = Ground - height;
    painter.drawLine(QPointF(x - 34, Ground), QPointF(x - 12, top));
    painter.drawLine(QPointF(x + 34, Ground), QPointF(x + 12, top));
    painter.drawLine(QPointF(x - 30, Ground - height / 3), QPointF(x + 30, Ground - height / 3));
    painter.drawLine(QPointF(x - 120, top), QPointF(x + 260, top));
    painter.setPen(QPen(QColor(0x55, 0x61, 0x6c), 3));
    painter.drawLine(QPointF(x, top - 60), QPointF(x + 240, top));
    painter.drawLine(QPointF(x, top - 60), QPointF(x - 110, top));
    painter.drawLine(QPointF(x, top - 60), QPointF(x, top));
    painter.drawLine(QPointF(x + 190, top), QPointF(x + 190, top + height / 2.6));
}

void drawContainer(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.fillRect(box, color);
    painter.setPen(QPen(color.darker(122), 2));
    for (double x = box.left() + 9; x < box.right() - 6; x += 9)
        painter.drawLine(QPointF(x, box.top() + 8), QPointF(x, box.bottom() - 8));
    painter.setPen(QPen(color.darker(150), 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    painter.fillRect(QRectF(box.right() - 58, box.top() + 16, 40, 13), color.lighter(128));
}

void drawStacks(QPainter &painter, QRandomGenerator &random)
{
    constexpr double Width = 210;
    constexpr double Height = 84;
    constexpr int Heights[] = {3, 4, 4, 2, 3, 5, 4};
    for (int stack = 0; stack < 7; ++stack) {
        for (int level = 0; level < Heights[stack]; ++level) {
            const int grey = 104 + static_cast<int>(random.bounded(52));
            const QColor color(grey, grey + 4, grey + 9 + static_cast<int>(random.bounded(10)));
            drawContainer(painter, {stack * Width - 70, Ground - (level + 1) * Height, Width - 5, Height - 3}, color);
        }
    }
}

/// Wet ground with what stands behind it, turned over.
void drawGround(QPainter &painter, const QImage &behind)
{
    const QImage mirrored = behind.copy(0, static_cast<int>(Ground) - 160, Size.width(), 160).mirrored();
    painter.drawImage(QRectF(0, Ground, Size.width(), Size.height() - Ground), mirrored);
    QLinearGradient wet(0, Ground, 0, Size.height());
    wet.setColorAt(0, QColor(0x6b, 0x6d, 0x6d, 150));
    wet.setColorAt(1, QColor(0x3a, 0x3d, 0x40, 240));
    painter.fillRect(QRectF(0, Ground, Size.width(), Size.height() - Ground), wet);
}

void drawFence(QPainter &painter)
{
    constexpr double Top = 300;
    constexpr double Mesh = 26;
    painter.setClipRect(QRectF(0, Top, Size.width(), Size.height() - Top));
    painter.setPen(QPen(QColor(0x2b, 0x2f, 0x33, 190), 1.6));
    for (double x = -Size.height(); x < Size.width() + Size.height(); x += Mesh) {
        painter.drawLine(QPointF(x, Top), QPointF(x + 420, Top + 420));
        painter.drawLine(QPointF(x, Top), QPointF(x - 420, Top + 420));
    }
    painter.setClipping(false);
    painter.setPen(QPen(QColor(0x24, 0x27, 0x2a), 5));
    painter.drawLine(QPointF(0, Top), QPointF(Size.width(), Top));
    for (const double x : {150.0, 560.0, 970.0}) {
        painter.fillRect(QRectF(x, Top - 46, 13, Size.height() - Top + 46), QColor(0x24, 0x27, 0x2a));
        painter.drawLine(QPointF(x + 6, Top - 44), QPointF(x - 28, Top - 76));
    }
    painter.setPen(QPen(QColor(0x24, 0x27, 0x2a, 210), 1.6));
    for (const double y : {22.0, 40.0, 58.0})
        painter.drawLine(QPointF(0, Top - y), QPointF(Size.width(), Top - y));
}

QImage containersBehindAFence()
{
    QImage picture(Size, QImage::Format_RGB32);
    QRandomGenerator random(4);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawSky(painter);
    drawCrane(painter, 430, 430);
    drawCrane(painter, 930, 360);
    drawStacks(painter, random);
    drawGround(painter, picture.copy());
    drawFence(painter);
    return picture;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (argc != 2)
        qFatal("usage: drawnpictures FOLDER");
    QImageWriter writer(QString::fromLocal8Bit(argv[1]) + u"/harbour-gazette-export-row_files/quay-four.jpg"_s, "jpeg");
    writer.setQuality(80);
    return writer.write(containersBehindAFence().copy(0, 150, 1280, 500)) ? 0 : 1;
}
