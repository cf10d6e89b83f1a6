#include "importing/memorysource.h"
#include "text/canonicaltext.h"
#include "verify.h"

#include <ctime>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Markdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognizes_data();
    void recognizes();
    void readsBlocks_data();
    void readsBlocks();
    void readsFrontMatter();
    void readsFrontMatterForms_data();
    void readsFrontMatterForms();
    void namesTheArticle_data();
    void namesTheArticle();
    void keepsOnlySafeLinks();
    void survivesDeepNesting();
    void takesTimeInProportion_data();
    void takesTimeInProportion();
};

namespace {

Document documentOf(const QByteArray &bytes, const QString &fileName = u"note.md"_s)
{
    const auto document = importDocument(bytes, {.fileName = fileName, .today = 20261231}, u"markdown"_s);
    if (document)
        return *document;
    qWarning("%s", qPrintable(document.error().message));
    return {};
}

QString styleNames(Styles styles)
{
    QString names;
    names += styles.testFlag(Style::Bold) ? u"b"_s : QString();
    names += styles.testFlag(Style::Italic) ? u"i"_s : QString();
    names += styles.testFlag(Style::Code) ? u"c"_s : QString();
    names += styles.testFlag(Style::Strike) ? u"s"_s : QString();
    return names;
}

/// Each block as a line: its kind, its text, and its spans in brackets.
QString printed(const Document &document)
{
    QStringList lines;
    for (const Block &block : document.body.blocks) {
        static const QStringList kinds{u"p"_s, u"h"_s, u"q"_s, u"li"_s, u"fig"_s, u"table"_s, u"pre"_s};
        QString line = kinds.at(static_cast<int>(block.kind));
        if (block.kind == BlockKind::Heading || block.kind == BlockKind::ListItem)
            line += QString::number(block.level) + (block.ordered ? u"#"_s : QString());
        line += (block.kept ? u": "_s : u" out: "_s)
            + QString(block.text).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s);
        if (block.kind == BlockKind::Figure)
            line += block.figure.url + u" | "_s + block.figure.alt + u" | "_s + block.figure.caption;
        for (const Span &span : block.spans) {
            line += u" ["_s + styleNames(span.styles) + u' ' + block.text.mid(span.start, span.length)
                + (span.link.isEmpty() ? QString() : u" → "_s + span.link) + u']';
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace

void tst_Markdown::recognizes_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("importer");

    const QByteArray story("Ferries stay in port\n");
    QTest::newRow("by its name") << story << u"a.md"_s << u"markdown"_s;
    QTest::newRow("by its long name") << story << u"A.MARKDOWN"_s << u"markdown"_s;
    QTest::newRow("by properties") << QByteArray("---\ntitle: Ferries\n---\nThey stay.\n") << u"a.txt"_s
                                   << u"markdown"_s;
    QTest::newRow("by headings") << QByteArray("# Ferries\n\nThey stay.\n\n## Why\n\nStorm.\n") << u"a"_s
                                 << u"markdown"_s;
    QTest::newRow("by a link") << QByteArray("# Ferries\n\nSee [here](https://example.org).\n") << u"a"_s
                               << u"markdown"_s;
    QTest::newRow("plain text") << story << u"a.txt"_s << u"text"_s;
    QTest::newRow("a number sign is no heading")
        << QByteArray("#1 in the chart\n\nA story.\n") << u"a.txt"_s << u"text"_s;
    QTest::newRow("a rule is no front matter") << QByteArray("---\nFerries\n---\n") << u"a.txt"_s << u"text"_s;
    QTest::newRow("a page") << QByteArray("<!doctype html><p>One") << u"a.md"_s << u"html"_s;
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n") << u"a.md"_s << u"pdf"_s;
}

void tst_Markdown::recognizes()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, fileName);
    QFETCH(QString, importer);

    const Result<const Importer *> found = findImporter(head, fileName);

    VERIFY_OK(found);
    QCOMPARE((*found)->name(), importer);
}

void tst_Markdown::readsBlocks_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("blocks");

    const auto row = [](const char *title, const QByteArray &markdown, const QString &blocks) {
        QTest::newRow(title) << markdown << blocks;
    };
    row("paragraphs", "One\ntwo\n\nThree\n", u"p: One two\np: Three"_s);
    row("line break", "One  \ntwo<br>three", u"p: One\\ntwo\\nthree"_s);
    row("headings", "Intro\n\n### Three\n\nTwo\n---\n", u"p: Intro\nh3: Three\nh2: Two"_s);
    row("emphasis", "a *b* **c** `d` ~~e~~", u"p: a b c d e [i b] [b c] [c d] [s e]"_s);
    row("nested emphasis", "***a** b*", u"p: a b [bi a] [i  b]"_s);
    row("link", "See [the port](https://example.org/a \"t\").",
        u"p: See the port. [ the port → https://example.org/a]"_s);
    row("bare address", "See https://example.org/a now",
        u"p: See https://example.org/a now [ https://example.org/a → https://example.org/a]"_s);
    row("wiki link", "By [[Jane Roe]] here", u"p: By Jane Roe here"_s);
    row("lists", "- a\n- b\n  1. c\n  2. d\n- e\n", u"li1: a\nli1: b\nli2#: c\nli2#: d\nli1: e"_s);
    row("loose list with a second paragraph", "1. a\n\n   b\n\n2. c\n", u"li1#: a\np: b\nli1#: c"_s);
    row("tasks", "- [x] done\n- [ ] open\n", u"li1: done\nli1: open"_s);
    row("quotes", "> a\n>\n> b\n\nc\n", u"q: a\nq: b\np: c"_s);
    row("code", "```py\nif a:\n    b\n```\n", u"pre: if a:\\n    b"_s);
    row("table", "| a | b |\n|---|---|\n| c | *d* |\n", u"table: a\\tb\\nc\\td [i d]"_s);
    row("picture", "![The ferry](https://example.org/f.jpg \"At sea\")\n",
        u"fig: https://example.org/f.jpg | The ferry | At sea"_s);
    row("picture in a paragraph", "One ![f](https://example.org/f.jpg) two",
        u"p: One two\nfig: https://example.org/f.jpg | f | "_s);
    row("picture beside the note", "![f](pictures/f.jpg)\n\nOne", u"p: One"_s);
    row("picture with signs that are no text", "![f&shy;g](https://example.org/f.jpg \"a\xc2\xad b\")\n",
        u"fig: https://example.org/f.jpg | fg | a b"_s);
    row("entities in HTML", "<div>\nFish & chips &amp; &eacute; &rarr; &bogus; &#xe9;\n</div>\n",
        u"p: Fish & chips & é → &bogus; é"_s);
    row("entities", "Fish &amp; chips &mdash; 5 &lt; 6 &#x41; &unknown;",
        u"p: Fish & chips \u2014 5 < 6 A &unknown;"_s);
    row("HTML", "<div>\nOne <b>two</b>\n</div>\n\n<!-- hidden -->\n\nThree <i>four</i>",
        u"p: One two\np: Three four"_s);
    row("rule", "a\n\n***\n\nb", u"p: a\np: b"_s);
    row("Windows line ends", "One\r\ntwo\r\n\r\n## Three\r\n", u"p: One two\nh2: Three"_s);
    row("UTF-16", QByteArray("\xff\xfe#\0#\0 \0a\0\n\0\n\0b\0", 16), u"h2 out: a\np: b"_s);
    row("right to left", "# عنوان\n\nنص **قوي**", u"h1 out: عنوان\np: نص قوي [b قوي]"_s);
    row("empty", "\n \n", QString());
}

void tst_Markdown::readsBlocks()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QString, blocks);

    QCOMPARE(printed(documentOf(markdown)), blocks);
}

void tst_Markdown::readsFrontMatter()
{
    const Document document = documentOf("---\n"
                                         "title: \"Ferries: a history\"\n"
                                         "author:\n"
                                         "  - \"[[Marta Vell]]\"\n"
                                         "  - Tomas Rehn\n"
                                         "source: https://example.org/ferries\n"
                                         "published: 2023-03-09\n"
                                         "created: 2024-01-01\n"
                                         "description: >\n"
                                         "  How they came\n"
                                         "  to Lindholm\n"
                                         "tags: [clippings, \"#sea, salt\", 'ships'] \n"
                                         "publication: Harbour Post\n"
                                         "lang: en\n"
                                         "---\n"
                                         "# Ferries: a history\n\nThey came late.\n");

    const Metadata &metadata = document.metadata;
    QCOMPARE(metadata.title, u"Ferries: a history"_s);
    QCOMPARE(metadata.authors, (QStringList{u"Marta Vell"_s, u"Tomas Rehn"_s}));
    QCOMPARE(metadata.url, u"https://example.org/ferries"_s);
    QCOMPARE(metadata.published.value, u"2023-03-09"_s);
    QCOMPARE(metadata.subtitle, u"How they came to Lindholm"_s);
    QCOMPARE(metadata.keywords, (QStringList{u"clippings"_s, u"sea"_s, u"salt"_s, u"ships"_s}));
    QCOMPARE(metadata.source, u"Harbour Post"_s);
    QCOMPARE(metadata.language, u"en"_s);
    for (const QString &field : {u"title"_s, u"authors"_s, u"url"_s, u"published"_s, u"keywords"_s, u"source"_s})
        QCOMPARE(document.origins.value(field), u"front matter"_s);
    QCOMPARE(printed(document), u"h1 out: Ferries: a history\np: They came late."_s);
    QVERIFY(document.doubts.isEmpty());
}

void tst_Markdown::readsFrontMatterForms_data()
{
    QTest::addColumn<QByteArray>("front");
    QTest::addColumn<QString>("title");

    QTest::newRow("bare") << QByteArray("---\ntitle: Ferries\n---\n") << u"Ferries"_s;
    QTest::newRow("capital key") << QByteArray("---\nTitle: Ferries\n---\n") << u"Ferries"_s;
    QTest::newRow("single quotes") << QByteArray("---\ntitle: 'The skipper''s ferry'\n---\n")
                                   << u"The skipper's ferry"_s;
    QTest::newRow("comment") << QByteArray("---\ntitle: Ferries # draft\n---\n") << u"Ferries"_s;
    QTest::newRow("dots at the end") << QByteArray("---\ntitle: Ferries\n...\n") << u"Ferries"_s;
    QTest::newRow("equal signs") << QByteArray("+++\ntitle = \"Ferries\"\n+++\n") << u"Ferries"_s;
    QTest::newRow("Windows line ends") << QByteArray("---\r\ntitle: Ferries\r\n---\r\n") << u"Ferries"_s;
    QTest::newRow("escapes") << QByteArray("---\ntitle: \"The \\\"ferry\\\" in C:\\\\new\"\n---\n")
                             << u"The \"ferry\" in C:\\new"_s;
    QTest::newRow("never closed") << QByteArray("---\ntitle: Ferries\n") << u"note"_s;
    QTest::newRow("null") << QByteArray("---\ntitle: null\n---\n") << u"note"_s;
}

void tst_Markdown::readsFrontMatterForms()
{
    QFETCH(QByteArray, front);
    QFETCH(QString, title);

    const Document document = documentOf(front + "\nThey came late.\n");

    QCOMPARE(document.metadata.title, title);
    QVERIFY(printed(document).endsWith(u"p: They came late."_s));
}

void tst_Markdown::namesTheArticle_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<int>("doubts");

    QTest::newRow("property") << QByteArray("---\ntitle: A\n---\n# B\n\nc") << u"A"_s << u"front matter"_s << 0;
    QTest::newRow("heading") << QByteArray("# B\n\nc") << u"B"_s << u"heading"_s << 0;
    QTest::newRow("heading below a picture")
        << QByteArray("![](https://example.org/a.jpg)\n\n# B\n\nc") << u"B"_s << u"heading"_s << 0;
    QTest::newRow("file") << QByteArray("Only text.\n\n# Late heading\n") << u"My note"_s << u"file name"_s << 1;
}

void tst_Markdown::namesTheArticle()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QString, title);
    QFETCH(QString, origin);
    QFETCH(int, doubts);

    const Document document = documentOf(markdown, u"My note.md"_s);

    QCOMPARE(document.metadata.title, title);
    QCOMPARE(document.origins.value(u"title"_s), origin);
    QCOMPARE(document.doubts.size(), doubts);
}

void tst_Markdown::keepsOnlySafeLinks()
{
    const Document document =
        documentOf("[a](javascript:alert) [b](file:///etc/passwd) [c](b.md) [d](mailto:a@example.org)");

    QCOMPARE(printed(document), u"p: a b c d [ d → mailto:a@example.org]"_s);
}

void tst_Markdown::survivesDeepNesting()
{
    const Document document = documentOf(QByteArray(20000, '>') + " a\n\n" + QByteArray(5000, '*') + "b\n\nlast");

    QVERIFY(printed(document).endsWith(u"p: last"_s));
}

void tst_Markdown::takesTimeInProportion_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("piece");

    QTest::newRow("ampersands in HTML") << QByteArray("<div>\n") << QByteArray("a & b\n");
    QTest::newRow("ampersands in an address") << QByteArray("[a](https://example.org/?") << QByteArray("a=b&");
    QTest::newRow("references") << QByteArray("<div>\n") << QByteArray("&amp; &bogus;\n");
}

/// Neither on a slow machine nor on a busy one does four times as much take more than eight times as long.
void tst_Markdown::takesTimeInProportion()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, piece);
    const auto secondsFor = [&](qsizetype size) {
        const std::clock_t before = std::clock();
        documentOf(start + piece.repeated(size / piece.size()) + ")\n");
        return double(std::clock() - before) / CLOCKS_PER_SEC;
    };

    const double few = secondsFor(500'000);
    const double many = secondsFor(2'000'000);

    QVERIFY2(many < 8 * few + 0.2, qPrintable(u"%1 s, then %2 s"_s.arg(few).arg(many)));
}

QTEST_GUILESS_MAIN(tst_Markdown)
#include "tst_markdown.moc"
