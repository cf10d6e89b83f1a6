#include "exporting/csv.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Csv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesRows_data();
    void writesRows();
};

void tst_Csv::writesRows_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("row");

    QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s, QString()} << u"a,b c,"_s;
    QTest::newRow("with the separator") << QStringList{u"a, b"_s, u"c; d"_s} << u"\"a, b\",\"c; d\""_s;
    QTest::newRow("with quotation marks") << QStringList{u"say \"no\""_s} << u"\"say \"\"no\"\"\""_s;
    QTest::newRow("over lines") << QStringList{u"a\nb"_s} << u"\"a\nb\""_s;
    QTest::newRow("what looks like a formula")
        << QStringList{u"=1+1"_s, u"+49"_s, u"-3"_s, u"@a"_s, u"a=1"_s} << u"'=1+1,'+49,'-3,'@a,a=1"_s;
    QTest::newRow("a formula behind a tab") << QStringList{u"\t=1"_s} << u"'\t=1"_s;
}

void tst_Csv::writesRows()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, row);

    QCOMPARE(csvRow(cells), row);
}

QTEST_GUILESS_MAIN(tst_Csv)
#include "tst_csv.moc"
