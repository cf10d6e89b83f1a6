#include "exporting/chart.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Chart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsShareTheirArea_data();
    void columnsShareTheirArea();
    void everyBarIsPaintedInItsColour();
};

void tst_Chart::columnsShareTheirArea_data()
{
    QTest::addColumn<QList<qint64>>("counts");
    QTest::addColumn<QList<qreal>>("heights"); // in an area of 100

    QTest::newRow("in proportion") << QList<qint64>{1, 2, 4} << QList<qreal>{25, 50, 100};
    QTest::newRow("nothing is nothing") << QList<qint64>{0, 5} << QList<qreal>{0, 100};
    QTest::newRow("little can be seen") << QList<qint64>{1, 1000} << QList<qreal>{2, 100};
}

void tst_Chart::columnsShareTheirArea()
{
    QFETCH(QList<qint64>, counts);
    QFETCH(QList<qreal>, heights);
    QList<ChartBar> bars;
    for (const qint64 count : counts)
        bars.append({{}, count});
    const Chart chart(bars);
    const QRectF area(10, 20, 300, 100);

    qreal free = area.left();
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const QRectF column = chart.column(i, area, 1, 48);
        QCOMPARE(column.height(), heights[i]);
        QCOMPARE(column.bottom(), area.bottom());
        QVERIFY(column.left() >= free && column.width() <= 48);
        free = column.right();
    }
}

void tst_Chart::everyBarIsPaintedInItsColour()
{
    const Chart chart({{u"claims"_s, 4, QColor(Qt::red)}, {u"depth"_s, 2, QColor(Qt::blue)}, {u"ferry"_s, 1, {}}});
    const ChartLook look{.bars = Qt::green, .chosen = Qt::black, .ink = Qt::black, .font = {}, .unit = 1};
    QImage image(300, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    chart.paintRows(painter, image.rect(), look);
    painter.end();

    QHash<QRgb, int> pixels;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++pixels[image.pixel(x, y)];
    }
    const int red = pixels.value(qRgb(255, 0, 0));
    const int blue = pixels.value(qRgb(0, 0, 255));
    QVERIFY(red > 300);
    QVERIFY2(qAbs(red - 2 * blue) < red / 10, qPrintable(u"%1 %2"_s.arg(red).arg(blue)));
    QVERIFY(pixels.value(qRgb(0, 255, 0)) > 50);
}

QTEST_MAIN(tst_Chart)
#include "tst_chart.moc"
