#include "text/languages.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Languages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detects_data();
    void detects();
    void saysNothingOf_data();
    void saysNothingOf();
    void theBeginningDecides();
    void readsTags_data();
    void readsTags();
    void comparesTags_data();
    void comparesTags();
};

void tst_Languages::detects_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("en")
        << u"The ferry to the island was stopped on Thursday after waves had damaged its landing stage."_s;
    QTest::newRow("de") << u"Die Fähre zur Insel fuhr am Donnerstag nicht mehr, weil der Sturm den Anleger beschädigt "
                           "hatte."_s;
    QTest::newRow("fr") << u"Le bac vers l’île a été arrêté jeudi après que les vagues ont abîmé son ponton."_s;
    QTest::newRow("es")
        << u"El transbordador a la isla se detuvo el jueves después de que las olas dañaran el muelle."_s;
    QTest::newRow("pt") << u"A balsa para a ilha parou na quinta-feira depois que as ondas danificaram o cais e não "
                           "voltou."_s;
    QTest::newRow("it") << u"Il traghetto per l’isola si è fermato giovedì dopo che le onde hanno rovinato il molo."_s;
    QTest::newRow("nl") << u"De veerboot naar het eiland werd donderdag stilgelegd omdat de golven de steiger hadden "
                           "beschadigd."_s;
    QTest::newRow("pl") << u"Prom na wyspę został w czwartek zatrzymany, ponieważ fale uszkodziły przystań i nie jest "
                           "bezpiecznie."_s;
    QTest::newRow("cs") << u"Přívoz na ostrov se ve čtvrtek zastavil, protože vlny poškodily molo, které je u "
                           "přístavu."_s;
    QTest::newRow("sv") << u"Färjan till ön ställdes in på torsdagen efter att vågorna hade skadat bryggan och "
                           "kajen."_s;
    QTest::newRow("ru") << u"Паром на остров остановили в четверг после того, как волны повредили причал, который "
                           "построили в мае."_s;
    QTest::newRow("uk") << u"Пором на острів зупинили в четвер, після того як хвилі пошкодили причал, що його "
                           "збудували."_s;
    QTest::newRow("ar")
        << uR"(توقفت العبارة إلى الجزيرة يوم الخميس بعد أن ألحقت الأمواج أضرارا في الرصيف الذي بني هذا العام.)"_s;
    QTest::newRow("he") << u"המעבורת אל האי הופסקה ביום חמישי לאחר שהגלים פגעו ברציף שנבנה השנה."_s;
    QTest::newRow("tr")
        << u"Adaya giden feribot, dalgaların iskeleye zarar vermesi üzerine perşembe günü durduruldu ve "
           "bu hafta için bir sefer daha olmayacak."_s;
    QTest::newRow("zh") << u"由于海浪损坏了码头，开往该岛的渡轮星期四停航。"_s;
    QTest::newRow("ja") << u"波が桟橋を壊したため、島へのフェリーは木曜日に運休となった。"_s;
    QTest::newRow("ko") << u"파도로 선착장이 부서져 섬으로 가는 여객선이 목요일에 멈췄다."_s;
    QTest::newRow("da") << u"Færgen til øen blev indstillet torsdag, efter at bølgerne havde skadet broen, og der er "
                           "ikke nogen afgange."_s;
    QTest::newRow("la") << u"Navis ad insulam non venit, quod mare et ventus portum in quo sunt naves fregit."_s;
    QTest::newRow("el") << u"Το πλοίο για το νησί σταμάτησε την Πέμπτη μετά τις ζημιές στην προβλήτα."_s;
    QTest::newRow("fa")
        << uR"(کشتی به جزیره روز پنجشنبه پس از آن که موج‌ها به اسکله آسیب زد متوقف شد و این هفته را در بندر ماند.)"_s;
    QTest::newRow("bg") << u"Фериботът до острова беше спрян в четвъртък, след като вълните повредиха кея и не е "
                           "тръгнал."_s;
}

void tst_Languages::detects()
{
    QFETCH(QString, text);

    QCOMPARE(detectLanguage(text), QString::fromLatin1(QTest::currentDataTag()));
}

void tst_Languages::saysNothingOf_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << u""_s;
    QTest::newRow("two words") << u"The ferry"_s;
    QTest::newRow("numbers") << u"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20"_s;
    QTest::newRow("names") << u"Ostervik Lindholm Havgard Brennholt Sandvig Kalmersund Ulvsted Nordeby Tarnvik"_s;
    QTest::newRow("lone surrogates") << QString(200, QChar(0xd800));
    QTest::newRow("marks alone") << QString(200, QChar(0x0301));
}

void tst_Languages::saysNothingOf()
{
    QFETCH(QString, text);

    QCOMPARE(detectLanguage(text), QString());
}

void tst_Languages::theBeginningDecides()
{
    const QString german = u"Die Fähre zur Insel fuhr nicht, weil der Sturm den Anleger beschädigt hatte. "_s;
    const QString english = u"The ferry to the island was stopped because waves had damaged its stage. "_s;

    QCOMPARE(detectLanguage(german.repeated(4) + english), u"de"_s);
    QCOMPARE(detectLanguage(german.repeated(400) + english.repeated(4000)), u"de"_s);
}

void tst_Languages::readsTags_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("language");

    QTest::newRow("plain") << u"fr"_s << u"fr"_s;
    QTest::newRow("region") << u"pt-BR"_s << u"pt"_s;
    QTest::newRow("underscore") << u"EN_us"_s << u"en"_s;
    QTest::newRow("old code") << u"iw"_s << u"he"_s;
    QTest::newRow("a country for a language") << u"ua"_s << u"uk"_s;
    QTest::newRow("three letters") << u"yue-HK"_s << u"yue"_s;
    QTest::newRow("a word") << u"english"_s << u""_s;
    QTest::newRow("a template") << u"{{lang}}"_s << u""_s;
    QTest::newRow("one letter") << u"x"_s << u""_s;
}

void tst_Languages::readsTags()
{
    QFETCH(QString, tag);
    QFETCH(QString, language);

    QCOMPARE(primaryLanguage(tag), language);
}

void tst_Languages::comparesTags_data()
{
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("detected");
    QTest::addColumn<bool>("compatible");

    QTest::newRow("same") << u"en-GB"_s << u"en"_s << true;
    QTest::newRow("other") << u"en-GB"_s << u"de"_s << false;
    QTest::newRow("close relatives") << u"nb-NO"_s << u"da"_s << true;
    QTest::newRow("Galician reads like Spanish") << u"gl"_s << u"es"_s << true;
    QTest::newRow("Russian is not Ukrainian") << u"ru"_s << u"uk"_s << false;
}

void tst_Languages::comparesTags()
{
    QFETCH(QString, declared);
    QFETCH(QString, detected);
    QFETCH(bool, compatible);

    QCOMPARE(isCompatibleLanguage(declared, detected), compatible);
}

QTEST_GUILESS_MAIN(tst_Languages)
#include "tst_languages.moc"
