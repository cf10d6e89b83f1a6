#include "extraction/suspects.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Suspects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWordsOfAppealsAndForms_data();
    void findsWordsOfAppealsAndForms();
};

void tst_Suspects::findsWordsOfAppealsAndForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<bool>("suspect");

    const QString prose =
        u"The lamp of Nesse was lit on Friday by the keeper's daughter, who had walked up the steps."_s;
    const QString appeal = u"The keeper's daughter says that whoever likes her lamp may subscribe to our newsletter, "
                           "which has told of boats, bells and weather for as long as anybody on the island recalls."_s;
    QTest::newRow("prose") << prose << true << false;
    QTest::newRow("an appeal among other words") << appeal << true << true;
    QTest::newRow("one that is left out already") << appeal << false << false;
    QTest::newRow("too long to be one") << appeal + QString(u' ' + prose).repeated(10) << true << false;
    QTest::newRow("nothing") << QString() << true << false;
}

void tst_Suspects::findsWordsOfAppealsAndForms()
{
    QFETCH(QString, text);
    QFETCH(bool, kept);
    QFETCH(bool, suspect);
    const Body body{{Block{.text = u"One."_s}, Block{.kept = kept, .text = text}}};

    QCOMPARE(suspectBlocks(body), suspect ? QList<qsizetype>{1} : QList<qsizetype>{});
}

QTEST_GUILESS_MAIN(tst_Suspects)
#include "tst_suspects.moc"
