#include "extraction/extract.h"
#include "extraction/languagepage.h"

#include "text/canonicaltext.h"

#include <QTest>

#include <algorithm>

using namespace Pressmark;
using namespace Qt::StringLiterals;

/// Copies of pages whose paragraphs are too short to be told by their length.
class tst_ShortCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheStory_data();
    void findsTheStory();
    void findsTheStoryInEveryLanguage_data();
    void findsTheStoryInEveryLanguage();
    void leavesOutFeeds_data();
    void leavesOutFeeds();
    void leavesOutABoxOfWhichOneLineAsks();
    void keepsNotes_data();
    void keepsNotes();
    void takesTheDateAboveTheHeadline_data();
    void takesTheDateAboveTheHeadline();
};

namespace {

Document read(const QString &text)
{
    return extractPlainText(text.toUtf8(), {.today = 20261231});
}

QString textOf(Document document)
{
    return composeText(document.body);
}

QString classOf(const Document &document, const QString &text)
{
    for (const Block &block : document.body.blocks) {
        if (block.text == text)
            return block.kept ? u"kept"_s : leftOutClassName(block.leftOut);
    }
    return u"not there"_s;
}

const QString First = u"The ferry between Ostervik and Lindholm resumed its service on Thursday, four days late."_s;
const QString Second = u"The operator had stopped all departures when waves damaged the landing stage of the island."_s;
const QString Third = u"Repairs will take until the end of the month, the harbour master said, and cost a lot."_s;

} // namespace

void tst_ShortCopies::findsTheStory_data()
{
    QTest::addColumn<QString>("above");   // menus
    QTest::addColumn<QStringList>("top"); // headline, byline, date
    QTest::addColumn<QStringList>("story");
    QTest::addColumn<QString>("insert"); // between the second and the third line
    QTest::addColumn<QString>("below");

    QTest::newRow("English")
        << u"Harbour Post\nHome\nNews\nSubscribe"_s
        << QStringList{u"Ferry to the island runs again"_s, u"Marta Vell"_s, u"9 March 2023, 4:05 PM"_s}
        << QStringList{u"The ferry to Lindholm ran again on Thursday."_s, u"It had stood still for four days."_s,
                       u"“We are glad,” said Ida Brenner."_s, u"Nobody was hurt."_s}
        << u"Read also: Herring is back in the sound"_s
        << u"Support our journalism. Become a member today.\nComments (2)\nBo: boats are late!\n© 2023 Harbour Post"_s;
    QTest::newRow("German")
        << u"Hafenbote\nStartseite\nPolitik\nAbo"_s
        << QStringList{u"Fähre zur Insel fährt wieder"_s, u"Von Marta Vell"_s, u"9. März 2023, 16:05 Uhr"_s}
        << QStringList{u"Die Fähre nach Lindholm fuhr am Donnerstag wieder."_s, u"Vier Tage lang lag sie still."_s,
                       u"„Wir sind froh“, sagte Ida Brenner."_s, u"Niemand wurde verletzt."_s}
        << u"Lesen Sie auch: Hering zurück im Sund"_s
        << u"Newsletter\nJetzt kostenlos abonnieren\nKommentare (2)\n© 2023 Hafenbote. Alle Rechte vorbehalten."_s;
    QTest::newRow("French") << u"Le Quai\nAccueil\nSport\nS'abonner"_s
                            << QStringList{u"Le bac de l'île reprend la mer"_s, u"Par Marta Vell"_s,
                                           u"Publié le 9 mars 2023 à 16h05"_s}
                            << QStringList{u"Le bac de Lindholm a repris la mer jeudi."_s,
                                           u"Il était à quai depuis quatre jours."_s,
                                           u"« Nous sommes contents », a dit Ida Brenner."_s,
                                           u"Personne n'a été blessé."_s}
                            << u"Lire aussi : Le hareng est de retour"_s
                            << u"Abonnez-vous à notre newsletter\nCommentaires (2)\nMentions légales"_s;
    QTest::newRow("Ukrainian")
        << u"Портовий вісник\nГоловна\nНовини\nСпорт"_s
        << QStringList{u"Пором на острів знову ходить"_s, u"Марта Велл"_s, u"9 березня 2023, 16:05"_s}
        << QStringList{u"Пором на Ліндгольм знову вийшов у четвер."_s, u"Він стояв чотири дні."_s,
                       u"«Ми раді», — сказала Іда Бреннер."_s, u"Ніхто не постраждав."_s}
        << u"Читайте також: Оселедець повернувся"_s
        << u"Підпишіться на нашу розсилку\nКоментарі (2)\n© 2023 Портовий вісник. Усі права захищені."_s;
    QTest::newRow("Chinese") << u"港报\n首页\n新闻\n体育"_s
                             << QStringList{u"开往小岛的渡轮复航"_s, u"作者：佐倉美緒"_s, u"2023年3月9日 16:05"_s}
                             << QStringList{u"开往林德岛的渡轮周四恢复航行。"_s, u"渡轮已经停航四天。"_s,
                                            u"“我们很高兴，”船长说。"_s, u"没有人受伤。"_s}
                             << u"相关阅读：鲱鱼回到海湾"_s << u"分享\n评论 (2)\n版权所有 © 2023 港报"_s;
}

void tst_ShortCopies::findsTheStory()
{
    QFETCH(QString, above);
    QFETCH(QStringList, top);
    QFETCH(QStringList, story);
    QFETCH(QString, insert);
    QFETCH(QString, below);
    QStringList lines = QStringList{above} + top + story;
    lines.insert(lines.size() - 2, insert);

    const Document document = read((lines << below).join(u'\n'));

    QCOMPARE(textOf(document), story.join(u'\n'));
    QCOMPARE(document.metadata.title, top[0]);
    QCOMPARE(document.metadata.authors.size(), 1);
    QCOMPARE(document.metadata.published.value, u"2023-03-09T16:05"_s);
    QCOMPARE(classOf(document, insert), u"related"_s);
}

void tst_ShortCopies::findsTheStoryInEveryLanguage_data()
{
    QTest::addColumn<LanguagePage>("page");
    QTest::addColumn<QString>("between"); // the lines

    const QList<LanguagePage> pages = LanguagePage::all();
    QCOMPARE(pages.size(), 18);
    for (const LanguagePage &page : pages) {
        const QByteArray language = page.word("language").toLatin1();
        QTest::newRow((language + ", line by line").constData()) << page << u"\n"_s;
        QTest::newRow((language + ", with empty lines").constData()) << page << u"\n\n"_s;
    }
}

void tst_ShortCopies::findsTheStoryInEveryLanguage()
{
    QFETCH(LanguagePage, page);
    QFETCH(QString, between);
    const QStringList story = page.list("text");
    QStringList lines{u"Harbour Post"_s, u"Menu"_s};
    for (const char *key : {"title", "byline", "date", "reading", "listen"})
        lines += page.word(key);
    lines += page.list("share") + QStringList{page.word("caption"), page.word("credit")} + story.mid(0, 2)
        + QStringList{page.word("related")} + page.list("links").mid(0, 2) + story.mid(2, 1)
        + QStringList{page.word("appeal")} + story.mid(3);
    for (const char *key : {"tags", "newsletter", "about", "comments", "comment"})
        lines += page.word(key);

    const Document document = read(lines.join(between));

    QCOMPARE(textOf(document), story.join(u'\n'));
    QCOMPARE(document.metadata.title, page.word("title"));
    QCOMPARE(document.metadata.authors, QStringList{page.word("author")});
    QCOMPARE(document.metadata.published.value, page.word("day") + u"T14:05"_s);
    const auto isFigure = [](const Block &block) { return block.kind == BlockKind::Figure && block.kept; };
    const auto figure = std::find_if(document.body.blocks.begin(), document.body.blocks.end(), isFigure);
    QVERIFY(figure != document.body.blocks.end());
    QCOMPARE(figure->figure.caption, page.word("caption"));
    QVERIFY(!figure->figure.credit.isEmpty());
}

void tst_ShortCopies::leavesOutFeeds_data()
{
    QTest::addColumn<QStringList>("feed");
    QTest::addColumn<bool>("isFeed");

    const QStringList clocks{u"7:45 PM"_s, u"Herring is back in the sound"_s,
                             u"7:12 PM"_s, u"Boats of Lindholm for sale"_s,
                             u"6:58 PM"_s, u"Nets wanted by the school"_s};
    QTest::newRow("times above headlines") << QStringList{u"News feed"_s} + clocks << true;
    QTest::newRow("without a label") << clocks << true;
    QTest::newRow("times below headlines, in German")
        << QStringList{u"Hering zurück im Sund"_s,           u"vor 2 Stunden"_s,
                       u"Boote aus Lindholm zu verkaufen"_s, u"vor 3 Stunden"_s,
                       u"Netze für die Schule gesucht"_s,    u"vor 5 Stunden"_s}
        << true;
    QTest::newRow("a report by the clock")
        << QStringList{u"7:45 PM"_s, u"The first boat left the harbour of Ostervik with all lamps lit."_s,
                       u"8:10 PM"_s, u"The second boat followed it, although the wind had turned by then."_s,
                       u"8:40 PM"_s, u"Both of them were seen off the island, close to one another."_s}
        << false;
}

void tst_ShortCopies::leavesOutFeeds()
{
    QFETCH(QStringList, feed);
    QFETCH(bool, isFeed);

    const Document document =
        read(u"Menu\nSearch\nFerry to the island runs again\nby Marta Vell\nMarch 9, 2023\n%1\n\n%2\n\n%3\n\n"
             "%4\n\nShare\n"_s.arg(First, Second, feed.join(u'\n'), Third));

    const QString headline =
        feed.contains(u"Nets wanted by the school"_s) ? u"Nets wanted by the school"_s : feed.value(feed.size() - 1);
    QCOMPARE(classOf(document, headline) == u"feed"_s, isFeed);
    for (const QString &paragraph : {First, Second, Third})
        QCOMPARE(classOf(document, paragraph), u"kept"_s);
}

void tst_ShortCopies::leavesOutABoxOfWhichOneLineAsks()
{
    const QString box =
        u"Keep the lamps of Ostervik burning\nA small sum each month helps our reporters to stay out at night.\n"
        "Become a member"_s;

    const Document document =
        read(u"Menu\nSearch\n\nFerry to the island runs again\n\nby Marta Vell March 9, 2023\n\n%1\n\n%2\n\n%3\n\n%4"
             "\n\nShare\n"_s.arg(First, Second, box, Third));

    QCOMPARE(textOf(document), First + u'\n' + Second + u'\n' + Third);
    QCOMPARE(classOf(document, u"Keep the lamps of Ostervik burning"_s), u"appeal"_s);
}

void tst_ShortCopies::keepsNotes_data()
{
    QTest::addColumn<QString>("note");

    QTest::newRow("a poem") << u"The sea is wide.\nThe sea is grey.\nIt took the boat\nand went away."_s;
    QTest::newRow("a list") << u"Bread\nSoap\nLamp oil\nTwo nets"_s;
    QTest::newRow("a call") << u"Ida called.\nThe boat is late.\nCall her back."_s;
}

void tst_ShortCopies::keepsNotes()
{
    QFETCH(QString, note);

    QCOMPARE(textOf(read(note)), note);
}

void tst_ShortCopies::takesTheDateAboveTheHeadline_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("unsure");

    const QString story =
        u"Ferry to the island runs again\n\nBy Marta Vell\n\n%1\n\n%2\n\n%3\n"_s.arg(First, Second, Third);
    QTest::newRow("of a paper") << u"HARBOUR POST          Thursday, 9 March 2023\n\n"_s + story << false;
    QTest::newRow("of a page that was copied") << u"Menu\nSearch\nThursday, 9 March 2023\n\n"_s + story << true;
}

void tst_ShortCopies::takesTheDateAboveTheHeadline()
{
    QFETCH(QString, text);
    QFETCH(bool, unsure);

    const Document document = read(text);

    QCOMPARE(document.metadata.title, u"Ferry to the island runs again"_s);
    QCOMPARE(document.metadata.published.value, u"2023-03-09"_s);
    QCOMPARE(document.metadata.published.unsure, unsure);
}

QTEST_GUILESS_MAIN(tst_ShortCopies)
#include "tst_shortcopies.moc"
