#include "archive/areas.h"
#include "exporting/annotationjson.h"
#include "exporting/areapictures.h"
#include "exporting/articlelines.h"
#include "exporting/messages.h"
#include "exporting/odtarticle.h"
#include "exporting/odtexport.h"
#include "exporting/passages.h"
#include "exporting/reportarticles.h"
#include "exporting/reportcharts.h"
#include "exporting/reportlines.h"

#include <QSet>

#include <algorithm>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

/// The bookmark at an article, a passage in it, a quotation of a passage.
QString articleMark(qsizetype article)
{
    return u"a%1"_s.arg(article + 1);
}

QString passagePrefix(qsizetype article)
{
    return u"a%1m"_s.arg(article + 1);
}

QString quoteMark(qsizetype passage)
{
    return u"q%1"_s.arg(passage + 1);
}

/// A report while it is written.
class OdtReport
{
public:
    explicit OdtReport(const ReportOptions &options)
        : m_words{options, {}, {}}
        , m_package(options.pdf)
        , m_content(m_package.content())
    { }

    void take(const ArticleForExport &article);
    Result<void> finish(const QString &path, const std::stop_token &stop);
    const ReportWords &words() const { return m_words; }

private:
    void chapter(const QString &bookmark, const QString &title);
    void group(const QString &title, const QString &count);
    void writePassages();
    void writePassage(qsizetype index, QSet<qsizetype> &named);
    void writeCitation(const ReportPassage &passage);
    void writeTagIndex();
    void writeSources();
    void writeProvenance();
    void writeFront();
    void writeContents();
    void writeCharts();

    ReportWords m_words;
    OdtPackage m_package;
    OdtContent &m_content;
    QList<std::pair<QString, QString>> m_chapters; // bookmark and title
    PictureShelf m_shelf;
    QList<QJsonObject> m_annotations;
};

void OdtReport::take(const ArticleForExport &article)
{
    const qsizetype index = m_words.articles.size();
    const QList<PassageOnPaper> passages = passagesWithPictures(article, m_words.options.pdf, m_shelf);
    m_words.articles.append(reportArticle(article));
    m_package.created = std::max(m_package.created, article.revision.time);
    QStringList targets;
    for (const PassageOnPaper &passage : passages) {
        m_package.modified = std::max({m_package.modified, passage.annotation.created, passage.annotation.modified});
        targets.append(quoteMark(m_words.passages.size()));
        m_annotations.append(webAnnotation(article, passage));
        m_words.passages.append({index, passage});
    }
    if (!m_words.options.articles)
        return;
    m_chapters.append({articleMark(index), reportTitle(m_words, index)});
    writeOdtArticle(m_package, article, passages,
                    {.number = u"%1 · "_s.arg(index + 1),
                     .isChapter = true,
                     .bookmark = articleMark(index),
                     .prefix = passagePrefix(index),
                     .targets = targets});
}

void OdtReport::chapter(const QString &bookmark, const QString &title)
{
    m_chapters.append({bookmark, title});
    m_content.beginHeading(1, u"Chapter"_s, title);
    m_content.bookmark(bookmark);
    m_content.words(title);
    m_content.endParagraph();
}

void OdtReport::group(const QString &title, const QString &count)
{
    m_content.beginHeading(2, u"Heading_20_2"_s, title);
    m_content.words(title);
    m_content.styled(u"Muted"_s, u" · "_s + count);
    m_content.endParagraph();
}

void OdtReport::writePassages()
{
    if (m_words.passages.isEmpty())
        return;
    chapter(u"passages"_s, passagesTitle(m_words.options.group));
    QSet<qsizetype> named;
    for (const GroupedPassages &passages : grouped(m_words)) {
        group(passages.title, ReportMessages::tr("%n passage(s)", nullptr, static_cast<int>(passages.passages.size())));
        if (!passages.definition.isEmpty())
            m_content.paragraph(u"Definition"_s, passages.definition);
        for (const qsizetype index : passages.passages)
            writePassage(index, named);
    }
}

void OdtReport::writePassage(qsizetype index, QSet<qsizetype> &named)
{
    const ReportPassage &passage = m_words.passages[index];
    const Annotation &annotation = passage.place.annotation;
    const QString quote = passageName(annotation);
    m_content.beginParagraph(u"Passage_20_"_s + markColorName(annotation.color), quote);
    if (!named.contains(index))
        m_content.bookmark(quoteMark(index));
    named.insert(index);
    m_content.words(quote);
    m_content.endParagraph();
    writeOdtArea(m_package, passage.place);
    if (!annotation.note.isEmpty())
        m_content.paragraph(u"Note"_s, annotation.note);
    writeCitation(passage);
}

/// "Ellison, “Ferries by night”, The Harbour Gazette, 3 October 2024 · p. A4 (here 2, note 2)"
void OdtReport::writeCitation(const ReportPassage &passage)
{
    const ReportArticle &article = m_words.articles[passage.article];
    const QString number = passage.place.number;
    const QString page(QChar::ObjectReplacementCharacter);
    const QString citation = citationLine(m_words, passage);
    const QString address = addressOf(article.article.metadata);
    m_content.beginParagraph(u"Citation"_s, citation);
    m_content.words(citation);
    QString rest;
    if (m_words.options.articles)
        rest = !passage.place.isThere
            ? ReportMessages::tr("%1 (note %2; not in the version printed here)").arg(QString(), number)
            : ReportMessages::tr("%1 (here %2, note %3)").arg(QString(), page, number);
    const QString mark = passagePrefix(passage.article) + number;
    m_content.words(rest.section(page, 0, 0));
    if (rest.contains(page)) {
        m_content.begin(u"text:a"_s, {{u"xlink:type"_s, u"simple"_s}, {u"xlink:href"_s, u'#' + mark}});
        m_content.pageOf(mark);
        m_content.end();
        m_content.words(rest.section(page, 1));
    }
    m_content.words(address.isEmpty() ? QString() : u" · "_s);
    m_content.link(address, address);
    m_content.endParagraph();
}

void OdtReport::writeTagIndex()
{
    const QList<TaggedPassages> tags = taggedPassages(m_words);
    if (tags.isEmpty())
        return;
    chapter(u"tags"_s, ReportMessages::tr("Index of tags"));
    for (const TaggedPassages &tag : tags) {
        m_content.beginParagraph(u"Text_20_body"_s, tag.name);
        m_content.words(tag.name);
        m_content.styled(u"Muted"_s,
                         u" · "_s + ReportMessages::tr("%n passage(s)", nullptr, static_cast<int>(tag.passages.size()))
                             + u"  "_s);
        for (qsizetype i = 0; i < tag.passages.size(); ++i) {
            const QString mark = quoteMark(tag.passages[i]);
            m_content.words(i == 0 ? QString() : u", "_s);
            m_content.begin(u"text:a"_s, {{u"xlink:type"_s, u"simple"_s}, {u"xlink:href"_s, u'#' + mark}});
            m_content.pageOf(mark);
            m_content.end();
        }
        m_content.endParagraph();
        for (const QString &words : {tag.definition, tag.examples}) {
            if (!words.isEmpty())
                m_content.paragraph(u"Definition"_s, words);
        }
    }
}

void OdtReport::writeSources()
{
    chapter(u"sources"_s, ReportMessages::tr("Sources"));
    for (const auto &[source, articles] : articlesBySource(m_words)) {
        group(source, ReportMessages::tr("%n article(s)", nullptr, static_cast<int>(articles.size())));
        for (const qsizetype i : articles) {
            m_content.beginParagraph(u"Reference"_s, {});
            if (m_words.options.articles)
                m_content.link(u'#' + articleMark(i), QString::number(i + 1));
            m_content.words(m_words.options.articles ? u" · "_s : QString());
            writeOdtReference(m_content, m_words.articles[i].article, m_words.articles[i].captures);
            m_content.endParagraph();
        }
    }
}

void OdtReport::writeProvenance()
{
    chapter(u"provenance"_s, ReportMessages::tr("Provenance"));
    m_content.paragraph(
        u"Byline"_s,
        ReportMessages::tr("Every article with the address and the times that are known of it, and the SHA-256 of the "
                           "file that it was read from, which the archive keeps unchanged."));
    for (qsizetype i = 0; i < m_words.articles.size(); ++i) {
        const ReportArticle &article = m_words.articles[i];
        const QString title = reportTitle(m_words, i);
        m_content.beginHeading(3, u"Heading_20_3"_s, title);
        m_content.words(title);
        m_content.endParagraph();
        if (const QString address = addressOf(article.article.metadata); !address.isEmpty()) {
            m_content.beginParagraph(u"Small"_s, {});
            m_content.link(address, address);
            m_content.endParagraph();
        }
        writeOdtCaptures(m_content, article.captures);
        for (const QString &line : article.reading)
            m_content.paragraph(u"Small"_s, line);
    }
}

void OdtReport::writeFront()
{
    m_content.paragraph(u"Title"_s, titleLine(m_words));
    const QString prepared = m_words.options.prepared;
    for (const QString &line : {countsLine(m_words), datesLine(m_words),
                                prepared.isEmpty() ? QString() : ReportMessages::tr("Prepared %1").arg(prepared)}) {
        if (!line.isEmpty())
            m_content.paragraph(u"Subtitle"_s, line);
    }
    writeOdtLegend(m_content, colorCounts(m_words));
    writeContents();
    writeCharts();
}

void OdtReport::writeCharts()
{
    constexpr double Width = 16; // centimetres
    for (const ReportChart &chart : reportCharts(m_words)) {
        const std::optional<OdtPicture> picture = m_package.take(chartImage(chart));
        const std::optional<OdtPicture> drawing = m_package.take(chartDrawing(chart), u"svg"_s);
        if (!picture || !drawing)
            continue;
        m_content.paragraph(u"Contents_20_Heading"_s, chart.title);
        m_content.beginParagraph(u"Text_20_body"_s, {});
        m_content.picture(drawing->name, Width, Width * picture->size.height() / picture->size.width(), chart.title,
                          picture->name);
        m_content.endParagraph();
    }
}

/// A table that word processors can make anew.
void OdtReport::writeContents()
{
    const QString title = ReportMessages::tr("Contents");
    const auto element = [this](const QString &name, const QList<std::pair<QString, QString>> &attributes = {}) {
        m_content.begin(name, attributes);
        m_content.end();
    };
    m_content.begin(u"text:table-of-content"_s, {{u"text:name"_s, u"Contents"_s}});
    m_content.begin(u"text:table-of-content-source"_s, {{u"text:outline-level"_s, u"1"_s}});
    m_content.begin(u"text:index-title-template"_s, {{u"text:style-name"_s, u"Contents_20_Heading"_s}});
    m_content.words(title);
    m_content.end();
    m_content.begin(u"text:table-of-content-entry-template"_s,
                    {{u"text:outline-level"_s, u"1"_s}, {u"text:style-name"_s, u"Contents_20_1"_s}});
    element(u"text:index-entry-link-start"_s);
    element(u"text:index-entry-text"_s);
    element(u"text:index-entry-tab-stop"_s, {{u"style:type"_s, u"right"_s}, {u"style:leader-char"_s, u"."_s}});
    element(u"text:index-entry-page-number"_s);
    element(u"text:index-entry-link-end"_s);
    m_content.end();
    m_content.end();
    m_content.begin(u"text:index-body"_s);
    m_content.begin(u"text:index-title"_s, {{u"text:name"_s, u"Contents title"_s}});
    m_content.paragraph(u"Contents_20_Heading"_s, title);
    m_content.end();
    for (const auto &[bookmark, words] : std::as_const(m_chapters)) {
        m_content.beginParagraph(u"Contents_20_1"_s, words);
        m_content.begin(u"text:a"_s, {{u"xlink:type"_s, u"simple"_s}, {u"xlink:href"_s, u'#' + bookmark}});
        m_content.words(words + u'\t');
        m_content.pageOf(bookmark);
        m_content.end();
        m_content.endParagraph();
    }
    m_content.end();
    m_content.end();
}

Result<void> OdtReport::finish(const QString &path, const std::stop_token &stop)
{
    writePassages();
    writeTagIndex();
    writeSources();
    writeProvenance();
    m_content.beginFront();
    writeFront();
    m_package.title = titleLine(m_words);
    m_package.modified = std::max(m_package.created, m_package.modified);
    m_package.language = reportLanguage();
    m_package.attachments = annotationAttachment(m_annotations) + tableAttachment(m_words);
    return m_package.place(path, stop);
}

} // namespace

Result<PdfSummary> exportReportOdt(const ArticleStream &next, int articles, const ReportOptions &options,
                                   const QString &path, const ProgressSink &progress, std::stop_token stop)
{
    OdtReport report(options);
    const auto take = [&report](const ArticleForExport &article) -> Result<void> {
        report.take(article);
        return {};
    };
    if (const Result<void> taken = takeArticles(next, articles, progress, stop, take); !taken)
        return taken.error();
    if (const Result<void> placed = report.finish(path, stop); !placed)
        return placed.error();
    return PdfSummary{0, static_cast<int>(report.words().passages.size())};
}

} // namespace Pressmark
