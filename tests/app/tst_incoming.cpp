#include "window/articles/articlelistmodel.h"
#include "window/exporting/exportstarter.h"
#include "window/importing/clippings.h"
#include "window/importing/importreport.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Incoming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFilesBeforeText();
    void takesHtmlBeforeText();
    void takesTextAsItIs();
    void knowsALoneAddress_data();
    void knowsALoneAddress();
    void leavesDraggedArticlesAlone();
    void reportSaysWhatHappened();
    void fileNamesAreSafe_data();
    void fileNamesAreSafe();
};

void tst_Incoming::takesFilesBeforeText()
{
    QMimeData mime;
    mime.setText(u"/tmp/a.html"_s);
    mime.setUrls({QUrl::fromLocalFile(u"/tmp/a.html"_s), QUrl::fromLocalFile(u"/tmp/folder"_s)});

    const Clippings found = clippingsFrom(mime);

    QCOMPARE(found.paths, QStringList({u"/tmp/a.html"_s, u"/tmp/folder"_s}));
    QVERIFY(found.bytes.isEmpty());
}

void tst_Incoming::takesHtmlBeforeText()
{
    QMimeData mime;
    mime.setHtml(u"<h1>Fähre</h1>"_s);
    mime.setText(u"Fähre"_s);
    const QString source = u"https://ledger.example/a\nLedger"_s;
    mime.setData(u"text/x-moz-url-priv"_s,
                 QByteArray(reinterpret_cast<const char *>(source.utf16()), source.indexOf(u'\n') * 2));

    const Clippings found = clippingsFrom(mime);

    QCOMPARE(found.bytes.size(), 1);
    QCOMPARE(found.bytes.first().bytes, QByteArray("<h1>F\xc3\xa4hre</h1>"));
    QCOMPARE(found.bytes.first().type, u"html"_s);
    QCOMPARE(found.bytes.first().url, u"https://ledger.example/a"_s);
}

void tst_Incoming::takesTextAsItIs()
{
    QMimeData mime;
    mime.setText(u"Headline\n\nA story."_s);

    const Clippings found = clippingsFrom(mime);

    QCOMPARE(found.bytes.size(), 1);
    QCOMPARE(found.bytes.first().bytes, QByteArray("Headline\n\nA story."));
    QCOMPARE(found.bytes.first().type, u"text"_s);
}

void tst_Incoming::knowsALoneAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");

    QTest::newRow("address") << u" https://ledger.example/a\n"_s << u"https://ledger.example/a"_s;
    QTest::newRow("address in a sentence") << u"see https://ledger.example/a"_s << QString();
    QTest::newRow("two lines") << u"https://ledger.example/a\nhttps://ledger.example/b"_s << QString();
    QTest::newRow("other scheme") << u"ftp://ledger.example/a"_s << QString();
}

void tst_Incoming::knowsALoneAddress()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QMimeData mime;
    mime.setText(text);

    QCOMPARE(clippingsFrom(mime).address.toString(), address);
}

void tst_Incoming::leavesDraggedArticlesAlone()
{
    ArticleListModel model;
    model.setArticles({ArticleId{7}});
    const std::unique_ptr<QMimeData> mime(model.mimeData({model.index(0)}));

    QVERIFY(!hasClippings(*mime));
    QVERIFY(clippingsFrom(*mime).isEmpty());
}

void tst_Incoming::reportSaysWhatHappened()
{
    const CaptureAdded added{.outcome = CaptureAdded::Outcome::Article, .article = {3}, .title = u"Ferry"_s};
    CaptureAdded twice = added;
    twice.outcome = CaptureAdded::Outcome::DuplicateOf;
    const Error locked{ErrorCode::Encrypted, u"It needs a password."_s};
    ImportReportModel model({{.file = u"/in/a.html"_s, .added = added},
                             {.file = u"/in/b.html"_s, .part = u"2"_s, .added = twice},
                             {.file = u"/in/c.pdf"_s, .error = locked}});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, ImportReportModel::FileColumn).data().toString(), u"a.html"_s);
    QCOMPARE(model.index(0, ImportReportModel::HeadlineColumn).data().toString(), u"Ferry"_s);
    QCOMPARE(model.outcomeAt(1), ImportReportModel::Outcome::Duplicate);
    QCOMPARE(model.index(2, ImportReportModel::OutcomeColumn).data().toString(), u"It needs a password."_s);
    QVERIFY(!model.articleAt(2).isValid());
}

void tst_Incoming::fileNamesAreSafe_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");

    QTest::newRow("plain") << u"Ferry runs aground"_s << u"Ferry runs aground"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u" etc passwd"_s.trimmed();
    QTest::newRow("reserved") << u"What: \"now\"?"_s << u"What now"_s;
    QTest::newRow("nothing left") << u"???"_s << u"article"_s;
    QTest::newRow("Cyrillic stays") << u"Мито і порт"_s << u"Мито і порт"_s;
}

void tst_Incoming::fileNamesAreSafe()
{
    QFETCH(QString, title);
    QFETCH(QString, name);

    QString safe = safeFileName(title);

    QVERIFY(!safe.contains(u'/') && !safe.startsWith(u'.'));
    QCOMPARE(safe.remove(u'.').simplified(), name);
}

QTEST_MAIN(tst_Incoming)
#include "tst_incoming.moc"
