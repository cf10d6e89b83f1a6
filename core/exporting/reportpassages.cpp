#include "exporting/reportsections.h"

#include "exporting/articlelines.h"
#include "exporting/messages.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <map>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

struct Group
{
    QString title;
    QString definition;
    QList<qsizetype> passages;
};

/// Groups in the order of their keys; those without a name come last.
using Groups = std::map<std::pair<bool, QString>, Group>;

void addTo(Groups &groups, const QString &key, const QString &title, qsizetype passage)
{
    Group &group = groups[{key.isEmpty(), key}];
    group.title = title;
    group.passages.append(passage);
}

void addByTag(Groups &groups, const Report &report, qsizetype index)
{
    const QStringList names = report.passages[index].place.annotation.tagNames;
    for (const QString &name : names)
        addTo(groups, name.toCaseFolded() + u'\n' + name, name, index);
    if (names.isEmpty())
        addTo(groups, {}, ReportMessages::tr("Without a tag"), index);
}

void addBySource(Groups &groups, const Report &report, qsizetype index)
{
    const QString source = report.articles[report.passages[index].article].article.metadata.source;
    addTo(groups, source.toCaseFolded(), source.isEmpty() ? ReportMessages::tr("Unknown source") : source, index);
}

void addByDate(Groups &groups, const Report &report, qsizetype index)
{
    CivilDate date = report.articles[report.passages[index].article].article.metadata.published;
    date.unsure = false;
    if (date.precision == DatePrecision::Day || date.precision == DatePrecision::Minute)
        date.precision = DatePrecision::Month;
    addTo(groups, date.value.left(7), date.isEmpty() ? ReportMessages::tr("Without a date") : dateLine(date), index);
}

Groups grouped(const Report &report)
{
    Groups groups;
    for (qsizetype i = 0; i < report.passages.size(); ++i) {
        switch (report.options.group) {
        case ReportGroup::Tag:
            addByTag(groups, report, i);
            break;
        case ReportGroup::Source:
            addBySource(groups, report, i);
            break;
        case ReportGroup::Date:
            addByDate(groups, report, i);
            break;
        }
    }
    if (report.options.group == ReportGroup::Tag) {
        for (const Tag &tag : report.options.tags) {
            const auto group = groups.find({false, tag.name.toCaseFolded() + u'\n' + tag.name});
            if (group != groups.end())
                group->second.definition = tag.definition;
        }
    }
    return groups;
}

QString sectionTitle(ReportGroup group)
{
    switch (group) {
    case ReportGroup::Tag:
        return ReportMessages::tr("Passages by tag");
    case ReportGroup::Source:
        return ReportMessages::tr("Passages by source");
    case ReportGroup::Date:
        return ReportMessages::tr("Passages by date");
    }
    return {};
}

/// "Ellison, The Harbour Gazette, 3 October 2024 · p. A4 (here 2, note 2)"
QString citationOf(const Report &report, const ReportPassage &passage)
{
    const QString citation = report.articles[passage.article].citation;
    const QString number = passage.place.number;
    if (passage.place.page < 0)
        return ReportMessages::tr("%1 (note %2; not in the version printed here)").arg(citation, number);
    return ReportMessages::tr("%1 (here %2, note %3)").arg(citation, QString::number(passage.place.page + 1), number);
}

void paintPassage(Report &report, PaperFlow &flow, qsizetype index, QSet<qsizetype> &linked)
{
    const ReportPassage &passage = report.passages[index];
    const PassageOnPaper &place = passage.place;
    const FlowPlace citation = flow.passage(place.annotation, {}, citationOf(report, passage));
    if (place.page >= 0)
        report.content.links.append({citation.page, citation.rect, place.page, place.top});
    if (place.notePage >= 0 && !linked.contains(index)) {
        report.content.links.append({place.notePage, place.note, citation.page, citation.rect.top() - 30});
        linked.insert(index);
    }
}

} // namespace

void paintPassages(Report &report)
{
    if (report.passages.isEmpty())
        return;
    const QString title = sectionTitle(report.options.group);
    const ArticleStyle style = paperStyle({});
    PaperFlow flow(report.paper, style, title, [&report] { return QString::number(report.paper.pages() + 1); });
    const FlowPlace heading = flow.heading(title);
    report.content.outline.append({title, 1, heading.page, heading.rect.top()});
    report.contents.append({title, heading.page});
    QSet<qsizetype> linked;
    for (const auto &[key, group] : grouped(report)) {
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
