#include "exporting/reportsections.h"

#include "exporting/messages.h"

#include <QSet>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

/// "Ellison, “Ferries by night”, The Harbour Gazette, 3 October 2024 · p. A4 (here 2, note 2)"
QString citationOf(const Report &report, const ReportPassage &passage)
{
    const QString citation = citationLine(report, passage);
    const QString number = passage.place.number;
    if (!report.options.articles)
        return citation;
    if (passage.place.page < 0 && passage.place.isThere)
        return ReportMessages::tr("%1 (note %2)").arg(citation, number);
    if (passage.place.page < 0)
        return ReportMessages::tr("%1 (note %2; not in the version printed here)").arg(citation, number);
    return ReportMessages::tr("%1 (here %2, note %3)").arg(citation, QString::number(passage.place.page + 1), number);
}

void paintPassage(Report &report, PaperFlow &flow, qsizetype index, QSet<qsizetype> &linked)
{
    ReportPassage &passage = report.passages[index];
    const PassageOnPaper &place = passage.place;
    const FlowPlace citation = flow.passage(place.annotation, place.picture, {}, citationOf(report, passage));
    if (place.page >= 0)
        report.content.links.append({citation.page, citation.rect, place.page, place.top});
    else
        linkToArticle(report, citation, passage.article);
    const QString address = addressOf(report.articles[passage.article].article.metadata);
    if (!address.isEmpty())
        linkToAddress(report, flow.line(address, 0.72, flow.style().mutedInk, 1), address);
    if (linked.contains(index))
        return;
    linked.insert(index);
    passage.listedPage = citation.page;
    passage.listedTop = citation.rect.top() - 30;
    if (place.notePage >= 0)
        report.content.links.append({place.notePage, place.note, passage.listedPage, passage.listedTop});
}

} // namespace

void paintPassages(Report &report)
{
    if (report.passages.isEmpty())
        return;
    const QString title = passagesTitle(report.options.group);
    const ArticleStyle style = paperStyle({}, report.options.pdf.font);
    PaperFlow flow(report.paper, style, title, [&report] { return QString::number(report.paper.pages() + 1); });
    const FlowPlace heading = flow.heading(title);
    report.content.outline.append({title, 1, heading.page, heading.rect.top()});
    report.contents.append({title, heading.page});
    QSet<qsizetype> linked;
    for (const GroupedPassages &group : grouped(report)) {
        const QString count = ReportMessages::tr("%n passage(s)", nullptr, static_cast<int>(group.passages.size()));
        const FlowPlace place = flow.group(group.title, count);
        report.content.outline.append({group.title, 2, place.page, place.rect.top()});
        if (!group.definition.isEmpty())
            flow.line(group.definition, 0.8, style.mutedInk, 2);
        for (const qsizetype index : group.passages)
            paintPassage(report, flow, index, linked);
    }
}

} // namespace Pressmark
