#include "text/dates.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Dates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsDates_data();
    void findsDates();
    void findsNoDate_data();
    void findsNoDate();
    void readsMachineDates_data();
    void readsMachineDates();
    void futureDatesAreUnsure();
    void exchangeableDaysAreUnsure();
};

void tst_Dates::findsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("found");

    QTest::newRow("English") << u"By Ann Other October 3, 2024 5:26 AM 2 min read"_s << u"2024-10-03T05:26"_s
                             << u"October 3, 2024 5:26 AM"_s;
    QTest::newRow("English, day first") << u"on 3rd of October, 2024."_s << u"2024-10-03"_s
                                        << u"3rd of October, 2024"_s;
    QTest::newRow("short month") << u"Nov. 19, 2019"_s << u"2019-11-19"_s << u"Nov. 19, 2019"_s;
    QTest::newRow("noon") << u"Jan 2, 2020, 12:05 pm"_s << u"2020-01-02T12:05"_s << u"Jan 2, 2020, 12:05 pm"_s;
    QTest::newRow("midnight") << u"Jan 2, 2020 at 12:05 a.m."_s << u"2020-01-02T00:05"_s
                              << u"Jan 2, 2020 at 12:05 a.m."_s;
    QTest::newRow("time before") << u"14:30, 3 October 2024"_s << u"2024-10-03T14:30"_s << u"14:30, 3 October 2024"_s;
    QTest::newRow("month only") << u"March 1956"_s << u"1956-03"_s << u"March 1956"_s;
    QTest::newRow("German") << u"Stand: 3. Oktober 2024, 14:30 Uhr"_s << u"2024-10-03T14:30"_s
                            << u"3. Oktober 2024, 14:30"_s;
    QTest::newRow("German numbers") << u"03.10.2024"_s << u"2024-10-03"_s << u"03.10.2024"_s;
    QTest::newRow("French") << u"Publié le 3 août 2021 à 09:15"_s << u"2021-08-03T09:15"_s << u"3 août 2021 à 09:15"_s;
    QTest::newRow("Spanish") << u"3 de octubre de 2024"_s << u"2024-10-03"_s << u"3 de octubre de 2024"_s;
    QTest::newRow("Polish") << u"3 października 2024"_s << u"2024-10-03"_s << u"3 października 2024"_s;
    QTest::newRow("Ukrainian") << u"3 жовтня 2024 року"_s << u"2024-10-03"_s << u"3 жовтня 2024"_s;
    QTest::newRow("Russian") << u"3 октября 2024 г."_s << u"2024-10-03"_s << u"3 октября 2024"_s;
    QTest::newRow("Arabic digits") << u"٣ أكتوبر ٢٠٢٤"_s << u"2024-10-03"_s << u"٣ أكتوبر ٢٠٢٤"_s;
    QTest::newRow("Japanese") << u"2024年10月3日"_s << u"2024-10-03"_s << u"2024年10月3日"_s;
    QTest::newRow("Korean") << u"2024년 10월 3일"_s << u"2024-10-03"_s << u"2024년 10월 3일"_s;
    QTest::newRow("year first") << u"2024/10/03"_s << u"2024-10-03"_s << u"2024/10/03"_s;
}

void tst_Dates::findsDates()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    QFETCH(QString, found);

    const auto date = findDate(text, {});

    QVERIFY(date);
    QCOMPARE(date->date.value, value);
    QCOMPARE(date->date.found, found);
    QCOMPARE(text.mid(date->start, date->length), found);
    QVERIFY(!date->date.offsetMinutes);
}

void tst_Dates::findsNoDate_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << u""_s;
    QTest::newRow("no year") << u"3 October"_s;
    QTest::newRow("a year alone") << u"in 2024"_s;
    QTest::newRow("a version") << u"1.2.3"_s;
    QTest::newRow("not a day") << u"31 February 2024"_s;
    QTest::newRow("telephone") << u"030 12345678901"_s;
    QTest::newRow("sums") << u"10,000 of 20,000"_s;
}

void tst_Dates::findsNoDate()
{
    QFETCH(QString, text);

    const auto date = findDate(text, {});

    QVERIFY2(!date, date ? qPrintable(date->date.value) : "");
}

void tst_Dates::readsMachineDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("offset"); // 9999: none

    QTest::newRow("UTC") << u"2024-10-03T05:26:00Z"_s << u"2024-10-03T05:26"_s << 0;
    QTest::newRow("offset") << u"2024-10-03T05:26:07.123+03:00"_s << u"2024-10-03T05:26"_s << 180;
    QTest::newRow("offset without colon") << u"2024-10-03T05:26:07-0500"_s << u"2024-10-03T05:26"_s << -300;
    QTest::newRow("no zone") << u"2024-10-03T05:26:00"_s << u"2024-10-03T05:26"_s << 9999;
    QTest::newRow("day") << u"2024-10-03"_s << u"2024-10-03"_s << 9999;
    QTest::newRow("compact") << u"20241003"_s << u"2024-10-03"_s << 9999;
    QTest::newRow("mail") << u"Thu, 03 Oct 2024 05:26:00 GMT"_s << u"2024-10-03T05:26"_s << 0;
    QTest::newRow("named zone") << u"2019-11-19 22:31 EST"_s << u"2019-11-19T22:31"_s << -300;
    QTest::newRow("GMT and hours") << u"3 October 2024 05:26 GMT+2"_s << u"2024-10-03T05:26"_s << 120;
    QTest::newRow("nonsense") << u"soon"_s << u""_s << 9999;
}

void tst_Dates::readsMachineDates()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    QFETCH(int, offset);

    const CivilDate date = parseMachineDate(text, {});

    QCOMPARE(date.value, value);
    QCOMPARE(date.offsetMinutes.value_or(9999), offset);
    QCOMPARE(date.found, value.isEmpty() ? QString() : text);
}

void tst_Dates::futureDatesAreUnsure()
{
    QVERIFY(findDate(u"4 October 2024"_s, {.today = 20241003})->date.unsure);
    QVERIFY(!findDate(u"3 October 2024"_s, {.today = 20241003})->date.unsure);
}

void tst_Dates::exchangeableDaysAreUnsure()
{
    const auto dayFirst = findDate(u"3/10/2024"_s, {});
    const auto monthFirst = findDate(u"3/10/2024"_s, {.monthFirst = true});
    const auto certain = findDate(u"10/23/2024"_s, {});

    QCOMPARE(dayFirst->date.value, u"2024-10-03"_s);
    QVERIFY(dayFirst->date.unsure);
    QCOMPARE(monthFirst->date.value, u"2024-03-10"_s);
    QCOMPARE(certain->date.value, u"2024-10-23"_s);
    QVERIFY(!certain->date.unsure);
}

QTEST_GUILESS_MAIN(tst_Dates)
#include "tst_dates.moc"
