#include "exporting/citation.h"

#include "exporting/authornames.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Citation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNamesApart_data();
    void takesNamesApart();
    void makesInitials_data();
    void makesInitials();
    void writesReferences_data();
    void writesReferences();
    void followsAPattern_data();
    void followsAPattern();
    void whatAnArticleSaysIsNoPattern();
    void aBylineThatIsTheSourceIsNoAuthor();
    void setsTheSourceInItalics();
    void escapesWhatIsForHtml();
    void namesTheDayOnWhichAPageWasFirstSeen();
    void quotesWithTheReference();
};

namespace {

CivilDate date(const QString &value, DatePrecision precision = DatePrecision::Day)
{
    CivilDate date;
    date.value = value;
    date.precision = precision;
    return date;
}

CitedArticle silt(const QStringList &authors)
{
    CitedArticle article;
    article.metadata.title = u"Pilots warn of silt"_s;
    article.metadata.authors = authors;
    article.metadata.source = u"The Norrhavn Bell"_s;
    article.metadata.page = u"A4"_s;
    article.metadata.published = date(u"2024-10-03T05:26"_s, DatePrecision::Minute);
    article.metadata.url = u"https://bell.example/silt"_s;
    article.seen = QDate(2024, 10, 5);
    return article;
}

CitedArticle undated()
{
    CitedArticle article = silt({u"Ida Lund"_s});
    article.metadata.published = {};
    article.metadata.page.clear();
    return article;
}

CitedArticle printed()
{
    CitedArticle article = silt({u"Ida Lund"_s});
    article.metadata.url.clear();
    article.metadata.title = u"Who moved the “old” light?"_s;
    return article;
}

CitedArticle many(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(u"Ida "_s + QChar(u'A' + i) + u"lund"_s);
    return silt(names);
}

void addRow(const char *name, const CitedArticle &article, CitationStyle style, const QString &reference)
{
    QTest::newRow(name) << article << style << reference;
}

} // namespace

void tst_Citation::takesNamesApart_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<AuthorName>("name");
    const auto row = [](const char *name, const QString &written, const AuthorName &parts) {
        QTest::newRow(name) << written << parts;
    };
    row("two words", u"Ida Lund"_s, {u"Lund"_s, u"Ida"_s});
    row("three words", u" Ida  Maria Lund "_s, {u"Lund"_s, u"Ida Maria"_s});
    row("inverted", u"Lund, Ida"_s, {u"Lund"_s, u"Ida"_s});
    row("particles", u"Ursula van der Meer"_s, {u"van der Meer"_s, u"Ursula"_s});
    row("a particle first", u"De Vries"_s, {u"Vries"_s, u"De"_s});
    row("a suffix", u"Tomas Okoro Jr."_s, {u"Okoro"_s, u"Tomas"_s, u"Jr."_s});
    row("a suffix behind a comma", u"Tomas Okoro, Jr."_s, {u"Okoro"_s, u"Tomas"_s, u"Jr."_s});
    row("inverted with a suffix", u"Okoro, Tomas, Jr."_s, {u"Okoro"_s, u"Tomas"_s, u"Jr."_s});
    row("one word", u"Lund"_s, {u"Lund"_s});
    row("an agency", u"Nordic News Agency"_s, {u"Nordic News Agency"_s});
    row("staff", u"Bell Staff"_s, {u"Bell Staff"_s});
    row("a desk with a comma", u"Foreign Desk, Norrhavn"_s, {u"Foreign Desk, Norrhavn"_s});
    row("Cyrillic", u"Олена Коваль"_s, {u"Коваль"_s, u"Олена"_s});
    row("a Cyrillic editorial office", u"Редакція Дзвона"_s, {u"Редакція Дзвона"_s});
    row("Arabic", u"ليلى حداد"_s, {u"حداد"_s, u"ليلى"_s});
    row("Japanese with a space", u"山田 花子"_s, {u"山田"_s, u"花子"_s, {}, true});
    row("Japanese without", u"山田花子"_s, {u"山田花子"_s});
    row("Korean", u"김 민지"_s, {u"김"_s, u"민지"_s, {}, true});
}

void tst_Citation::takesNamesApart()
{
    QFETCH(QString, written);
    QFETCH(AuthorName, name);

    const AuthorName found = authorName(written);

    QVERIFY2(found == name, qPrintable(found.family + u" | "_s + found.given + u" | "_s + found.suffix));
}

void tst_Citation::makesInitials_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("made");

    QTest::newRow("one") << u"Ida"_s << u"I."_s;
    QTest::newRow("two") << u"Ida maria"_s << u"I. M."_s;
    QTest::newRow("hyphen") << u"Jean-Paul"_s << u"J.-P."_s;
    QTest::newRow("are some already") << u"J. R."_s << u"J. R."_s;
    QTest::newRow("are some already, together") << u"J.R."_s << u"J. R."_s;
    QTest::newRow("Greek") << u"Ελένη"_s << u"Ε."_s;
    QTest::newRow("no capitals") << u"ليلى"_s << u"ليلى"_s;
    QTest::newRow("none") << QString() << QString();
}

void tst_Citation::makesInitials()
{
    QFETCH(QString, given);
    QFETCH(QString, made);

    QCOMPARE(initials(given), made);
}

void tst_Citation::writesReferences_data()
{
    QTest::addColumn<CitedArticle>("article");
    QTest::addColumn<CitationStyle>("style");
    QTest::addColumn<QString>("reference");
    using enum CitationStyle;
    const QStringList two{u"Ida Lund"_s, u"Tomas Okoro"_s};
    const QStringList three{u"Ida Lund"_s, u"Tomas Okoro"_s, u"Mirjam Sand"_s};

    addRow("APA", silt({u"Ida Lund"_s}), Apa,
           u"Lund, I. (2024, October 3). Pilots warn of silt. The Norrhavn Bell, A4. https://bell.example/silt"_s);
    addRow("APA, two", silt(two), Apa,
           u"Lund, I., & Okoro, T. (2024, October 3). Pilots warn of silt. The Norrhavn Bell, A4. "
           "https://bell.example/silt"_s);
    addRow("APA, three", silt(three), Apa,
           u"Lund, I., Okoro, T., & Sand, M. (2024, October 3). Pilots warn of silt. The Norrhavn Bell, A4. "
           "https://bell.example/silt"_s);
    addRow("APA, nobody", silt({}), Apa,
           u"Pilots warn of silt. (2024, October 3). The Norrhavn Bell, A4. https://bell.example/silt"_s);
    addRow("APA, an organisation", silt({u"Nordic News Agency"_s}), Apa,
           u"Nordic News Agency. (2024, October 3). Pilots warn of silt. The Norrhavn Bell, A4. "
           "https://bell.example/silt"_s);
    addRow("APA, no date", undated(), Apa,
           u"Lund, I. (n.d.). Pilots warn of silt. The Norrhavn Bell. Retrieved October 5, 2024, from "
           "https://bell.example/silt"_s);
    addRow("APA, printed", printed(), Apa,
           u"Lund, I. (2024, October 3). Who moved the “old” light? The Norrhavn Bell, A4."_s);
    addRow("APA, Cyrillic", silt({u"Олена Коваль"_s}), Apa,
           u"Коваль, О. (2024, October 3). Pilots warn of silt. The Norrhavn Bell, A4. https://bell.example/silt"_s);
    addRow("APA, Japanese", silt({u"山田 花子"_s}), Apa,
           u"山田 花子. (2024, October 3). Pilots warn of silt. The Norrhavn Bell, A4. https://bell.example/silt"_s);
    addRow("APA, more than twenty", many(22), Apa,
           u"Alund, I., Blund, I., Clund, I., Dlund, I., Elund, I., Flund, I., Glund, I., Hlund, I., Ilund, I., "
           "Jlund, I., Klund, I., Llund, I., Mlund, I., Nlund, I., Olund, I., Plund, I., Qlund, I., Rlund, I., "
           "Slund, I., . . . Vlund, I. (2024, October 3). Pilots warn of silt. The Norrhavn Bell, A4. "
           "https://bell.example/silt"_s);

    addRow("Chicago", silt({u"Ida Lund"_s}), Chicago,
           u"Lund, Ida. “Pilots warn of silt.” Norrhavn Bell, October 3, 2024, A4. https://bell.example/silt."_s);
    addRow("Chicago, two", silt(two), Chicago,
           u"Lund, Ida, and Tomas Okoro. “Pilots warn of silt.” Norrhavn Bell, October 3, 2024, A4. "
           "https://bell.example/silt."_s);
    addRow("Chicago, nobody", silt({}), Chicago,
           u"Norrhavn Bell. “Pilots warn of silt.” October 3, 2024, A4. https://bell.example/silt."_s);
    addRow("Chicago, no date", undated(), Chicago,
           u"Lund, Ida. “Pilots warn of silt.” Norrhavn Bell. Accessed October 5, 2024. "
           "https://bell.example/silt."_s);
    addRow("Chicago, printed", printed(), Chicago,
           u"Lund, Ida. “Who moved the ‘old’ light?” Norrhavn Bell, October 3, 2024, A4."_s);
    addRow("Chicago, more than ten", many(11), Chicago,
           u"Alund, Ida, Ida Blund, Ida Clund, Ida Dlund, Ida Elund, Ida Flund, Ida Glund, et al. “Pilots warn of "
           "silt.” Norrhavn Bell, October 3, 2024, A4. https://bell.example/silt."_s);

    addRow("MLA", silt({u"Ida Lund"_s}), Mla,
           u"Lund, Ida. “Pilots warn of silt.” The Norrhavn Bell, 3 Oct. 2024, p. A4, bell.example/silt."_s);
    addRow("MLA, three", silt(three), Mla,
           u"Lund, Ida, et al. “Pilots warn of silt.” The Norrhavn Bell, 3 Oct. 2024, p. A4, bell.example/silt."_s);
    addRow("MLA, nobody", silt({}), Mla,
           u"“Pilots warn of silt.” The Norrhavn Bell, 3 Oct. 2024, p. A4, bell.example/silt."_s);
    addRow("MLA, no date", undated(), Mla,
           u"Lund, Ida. “Pilots warn of silt.” The Norrhavn Bell, bell.example/silt. Accessed 5 Oct. 2024."_s);

    addRow("ISO 690", silt(two), Iso690,
           u"LUND, Ida and OKORO, Tomas. Pilots warn of silt. The Norrhavn Bell [online]. 3 October 2024, p. A4 "
           "[viewed 5 October 2024]. Available from: https://bell.example/silt"_s);
    addRow("ISO 690, three", silt(three), Iso690,
           u"LUND, Ida, OKORO, Tomas and SAND, Mirjam. Pilots warn of silt. The Norrhavn Bell [online]. 3 October "
           "2024, p. A4 [viewed 5 October 2024]. Available from: https://bell.example/silt"_s);
    addRow("ISO 690, nobody", silt({}), Iso690,
           u"Pilots warn of silt. The Norrhavn Bell [online]. 3 October 2024, p. A4 [viewed 5 October 2024]. "
           "Available from: https://bell.example/silt"_s);
    addRow("ISO 690, no date", undated(), Iso690,
           u"LUND, Ida. Pilots warn of silt. The Norrhavn Bell [online]. [no date] [viewed 5 October 2024]. Available "
           "from: https://bell.example/silt"_s);
    addRow("ISO 690, printed", printed(), Iso690,
           u"LUND, Ida. Who moved the “old” light? The Norrhavn Bell. 3 October 2024, p. A4."_s);

    for (const auto &[name, written] :
         std::initializer_list<std::pair<const char *, QString>>{{"The Tidewater Courier", u"Tidewater Courier"_s},
                                                                 {"the Tidewater Courier", u"Tidewater Courier"_s},
                                                                 {"Theatre Weekly", u"Theatre Weekly"_s},
                                                                 {"The Hague Packet", u"The Hague Packet"_s},
                                                                 {"The", u"The"_s},
                                                                 {"Die Hafenpost", u"Die Hafenpost"_s},
                                                                 {"Le Phare", u"Le Phare"_s},
                                                                 {"Los Muelles", u"Los Muelles"_s}}) {
        CitedArticle named = printed();
        named.metadata.source = QString::fromLatin1(name);
        addRow(QByteArray("Chicago, ").append(name), named, Chicago,
               u"Lund, Ida. “Who moved the ‘old’ light?” %1, October 3, 2024, A4."_s.arg(written));
    }

    CitedArticle month = silt({u"Ida Lund"_s});
    month.metadata.published = date(u"2024-05"_s, DatePrecision::Month);
    CitedArticle year = month;
    year.metadata.published = date(u"2024"_s, DatePrecision::Year);
    addRow("APA, a month", month, Apa,
           u"Lund, I. (2024, May). Pilots warn of silt. The Norrhavn Bell, A4. https://bell.example/silt"_s);
    addRow("MLA, a month", month, Mla,
           u"Lund, Ida. “Pilots warn of silt.” The Norrhavn Bell, May 2024, p. A4, bell.example/silt."_s);
    addRow("Chicago, a year", year, Chicago,
           u"Lund, Ida. “Pilots warn of silt.” Norrhavn Bell, 2024, A4. https://bell.example/silt."_s);

    CitedArticle bare;
    bare.metadata.source = u"The Norrhavn Bell"_s;
    addRow("APA, hardly anything", bare, Apa, u"[Untitled article]. (n.d.). The Norrhavn Bell."_s);
    addRow("ISO 690, hardly anything", bare, Iso690, u"[Untitled article]. The Norrhavn Bell. [no date]."_s);
    addRow("plain, hardly anything", bare, Pattern, u"The Norrhavn Bell"_s);
    CitedArticle byline = silt({});
    byline.metadata.byline = u"By our correspondent in Norrhavn"_s;
    addRow("a byline without names", byline, Mla,
           u"our correspondent in Norrhavn. “Pilots warn of silt.” The Norrhavn Bell, 3 Oct. 2024, p. A4, "
           "bell.example/silt."_s);
    addRow("the source as author", silt({u"The Norrhavn Bell"_s}), Mla,
           u"“Pilots warn of silt.” The Norrhavn Bell, 3 Oct. 2024, p. A4, bell.example/silt."_s);
}

void tst_Citation::writesReferences()
{
    QFETCH(CitedArticle, article);
    QFETCH(CitationStyle, style);
    QFETCH(QString, reference);

    QCOMPARE(citationText(citation(article, {style, {}})), reference);
}

void tst_Citation::followsAPattern_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("reference");

    QTest::newRow("fields") << u"{authors}: {title} ({year})"_s << u"Ida Lund: Pilots warn of silt (2024)"_s;
    QTest::newRow("what is empty is left out") << u"{title}[, {edition}][, {page}]"_s << u"Pilots warn of silt, A4"_s;
    QTest::newRow("nothing before the first") << u"[{edition}][, {title}]"_s << u"Pilots warn of silt"_s;
    QTest::newRow("words in brackets without a field stay")
        << u"{title}[ (online)]"_s << u"Pilots warn of silt (online)"_s;
    QTest::newRow("an unknown field is empty") << u"{title}[, {colour}]"_s << u"Pilots warn of silt"_s;
    QTest::newRow("the day it was seen") << u"{url}, {seen}"_s << u"https://bell.example/silt, 2024-10-05"_s;
}

void tst_Citation::followsAPattern()
{
    QFETCH(QString, pattern);
    QFETCH(QString, reference);

    QCOMPARE(citationText(citation(silt({u"Ida Lund"_s}), {CitationStyle::Pattern, pattern})), reference);
}

void tst_Citation::whatAnArticleSaysIsNoPattern()
{
    CitedArticle article = silt({u"Ida Lund"_s});
    article.metadata.title = u"{year} [x]"_s;

    QCOMPARE(citationText(citation(article, {CitationStyle::Pattern, u"{title}"_s})), u"{year} [x]"_s);
}

void tst_Citation::aBylineThatIsTheSourceIsNoAuthor()
{
    CitedArticle article = silt({});
    article.metadata.byline = u"By "_s + article.metadata.source;

    QVERIFY(authorNames(article.metadata).isEmpty());
}

void tst_Citation::setsTheSourceInItalics()
{
    for (const CitationStyle style : {CitationStyle::Apa, CitationStyle::Mla, CitationStyle::Iso690})
        QVERIFY(citationHtml(citation(silt({u"Ida Lund"_s}), {style, {}})).contains(u"<i>The Norrhavn Bell</i>"_s));
    QVERIFY(citationHtml(citation(silt({u"Ida Lund"_s}), {CitationStyle::Chicago, {}}))
                .contains(u"<i>Norrhavn Bell</i>"_s));
}

void tst_Citation::escapesWhatIsForHtml()
{
    CitedArticle article = silt({u"<b>Ida</b> Lund"_s});
    article.metadata.title = u"Silt & <script>sand</script>"_s;
    article.metadata.source = u"Bell & Buoy"_s;

    const QString text = citationHtml(citation(article, {CitationStyle::Chicago, {}}));

    QVERIFY(text.contains(u"Silt &amp; &lt;script&gt;sand"_s));
    QVERIFY(text.contains(u"<i>Bell &amp; Buoy</i>"_s));
    QVERIFY(!text.contains(u"<b>"_s));
}

void tst_Citation::namesTheDayOnWhichAPageWasFirstSeen()
{
    Capture later;
    later.imported = QDateTime(QDate(2024, 11, 2), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
    Capture earlier = later;
    earlier.saved = QDateTime(QDate(2024, 10, 5), QTime(23, 59), Qt::UTC).toMSecsSinceEpoch();

    QCOMPARE(citedArticle({}, {later, earlier}).seen, QDate(2024, 10, 5));
    QCOMPARE(citedArticle({}, {later}).seen, QDate(2024, 11, 2));
    QVERIFY(!citedArticle({}, {}).seen.isValid());
}

void tst_Citation::quotesWithTheReference()
{
    const Citation plain = citation(silt({u"Ida Lund"_s}), {CitationStyle::Pattern, u"{authors}"_s});
    const Citation apa = citation(printed(), {CitationStyle::Apa, {}});

    QCOMPARE(quotationText(u"less water\nthan promised"_s, plain, CitationStyle::Pattern),
             u"“less water than promised” (Ida Lund)"_s);
    QCOMPARE(quotationText(u"less water"_s, apa, CitationStyle::Apa), u"“less water”\n\n"_s + citationText(apa));
    QCOMPARE(quotationHtml(u"less <water>"_s, plain), u"<blockquote>less &lt;water&gt;</blockquote><p>Ida Lund</p>"_s);
}

QTEST_GUILESS_MAIN(tst_Citation)
#include "tst_citation.moc"
