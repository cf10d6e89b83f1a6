#include "exporting/reporthtml.h"

#include "archive/areas.h"
#include "base/pendingfile.h"
#include "exporting/annotationjson.h"
#include "exporting/areapictures.h"
#include "exporting/articlelines.h"
#include "exporting/citation.h"
#include "exporting/htmlblocks.h"
#include "exporting/htmlstyle.h"
#include "exporting/htmlverify.h"
#include "exporting/messages.h"
#include "exporting/passages.h"
#include "exporting/reportarticles.h"
#include "exporting/reportcharts.h"
#include "exporting/reportlines.h"

#include <QBuffer>
#include <QSet>
#include <QTemporaryFile>
#include <QUrl>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int PictureLimit = 1200; // pixels

QString safe(const QString &text)
{
    return text.toHtmlEscaped();
}

/// A link if the address is one of the web, else the words.
QString linked(const QString &address, const QString &words)
{
    const QString scheme = QUrl(address).scheme();
    return scheme == u"https" || scheme == u"http" ? u"<a href=\"%1\">%2</a>"_s.arg(safe(address), safe(words))
                                                   : safe(words);
}

/// Prefix of the names of places in an article.
QString prefixOf(qsizetype article)
{
    return u"a%1-"_s.arg(article + 1);
}

/// A report while it is written.
class HtmlReport
{
public:
    explicit HtmlReport(const ReportOptions &options)
        : m_words{options, {}, {}}
    { }

    Result<void> add(const ArticleForExport &article);
    Result<void> write(PendingFile &file);
    const ReportWords &words() const { return m_words; }
    QString data() const;

private:
    QString picture(const ArticleForExport &article, const Figure &figure) const;
    QString articleHtml(const ArticleForExport &article, qsizetype index, const QList<PassageOnPaper> &passages) const;
    QString cover() const;
    QString contents() const;
    QString charts() const;
    QString head() const;
    Result<void> writePassages(PendingFile &file) const;
    QString passage(qsizetype index, QSet<qsizetype> &named) const;
    QString tagIndex() const;
    QString sources() const;
    QString provenance() const;

    ReportWords m_words;
    QTemporaryFile m_articles; // as HTML, with their pictures, since all of them need not be in memory
    QList<QJsonObject> m_annotations;
    PictureShelf m_shelf;
};

QString HtmlReport::picture(const ArticleForExport &article, const Figure &figure) const
{
    const QString original = article.pictures.value(figure.picture);
    const PdfOptions &options = m_words.options.pdf;
    const QImage image = options.picture && !original.isEmpty() ? options.picture(original, PictureLimit) : QImage();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "JPEG", 85))
        return {};
    return u"data:image/jpeg;base64,"_s + QString::fromLatin1(bytes.toBase64());
}

QString HtmlReport::articleHtml(const ArticleForExport &article, qsizetype index,
                                const QList<PassageOnPaper> &passages) const
{
    const Metadata &metadata = article.article.metadata;
    const QString prefix = prefixOf(index);
    const auto part = [&](Part which, const QString &text) {
        return htmlText(text, {}, htmlMarks(passages, which, 0, text.size(), prefix));
    };
    const QString title =
        metadata.title.isEmpty() ? safe(ReportMessages::tr("Untitled")) : part(Part::Headline, metadata.title);
    QString html =
        u"<article id=\"a%1\" lang=\"%2\" dir=\"auto\">\n<header>\n"_s.arg(index + 1).arg(safe(metadata.language));
    if (!metadata.source.isEmpty())
        html += u"<p class=\"source\">%1</p>\n"_s.arg(safe(metadata.source));
    html += u"<h2 dir=\"auto\">%1</h2>\n"_s.arg(title);
    if (!metadata.subtitle.isEmpty())
        html += u"<p class=\"subtitle\" dir=\"auto\">%1</p>\n"_s.arg(part(Part::Subtitle, metadata.subtitle));
    html += u"<p class=\"byline\">%1</p>\n"_s.arg(safe(bylineLine(article.article)));
    QString headNotes;
    for (const PassageOnPaper &passage : passages) {
        if (passage.annotation.part == Part::Headline || passage.annotation.part == Part::Subtitle
            || passage.annotation.anchor.start < 0)
            headNotes += htmlNote(passage, prefix);
    }
    if (!headNotes.isEmpty())
        html += u"<aside class=\"notes\">\n"_s + headNotes + u"</aside>\n"_s;
    html += u"</header>\n"_s;
    const auto pictures = [&](const Figure &figure) { return picture(article, figure); };
    return html + htmlBlocks(article.revision.body, passages, prefix, pictures) + u"</article>\n"_s;
}

Error htmlNotWritten()
{
    return {ErrorCode::FileUnwritable,
            ReportMessages::tr("The articles of the report could not be kept meanwhile. Is the disk full? Nothing was "
                               "written.")};
}

Result<void> HtmlReport::add(const ArticleForExport &article)
{
    const qsizetype index = m_words.articles.size();
    QList<PassageOnPaper> passages = passagesWithPictures(article, m_words.options.pdf, m_shelf);
    for (qsizetype i = 0; i < passages.size(); ++i)
        passages[i].listed = m_words.passages.size() + i;
    m_words.articles.append(reportArticle(article));
    if (m_words.options.articles) {
        const QByteArray html = articleHtml(article, index, passages).toUtf8();
        if ((!m_articles.isOpen() && !m_articles.open()) || m_articles.write(html) != html.size())
            return htmlNotWritten();
    }
    for (const PassageOnPaper &passage : std::as_const(passages)) {
        m_annotations.append(webAnnotation(article, passage));
        m_words.passages.append({index, passage});
    }
    return {};
}

QString HtmlReport::cover() const
{
    QString html = u"<h1 dir=\"auto\">%1</h1>\n<p>%2</p>\n"_s.arg(safe(titleLine(m_words)), safe(countsLine(m_words)));
    if (const QString dates = datesLine(m_words); !dates.isEmpty())
        html += u"<p>%1</p>\n"_s.arg(safe(dates));
    if (!m_words.options.prepared.isEmpty())
        html += u"<p>%1</p>\n"_s.arg(safe(ReportMessages::tr("Prepared %1").arg(m_words.options.prepared)));
    const ColorMeanings colors = colorCounts(m_words);
    for (const auto &[color, words] : colors.asKeyValueRange())
        html += u"<mark class=\"%1\">%2</mark>\n"_s.arg(markColorName(color), safe(words));
    return html;
}

QString HtmlReport::contents() const
{
    QString html =
        u"<nav aria-label=\"%1\">\n<h2>%1</h2>\n<ol class=\"contents\">\n"_s.arg(safe(ReportMessages::tr("Contents")));
    for (qsizetype i = 0; m_words.options.articles && i < m_words.articles.size(); ++i)
        html += u"<li><a href=\"#a%1\">%2</a></li>\n"_s.arg(i + 1).arg(safe(reportTitle(m_words, i)));
    const auto entry = [&html](const QString &place, const QString &title) {
        html += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(place, safe(title));
    };
    if (!m_words.passages.isEmpty())
        entry(u"passages"_s, passagesTitle(m_words.options.group));
    if (!taggedPassages(m_words).isEmpty())
        entry(u"tags"_s, ReportMessages::tr("Index of tags"));
    entry(u"sources"_s, ReportMessages::tr("Sources"));
    entry(u"provenance"_s, ReportMessages::tr("Provenance"));
    return html + u"</ol>\n</nav>\n"_s;
}

QString HtmlReport::passage(qsizetype index, QSet<qsizetype> &named) const
{
    const ReportPassage &passage = m_words.passages[index];
    const Annotation &annotation = passage.place.annotation;
    const QString id = named.contains(index) ? QString() : u" id=\"p%1\""_s.arg(index + 1);
    named.insert(index);
    QString html = u"<figure class=\"passage %1\"%2>\n<blockquote dir=\"auto\"><p>%3</p></blockquote>\n"_s.arg(
        markColorName(annotation.color), id, safe(passageName(annotation)));
    if (!passage.place.picture.isEmpty())
        html += u"<img src=\"data:image/jpeg;base64,%1\" alt=\"%2\">\n"_s.arg(
            QString::fromLatin1(passage.place.picture.bytes().toBase64()), safe(areaName(*annotation.area)));
    if (!annotation.note.isEmpty())
        html += u"<p dir=\"auto\">%1</p>\n"_s.arg(safe(annotation.note).replace(u'\n', u"<br>"_s));
    const ReportArticle &article = m_words.articles[passage.article];
    QString citation = linked(addressOf(article.article.metadata), citationLine(m_words, passage));
    if (m_words.options.articles)
        citation += u" · <a href=\"#%1%2%3\">%4</a>"_s.arg(
            prefixOf(passage.article), passage.place.annotation.anchor.start < 0 ? u"n"_s : u"m"_s,
            passage.place.number, safe(ReportMessages::tr("note %1").arg(passage.place.number)));
    return html + u"<figcaption>%1</figcaption>\n</figure>\n"_s.arg(citation);
}

/// One by one, since they have pictures.
Result<void> HtmlReport::writePassages(PendingFile &file) const
{
    if (m_words.passages.isEmpty())
        return {};
    const PdfAttachment table = tableAttachment(m_words).first();
    QString html =
        u"<section id=\"passages\">\n<h2>%1</h2>\n<p><a download=\"%2\" href=\"data:%3;base64,%4\">%5</a></p>\n"_s.arg(
            safe(passagesTitle(m_words.options.group)), table.name, table.type,
            QString::fromLatin1(table.bytes.toBase64()), safe(table.description));
    QSet<qsizetype> named;
    for (const GroupedPassages &group : grouped(m_words)) {
        html += u"<section>\n<h3 dir=\"auto\">%1</h3>\n"_s.arg(safe(group.title));
        if (!group.definition.isEmpty())
            html += u"<p class=\"definition\">%1</p>\n"_s.arg(safe(group.definition));
        for (const qsizetype index : group.passages) {
            if (const Result<void> written = file.write((html + passage(index, named)).toUtf8()); !written)
                return written;
            html.clear();
        }
        html += u"</section>\n"_s;
    }
    return file.write((html + u"</section>\n"_s).toUtf8());
}

QString HtmlReport::tagIndex() const
{
    const QList<TaggedPassages> tags = taggedPassages(m_words);
    if (tags.isEmpty())
        return {};
    QString html = u"<section id=\"tags\">\n<h2>%1</h2>\n<dl>\n"_s.arg(safe(ReportMessages::tr("Index of tags")));
    for (const TaggedPassages &tag : tags) {
        html += u"<dt dir=\"auto\">%1</dt>\n"_s.arg(safe(tag.name));
        for (const QString &words : {tag.definition, tag.examples}) {
            if (!words.isEmpty())
                html += u"<dd>%1</dd>\n"_s.arg(safe(words));
        }
        QStringList links;
        for (const qsizetype passage : tag.passages)
            links.append(u"<a href=\"#p%1\">%1</a>"_s.arg(passage + 1));
        html += u"<dd>%1</dd>\n"_s.arg(links.join(u", "_s));
    }
    return html + u"</dl>\n</section>\n"_s;
}

QString HtmlReport::sources() const
{
    QString html = u"<section id=\"sources\">\n<h2>%1</h2>\n"_s.arg(safe(ReportMessages::tr("Sources")));
    for (const auto &[source, articles] : articlesBySource(m_words)) {
        html += u"<h3 dir=\"auto\">%1</h3>\n<ul>\n"_s.arg(safe(source));
        for (const qsizetype i : articles) {
            const ReportArticle &article = m_words.articles[i];
            const QString address = safe(addressOf(article.article.metadata));
            QString reference = citationHtml(citation(citedArticle(article.article, article.captures), {}));
            if (!address.isEmpty())
                reference.replace(address,
                                  linked(addressOf(article.article.metadata), addressOf(article.article.metadata)));
            const QString number = m_words.options.articles ? u"<a href=\"#a%1\">%1</a> · "_s.arg(i + 1) : QString();
            html += u"<li>%1%2</li>\n"_s.arg(number, reference);
        }
        html += u"</ul>\n"_s;
    }
    return html + u"</section>\n"_s;
}

QString HtmlReport::provenance() const
{
    QString html = u"<section id=\"provenance\">\n<h2>%1</h2>\n<ol>\n"_s.arg(safe(ReportMessages::tr("Provenance")));
    for (const ReportArticle &article : m_words.articles) {
        const Metadata &metadata = article.article.metadata;
        html += u"<li><strong>%1</strong><br>%2"_s.arg(safe(metadata.title), safe(citationLine(article.article)));
        if (const QString address = addressOf(metadata); !address.isEmpty())
            html += u"<br>"_s + linked(address, address);
        for (const Capture &capture : article.captures)
            html += u"<br>%1<br><code>SHA-256 %2</code>"_s.arg(safe(captureLine(capture)), safe(capture.original));
        for (const QString &line : article.reading)
            html += u"<br>"_s + safe(line);
        html += u"</li>\n"_s;
    }
    return html + u"</ol>\n</section>\n"_s;
}

QString HtmlReport::charts() const
{
    QString html;
    for (const ReportChart &chart : reportCharts(m_words))
        html += u"<section class=\"chart\">\n<h2>%1</h2>\n%2</section>\n"_s.arg(safe(chart.title), chartSvg(chart));
    return html;
}

QString HtmlReport::data() const
{
    // Nothing in the data can end its element.
    const QString json = QString::fromUtf8(annotationPage(m_annotations)).replace(u'<', u"\\u003c"_s);
    return m_annotations.isEmpty()
        ? QString()
        : u"<script type=\"application/ld+json\" id=\"annotations\">\n"_s + json + u"</script>\n"_s;
}

QString HtmlReport::head() const
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
           "img-src data:\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"referrer\" content=\"no-referrer\">\n<title>%2</title>\n<style>\n"_s.arg(
               reportLanguage(), safe(titleLine(m_words)))
        + QLatin1StringView(HtmlReportStyle)
        + (m_words.options.pdf.font == PdfOptions::Font::Sans ? QLatin1StringView(HtmlSansStyle) : QLatin1StringView())
        + u"</style>\n</head>\n<body>\n<header class=\"cover\">\n"_s + cover() + u"</header>\n"_s + contents()
        + charts() + u"<main>\n"_s;
}

Result<void> HtmlReport::write(PendingFile &file)
{
    constexpr qint64 Step = qint64(4) << 20;
    if (const Result<void> written = file.write(head().toUtf8()); !written)
        return written;
    if (m_articles.isOpen() && !m_articles.seek(0))
        return htmlNotWritten();
    while (m_articles.isOpen() && !m_articles.atEnd()) {
        const QByteArray part = m_articles.read(Step);
        if (part.isEmpty())
            return htmlNotWritten();
        if (const Result<void> written = file.write(part); !written)
            return written;
    }
    if (const Result<void> written = writePassages(file); !written)
        return written;
    const QString rest = tagIndex() + sources() + provenance() + u"</main>\n"_s + data() + u"</body>\n</html>\n"_s;
    return file.write(rest.toUtf8());
}

} // namespace

Result<PdfSummary> exportReportHtml(const ArticleStream &next, int articles, const ReportOptions &options,
                                    const QString &path, const ProgressSink &progress, std::stop_token stop)
{
    HtmlReport report(options);
    const auto take = [&report](const ArticleForExport &article) { return report.add(article); };
    if (const Result<void> taken = takeArticles(next, articles, progress, stop, take); !taken)
        return taken.error();
    Result<PendingFile> file = PendingFile::create(path);
    if (!file)
        return file.error();
    if (const Result<void> written = report.write(*file); !written)
        return written.error();
    if (const Result<void> verified = verifyHtml(file->temporaryPath(), report.data()); !verified)
        return verified.error();
    if (const Result<void> placed = file->putInPlace(); !placed)
        return placed.error();
    return PdfSummary{0, static_cast<int>(report.words().passages.size())};
}

} // namespace Pressmark
