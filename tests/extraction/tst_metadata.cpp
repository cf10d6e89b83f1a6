#include "extraction/extract.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Metadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settlesTheLanguage_data();
    void settlesTheLanguage();
};

namespace {

const QString English = u"<p>The ferry to the island resumed its service on Thursday, four days after the storm.</p>"
                        "<p>The operator had stopped all departures when waves damaged the landing stage.</p>"_s;
const QString German = u"<p>Die Fähre zur Insel fährt seit Donnerstag wieder, vier Tage nach dem Sturm.</p>"
                       "<p>Der Betreiber hatte alle Fahrten gestrichen, als die Wellen den Anleger trafen.</p>"_s;

Document read(const QString &html)
{
    return extractHtml(html.toUtf8(), {.url = u"https://harbourpost.example/news/ferry"_s, .today = 20261231});
}

} // namespace

void tst_Metadata::settlesTheLanguage_data()
{
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<bool>("doubtful");

    QTest::newRow("declared") << u" lang=\"en-GB\""_s << English << u"en-GB"_s << u"html lang"_s << false;
    QTest::newRow("not declared") << u""_s << German << u"de"_s << u"text"_s << false;
    QTest::newRow("contradicted") << u" lang=\"en-US\""_s << German << u"de"_s << u"text"_s << true;
    QTest::newRow("no tag") << u" lang=\"{{language}}\""_s << English << u"en"_s << u"text"_s << false;
    QTest::newRow("too little text") << u" lang=\"sv\""_s << u"<p>Ferry.</p>"_s << u"sv"_s << u"html lang"_s << false;
    QTest::newRow("nothing at all") << u""_s << u"<p>Ferry.</p>"_s << u""_s << u""_s << false;
}

void tst_Metadata::settlesTheLanguage()
{
    QFETCH(QString, declared);
    QFETCH(QString, story);
    QFETCH(QString, language);
    QFETCH(QString, origin);
    QFETCH(bool, doubtful);

    const Document document =
        read(u"<!doctype html><html%1><body><article><h1>Ferry</h1>%2</article></body></html>"_s.arg(declared, story));

    QCOMPARE(document.metadata.language, language);
    QCOMPARE(document.origins.value(u"language"_s), origin);
    QCOMPARE(document.doubts.join(u' ').contains(u"declares its language"_s), doubtful);
}

QTEST_GUILESS_MAIN(tst_Metadata)
#include "tst_metadata.moc"
