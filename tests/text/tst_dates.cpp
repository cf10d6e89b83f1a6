#include "text/dates.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Dates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsDates_data();
    void findsDates();
    void knowsLanguages_data();
    void knowsLanguages();
    void findsNoDate_data();
    void findsNoDate();
    void readsMachineDates_data();
    void readsMachineDates();
    void futureDatesAreUnsure();
    void exchangeableDaysAreUnsure();
    void datesBeforeThePressAreUnsure();
    void zonesDependOnTheLanguage_data();
    void zonesDependOnTheLanguage();
    void relativeDatesAreNotInvented_data();
    void relativeDatesAreNotInvented();
    void garbageNeverYieldsAnInvalidDate_data();
    void garbageNeverYieldsAnInvalidDate();
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

void tst_Dates::knowsLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");

    QTest::newRow("English, ordinal") << uR"(Thursday, October 3rd, 2024)"_s << u"2024-10-03"_s;
    QTest::newRow("English, short year first") << uR"(2024, Oct. 3)"_s << u"2024-10-03"_s;
    QTest::newRow("English, weekday and clock") << uR"(Thu 3 Oct 2024 17.26 BST)"_s << u"2024-10-03T17:26"_s;
    QTest::newRow("English, noon without minutes") << uR"(October 3, 2024 at 5pm)"_s << u"2024-10-03T17:00"_s;
    QTest::newRow("English, Sept") << uR"(Sept. 5, 2023)"_s << u"2023-09-05"_s;
    QTest::newRow("English, day of") << uR"(the 3rd day of October, 2024)"_s << u"2024-10-03"_s;
    QTest::newRow("German, Austrian") << uR"(3. Jänner 2024)"_s << u"2024-01-03"_s;
    QTest::newRow("German, short") << uR"(Do., 3. Okt. 2024, 14:30 Uhr)"_s << u"2024-10-03T14:30"_s;
    QTest::newRow("German, clock with full stop") << uR"(3. März 2024 um 8.05 Uhr)"_s << u"2024-03-03T08:05"_s;
    QTest::newRow("French, first") << uR"(1er janvier 2024)"_s << u"2024-01-01"_s;
    QTest::newRow("French, hours") << uR"(Publié le 3 octobre 2024 à 9h15)"_s << u"2024-10-03T09:15"_s;
    QTest::newRow("French, hour alone") << uR"(3 octobre 2024 à 9 h)"_s << u"2024-10-03T09:00"_s;
    QTest::newRow("French, short") << uR"(3 févr. 2024)"_s << u"2024-02-03"_s;
    QTest::newRow("Spanish, del") << uR"(3 de octubre del 2024, 09:15)"_s << u"2024-10-03T09:15"_s;
    QTest::newRow("Spanish, short") << uR"(03 ene. 2024)"_s << u"2024-01-03"_s;
    QTest::newRow("Spanish, clock with h") << uR"(3 de octubre de 2024 a las 09:15 h)"_s << u"2024-10-03T09:15"_s;
    QTest::newRow("Spanish, half") << uR"(3 de octubre de 2024, 9:15 p. m.)"_s << u"2024-10-03T21:15"_s;
    QTest::newRow("Portuguese") << uR"(3 de março de 2024 às 09h15)"_s << u"2024-03-03T09:15"_s;
    QTest::newRow("Portuguese, first") << uR"(1º de maio de 2024)"_s << u"2024-05-01"_s;
    QTest::newRow("Italian") << uR"(3 ottobre 2024 alle ore 9.15)"_s << u"2024-10-03T09:15"_s;
    QTest::newRow("Italian, first") << uR"(1° maggio 2024)"_s << u"2024-05-01"_s;
    QTest::newRow("Dutch") << uR"(donderdag 3 maart 2024 om 09:15)"_s << u"2024-03-03T09:15"_s;
    QTest::newRow("Polish, genitive") << uR"(3 września 2024, godz. 09:15)"_s << u"2024-09-03T09:15"_s;
    QTest::newRow("Czech, genitive") << uR"(3. října 2024 v 9:15)"_s << u"2024-10-03T09:15"_s;
    QTest::newRow("Czech, numbers apart") << uR"(3. 10. 2024 9:15)"_s << u"2024-10-03T09:15"_s;
    QTest::newRow("Swedish") << uR"(den 3 oktober 2024 kl. 09.15)"_s << u"2024-10-03T09:15"_s;
    QTest::newRow("Danish") << uR"(3. marts 2024 kl. 09:15)"_s << u"2024-03-03T09:15"_s;
    QTest::newRow("Croatian") << uR"(3. ožujka 2024. u 9:15)"_s << u"2024-03-03T09:15"_s;
    QTest::newRow("Japanese era") << uR"(令和6年10月3日 午後5時26分)"_s << u"2024-10-03T17:26"_s;
    QTest::newRow("Japanese era, first year") << uR"(令和元年5月1日)"_s << u"2019-05-01"_s;
    QTest::newRow("Japanese era, month alone") << uR"(昭和31年4月)"_s << u"1956-04"_s;
    QTest::newRow("years of the Republic") << uR"(民國113年10月3日)"_s << u"2024-10-03"_s;
    QTest::newRow("Swedish, short") << uR"(3 okt 2024)"_s << u"2024-10-03"_s;
    QTest::newRow("Danish") << uR"(3. maj 2024 kl. 09:15)"_s << u"2024-05-03T09:15"_s;
    QTest::newRow("Norwegian") << uR"(3. desember 2024)"_s << u"2024-12-03"_s;
    QTest::newRow("Finnish") << uR"(3. lokakuuta 2024 klo 9.15)"_s << u"2024-10-03T09:15"_s;
    QTest::newRow("Hungarian") << uR"(2024. október 3.)"_s << u"2024-10-03"_s;
    QTest::newRow("Russian, genitive") << uR"(3 марта 2024 года, 09:15)"_s << u"2024-03-03T09:15"_s;
    QTest::newRow("Russian, v") << uR"(3 мая 2024 в 09:15)"_s << u"2024-05-03T09:15"_s;
    QTest::newRow("Ukrainian, short") << uR"(3 жовт. 2024, 09:15)"_s << u"2024-10-03T09:15"_s;
    QTest::newRow("Ukrainian, o") << uR"(3 травня 2024 р. о 09:15)"_s << u"2024-05-03T09:15"_s;
    QTest::newRow("Arabic, Levantine") << uR"(3 تشرين الأول 2024)"_s << u"2024-10-03"_s;
    QTest::newRow("Arabic, Levantine, second") << uR"(3 تشرين الثاني 2024)"_s << u"2024-11-03"_s;
    QTest::newRow("Arabic, Levantine January") << uR"(3 كانون الثاني 2024)"_s << u"2024-01-03"_s;
    QTest::newRow("Arabic, Levantine December") << uR"(3 كانون الأول/ديسمبر 2024)"_s << u"2024-12-03"_s;
    QTest::newRow("Arabic, Maghreb") << uR"(3 غشت 2024)"_s << u"2024-08-03"_s;
    QTest::newRow("Arabic digits and clock") << uR"(٣ أكتوبر ٢٠٢٤، ٠٩:١٥ ص)"_s << u"2024-10-03T09:15"_s;
    QTest::newRow("Arabic, afternoon") << uR"(3 أكتوبر 2024 - 9:15 م)"_s << u"2024-10-03T21:15"_s;
    QTest::newRow("Arabic, fi") << uR"(3 أكتوبر 2024 الساعة 09:15)"_s << u"2024-10-03T09:15"_s;
    QTest::newRow("Persian digits") << uR"(۳ اکتبر ۲۰۲۴)"_s << u"2024-10-03"_s;
    QTest::newRow("Hebrew") << uR"(3 באוקטובר 2024)"_s << u"2024-10-03"_s;
    QTest::newRow("Hebrew, clock") << uR"(3 במרץ 2024, 09:15)"_s << u"2024-03-03T09:15"_s;
    QTest::newRow("Turkish") << uR"(3 Ekim 2024 Perşembe 09:15)"_s << u"2024-10-03T09:15"_s;
    QTest::newRow("Turkish, dotted capital") << uR"(3 EKİM 2024)"_s << u"2024-10-03"_s;
    QTest::newRow("Turkish, August") << uR"(3 Ağustos 2024)"_s << u"2024-08-03"_s;
    QTest::newRow("Chinese, clock") << uR"(2024年10月03日 09:15)"_s << u"2024-10-03T09:15"_s;
    QTest::newRow("Chinese, afternoon") << uR"(2024年10月3日 下午9:15)"_s << u"2024-10-03T21:15"_s;
    QTest::newRow("Chinese, hao") << uR"(2024年10月3号)"_s << u"2024-10-03"_s;
    QTest::newRow("Japanese, clock") << uR"(2024年10月3日 9時15分)"_s << u"2024-10-03T09:15"_s;
    QTest::newRow("Japanese, afternoon") << uR"(2024年10月3日午後3時05分)"_s << u"2024-10-03T15:05"_s;
    QTest::newRow("Japanese, weekday") << uR"(2024年10月3日（木）9時15分)"_s << u"2024-10-03T09:15"_s;
    QTest::newRow("Korean, clock") << uR"(2024년 10월 3일 오후 9시 15분)"_s << u"2024-10-03T21:15"_s;
    QTest::newRow("Korean, points") << uR"(2024.10.03 09:15)"_s << u"2024-10-03T09:15"_s;
    QTest::newRow("Korean, spaced points") << uR"(2024. 10. 3. 오전 9:15)"_s << u"2024-10-03T09:15"_s;
    QTest::newRow("Greek") << uR"(3 Οκτωβρίου 2024)"_s << u"2024-10-03"_s;
    QTest::newRow("full-width digits") << uR"(２０２４年１０月３日)"_s << u"2024-10-03"_s;
    QTest::newRow("month of a year, Chinese") << uR"(2024年10月)"_s << u"2024-10"_s;
    QTest::newRow("month of a year, Russian") << uR"(октябрь 2024)"_s << u"2024-10"_s;
}

void tst_Dates::knowsLanguages()
{
    QFETCH(QString, text);
    QFETCH(QString, value);

    const auto date = findDate(text, {});

    QVERIFY(date);
    QCOMPARE(date->date.value, value);
    QVERIFY(!date->date.unsure);
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
    QVERIFY(!findDate(u"3/10/2024"_s, {.orderKnown = true})->date.unsure);
    QVERIFY(!findDate(u"3/3/2024"_s, {})->date.unsure); // both ways the same
    QVERIFY(findDate(u"03.10.24"_s, {})->date.unsure);  // of some century
}

void tst_Dates::datesBeforeThePressAreUnsure()
{
    QVERIFY(findDate(u"3 October 1599"_s, {})->date.unsure);
    QVERIFY(!findDate(u"3 October 1600"_s, {})->date.unsure);
}

void tst_Dates::zonesDependOnTheLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("offset"); // 9999: none

    QTest::newRow("India") << u"3 October 2024 17:26 IST"_s << u"en"_s << 330;
    QTest::newRow("India by region") << u"3 October 2024 17:26 IST"_s << u"en-IN"_s << 330;
    QTest::newRow("Israel") << u"3 באוקטובר 2024 17:26 IST"_s << u"he"_s << 120;
    QTest::newRow("unknown language") << u"3 October 2024 17:26 IST"_s << u""_s << 9999;
    QTest::newRow("Moscow") << u"3 октября 2024, 17:26 МСК"_s << u"ru"_s << 180;
    QTest::newRow("Central Europe") << u"3. Oktober 2024, 17:26 Uhr (MESZ)"_s << u"de"_s << 120;
    QTest::newRow("Central Europe at once") << u"3 October 2024 17:26 CEST"_s << u""_s << 120;
    QTest::newRow("an offset that no zone has") << u"2024-10-03T05:26+99:00"_s << u""_s << 9999;
}

void tst_Dates::zonesDependOnTheLanguage()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(int, offset);

    const auto date = findDate(text, {.language = language});

    QVERIFY(date);
    QCOMPARE(date->date.precision, DatePrecision::Minute);
    QCOMPARE(date->date.offsetMinutes.value_or(9999), offset);
}

void tst_Dates::relativeDatesAreNotInvented_data()
{
    QTest::addColumn<QString>("text");

    for (const QString &text : {u"2 hours ago"_s, u"Yesterday at 5:26 PM"_s, u"vor 3 Tagen"_s, u"il y a 2 heures"_s,
                                u"вчера, 09:15"_s, u"3天前"_s, u"Thursday, 09:15"_s, u"3 October"_s, u"10月3日"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void tst_Dates::relativeDatesAreNotInvented()
{
    QFETCH(QString, text);

    QVERIFY(!findDate(text, {.today = 20241003}));
}

void tst_Dates::garbageNeverYieldsAnInvalidDate_data()
{
    QTest::addColumn<uint>("seed");

    for (uint seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_Dates::garbageNeverYieldsAnInvalidDate()
{
    QFETCH(uint, seed);
    static const QStringList pieces{u"2024"_s,
                                    u"31"_s,
                                    u"00"_s,
                                    u"13"_s,
                                    u"99"_s,
                                    u"/"_s,
                                    u"."_s,
                                    u"-"_s,
                                    u":"_s,
                                    u" "_s,
                                    u"Feb"_s,
                                    u"мая"_s,
                                    u"年"_s,
                                    u"月"_s,
                                    u"日"_s,
                                    u"午"_s,
                                    u"後"_s,
                                    u"時"_s,
                                    u"오후"_s,
                                    u"시"_s,
                                    u"تشرين"_s,
                                    u"الأول"_s,
                                    u"T"_s,
                                    u"Z"_s,
                                    u"+"_s,
                                    u"pm"_s,
                                    u"("_s,
                                    u")"_s,
                                    u"٣"_s,
                                    u"1º"_s,
                                    u"h"_s,
                                    u"ב"_s,
                                    u"EST"_s,
                                    u"123456789012"_s,
                                    QString(QChar(0xd800)),
                                    QString(QChar(0x0307))};
    QRandomGenerator random(seed);

    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = random.bounded(14); i >= 0; --i)
            text += pieces[random.bounded(static_cast<int>(pieces.size()))];
        const auto found = findDate(text, {.monthFirst = round % 2 == 0, .language = u"en"_s});
        if (!found)
            continue;
        const QString &value = found->date.value;
        const bool valid = value.size() == 4
            || (value.size() == 7 && QDate::fromString(value + u"-01"_s, Qt::ISODate).isValid())
            || (value.size() == 10 && QDate::fromString(value, Qt::ISODate).isValid())
            || (value.size() == 16 && QDateTime::fromString(value, Qt::ISODate).isValid());
        QVERIFY2(valid, qPrintable(text + u" → "_s + value));
        QVERIFY2(found->start >= 0 && found->length > 0 && found->start + found->length <= text.size(),
                 qPrintable(text));
        QCOMPARE(found->date.found, text.mid(found->start, found->length));
    }
}

QTEST_GUILESS_MAIN(tst_Dates)
#include "tst_dates.moc"
