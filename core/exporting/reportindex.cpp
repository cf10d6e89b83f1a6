#include "exporting/csv.h"
#include "exporting/messages.h"
#include "exporting/passages.h"
#include "exporting/reportlines.h"
#include "exporting/reportsections.h"
#include "text/direction.h"

#include <QDateTime>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

QString pageNumber(int page)
{
    return page < 0 ? QString() : QString::number(page + 1);
}

/// The pages on which passages stand, each once: "2, 5, 14".
QString pagesOf(const Report &report, const QList<qsizetype> &passages)
{
    QStringList numbers;
    for (const qsizetype index : passages) {
        const ReportPassage &passage = report.passages[index];
        const QString number = pageNumber(passage.place.page >= 0 ? passage.place.page : passage.listedPage);
        if (!number.isEmpty() && !numbers.contains(number))
            numbers.append(number);
    }
    return numbers.join(u", "_s);
}

QString sourcePage(const Metadata &metadata, const PassageOnPaper &passage)
{
    return metadata.page.isEmpty() && passage.ownPage > 0 ? QString::number(passage.ownPage) : metadata.page;
}

QString passageRow(const ReportWords &report, const ReportPassage &passage)
{
    const Annotation &annotation = passage.place.annotation;
    const Article &article = report.articles[passage.article].article;
    const Metadata &metadata = article.metadata;
    return csvRow({annotation.anchor.quote, annotation.note, givenTags(annotation).join(u"; "_s),
                   markColorName(annotation.color), markName(annotation.mark), annotation.personName,
                   QDateTime::fromMSecsSinceEpoch(annotation.created, Qt::UTC).toString(Qt::ISODate), metadata.title,
                   metadata.authors.isEmpty() ? metadata.byline : metadata.authors.join(u"; "_s), metadata.source,
                   metadata.published.value, sourcePage(metadata, passage.place), addressOf(metadata),
                   pageNumber(passage.place.page), passage.place.number, article.uuid, annotation.uuid});
}

} // namespace

void paintTagIndex(Report &report)
{
    const QList<TaggedPassages> tags = taggedPassages(report);
    if (tags.isEmpty())
        return;
    const QString title = ReportMessages::tr("Index of tags");
    const ArticleStyle style = paperStyle({}, report.options.pdf.font);
    PaperFlow flow(report.paper, style, title, [&report] { return QString::number(report.paper.pages() + 1); });
    const FlowPlace heading = flow.heading(title);
    report.content.outline.append({title, 1, heading.page, heading.rect.top()});
    report.contents.append({title, heading.page});
    flow.skip(8);
    for (const TaggedPassages &tag : tags) {
        const QString count = ReportMessages::tr("%n passage(s)", nullptr, static_cast<int>(tag.passages.size()));
        const FlowPlace row = flow.contentsRow(isolated(tag.name) + u" · "_s + count, pagesOf(report, tag.passages));
        const ReportPassage &first = report.passages[tag.passages.first()];
        report.content.links.append({row.page, row.rect, first.listedPage, first.listedTop});
        for (const QString &words : {tag.definition, tag.examples}) {
            if (!words.isEmpty())
                flow.line(words, 0.8, style.mutedInk, 3, 10);
        }
    }
}

QList<PdfAttachment> tableAttachment(const ReportWords &report)
{
    if (report.passages.isEmpty())
        return {};
    QString table = csvRow({u"quote"_s, u"note"_s, u"tags"_s, u"color"_s, u"mark"_s, u"person"_s, u"marked"_s,
                            u"title"_s, u"authors"_s, u"source"_s, u"date"_s, u"sourcePage"_s, u"url"_s,
                            u"reportPage"_s, u"noteNumber"_s, u"article"_s, u"annotation"_s})
        + u"\r\n"_s;
    for (const ReportPassage &passage : report.passages)
        table += passageRow(report, passage) + u"\r\n"_s;
    // A spreadsheet takes a file without the mark for an older encoding.
    return {{u"passages.csv"_s, u"text/csv"_s, ReportMessages::tr("The passages as a table"),
             "\xEF\xBB\xBF" + table.toUtf8()}};
}

} // namespace Pressmark
