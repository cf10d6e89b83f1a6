#include "exporting/reportsections.h"

#include "exporting/articleblocks.h"
#include "exporting/articlelines.h"
#include "exporting/messages.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <map>

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

/// "3 Mar 2022"
QString shortDate(const CivilDate &date)
{
    const QDate day = QDate::fromString(date.value.left(10), Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : dateLine(date);
}

QString countsLine(const Report &report)
{
    QSet<QString> tags;
    for (const ReportPassage &passage : report.passages) {
        for (const QString &name : passage.place.annotation.tagNames)
            tags.insert(name);
    }
    QStringList parts{ReportMessages::tr("%n article(s)", nullptr, static_cast<int>(report.articles.size())),
                      ReportMessages::tr("%n passage(s)", nullptr, static_cast<int>(report.passages.size()))};
    if (!tags.isEmpty())
        parts.append(ReportMessages::tr("%n tag(s)", nullptr, static_cast<int>(tags.size())));
    return parts.join(u" · "_s);
}

QString datesLine(const QList<ReportArticle> &articles)
{
    const CivilDate *first = nullptr;
    const CivilDate *last = nullptr;
    for (const ReportArticle &article : articles) {
        const CivilDate &date = article.article.metadata.published;
        if (date.isEmpty())
            continue;
        if (!first || civilDay(date) < civilDay(*first))
            first = &date;
        if (!last || civilDay(date) > civilDay(*last))
            last = &date;
    }
    if (!first)
        return {};
    if (civilDay(*first) == civilDay(*last))
        return ReportMessages::tr("Published %1").arg(shortDate(*first));
    return ReportMessages::tr("Articles published %1 – %2").arg(shortDate(*first), shortDate(*last));
}

QString utcTime(qint64 milliseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    return QLocale().toString(time.date(), u"d MMM yyyy"_s) + time.toString(u" HH:mm"_s) + u" UTC"_s;
}

QString captureLine(const Capture &capture)
{
    QStringList parts;
    if (capture.saved)
        parts.append(ReportMessages::tr("saved %1").arg(utcTime(*capture.saved)));
    if (capture.fetched)
        parts.append(ReportMessages::tr("fetched %1").arg(utcTime(*capture.fetched)));
    if (capture.imported > 0)
        parts.append(ReportMessages::tr("imported %1").arg(utcTime(capture.imported)));
    if (!capture.importer.isEmpty())
        parts.append(ReportMessages::tr("read by %1").arg(capture.importer));
    if (!capture.fileName.isEmpty())
        parts.append(capture.fileName);
    return parts.join(u" · "_s);
}

} // namespace

QString reportTitle(const Report &report, qsizetype article)
{
    const QString title = report.articles[article].article.metadata.title;
    return u"%1 · "_s.arg(article + 1) + (title.isEmpty() ? ReportMessages::tr("Untitled") : title);
}

void paintSources(Report &report)
{
    std::map<QString, QList<qsizetype>> sources;
    for (qsizetype i = 0; i < report.articles.size(); ++i)
        sources[report.articles[i].article.metadata.source].append(i);
    const QString title = ReportMessages::tr("Sources");
    const ArticleStyle style = paperStyle({});
    PaperFlow flow(report.paper, style, title, [&report] { return QString::number(report.paper.pages() + 1); });
    const FlowPlace heading = flow.heading(title);
    report.content.outline.append({title, 1, heading.page, heading.rect.top()});
    report.contents.append({title, heading.page});
    for (const auto &[source, articles] : sources) {
        const QString count = ReportMessages::tr("%n article(s)", nullptr, static_cast<int>(articles.size()));
        flow.group(source.isEmpty() ? ReportMessages::tr("Unknown source") : source, count);
        flow.skip(3);
        for (const qsizetype i : articles) {
            const ReportArticle &article = report.articles[i];
            const QString date = shortDate(article.article.metadata.published);
            const QString line = reportTitle(report, i) + (date.isEmpty() ? QString() : u" · "_s + date);
            const FlowPlace row = flow.contentsRow(line, QString::number(article.page + 1));
            report.content.links.append({row.page, row.rect, article.page, 0});
        }
    }
}

void paintProvenance(Report &report)
{
    const QString title = ReportMessages::tr("Provenance");
    const ArticleStyle style = paperStyle({});
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
        report.content.links.append({name.page, name.rect, article.page, 0});
        if (!article.article.metadata.url.isEmpty())
            flow.line(article.article.metadata.url, 0.76, style.ink, 2);
        for (const Capture &capture : article.captures) {
            flow.line(captureLine(capture), 0.76, style.mutedInk, 2);
            if (!capture.url.isEmpty() && capture.url != article.article.metadata.url)
                flow.line(capture.url, 0.76, style.ink, 1);
            if (!capture.original.isEmpty())
                flow.line(u"SHA-256 "_s + capture.original, 0.76, style.mutedInk, 1);
        }
    }
}

void paintFront(Report &report)
{
    const ArticleStyle style = paperStyle({});
    const int before = report.paper.pages();
    const QString title =
        report.options.title.isEmpty() ? ReportMessages::tr("Annotated report") : report.options.title;
    PaperFlow flow(report.paper, style, title, [&report, before] { return roman(report.paper.pages() - before + 1); });
    flow.spacedLine(ReportMessages::tr("Annotated report").toUpper(), 0.8, style.mutedInk);
    flow.moveTo(report.paper.geometry().height * 0.295);
    flow.title(title);
    flow.skip(7);
    for (const QString &line :
         {countsLine(report), datesLine(report.articles),
          report.options.prepared.isEmpty() ? QString()
                                            : ReportMessages::tr("Prepared %1").arg(report.options.prepared)})
        if (!line.isEmpty())
            flow.line(line, 1.0, style.mutedInk, 2);
    flow.skip(48);
    flow.group(ReportMessages::tr("Contents"), {});
    flow.skip(4);
    for (const ContentsEntry &entry : report.contents) {
        const FlowPlace row = flow.contentsRow(entry.title, QString::number(entry.page + 1));
        report.content.links.append({row.page, row.rect, entry.page, 0});
    }
    report.content.frontPages = report.paper.pages() - before;
}

} // namespace Pressmark
