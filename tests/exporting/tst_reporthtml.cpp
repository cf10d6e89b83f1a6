#include "exporting/reporthtml.h"

#include "examples.h"
#include "exporting/htmlblocks.h"
#include "exporting/htmlverify.h"
#include "verify.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_ReportHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksText_data();
    void marksText();
    void isWellFormed();
    void needsNothingElse();
    void everyLinkLeadsSomewhere();
    void saysWhatColoursMean();
    void saysWhereEveryArticleComesFrom();
    void headingsLeaveNoLevelOut();
    void notesLeadToTheListAndBack();
    void carriesThePassagesAsATable();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void drawsChartsForEverybody();
    void hasNoSectionWithoutContent();
    void whatAnArticleSaysIsNoHtml();
    void leavesOutWhatIsNotChosen();
    void leavesNothingBehindWhenCancelled();
};

namespace {

QString reported(const QList<ArticleForExport> &articles, const ReportOptions &options = {})
{
    QTemporaryDir folder;
    qsizetype given = 0;
    const auto next = [&]() -> Result<std::optional<ArticleForExport>> {
        return given == articles.size() ? std::optional<ArticleForExport>() : articles[given++];
    };
    const QString path = folder.filePath(u"r.html"_s);
    const auto summary = exportReportHtml(next, static_cast<int>(articles.size()), options, path, {}, {});
    QFile file(path);
    return summary && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

HtmlMark mark(qsizetype start, qsizetype length, const QString &number)
{
    return {start, length, MarkColor::Green, Mark::Highlight, number, u"m"_s + number, u"n"_s + number};
}

} // namespace

void tst_ReportHtml::marksText_data()
{
    QTest::addColumn<QList<Span>>("spans");
    QTest::addColumn<QList<HtmlMark>>("marks");
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const QList<Span> &spans, const QList<HtmlMark> &marks, const QString &html) {
        QTest::newRow(name) << spans << marks << html;
    };
    row("plain", {}, {}, u"a &lt; bc"_s);
    row("a mark", {}, {mark(0, 1, u"1"_s)},
        u"<mark class=\"green highlight\" id=\"m1\">a</mark><sup><a href=\"#n1\">1</a></sup> &lt; bc"_s);
    row("a style", {{4, 2, Style::Italic, {}}}, {}, u"a &lt; <em>bc</em>"_s);
    row("a link", {{4, 2, {}, u"https://x.example/?a&b"_s}}, {},
        u"a &lt; <a href=\"https://x.example/?a&amp;b\">bc</a>"_s);
    row("a link that runs something", {{4, 2, {}, u"javascript:alert(1)"_s}}, {}, u"a &lt; bc"_s);
    row("a mark over half of a style", {{4, 2, Style::Bold, {}}}, {mark(5, 1, {})},
        u"a &lt; <strong>b</strong><mark class=\"green highlight\" id=\"m\"><strong>c</strong></mark>"_s);
}

void tst_ReportHtml::marksText()
{
    QFETCH(QList<Span>, spans);
    QFETCH(QList<HtmlMark>, marks);
    QFETCH(QString, html);

    QCOMPARE(htmlText(u"a < bc"_s, spans, marks), html);
}

void tst_ReportHtml::saysWhatColoursMean()
{
    const QString html =
        reported({Examples::harbour()}, {.title = u"R"_s, .pdf = {.colors = {{MarkColor::Blue, u"Measured"_s}}}});

    QVERIFY(html.contains(u"<mark class=\"blue\">Measured 2</mark>"_s));
    QVERIFY(html.contains(u"<mark class=\"yellow\">Yellow 2</mark>"_s));
    QVERIFY(html.contains(u"<p>Published 3 Oct 2024</p>"_s));
}

void tst_ReportHtml::saysWhereEveryArticleComesFrom()
{
    ArticleForExport article = Examples::harbour();
    article.revision.extractor = u"html 7"_s;
    article.revision.confidence = 0.97;

    const QString html = reported({article});

    QVERIFY(html.contains(u"<a href=\"#sources\">Sources</a>"_s));
    QVERIFY(html.contains(u"<h3 dir=\"auto\">The Norrhavn Bell</h3>\n<ul>\n<li><a href=\"#a1\">1</a> · Ida Lund"_s));
    QVERIFY(html.contains(u">https://bell.example/harbour/pilots-warn</a></li>"_s));
    QVERIFY(html.contains(u"<br>text found by html 7 · 97 % sure<br>nothing was left out</li>"_s));
    QVERIFY(html.contains(u"Lund and Okoro, “Pilots warn of silt as the outer harbour reopens”, The Norrhavn Bell"_s));
}

void tst_ReportHtml::headingsLeaveNoLevelOut()
{
    ArticleForExport article;
    for (const int level : {4, 2, 6, 3})
        article.revision.body.blocks.append(Examples::block(BlockKind::Heading, u"H%1"_s.arg(level), level));

    const QString html = reported({Examples::finished(article)});

    QVERIFY2(html.contains(u"<h3>H4</h3>\n<h3>H2</h3>\n<h4>H6</h4>\n<h4>H3</h4>"_s), qPrintable(html));
}

void tst_ReportHtml::notesLeadToTheListAndBack()
{
    const QString html = reported({Examples::longArticle(300, 2), Examples::harbour()});

    const qsizetype note = html.indexOf(u"<p id=\"a2-n2\""_s);
    const qsizetype link = html.indexOf(u" <a href=\"#p2\""_s, note);
    QVERIFY(note > 0 && link > note && link < html.indexOf(u"</p>"_s, note));
    const qsizetype listed = html.indexOf(u" id=\"p2\">"_s);
    const qsizetype back = html.indexOf(u" · <a href=\"#a2-m2\">note 2</a>"_s, listed);
    QVERIFY(listed > 0 && back > listed && back < html.indexOf(u"</figure>"_s, listed));
}

void tst_ReportHtml::carriesThePassagesAsATable()
{
    const QString html = reported({Examples::harbour()});

    static const QRegularExpression link(u"download=\"passages.csv\" href=\"data:text/csv;base64,([^\"]+)\""_s);
    const QByteArray table = QByteArray::fromBase64(link.match(html).captured(1).toLatin1());

    QVERIFY(table.startsWith("\xEF\xBB\xBFquote,note,tags"));
    QCOMPARE(table.count("The Norrhavn Bell"), Examples::harbour().annotations.size());
}

void tst_ReportHtml::findsWhatIsWrong_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("isRight");
    const QString data = u"<script type=\"x\">\n{}\n</script>\n"_s;
    const auto row = [&](const char *name, const QString &body, const QString &end, bool isRight) {
        QTest::newRow(name) << u"<html>\n"_s + body + end << isRight;
    };
    row("nothing", u"<p id=\"a\">1</p>\n<a href=\"#a\">1</a>\n"_s, data + u"</html>\n"_s, true);
    row("a link that leads nowhere", u"<a href=\"#a\">1</a>\n"_s, data + u"</html>\n"_s, false);
    row("a name twice", u"<p id=\"a\">1</p>\n<p id=\"a\">1</p>\n"_s, data + u"</html>\n"_s, false);
    row("other data", {}, u"<script type=\"x\">\n{1}\n</script>\n</html>\n"_s, false);
    row("no data", {}, u"</html>\n"_s, false);
    row("no end", {}, data, false);
}

void tst_ReportHtml::findsWhatIsWrong()
{
    QFETCH(QString, page);
    QFETCH(bool, isRight);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"r.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(page.toUtf8());
    file.close();

    const Result<void> verified = verifyHtml(file.fileName(), u"<script type=\"x\">\n{}\n</script>\n"_s);

    QCOMPARE(bool(verified), isRight);
    QVERIFY(isRight || verified.error().code == ErrorCode::NotVerified);
}

void tst_ReportHtml::drawsChartsForEverybody()
{
    const QString html = reported({Examples::harbour(), Examples::longArticle(300, 2)});

    static const QRegularExpression label(
        u"role=\"img\" aria-label=\"The most frequent tags\\. depth: 3, evidence: 3, "_s);
    QVERIFY2(html.contains(label), qPrintable(html.mid(html.indexOf(u"aria-label=\"The"_s), 200)));
    QVERIFY(html.contains(u"aria-label=\"Articles by month. Mar 2022: 1, Apr 2022: 0, "_s)
            || html.contains(u"aria-label=\"Articles by year. 2022: 1, 2023: 0, 2024: 1\""_s));
    QCOMPARE(html.count(u"</svg>"_s), 2);
    QVERIFY(html.contains(u"fill=\"currentColor\""_s));
}

void tst_ReportHtml::hasNoSectionWithoutContent()
{
    ArticleForExport article = Examples::harbour();
    for (PlacedAnnotation &placed : article.annotations)
        placed.annotation.tagNames.clear();

    const QString html = reported({article});

    QVERIFY(html.contains(u"<h1 dir=\"auto\">Annotated report</h1>"_s));
    QVERIFY(html.contains(u"id=\"passages\""_s));
    QVERIFY(!html.contains(u"id=\"tags\""_s));
    QVERIFY(!html.contains(u"href=\"#tags\""_s));
}

/// Void elements apart, what is written is XML, so no element can be left open.
void tst_ReportHtml::isWellFormed()
{
    static const QRegularExpression voids(u"<((?:meta|img|br)\\b[^>]*)>"_s);
    QString html = reported({Examples::harbour(), Examples::longArticle(300, 2)});
    QVERIFY(!html.isEmpty());
    html.replace(voids, u"<\\1/>"_s).remove(u"<!DOCTYPE html>"_s);

    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(),
             qPrintable(reader.errorString() + u" in line "_s + QString::number(reader.lineNumber())));
}

void tst_ReportHtml::needsNothingElse()
{
    ReportOptions options;
    options.pdf.picture = [](const QString &, int) {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        return image;
    };

    const QString html = reported({Examples::harbour()}, options);

    QVERIFY(html.contains(u"default-src 'none'"_s));
    QVERIFY(html.contains(u"<img src=\"data:image/jpeg;base64,"_s));
    static const QRegularExpression sources(
        u"\\b(?:src|srcset|action)=\"(?!data:)|url\\(|@import|<link|<script(?! type)"_s);
    QVERIFY2(!sources.match(html).hasMatch(), qPrintable(sources.match(html).captured()));
}

void tst_ReportHtml::everyLinkLeadsSomewhere()
{
    static const QRegularExpression links(u"href=\"#([^\"]+)\""_s);
    static const QRegularExpression ids(u"\\bid=\"([^\"]+)\""_s);
    ArticleForExport detached = Examples::harbour();
    detached.annotations[4].state = PlacementState::Detached;
    const QString html = reported({detached, Examples::longArticle(300, 2)});
    QStringList places;
    for (auto it = ids.globalMatch(html); it.hasNext();)
        places.append(it.next().captured(1));

    int count = 0;
    for (auto it = links.globalMatch(html); it.hasNext(); ++count) {
        const QString place = it.next().captured(1);
        QVERIFY2(places.contains(place), qPrintable(place));
    }
    QVERIFY(count > 40);
    QCOMPARE(QSet<QString>(places.begin(), places.end()).size(), places.size());
}

void tst_ReportHtml::whatAnArticleSaysIsNoHtml()
{
    ArticleForExport article = Examples::harbour();
    const QString bad = u"</script><script>x()</script>\"><img onerror=x>"_s;
    article.article.metadata.title = bad;
    article.article.metadata.source = bad;
    article.article.metadata.url = u"javascript:x()"_s;
    article.captures[0].fileName = bad;
    article.annotations[1].annotation.note = bad;
    article.annotations[1].annotation.tagNames = {bad};

    const QString html = reported({article});

    QVERIFY(!html.isEmpty());
    QCOMPARE(html.count(u"<script"_s), 1); // the annotations as data
    QCOMPARE(html.count(u"</script"_s), 1);
    QVERIFY(!html.contains(u"<img"_s));
    QVERIFY(!html.contains(u"href=\"javascript"_s));
}

void tst_ReportHtml::leavesOutWhatIsNotChosen()
{
    ArticleForExport article = Examples::harbour();
    article.annotations[6].annotation.isPrivate = true;
    ReportOptions options;
    options.pdf.marks.colors = {MarkColor::Red};
    options.articles = false;

    const QString html = reported({article}, options);

    QVERIFY(!html.contains(u"Single source."_s)); // private
    QVERIFY(!html.contains(u"Which year?"_s));    // yellow
    QVERIFY(html.contains(u"under the keel"_s));
    QVERIFY(!html.contains(u"<article"_s));
}

void tst_ReportHtml::leavesNothingBehindWhenCancelled()
{
    QTemporaryDir folder;
    std::stop_source source;
    source.request_stop();
    const auto next = [] { return Result<std::optional<ArticleForExport>>(Examples::harbour()); };

    const auto result = exportReportHtml(next, 1, {}, folder.filePath(u"r.html"_s), {}, source.get_token());

    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

QTEST_MAIN(tst_ReportHtml)
#include "tst_reporthtml.moc"
