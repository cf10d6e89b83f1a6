// The same story in the languages of the lexicons: on a page whose elements have names, and on one where only words tell
// what is what.

#include "extraction/extract.h"
#include "extraction/languagepage.h"
#include "text/canonicaltext.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_LanguagePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheStory_data();
    void readsTheStory();
    void readsWhoWroteItAndWhen_data() { readsTheStory_data(); }
    void readsWhoWroteItAndWhen();
};

namespace {

Document read(const QString &html)
{
    return extractHtml(html.toUtf8(), {.url = u"https://harbourpost.example/1"_s, .today = 20261231});
}

/// The lines of a text that are too much ("+") or missing ("-").
QString difference(const QStringList &found, const QStringList &wanted)
{
    QString lines;
    for (const QString &line : found)
        lines += wanted.contains(line) ? QString() : u"\n  + "_s + line;
    for (const QString &line : wanted)
        lines += found.contains(line) ? QString() : u"\n  - "_s + line;
    return lines;
}

} // namespace

void tst_LanguagePages::readsTheStory_data()
{
    QTest::addColumn<LanguagePage>("page");
    QTest::addColumn<QString>("text");

    const QList<LanguagePage> pages = LanguagePage::all();
    QCOMPARE(pages.size(), 18);
    for (const LanguagePage &page : pages) {
        const QByteArray language = page.word("language").toLatin1();
        QTest::newRow((language + ", named").constData()) << page << page.named();
        QTest::newRow((language + ", bare").constData()) << page << page.bare();
    }
}

void tst_LanguagePages::readsTheStory()
{
    QFETCH(LanguagePage, page);
    QFETCH(QString, text);

    Document document = read(text);

    const QStringList found = composeText(document.body).split(u'\n');
    QVERIFY2(found == page.list("text"), qPrintable(difference(found, page.list("text"))));
}

void tst_LanguagePages::readsWhoWroteItAndWhen()
{
    QFETCH(LanguagePage, page);
    QFETCH(QString, text);

    const Metadata metadata = read(text).metadata;

    QCOMPARE(metadata.title, page.word("title"));
    QCOMPARE(metadata.authors, QStringList{page.word("author")});
    QCOMPARE(metadata.published.value, page.word("day") + u"T14:05"_s);
    QCOMPARE(metadata.language.left(2), page.word("language"));
}

QTEST_GUILESS_MAIN(tst_LanguagePages)
#include "tst_languagepages.moc"
