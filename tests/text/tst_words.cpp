#include "text/words.h"

#include <QTest>

#include <random>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Words : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsWords_data();
    void foldsWords();
    void asksTheIndexForWords_data();
    void asksTheIndexForWords();
    void saysWhereWordsStand_data();
    void saysWhereWordsStand();
    void stopsWhenToldTo();
    void cutsEndlessWords();
    void bytesThatAreNotUtf8SeparateWords();
    void aQueryIsAlwaysFoundInTheTextItWasTakenFrom();
};

void tst_Words::foldsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("no words") << u" … — !? 😀"_s << u""_s;
    QTest::newRow("case") << u"The COAL Strike"_s << u"the coal strike"_s;
    QTest::newRow("numbers stay whole") << u"In 1956, B2B"_s << u"in 1956 b2b"_s;
    QTest::newRow("apostrophes end a word") << u"Biden's didn’t l'homme"_s << u"biden s didn t l homme"_s;
    QTest::newRow("ukrainian apostrophe") << u"п\u02bcять п'ять"_s << u"п ять п ять"_s;
    QTest::newRow("hyphen and dots") << u"e-mail U.S."_s << u"e mail u s"_s;
    QTest::newRow("diacritics") << u"Café naïve Łódź Ångström São"_s << u"cafe naive lodz angstrom sao"_s;
    QTest::newRow("combining marks") << u"cafe\u0301 n\u0303o"_s << u"cafe no"_s;
    QTest::newRow("sharp s") << u"Straße STRASSE"_s << u"strasse strasse"_s;
    QTest::newRow("ligatures") << u"ﬁnance Œuvre æther"_s << u"finance oeuvre aether"_s;
    QTest::newRow("full width") << u"Ｐｒｅｓｓ ２０２４"_s << u"press 2024"_s;
    QTest::newRow("dotted capital i") << u"İstanbul ısı"_s << u"istanbul isi"_s;
    QTest::newRow("vietnamese") << u"Tiếng Việt Đà"_s << u"tieng viet da"_s;
    QTest::newRow("greek") << u"Αθήνα ΟΔΟΣ"_s << u"αθηνα οδοσ"_s;
    QTest::newRow("short i is a letter") << u"Мій КИЇВ"_s << u"мій київ"_s;
    QTest::newRow("yo and stress are not") << u"Ёлка за\u0301мок"_s << u"елка замок"_s;
    QTest::newRow("arabic vowels") << u"كَتَبَ"_s << u"كتب"_s;
    QTest::newRow("arabic tatweel") << u"كـــتب"_s << u"كتب"_s;
    QTest::newRow("arabic alefs") << u"أحمد إسلام آمن ٱسم"_s << u"احمد اسلام امن اسم"_s;
    QTest::newRow("arabic yeh and teh") << u"على مدرسة مسؤول"_s << u"علي مدرسه مسوول"_s;
    QTest::newRow("arabic presentation forms") << u"ﻛﺘﺐ"_s << u"كتب"_s;
    QTest::newRow("persian letters") << u"کتاب می\u200cشود"_s << u"كتاب ميشود"_s;
    QTest::newRow("arabic digits") << u"١٩٥٦ ۱۹۵۶"_s << u"1956 1956"_s;
    QTest::newRow("devanagari digits and vowels") << u"१९५६ हिन्दी"_s << u"1956 हिन्दी"_s;
    QTest::newRow("hebrew points") << u"שָׁלוֹם"_s << u"שלום"_s;
    QTest::newRow("soft hyphen and mark of direction") << u"news\u00adpaper \u200fabc\u200e"_s << u"newspaper abc"_s;
    QTest::newRow("note number") << u"strike² H₂O"_s << u"strike h2o"_s;
    QTest::newRow("zero width space separates") << u"a\u200bb"_s << u"a b"_s;
    QTest::newRow("chinese") << u"北京市"_s << u"北京 京市 市"_s;
    QTest::newRow("one ideograph") << u"猫"_s << u"猫"_s;
    QTest::newRow("ideographs and letters") << u"2024年AI新闻"_s << u"2024 年 ai 新闻 闻"_s;
    QTest::newRow("kana keep their voice") << u"ガギ かが"_s << u"ガギ ギ かが が"_s;
    QTest::newRow("half-width kana") << u"ﾆｭｰｽ"_s << u"ニュ ュー ース ス"_s;
    QTest::newRow("hangul") << u"신문 기사"_s << u"신문 문 기사 사"_s;
    QTest::newRow("rare ideograph") << u"𠮷野"_s << u"𠮷野 野"_s;
    QTest::newRow("thai") << u"ข่าว"_s << u"ข่ ่า าว ว"_s;
}

void tst_Words::foldsWords()
{
    QFETCH(QString, text);
    QFETCH(QString, words);

    QCOMPARE(foldedWords(text), words);
}

void tst_Words::asksTheIndexForWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("openEnd");

    QTest::newRow("nothing") << u"-"_s << QStringList{} << false;
    QTest::newRow("word") << u"Coal"_s << QStringList{u"coal"_s} << false;
    QTest::newRow("two ideographs are one pair") << u"北京"_s << QStringList{u"北京"_s} << false;
    QTest::newRow("three are two pairs") << u"北京市"_s << QStringList{u"北京"_s, u"京市"_s} << false;
    QTest::newRow("one begins a pair") << u"猫"_s << QStringList{u"猫"_s} << true;
    QTest::newRow("an inner run has its end") << u"北京 x"_s << QStringList{u"北京"_s, u"京"_s, u"x"_s} << false;
    QTest::newRow("a last single one") << u"x 猫"_s << QStringList{u"x"_s, u"猫"_s} << true;
}

void tst_Words::asksTheIndexForWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QFETCH(bool, openEnd);

    const QueryWords query = queryWords(text);

    QCOMPARE(query.words, words);
    QCOMPARE(query.openEnd, openEnd);
}

void tst_Words::saysWhereWordsStand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("standing"); // the words as they stand in the text

    QTest::newRow("ascii") << u" The coal, "_s << QStringList{u"The"_s, u"coal"_s};
    QTest::newRow("marks belong to the word") << u"x cafe\u0301 y"_s << QStringList{u"x"_s, u"cafe\u0301"_s, u"y"_s};
    QTest::newRow("joiners outside do not") << u"\u200fabc\u200f"_s << QStringList{u"abc"_s};
    QTest::newRow("joiners inside do") << u"می\u200cشود"_s << QStringList{u"می\u200cشود"_s};
    QTest::newRow("after an emoji") << u"😀ok😀"_s << QStringList{u"ok"_s};
    QTest::newRow("pairs") << u"a北京市"_s << QStringList{u"a"_s, u"北京"_s, u"京市"_s, u"市"_s};
}

void tst_Words::saysWhereWordsStand()
{
    QFETCH(QString, text);
    QFETCH(QStringList, standing);
    const QByteArray utf8 = text.toUtf8();

    QStringList found;
    forEachWord(utf8.toStdString(), [&](std::string_view, WordSpan span) {
        found.append(QString::fromUtf8(utf8.mid(span.start, span.end - span.start)));
        return true;
    });

    QCOMPARE(found, standing);
}

void tst_Words::stopsWhenToldTo()
{
    int seen = 0;
    forEachWord("one two 北京市 three", [&seen](std::string_view, WordSpan) { return ++seen < 2; });

    QCOMPARE(seen, 2);
}

void tst_Words::cutsEndlessWords()
{
    QCOMPARE(foldedWords(QString(1000, u'a')).size(), 128);
    QCOMPARE(foldedWords(QString(1000, u'ж')).size(), 64);
}

void tst_Words::bytesThatAreNotUtf8SeparateWords()
{
    QStringList words;
    forEachWord("ab\xff"
                "cd\xc3",
                [&words](std::string_view word, WordSpan) {
                    words.append(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
                    return true;
                });

    QCOMPARE(words, (QStringList{u"ab"_s, u"cd"_s}));
}

void tst_Words::aQueryIsAlwaysFoundInTheTextItWasTakenFrom()
{
    const QString letters = u"aB é 'я京市かﾗ١\u0301\u064b\u200d-한글ข่"_s;
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = 0; i < 12; ++i)
            text += letters[static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size()))];
        const QString piece = text.mid(4, 5);
        const QChar before = text[3];
        const QChar after = text[9];
        if (before.isLetterOrNumber() || before.isMark() || after.isLetterOrNumber() || after.isMark()
            || before.unicode() == 0x200d || after.unicode() == 0x200d || piece[0].isMark())
            continue; // a piece of a word is not found

        const QueryWords query = queryWords(piece);
        const QString words = u' ' + foldedWords(text) + u' ';

        QString asked = u' ' + query.words.join(u' ');
        if (!query.openEnd && !query.words.isEmpty())
            asked += u' ';
        QVERIFY2(words.contains(asked), qPrintable(text + u" | "_s + piece));
    }
}

QTEST_GUILESS_MAIN(tst_Words)
#include "tst_words.moc"
