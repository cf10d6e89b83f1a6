#include "text/direction.h"

#include <QTest>
#include <QTextLayout>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Direction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesWhatNeedsNothing_data();
    void leavesWhatNeedsNothing();
    void keepsDigitsBehindTheName_data();
    void keepsDigitsBehindTheName();
};

void tst_Direction::leavesWhatNeedsNothing_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("Latin") << u"Mara Ellison"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("Japanese") << u"港 太郎"_s;
}

void tst_Direction::leavesWhatNeedsNothing()
{
    QFETCH(QString, name);

    QCOMPARE(isolated(name), name);
}

void tst_Direction::keepsDigitsBehindTheName_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("Arabic") << u"ليلى الصيرفي"_s;
    QTest::newRow("Hebrew") << u"דנה כהן"_s;
}

void tst_Direction::keepsDigitsBehindTheName()
{
    QFETCH(QString, name);
    const QString line = u"By "_s + isolated(name) + u" · 11 May"_s;
    QTextLayout layout(line);
    layout.setTextOption(QTextOption(Qt::AlignLeft));
    layout.beginLayout();
    const QTextLine laid = layout.createLine();
    layout.endLayout();

    const qreal digits = laid.cursorToX(static_cast<int>(line.indexOf(u"11"_s)));
    const qreal month = laid.cursorToX(static_cast<int>(line.indexOf(u"May"_s)));
    const qreal first = laid.cursorToX(static_cast<int>(line.indexOf(name.front())));

    QVERIFY(digits > first);
    QVERIFY(month > digits);
}

QTEST_MAIN(tst_Direction)
#include "tst_direction.moc"
