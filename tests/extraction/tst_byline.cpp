#include "extraction/byline.h"
#include "extraction/personnames.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Byline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAuthors_data();
    void findsAuthors();
    void findsNobody_data();
    void findsNobody();
    void readsNames_data();
    void readsNames();
    void refuses_data();
    void refuses();
    void knowsBylineStarts_data();
    void knowsBylineStarts();
    void looksAtNames_data();
    void looksAtNames();
};

void tst_Byline::findsAuthors_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("authors");

    const QStringList two{u"Marta Vell"_s, u"Ida Brenner"_s};
    QTest::newRow("English") << u"By Marta Vell and Ida Brenner"_s << two;
    QTest::newRow("in capitals") << u"BY MARTA VELL"_s << QStringList{u"MARTA VELL"_s};
    QTest::newRow("three") << u"By Marta Vell, Ida Brenner & Jo Nygard"_s
                           << QStringList{u"Marta Vell"_s, u"Ida Brenner"_s, u"Jo Nygard"_s};
    QTest::newRow("date behind") << u"By Marta Vell October 3, 2024 5:26 AM"_s << QStringList{u"Marta Vell"_s};
    QTest::newRow("date before") << u"August 7, 2023 by Marta Vell"_s << QStringList{u"Marta Vell"_s};
    QTest::newRow("a name that begins like a byline") << u"By David Vell"_s << QStringList{u"David Vell"_s};
    QTest::newRow("role behind") << u"By Marta Vell, Harbour Correspondent"_s << QStringList{u"Marta Vell"_s};
    QTest::newRow("rank behind") << u"By Marta Vell, Sr. Director of Moorings"_s << QStringList{u"Marta Vell"_s};
    QTest::newRow("place and role behind")
        << u"By Marta Vell, South Ostervik Garden-based writer"_s << QStringList{u"Marta Vell"_s};
    QTest::newRow("interview") << u"Interview by Marta Vell"_s << QStringList{u"Marta Vell"_s};
    QTest::newRow("credential") << u"By Marta Vell, MD"_s << QStringList{u"Marta Vell, MD"_s};
    QTest::newRow("a sentence that names the author")
        << u"This post was written by Marta Vell, Head of Moorings"_s << QStringList{u"Marta Vell"_s};
    QTest::newRow("German") << u"Von Marta Vell und Ida Brenner"_s << two;
    QTest::newRow("French") << u"Par Marta Vell et Ida Brenner"_s << two;
    QTest::newRow("Spanish") << u"Por Marta Vell y Ida Brenner"_s << two;
    QTest::newRow("a Spanish family name") << u"Por Marta Ortega y Gasset"_s << QStringList{u"Marta Ortega y Gasset"_s};
    QTest::newRow("Portuguese") << u"Por Marta Vell e Ida Brenner"_s << two;
    QTest::newRow("Italian") << u"Di Marta Vell e Ida Brenner"_s << two;
    QTest::newRow("Dutch") << u"Door Marta van der Vell en Ida Brenner"_s
                           << QStringList{u"Marta van der Vell"_s, u"Ida Brenner"_s};
    QTest::newRow("Swedish") << u"Av Marta Vell och Ida Brenner"_s << two;
    QTest::newRow("Danish") << u"Af Marta Vell og Ida Brenner"_s << two;
    QTest::newRow("Polish") << u"Autor: Marta Wełna i Jan Brzoza"_s << QStringList{u"Marta Wełna"_s, u"Jan Brzoza"_s};
    QTest::newRow("Czech") << u"Autor: Marta Velová a Jan Bříza"_s << QStringList{u"Marta Velová"_s, u"Jan Bříza"_s};
    QTest::newRow("Russian") << u"Автор: Марта Вельская и Иван Бренов"_s
                             << QStringList{u"Марта Вельская"_s, u"Иван Бренов"_s};
    QTest::newRow("Ukrainian") << u"Автори: Марта Вельська та Іван Бренів"_s
                               << QStringList{u"Марта Вельська"_s, u"Іван Бренів"_s};
    QTest::newRow("Turkish") << u"Yazar: Merve Kıyı ve Can Deniz"_s << QStringList{u"Merve Kıyı"_s, u"Can Deniz"_s};
    QTest::newRow("Arabic") << u"بقلم سلمى المرفأي وكريم البحري"_s << QStringList{u"سلمى المرفأي"_s, u"كريم البحري"_s};
    QTest::newRow("Hebrew") << u"מאת דנה חופי ויוסי ימי"_s << QStringList{u"דנה חופי"_s, u"יוסי ימי"_s};
    QTest::newRow("Chinese, slash") << u"文／林海岸"_s << QStringList{u"林海岸"_s};
    QTest::newRow("Chinese, reporter") << u"記者林海岸／台北報導"_s << QStringList{u"林海岸"_s};
    QTest::newRow("Japanese") << u"文：佐倉美緒、港健一"_s << QStringList{u"佐倉美緒"_s, u"港健一"_s};
    QTest::newRow("Japanese, role behind") << u"佐倉美緒記者"_s << QStringList{u"佐倉美緒"_s};
    QTest::newRow("Korean, role behind") << u"박해안 기자"_s << QStringList{u"박해안"_s};
}

void tst_Byline::findsAuthors()
{
    QFETCH(QString, line);
    QFETCH(QStringList, authors);

    QCOMPARE(findByline(line, u"Harbour Post"_s).authors, authors);
}

void tst_Byline::findsNobody_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("no byline") << u"Marta Vell said on Thursday"_s;
    QTest::newRow("English prose") << u"By the end of the year the ferry will run again."_s;
    QTest::newRow("German prose") << u"Von Anfang an war die Fähre zu spät."_s;
    QTest::newRow("Spanish prose") << u"Por la mañana el puerto estaba cerrado."_s;
    QTest::newRow("the publication") << u"By Harbour Post"_s;
    QTest::newRow("staff") << u"By Staff"_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("the word alone") << u"By"_s;
    QTest::newRow("lone surrogates") << u"By "_s + QString(20, QChar(0xd800));
}

void tst_Byline::findsNobody()
{
    QFETCH(QString, line);

    QCOMPARE(findByline(line, u"Harbour Post"_s).authors, QStringList());
}

void tst_Byline::readsNames_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("authors");

    QTest::newRow("one") << u"Marta Vell"_s << QStringList{u"Marta Vell"_s};
    QTest::newRow("semicolon") << u"Marta Vell; Ida Brenner"_s << QStringList{u"Marta Vell"_s, u"Ida Brenner"_s};
    QTest::newRow("publication behind") << u"Marta Vell Harbour Post"_s << QStringList{u"Marta Vell"_s};
    QTest::newRow("role without comma") << u"Marta Vell Senior Reporter"_s << QStringList{u"Marta Vell"_s};
    QTest::newRow("a team") << u"The Lindholm Team"_s << QStringList{u"The Lindholm Team"_s};
    QTest::newRow("an agency") << u"Nordwire"_s << QStringList{u"Nordwire"_s};
    QTest::newRow("twice") << u"Marta Vell, Marta Vell"_s << QStringList{u"Marta Vell"_s};
}

void tst_Byline::readsNames()
{
    QFETCH(QString, line);
    QFETCH(QStringList, authors);

    QCOMPARE(readByline(line, u"Harbour Post"_s).authors, authors);
}

void tst_Byline::refuses_data()
{
    QTest::addColumn<QString>("line");

    for (const QString &line : {u"admin"_s,
                                u"Administrator"_s,
                                u"Staff"_s,
                                u"Staff Writer"_s,
                                u"Editorial Team"_s,
                                u"Redaktion"_s,
                                u"La Redacción"_s,
                                u"Редакція"_s,
                                u"هيئة التحرير"_s,
                                u"編集部"_s,
                                u"Harbour Post"_s,
                                u"The Harbour Post"_s,
                                u"https://harbourpost.example/vell"_s,
                                u"www.harbourpost.example"_s,
                                u"desk@harbourpost.example"_s,
                                u"@martavell"_s,
                                u"marta_vell"_s,
                                u"vell99"_s,
                                u"{{author}}"_s,
                                u"page.head.author"_s,
                                u"undefined"_s,
                                u"1234"_s})
        QTest::newRow(qPrintable(line)) << line;
}

void tst_Byline::refuses()
{
    QFETCH(QString, line);

    QCOMPARE(readByline(line, u"Harbour Post"_s).authors, QStringList());
}

void tst_Byline::knowsBylineStarts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("starts");

    QTest::newRow("By") << u"By"_s << true;
    QTest::newRow("Written by:") << u"Written by:"_s << true;
    QTest::newRow("Author") << u"Author"_s << true;
    QTest::newRow("updated and by") << u"Last updated March 3, 2025 by"_s << true;
    QTest::newRow("Von") << u"Von"_s << true;
    QTest::newRow("with a name") << u"By Marta Vell"_s << false;
    QTest::newRow("other work") << u"Photo by"_s << false;
    QTest::newRow("another word") << u"Bystanders"_s << false;
}

void tst_Byline::knowsBylineStarts()
{
    QFETCH(QString, line);
    QFETCH(bool, starts);

    QCOMPARE(isBylineStart(line), starts);
}

void tst_Byline::looksAtNames_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("look");

    const int none = static_cast<int>(NameLook::None);
    const int other = static_cast<int>(NameLook::Other);
    const int person = static_cast<int>(NameLook::Person);
    QTest::newRow("two words") << u"Marta Vell"_s << person;
    QTest::newRow("particles") << u"Ida van der Meer"_s << person;
    QTest::newRow("a particle as a first name") << u"Ben Nygard"_s << person;
    QTest::newRow("initials") << u"M. J. Vell"_s << person;
    QTest::newRow("apostrophe") << u"Aoife O’Shore"_s << person;
    QTest::newRow("ideographs") << u"佐倉美緒"_s << person;
    QTest::newRow("one word") << u"Marta"_s << other;
    QTest::newRow("an organisation") << u"Lindholm University"_s << other;
    QTest::newRow("a label") << u"Read More"_s << other;
    QTest::newRow("a sentence") << u"the harbour was closed on Friday again by"_s << none;
    QTest::newRow("an address") << u"harbourpost.example/vell"_s << none;
    QTest::newRow("nothing") << u""_s << none;
}

void tst_Byline::looksAtNames()
{
    QFETCH(QString, words);
    QFETCH(int, look);

    QCOMPARE(static_cast<int>(lookOfName(words)), look);
}

QTEST_GUILESS_MAIN(tst_Byline)
#include "tst_byline.moc"
