#include "extraction/extract.h"

#include "testdata.h"
#include "text/canonicaltext.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_PlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSeed();
    void readsACopyOfAWholePage();
    void namesWhatItLeavesOut_data();
    void namesWhatItLeavesOut();
    void joinsHardWrappedLines_data();
    void joinsHardWrappedLines();
    void keepsWhatIsNoPage_data();
    void keepsWhatIsNoPage();
    void keepsAShortNote();
    void keepsAllOfACleanArticle_data();
    void keepsAllOfACleanArticle();
    void joinsADropCap();
    void takesALineAboveACreditAsCaption();
    void readsTopLines_data();
    void readsTopLines();
    void emptyTextGivesADoubt();
};

namespace {

QString leftOutClassOf(const Document &document, const QString &text)
{
    for (const Block &block : document.body.blocks) {
        if (block.text == text)
            return block.kept ? u"kept"_s : leftOutClassName(block.leftOut);
    }
    return u"not there"_s;
}

const Block *keptFigure(const Document &document)
{
    for (const Block &block : document.body.blocks) {
        if (block.kept && block.kind == BlockKind::Figure)
            return &block;
    }
    return nullptr;
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A page of an invented newspaper as a browser copies it.
const QString WholePage = uR"(Keep the Harbour Post free: become a member today.
Become a member Gift membership
Skip to content
Search
Menu

Ferry service to Lindholm resumes after storm

by Marta Vell March 9, 2023 4:05 PM 3 min read
The ferry "Anna" in the harbour of Lindholm, March 8, 2023. (Photo by Tomas Rehn/Harbour Images)
This audio is created with AI assistance

The ferry between Ostervik and Lindholm resumed its service on Thursday after a pause of four days.

The operator had stopped all departures when waves of up to six metres damaged the landing stage.

"We are glad that people can get to work again," said the harbour master, Ida Brenner.

Repairs of the landing stage will take until the end of the month and cost about 200,000 crowns.

Council approves new breakwater for the harbour of Ostervik
The council voted for the project after a debate that lasted until the early hours of the morning.
Readers pay for our reporting.
Millions read the Harbour Post, but few of our readers make a financial contribution. Please consider a donation.
Become a member Gift membership

News Feed

3:50 PM

Fishermen report record catch of herring.

MORE NEWS

Enter your email to subscribe
Subscribe
* indicates required
)"_s;

} // namespace

void tst_PlainText::readsTheSeed()
{
    const QString data = testData();
    const QStringList files = QDir(data + u"/seed"_s).entryList({u"*.txt"_s}, QDir::Files);
    if (files.isEmpty())
        QSKIP("The seed is not there: set PRESSMARK_TEST_DATA.");
    const QString source = contents(data + u"/seed/"_s + files.first());

    Document document = extractPlainText(source.toUtf8(), {.fileName = files.first(), .today = 20261123});

    // Its words are its publisher's, so they are told here by where they stand.
    const QStringList lines = source.split(u'\n');
    const auto line = [&lines](qsizetype number) { return lines.value(number - 1).simplified(); };
    const Metadata &metadata = document.metadata;
    const QString author = line(9).section(u' ', 1, 2);
    QCOMPARE(metadata.title, line(7));
    QCOMPARE(metadata.byline, author);
    QCOMPARE(metadata.authors, QStringList{author});
    QCOMPARE(metadata.published.value, u"2024-10-03T05:26"_s);
    QCOMPARE(metadata.published.precision, DatePrecision::Minute);
    QVERIFY(!metadata.published.offsetMinutes);
    QCOMPARE(metadata.published.found, line(9).section(u' ', 3, 7));
    QVERIFY(!metadata.published.unsure);

    QStringList story;
    for (qsizetype number = 13; number <= 33; number += 2)
        story.append(line(number));
    QCOMPARE(story.size(), 11);
    QCOMPARE(composeText(document.body), story.join(u'\n'));

    const Block *figure = keptFigure(document);
    QVERIFY(figure);
    QCOMPARE(figure->figure.caption, line(10).section(u" ("_s, 0, 0));
    QCOMPARE(figure->figure.credit, line(10).section(u" ("_s, 1).chopped(1));

    const std::pair<qsizetype, QString> leftOut[] = {{3, u"appeal"_s},   {4, u"navigation"_s}, {11, u"audio"_s},
                                                     {35, u"related"_s}, {45, u"feed"_s},      {61, u"newsletter"_s}};
    for (const auto &[number, name] : leftOut)
        QCOMPARE(leftOutClassOf(document, line(number)), name);
}

void tst_PlainText::readsACopyOfAWholePage()
{
    Document document = extractPlainText(WholePage.toUtf8(), {});

    QCOMPARE(document.metadata.title, u"Ferry service to Lindholm resumes after storm"_s);
    QCOMPARE(document.metadata.authors, QStringList{u"Marta Vell"_s});
    QCOMPARE(document.metadata.published.value, u"2023-03-09T16:05"_s);
    QCOMPARE(composeText(document.body),
             u"The ferry between Ostervik and Lindholm resumed its service on Thursday after a pause of four days.\n"
             "The operator had stopped all departures when waves of up to six metres damaged the landing stage.\n"
             "\"We are glad that people can get to work again,\" said the harbour master, Ida Brenner.\n"
             "Repairs of the landing stage will take until the end of the month and cost about 200,000 crowns."_s);
    const Block *figure = keptFigure(document);
    QVERIFY(figure);
    QCOMPARE(figure->figure.caption, u"The ferry \"Anna\" in the harbour of Lindholm, March 8, 2023."_s);
    QCOMPARE(figure->figure.credit, u"Photo by Tomas Rehn/Harbour Images"_s);
}

void tst_PlainText::namesWhatItLeavesOut_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("leftOut");

    QTest::newRow("appeal above") << u"Become a member Gift membership"_s << u"appeal"_s;
    QTest::newRow("menu") << u"Menu"_s << u"navigation"_s;
    QTest::newRow("headline") << u"Ferry service to Lindholm resumes after storm"_s << u"headline"_s;
    QTest::newRow("byline") << u"by Marta Vell March 9, 2023 4:05 PM 3 min read"_s << u"byline"_s;
    QTest::newRow("audio") << u"This audio is created with AI assistance"_s << u"audio"_s;
    QTest::newRow("card") << u"Council approves new breakwater for the harbour of Ostervik"_s << u"related"_s;
    QTest::newRow("appeal below") << u"Millions read the Harbour Post, but few of our readers make a financial "
                                     "contribution. Please consider a donation."_s
                                  << u"appeal"_s;
    QTest::newRow("feed") << u"News Feed"_s << u"feed"_s;
    QTest::newRow("form") << u"Enter your email to subscribe"_s << u"newsletter"_s;
}

void tst_PlainText::namesWhatItLeavesOut()
{
    QFETCH(QString, line);
    QFETCH(QString, leftOut);

    QCOMPARE(leftOutClassOf(extractPlainText(WholePage.toUtf8(), {}), line), leftOut);
}

void tst_PlainText::joinsHardWrappedLines_data()
{
    QTest::addColumn<QString>("wrapped");
    QTest::addColumn<QString>("story");

    const QString story =
        u"The lighthouse of Karsholm was lit for the first time in the autumn of 1871, when a lieutenant "
        "of the navy carried the flame up all of its one hundred and ninety steps.\n"
        "It has guided ships through the narrow sound ever since, and nobody on the island can remember "
        "a night on which it was dark for longer than a few minutes."_s;
    const QString wrapped = u"The old lighthouse of Karsholm\n\n"
                            "The lighthouse of Karsholm was lit for the first time in the autumn\n"
                            "of 1871, when a lieutenant of the navy carried the flame up all of\n"
                            "its one hundred and ninety steps.\n\n"
                            "It has guided ships through the narrow sound ever since, and nobody\n"
                            "on the island can remember a night on which it was dark for longer\n"
                            "than a few minutes.\n"_s;
    QTest::newRow("empty lines between paragraphs") << wrapped << story;
    QTest::newRow("Windows line ends") << QString(wrapped).replace(u'\n', u"\r\n"_s) << story;
    QTest::newRow("old Macintosh line ends") << QString(wrapped).replace(u'\n', u'\r') << story;
    QTest::newRow("pages") << QString(wrapped).replace(u"\n\nIt has"_s, u"\n\n\fIt has"_s) << story;
    QTest::newRow("indented paragraphs") << QString(wrapped)
                                                .replace(u"\n\nIt has"_s, u"\n   It has"_s)
                                                .replace(u"\n\nThe light"_s, u"\n\n   The light"_s)
                                         << story;
    QTest::newRow("hyphens") << QString(wrapped).replace(u"autumn\nof"_s, u"au-\ntumn of"_s) << story;
    QTest::newRow("Japanese") << u"カルスホルムの灯台\n\n"
                                 "カルスホルムの灯台は一八七一年の秋に初めて火がともされた。海軍の\n"
                                 "中尉が百九十段の階段をのぼって火を運んだと記録に残っている。以来\n"
                                 "この島では、灯台が数分より長く消えた夜を覚えている人は一人もいな\n"
                                 "い。島の人びとは灯台守の家族を誇りに思い、毎年秋になると灯台のふ\n"
                                 "もとで小さな祭りを開く。\n"_s
                              << u"カルスホルムの灯台は一八七一年の秋に初めて火がともされた。海軍の中尉が百九十段の階段"
                                 u"をのぼって火を運んだと記録に"
                                 "残っている。以来この島では、灯台が数分より長く消えた夜を覚えている人は一人もいない。"
                                 "島の人びとは灯台守の家族を誇"
                                 "りに思い、毎年秋になると灯台のふもとで小さな祭りを開く。"_s;
}

void tst_PlainText::joinsHardWrappedLines()
{
    QFETCH(QString, wrapped);
    QFETCH(QString, story);

    Document document = extractPlainText(wrapped.toUtf8(), {});

    QCOMPARE(composeText(document.body), story);
    QVERIFY(document.metadata.title == wrapped.split(QRegularExpression(u"[\r\n]"_s)).first());
}

void tst_PlainText::keepsWhatIsNoPage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("poem") << QByteArray("The sea is grey today,\nthe gulls are all at home,\nand I am far away,\nand "
                                        "watch the foam.\n\nThe sea was blue before,\nand may be blue again.\n")
                          << u"The sea is grey today,\nthe gulls are all at home,\nand I am far away,\nand watch the "
                             "foam.\nThe sea was blue before,\nand may be blue again."_s;
    QTest::newRow("list") << QByteArray("herring\nbread\nsalt\nrope, 20 m\nlamp oil\n")
                          << u"herring\nbread\nsalt\nrope, 20 m\nlamp oil"_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "A\0b\0\n\0c\0",
                                          10)
                            << u"Ab\nc"_s;
    QTest::newRow("Windows-1251") << QByteArray("\xcf\xee\xf0\xee\xec \xe7\xed\xee\xe2\xf3 \xf5\xee\xe4\xe8\xf2\xfc "
                                                "\xf3 \xf7\xe5\xf2\xe2\xe5\xf0")
                                  << u"Пором знову ходить у четвер"_s;
    QTest::newRow("tabs") << QByteArray("a\tb\nc\td\n") << u"a b\nc d"_s;
    QTest::newRow("only white space") << QByteArray(" \n\t\n\f\n") << QString();
    QTest::newRow("one long line") << QByteArray("word ").repeated(50000)
                                   << QString(u"word "_s).repeated(50000).trimmed();
}

void tst_PlainText::keepsWhatIsNoPage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);

    Document document = extractPlainText(bytes, {});

    QVERIFY2(composeText(document.body) == text, qPrintable(composeText(document.body).left(300)));
}

void tst_PlainText::keepsAShortNote()
{
    Document document = extractPlainText("Call Ida\nherring, bread", {});

    QCOMPARE(composeText(document.body), u"Call Ida\nherring, bread"_s);
    QCOMPARE(document.metadata.title, u"Call Ida"_s);
}

void tst_PlainText::keepsAllOfACleanArticle_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("story");

    QTest::newRow("English with sub-headings, quotes and a closing note")
        << u"en"_s << u"Islanders vote on the causeway"_s
        << u"The people of Karsholm will decide in June whether a causeway replaces the ferry.\n\n"
           "\"Never,\" said Ida Brenner.\n\nShe has run the ferry for thirty years.\n\n"
           "A question of money\n\nThe causeway would cost more than the island earns in ten years, the council "
           "says.\n\nNobody knows who would pay.\n\nWhat happens next\n\nThe vote is binding.\n\n"
           "Corrected on June 3: an earlier version named the wrong harbour."_s;
    QTest::newRow("German") << u"de"_s << u"Fähre fährt wieder"_s
                            << u"Die Fähre zwischen Ostervik und Lindholm fährt seit Donnerstag wieder nach Plan.\n\n"
                               "„Wir sind froh“, sagte Hafenmeisterin Ida Brenner.\n\nDie Reparatur dauert noch.\n\n"
                               "Mehr als ein Fahrplan\n\nFür die Insel hängt an der Fähre auch die Schule, der Arzt "
                               "und die Post."_s;
    QTest::newRow("Ukrainian") << u"uk"_s << u"Пором знову ходить"_s
                               << u"Пором між Остервіком та Ліндгольмом у четвер відновив рух після чотирьох днів "
                                  "перерви.\n\n«Ми раді», — сказала начальниця порту.\n\nРемонт причалу триватиме до "
                                  "кінця місяця й коштуватиме двісті тисяч крон."_s;
    QTest::newRow("Arabic") << u"ar"_s << u"العبارة تعود إلى العمل"_s
                            << u"عادت العبارة بين أوسترفيك وليندهولم إلى العمل يوم الخميس بعد توقف دام أربعة "
                               "أيام.\n\nقالت مديرة الميناء إن الناس يستطيعون الآن الوصول إلى أعمالهم من جديد."_s;
    QTest::newRow("Japanese")
        << u"ja"_s << u"連絡船が運航を再開"_s
        << u"オステルビクとリンドホルムを結ぶ連絡船が木曜日、四日ぶりに運航を再開した。\n\n"
           "「また仕事に行ける」と港長は話した。\n\n桟橋の修理は月末まで続き、費用は二十万クローネに上る。"_s;
    QTest::newRow("Chinese") << u"zh"_s << u"渡轮恢复通航"_s
                             << u"往返于奥斯特维克与林霍姆之间的渡轮在停航四天之后于星期四恢复通航。\n\n"
                                "港务长说，大家又可以去上班了。\n\n码头的修理工程将持续到月底，费用约二十万克朗。"_s;
}

void tst_PlainText::keepsAllOfACleanArticle()
{
    QFETCH(QString, language);
    QFETCH(QString, title);
    QFETCH(QString, story);

    Document document = extractPlainText((title + u"\n\n"_s + story).toUtf8(), {});

    QCOMPARE(document.metadata.title, title);
    QCOMPARE(document.metadata.language, language);
    QCOMPARE(composeText(document.body), QString(story).replace(u"\n\n"_s, u"\n"_s));
}

void tst_PlainText::joinsADropCap()
{
    Document document = extractPlainText("The pilot of Karsholm\n\nT\n\nhe pilot of Karsholm has never lost a ship, "
                                         "and he means to keep it so.\n\nHe is ninety years old.",
                                         {});

    QVERIFY(composeText(document.body).startsWith(u"The pilot of Karsholm has never"_s));
}

void tst_PlainText::takesALineAboveACreditAsCaption()
{
    const QString page = QString(WholePage).replace(u"The operator had stopped"_s,
                                                    u"Waves at the landing stage of Lindholm on Sunday\nGetty "
                                                    "Images\n\nThe operator had stopped"_s);

    Document document = extractPlainText(page.toUtf8(), {});

    QVERIFY(!composeText(document.body).contains(u"Waves at the landing stage"_s));
    QVERIFY(composeCaptions(document.body).contains(u"Waves at the landing stage of Lindholm on Sunday"_s));
}

void tst_PlainText::readsTopLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("authors");
    QTest::addColumn<QString>("date");

    QTest::newRow("by and date") << u"By Ann Other and Max Berg, 3 October 2024"_s
                                 << QStringList{u"Ann Other"_s, u"Max Berg"_s} << u"2024-10-03"_s;
    QTest::newRow("name before date") << u"Ann Other - Nov 19, 2019, 10:31 pm CET"_s << QStringList{u"Ann Other"_s}
                                      << u"2019-11-19T22:31"_s;
    QTest::newRow("German") << u"Von Ann Other, 3. Oktober 2024"_s << QStringList{u"Ann Other"_s} << u"2024-10-03"_s;
    QTest::newRow("only a date") << u"Published 2024-10-03"_s << QStringList{} << u"2024-10-03"_s;
}

void tst_PlainText::readsTopLines()
{
    QFETCH(QString, line);
    QFETCH(QStringList, authors);
    QFETCH(QString, date);
    const QString text = u"Lighthouse of Karsholm is sold\n\n"_s + line
        + u"\n\nThe lighthouse of Karsholm has a new owner after more than a hundred years.\n\n"
          "The island's council sold it on Monday for a price that nobody wanted to name.\n"_s;

    Document document = extractPlainText(text.toUtf8(), {});

    QCOMPARE(document.metadata.title, u"Lighthouse of Karsholm is sold"_s);
    QCOMPARE(document.metadata.authors, authors);
    QCOMPARE(document.metadata.published.value, date);
    QVERIFY(composeText(document.body).startsWith(u"The lighthouse of Karsholm has"_s));
}

void tst_PlainText::emptyTextGivesADoubt()
{
    const Document document = extractPlainText("", {});

    QVERIFY(document.body.blocks.isEmpty());
    QCOMPARE(document.confidence, 0.0);
    QCOMPARE(document.doubts.size(), 1);
}

QTEST_GUILESS_MAIN(tst_PlainText)
#include "tst_plaintext.moc"
