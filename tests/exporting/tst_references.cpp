#include "exporting/references.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_References : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCslJson();
    void writesDatesAsPreciseAsTheyAreKnown_data();
    void writesDatesAsPreciseAsTheyAreKnown();
    void writesRis();
    void writesBibTex();
    void valuesCannotLeaveTheirFields();
    void everyKeyIsItsOwn();
};

namespace {

CitedArticle silt()
{
    CitedArticle article;
    Metadata &metadata = article.metadata;
    metadata.title = u"Pilots warn of silt"_s;
    metadata.authors = {u"Ida van der Lund"_s, u"Nordic News Agency"_s, u"山田 花子"_s};
    metadata.source = u"The Norrhavn Bell"_s;
    metadata.section = u"Harbour"_s;
    metadata.page = u"A4"_s;
    metadata.language = u"en"_s;
    metadata.keywords = {u"silt"_s, u"pilots"_s};
    metadata.published.value = u"2024-10-03T05:26"_s;
    metadata.published.precision = DatePrecision::Minute;
    metadata.url = u"https://bell.example/silt?a=1&b=50%25_c#top"_s;
    article.seen = QDate(2024, 10, 5);
    return article;
}

QJsonObject cslItem(const CitedArticle &article)
{
    return QJsonDocument::fromJson(cslJson({article})).array().first().toObject();
}

} // namespace

void tst_References::writesCslJson()
{
    const QJsonObject item = cslItem(silt());

    QCOMPARE(item[u"type"_s], u"article-newspaper"_s);
    QCOMPARE(item[u"id"_s], u"vanderlund2024pilots"_s);
    QCOMPARE(item[u"title"_s], u"Pilots warn of silt"_s);
    QCOMPARE(item[u"container-title"_s], u"The Norrhavn Bell"_s);
    QCOMPARE(item[u"page"_s], u"A4"_s);
    QCOMPARE(item[u"URL"_s], silt().metadata.url);
    QCOMPARE(item[u"accessed"_s][u"date-parts"_s], QJsonArray{(QJsonArray{2024, 10, 5})});
    const QJsonArray authors{QJsonObject{{u"family"_s, u"van der Lund"_s}, {u"given"_s, u"Ida"_s}},
                             QJsonObject{{u"literal"_s, u"Nordic News Agency"_s}},
                             QJsonObject{{u"family"_s, u"山田"_s}, {u"given"_s, u"花子"_s}}};
    QCOMPARE(item[u"author"_s], authors);
}

void tst_References::writesDatesAsPreciseAsTheyAreKnown_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<DatePrecision>("precision");
    QTest::addColumn<QJsonArray>("parts");
    QTest::addColumn<QByteArray>("risLine");
    QTest::addColumn<QByteArray>("bibTexDate");

    QTest::newRow("year") << u"2024"_s << DatePrecision::Year << QJsonArray{2024} << QByteArray("DA  - 2024///\r\n")
                          << QByteArray("date = {2024}");
    QTest::newRow("month") << u"2024-10"_s << DatePrecision::Month << QJsonArray{2024, 10}
                           << QByteArray("DA  - 2024/10//\r\n") << QByteArray("date = {2024-10}");
    QTest::newRow("day") << u"2024-10-03"_s << DatePrecision::Day << QJsonArray{2024, 10, 3}
                         << QByteArray("DA  - 2024/10/03/\r\n") << QByteArray("date = {2024-10-03}");
}

void tst_References::writesDatesAsPreciseAsTheyAreKnown()
{
    QFETCH(QString, value);
    QFETCH(DatePrecision, precision);
    QFETCH(QJsonArray, parts);
    QFETCH(QByteArray, risLine);
    QFETCH(QByteArray, bibTexDate);
    CitedArticle article = silt();
    article.metadata.published.value = value;
    article.metadata.published.precision = precision;

    QCOMPARE(cslItem(article)[u"issued"_s][u"date-parts"_s], QJsonArray{parts});
    QVERIFY(ris({article}).contains(risLine));
    QVERIFY(bibTex({article}).contains(bibTexDate));
}

void tst_References::writesRis()
{
    QCOMPARE(QString::fromUtf8(ris({silt()})),
             u"TY  - NEWS\r\nID  - vanderlund2024pilots\r\nAU  - van der Lund, Ida\r\nAU  - Nordic News Agency\r\n"
             "AU  - 山田, 花子\r\nTI  - Pilots warn of silt\r\nT2  - The Norrhavn Bell\r\nPY  - 2024\r\n"
             "DA  - 2024/10/03/\r\nSE  - Harbour\r\nSP  - A4\r\nLA  - en\r\nKW  - silt\r\nKW  - pilots\r\n"
             "UR  - https://bell.example/silt?a=1&b=50%25_c#top\r\nY2  - 2024/10/05/\r\nER  - \r\n\r\n"_s);
}

void tst_References::writesBibTex()
{
    const QString text = QString::fromUtf8(bibTex({silt()}));

    QVERIFY(text.startsWith(u"@article{vanderlund2024pilots,\n"_s));
    for (const QString &line :
         {u"author = {van der Lund, Ida and {Nordic News Agency} and 山田, 花子},"_s,
          u"title = {{Pilots warn of silt}},"_s, u"journal = {The Norrhavn Bell},"_s, u"date = {2024-10-03},"_s,
          u"year = {2024},"_s, u"month = oct,"_s, u"url = {https://bell.example/silt?a=1&b=50%25_c#top},"_s,
          u"urldate = {2024-10-05},"_s})
        QVERIFY2(text.contains(u"  "_s + line + u'\n'), qPrintable(line + u"\n"_s + text));
}

void tst_References::valuesCannotLeaveTheirFields()
{
    CitedArticle article = silt();
    article.metadata.title = u"50 % } of\nER  - {\\input x} & $5"_s;
    article.metadata.url = u"https://bell.example/}{\\x"_s;

    const QByteArray risText = ris({article});
    QCOMPARE(risText.count("\r\nER  - "), 1);
    const QByteArray text = bibTex({article});
    QVERIFY(text.contains("{50 \\% \\} of ER - \\{\\textbackslash{}input x\\} \\& \\$5}"));
    QVERIFY(text.contains("url = {https://bell.example/%7D%7B%5Cx}"));
    QCOMPARE(cslItem(article)[u"title"_s], article.metadata.title);
}

void tst_References::everyKeyIsItsOwn()
{
    CitedArticle cyrillic;
    cyrillic.metadata.title = u"Мул у гавані"_s;
    CitedArticle accents = silt();
    accents.metadata.authors = {u"Éva Nagy-Müller"_s};

    const QStringList keys = referenceKeys({silt(), silt(), cyrillic, cyrillic, accents});

    QCOMPARE(keys,
             (QStringList{u"vanderlund2024pilots"_s, u"vanderlund2024pilots-2"_s, u"article"_s, u"article-2"_s,
                          u"nagymuller2024pilots"_s}));
}

QTEST_GUILESS_MAIN(tst_References)
#include "tst_references.moc"
