#include "translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksThePersonsLanguage_data();
    void speaksThePersonsLanguage();
    void countsAsTheLanguageDoes_data();
    void countsAsTheLanguageDoes();
    void cleanup();
};

void tst_Translations::cleanup()
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
    QLocale::setDefault(QLocale::c());
}

void tst_Translations::speaksThePersonsLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");

    QTest::newRow("German") << u"de_DE"_s << u"Es gibt nichts rückgängig zu machen."_s;
    QTest::newRow("German of another country") << u"de_AT"_s << u"Es gibt nichts rückgängig zu machen."_s;
    QTest::newRow("Ukrainian") << u"uk_UA"_s << u"Немає чого скасовувати."_s;
    QTest::newRow("English") << u"en_GB"_s << u"There is nothing to undo."_s;
    QTest::newRow("a language that is not there") << u"is_IS"_s << u"There is nothing to undo."_s;
}

void tst_Translations::speaksThePersonsLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QString, expected);
    QLocale::setDefault(QLocale(locale));

    Pressmark::installTranslations(*QCoreApplication::instance());

    QCOMPARE(QCoreApplication::translate("Pressmark::Archive", "There is nothing to undo."), expected);
}

void tst_Translations::countsAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("expected");

    QTest::newRow("one in English") << u"en_US"_s << 1 << u"Import 1 article"_s;
    QTest::newRow("two in English") << u"en_US"_s << 2 << u"Import 2 articles"_s;
    QTest::newRow("one in Ukrainian") << u"uk_UA"_s << 21 << u"Імпорт 21 статті"_s;
    QTest::newRow("many in Ukrainian") << u"uk_UA"_s << 25 << u"Імпорт 25 статей"_s;
    QTest::newRow("two in German") << u"de_DE"_s << 2 << u"2 Artikel importieren"_s;
}

void tst_Translations::countsAsTheLanguageDoes()
{
    QFETCH(QString, locale);
    QFETCH(int, count);
    QFETCH(QString, expected);
    QLocale::setDefault(QLocale(locale));

    Pressmark::installTranslations(*QCoreApplication::instance());

    QCOMPARE(QCoreApplication::translate("Pressmark::Archive", "Import %n article(s)", nullptr, count), expected);
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
