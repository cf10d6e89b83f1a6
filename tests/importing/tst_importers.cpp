#include "importing/importer.h"
#include "verify.h"

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Importers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognizesByContent_data();
    void recognizesByContent();
    void findsByName();
};

void tst_Importers::recognizesByContent_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("importer"); // "" if none

    const auto row = [](const char *title, const QByteArray &head, const char16_t *importer,
                        const char16_t *fileName = u"a") {
        QTest::newRow(title) << head << QString::fromUtf16(fileName) << QString::fromUtf16(importer);
    };
    row("doctype", "<!DOCTYPE html><title>a</title>", u"html");
    row("capitals", "<!doctype HTML>", u"html");
    row("mark, spaces, comment", "\xef\xbb\xbf \n<!-- saved -->\n<HTML><body>", u"html");
    row("XHTML", "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\">", u"html");
    row("fragment", "<p>One</p>", u"html");
    row("UTF-16, little end first", QByteArray("\xff\xfe<\0h\0t\0m\0l\0>\0", 14), u"html");
    row("UTF-16, big end first", QByteArray("\xfe\xff\0<\0h\0t\0m\0l\0>", 14), u"html");
    row("long comment", "<!--" + QByteArray(5000, 'a') + "--><html>", u"html", u"a.html");
    row("a tag late in a named page", "Saved page\n<div>One</div>", u"html", u"a.htm");
    row("text about tags", "The <html> element is the root.", u"text", u"a.txt");
    row("text", "Ferries stay in port\n", u"text");
    row("text with a strange name", "Ferries stay in port\n", u"text", u"a.pdf");
    row("text in UTF-16",
        QByteArray("\xff\xfe"
                   "F\0e\0r\0r\0y\0",
                   12),
        u"text");
    row("text in UTF-16 without mark", QByteArray("F\0e\0r\0r\0y\0 \0t\0o\0 \0O\0r\0l\0a\0", 24), u"text");
    row("text in Windows-1251", "\xcf\xee\xf0\xee\xec\xe8 \xf1\xf2\xee\xff\xf2\xfc", u"text");
    row("feed", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>", u"text");
    row("PDF", "%PDF-1.7\n%\xe2\xe3\xcf\xd3", u"pdf", u"a.html");
    row("PDF after other bytes", QByteArray(1000, ' ') + "%PDF-1.4", u"pdf");
    row("text that names PDF late", QByteArray(1100, 'a') + " %PDF-1.4", u"text");
    row("empty", "", u"");
    row("zip", QByteArray("PK\x03\x04\0\0\0\0", 8), u"");
    row("gzip", "\x1f\x8b\x08", u"");
    row("picture", QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0", 11), u"picture");
    row("picture with another name", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), u"picture", u"a.html");
    row("TIFF", QByteArray("MM\0*\0\0\0\x08", 8), u"picture");
    row("a picture of a kind that is not read", QByteArray("BM\x46\0\0\0\0\0\0\0", 10), u"");
    row("rich text", "{\\rtf1 a}", u"");
}

void tst_Importers::recognizesByContent()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, fileName);
    QFETCH(QString, importer);

    const Result<const Importer *> found = findImporter(head, fileName);

    if (importer.isEmpty()) {
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::UnknownFormat);
    } else {
        VERIFY_OK(found);
        QCOMPARE((*found)->name(), importer);
    }
}

void tst_Importers::findsByName()
{
    for (const Importer *importer : importers()) {
        const Result<const Importer *> found = findImporter("x", {}, importer->name());
        VERIFY_OK(found);
        QCOMPARE(*found, importer);
        QVERIFY(!importer->patterns().isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_Importers)
#include "tst_importers.moc"
