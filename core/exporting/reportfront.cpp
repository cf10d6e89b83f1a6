#include "exporting/reportlines.h"
#include "exporting/reportsections.h"

#include "exporting/articleblocks.h"
#include "exporting/articlelines.h"
#include "exporting/messages.h"

#include <QUrl>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

QString roman(int number)
{
    static const std::pair<int, QString> signs[] = {
        {1000, u"m"_s}, {900, u"cm"_s}, {500, u"d"_s}, {400, u"cd"_s}, {100, u"c"_s}, {90, u"xc"_s}, {50, u"l"_s},
        {40, u"xl"_s},  {10, u"x"_s},   {9, u"ix"_s},  {5, u"v"_s},    {4, u"iv"_s},  {1, u"i"_s}};
    QString result;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            result += sign;
    }
    return result;
}

} // namespace

void linkToAddress(Report &report, const FlowPlace &from, const QString &address)
{
    const QString scheme = QUrl(address).scheme();
    if (scheme == u"https" || scheme == u"http")
        report.content.links.append({from.page, from.rect, 0, 0, address});
}

void linkToArticle(Report &report, const FlowPlace &from, qsizetype index)
{
    const ReportArticle &article = report.articles[index];
    if (article.page >= 0)
        report.content.links.append({from.page, from.rect, article.page, 0});
    else
        linkToAddress(report, from, addressOf(article.article.metadata));
}

void paintSources(Report &report)
{
    const QString title = ReportMessages::tr("Sources");
    const ArticleStyle style = paperStyle({}, report.options.pdf.font);
    PaperFlow flow(report.paper, style, title, [&report] { return QString::number(report.paper.pages() + 1); });
    const FlowPlace heading = flow.heading(title);
    report.content.outline.append({title, 1, heading.page, heading.rect.top()});
    report.contents.append({title, heading.page});
    for (const auto &[source, articles] : articlesBySource(report)) {
        const QString count = ReportMessages::tr("%n article(s)", nullptr, static_cast<int>(articles.size()));
        flow.group(source, count);
        flow.skip(3);
        for (const qsizetype i : articles) {
            const ReportArticle &article = report.articles[i];
            const QString date = reportDate(article.article.metadata.published);
            const QString line = reportTitle(report, i) + (date.isEmpty() ? QString() : u" · "_s + date);
            const FlowPlace row =
                flow.contentsRow(line, article.page < 0 ? QString() : QString::number(article.page + 1));
            linkToArticle(report, row, i);
        }
    }
}

void paintProvenance(Report &report)
{
    const QString title = ReportMessages::tr("Provenance");
    const ArticleStyle style = paperStyle({}, report.options.pdf.font);
    PaperFlow flow(report.paper, style, title, [&report] { return QString::number(report.paper.pages() + 1); });
    const FlowPlace heading = flow.heading(title);
    report.content.outline.append({title, 1, heading.page, heading.rect.top()});
    report.contents.append({title, heading.page});
    flow.line(
        ReportMessages::tr("Every article with the address and the times that are known of it, and the SHA-256 of the "
                           "file that it was read from, which the archive keeps unchanged."),
        0.8, style.mutedInk, 6);
    for (qsizetype i = 0; i < report.articles.size(); ++i) {
        const ReportArticle &article = report.articles[i];
        const FlowPlace name = flow.group(reportTitle(report, i), {});
        linkToArticle(report, name, i);
        const QString address = addressOf(article.article.metadata);
        if (!address.isEmpty())
            linkToAddress(report, flow.line(address, 0.76, style.ink, 2), address);
        for (const Capture &capture : article.captures) {
            flow.line(captureLine(capture), 0.76, style.mutedInk, 2);
            if (!capture.url.isEmpty() && capture.url != address)
                linkToAddress(report, flow.line(capture.url, 0.76, style.ink, 1), capture.url);
            if (!capture.original.isEmpty())
                flow.line(u"SHA-256 "_s + capture.original, 0.76, style.mutedInk, 1);
        }
        for (const QString &line : article.reading)
            flow.line(line, 0.76, style.mutedInk, 1);
    }
}

void paintFront(Report &report)
{
    const ArticleStyle style = paperStyle({}, report.options.pdf.font);
    const int before = report.paper.pages();
    const QString title = titleLine(report);
    PaperFlow flow(report.paper, style, title, [&report, before] { return roman(report.paper.pages() - before + 1); });
    flow.spacedLine(ReportMessages::tr("Annotated report").toUpper(), 0.8, style.mutedInk);
    flow.moveTo(report.paper.geometry().height * 0.295);
    flow.title(title);
    flow.skip(7);
    for (const QString &line :
         {countsLine(report), datesLine(report),
          report.options.prepared.isEmpty() ? QString()
                                            : ReportMessages::tr("Prepared %1").arg(report.options.prepared)})
        if (!line.isEmpty())
            flow.line(line, 1.0, style.mutedInk, 2);
    if (const ColorMeanings colors = colorCounts(report); !colors.isEmpty()) {
        flow.skip(10);
        flow.legend(colors);
    }
    flow.skip(40);
    flow.group(ReportMessages::tr("Contents"), {});
    flow.skip(4);
    for (const ContentsEntry &entry : report.contents) {
        const FlowPlace row = flow.contentsRow(entry.title, QString::number(entry.page + 1));
        report.content.links.append({row.page, row.rect, entry.page, 0});
    }
    flow.skip(14);
    paintCharts(report, flow);
    report.content.frontPages = report.paper.pages() - before;
}

} // namespace Pressmark
