#include "exporting/odtexport.h"

#include "examples.h"
#include "exportedpdf.h"
#include "odttext.h"
#include "verify.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace ExportedPdf;
using namespace Pressmark;

class tst_OdtReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyLinkLeadsSomewhere_data();
    void everyLinkLeadsSomewhere();
    void reportHasItsParts();
    void chartsAreDrawnAsVectors();
    void carriesThePassagesForOtherPrograms();
    void theSameReportGivesTheSameBytes();
    void otherProgramsTakeIt();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

ArticleStream yielding(const QList<ArticleForExport> &articles)
{
    return [articles, next = qsizetype(0)]() mutable -> Result<std::optional<ArticleForExport>> {
        if (next == articles.size())
            return std::optional<ArticleForExport>();
        return std::optional<ArticleForExport>(articles[next++]);
    };
}

Result<PdfSummary> writeReport(const QString &path, bool articles = true)
{
    ArticleForExport second = Examples::longArticle(700, 2);
    Examples::mark(second, u"cancelled so often"_s, MarkColor::Green, {}, {u"depth"_s});
    ReportOptions options;
    options.title = u"Silt in the outer harbour"_s;
    options.articles = articles;
    options.pdf = withPicture();
    ArticleForExport first = Examples::harbour();
    first.revision.extractor = u"html 7"_s;
    first.revision.confidence = 0.97;
    return exportReportOdt(yielding({first, second}), 2, options, path, {}, {});
}

} // namespace

void tst_OdtReport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.odt"_s);
}

void tst_OdtReport::everyLinkLeadsSomewhere_data()
{
    QTest::addColumn<bool>("articles");

    QTest::newRow("with the articles") << true;
    QTest::newRow("only their passages") << false;
}

void tst_OdtReport::everyLinkLeadsSomewhere()
{
    QFETCH(bool, articles);
    VERIFY_OK(writeReport(m_path, articles));

    const QString content = part(m_path, u"content.xml"_s);

    const QStringList marks = valuesOf(content, u"<text:bookmark text:name=\"([^\"]+)\""_s);
    QCOMPARE(QSet<QString>(marks.begin(), marks.end()).size(), marks.size());
    const QStringList targets =
        valuesOf(content, u"xlink:href=\"#([^\"]+)\""_s) + valuesOf(content, u"text:ref-name=\"([^\"]+)\""_s);
    QVERIFY(targets.size() > (articles ? 40 : 15));
    for (const QString &target : targets)
        QVERIFY2(marks.contains(target), qPrintable(target));
}

void tst_OdtReport::reportHasItsParts()
{
    VERIFY_OK(writeReport(m_path));

    const QString words = wordsOf(part(m_path, u"content.xml"_s));
    QVERIFY(words.contains(u"The most frequent tags"_s));
    QVERIFY(zipPartNames(m_path)->contains(u"Pictures/4.png"_s)); // behind the article's and the other chart

    qsizetype at = 0;
    for (const QString &line :
         {u"Silt in the outer harbour\n"_s, u"2 article"_s, u"Contents"_s,
          u"1 · Pilots warn of silt as the outer harbour reopens"_s,
          u"1 · Pilots warn of silt as the outer harbour reopens\n"_s, u"2 · Outer breakwater: report number 2"_s,
          u"Passages by tag\n"_s, u"depth · 4 passage"_s, u"“cancelled so often”"_s, u"(here …, note 1)"_s,
          u"Index of tags\n"_s, u"Sources\n"_s, u"The Norrhavn Bell · 2 article"_s, u"Provenance\n"_s,
          QString(64, u'c'), u"text found by html 7 · 97 % sure"_s, u"nothing was left out"_s}) {
        at = words.indexOf(line, at);
        QVERIFY2(at >= 0, qPrintable(line));
        at += line.size();
    }
}

void tst_OdtReport::chartsAreDrawnAsVectors()
{
    VERIFY_OK(writeReport(m_path));

    const QString content = part(m_path, u"content.xml"_s);
    const QString drawing = part(m_path, u"Pictures/3.svg"_s);

    const qsizetype at = content.indexOf(u"xlink:href=\"Pictures/3.svg\""_s);
    QVERIFY(at > 0);
    QVERIFY(content.indexOf(u"xlink:href=\"Pictures/2.png\""_s, at) < content.indexOf(u"</draw:frame>"_s, at));
    QXmlStreamReader xml(drawing);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(drawing.contains(u"<path"_s) || drawing.contains(u"<rect"_s));
    QVERIFY(!drawing.contains(u"currentColor"_s));
    QVERIFY(
        part(m_path, u"META-INF/manifest.xml"_s).contains(u"\"Pictures/3.svg\" manifest:media-type=\"image/svg+xml"_s));
}

void tst_OdtReport::carriesThePassagesForOtherPrograms()
{
    VERIFY_OK(writeReport(m_path));

    const QJsonObject page = QJsonDocument::fromJson(part(m_path, u"annotations.jsonld"_s).toUtf8()).object();

    QCOMPARE(page[u"items"].toArray().size(), Examples::harbour().annotations.size() + 1);
    QVERIFY(part(m_path, u"passages.csv"_s).contains(u"cancelled so often,"_s));
    QVERIFY(part(m_path, u"META-INF/manifest.xml"_s).contains(u"\"passages.csv\" manifest:media-type=\"text/csv\""_s));
}

void tst_OdtReport::theSameReportGivesTheSameBytes()
{
    QList<QByteArray> files;
    for (int i = 0; i < 2; ++i) {
        VERIFY_OK(writeReport(m_path));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        files.append(file.readAll());
    }

    QVERIFY(!files[0].isEmpty());
    QVERIFY(files[0] == files[1]);
}

void tst_OdtReport::otherProgramsTakeIt()
{
    const QStringList programs{u"python3"_s, u"xmllint"_s, u"file"_s};
    for (const QString &program : programs) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_s));
    }
    VERIFY_OK(writeReport(m_path));
    const auto printed = [](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForFinished(60'000);
        return process.exitCode() == 0 ? process.readAll() : "failed: " + process.readAll();
    };

    QVERIFY(printed(u"file"_s, {u"--brief"_s, u"--mime-type"_s, m_path})
                .startsWith("application/vnd.oasis.opendocument.text"));
    QCOMPARE(printed(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, m_path, m_folder->path()}), QByteArray());
    for (const QString &name : OdtParts.mid(1))
        QCOMPARE(printed(u"xmllint"_s, {u"--noout"_s, m_folder->filePath(name)}), QByteArray());
}

QTEST_MAIN(tst_OdtReport)
#include "tst_odtreport.moc"
