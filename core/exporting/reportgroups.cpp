#include "exporting/reportgroups.h"

#include "exporting/articlelines.h"
#include "exporting/messages.h"
#include "text/canonicaltext.h"
#include "text/direction.h"
#include "text/leftoutwords.h"

#include <QDateTime>
#include <QLocale>

#include <array>
#include <map>
#include <tuple>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

/// Groups in the order of their keys; those without a name come last.
using Groups = std::map<std::pair<bool, QString>, GroupedPassages>;

void addTo(Groups &groups, const QString &key, const QString &title, qsizetype passage)
{
    GroupedPassages &group = groups[{key.isEmpty(), key}];
    group.title = title;
    group.passages.append(passage);
}

void addByTag(Groups &groups, const ReportWords &report, qsizetype index)
{
    const QStringList names = report.passages[index].place.annotation.tagNames;
    for (const QString &name : names)
        addTo(groups, name.toCaseFolded() + u'\n' + name, name, index);
    if (names.isEmpty())
        addTo(groups, {}, ReportMessages::tr("Without a tag"), index);
}

void addBySource(Groups &groups, const ReportWords &report, qsizetype index)
{
    const QString source = report.articles[report.passages[index].article].article.metadata.source;
    addTo(groups, source.toCaseFolded(), source.isEmpty() ? ReportMessages::tr("Unknown source") : source, index);
}

void addByDate(Groups &groups, const ReportWords &report, qsizetype index)
{
    CivilDate date = report.articles[report.passages[index].article].article.metadata.published;
    date.unsure = false;
    if (date.precision == DatePrecision::Day || date.precision == DatePrecision::Minute)
        date.precision = DatePrecision::Month;
    addTo(groups, date.value.left(7), date.isEmpty() ? ReportMessages::tr("Without a date") : dateLine(date), index);
}

void addByCollection(Groups &groups, const ReportWords &report, qsizetype index)
{
    const QStringList names = report.articles[report.passages[index].article].collections;
    for (const QString &name : names)
        addTo(groups, name.toCaseFolded() + u'\n' + name, name, index);
    if (names.isEmpty())
        addTo(groups, {}, ReportMessages::tr("In no collection"), index);
}

void addByArticle(Groups &groups, const ReportWords &report, qsizetype index)
{
    const qsizetype article = report.passages[index].article;
    const QString key = u"%1"_s.arg(article, 8, 10, QChar(u'0'));
    addTo(groups, key, reportTitle(report, article), index);
}

void addDefinitions(Groups &groups, const QList<Tag> &tags)
{
    for (const Tag &tag : tags) {
        const auto group = groups.find({false, tag.name.toCaseFolded() + u'\n' + tag.name});
        if (group != groups.end())
            group->second.definition = tag.definition;
    }
}

/// "newsletter form (9 words), link to another story (41 words)"; empty if nothing was left out.
QString leftOutLine(const Body &body)
{
    std::map<LeftOutClass, int> words;
    for (const Block &block : body.blocks) {
        if (!block.kept)
            words[block.leftOut] +=
                countWords(block.kind == BlockKind::Figure ? captionLine(block.figure) : block.text);
    }
    QStringList parts;
    for (const auto &[leftOut, count] : words)
        parts.append(ReportMessages::tr("%1 (%n word(s))", nullptr, count).arg(leftOutWords(leftOut)));
    return parts.join(u", "_s);
}

QStringList readingLines(const Revision &revision)
{
    if (revision.extractor.isEmpty())
        return {};
    QString line =
        revision.person.isValid() ? ReportMessages::tr("text corrected by %1") : ReportMessages::tr("text found by %1");
    line = line.arg(isolated(revision.extractor));
    if (revision.confidence > 0)
        line += u" · "_s + ReportMessages::tr("%1 % sure").arg(qRound(revision.confidence * 100));
    const QString leftOut = leftOutLine(revision.body);
    return {line,
            leftOut.isEmpty() ? ReportMessages::tr("nothing was left out")
                              : ReportMessages::tr("left out: %1").arg(leftOut)};
}

QString utcTime(qint64 milliseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    return QLocale().toString(time.date(), u"d MMM yyyy"_s) + time.toString(u" HH:mm"_s) + u" UTC"_s;
}

} // namespace

void ReportTotals::add(const Annotation &passage)
{
    ++passages;
    ++colors[passage.color];
    for (const QString &name : passage.tagNames)
        ++tags[name];
}

ReportTotals ReportWords::totals() const
{
    if (options.totals)
        return *options.totals;
    ReportTotals totals;
    for (const ReportArticle &article : articles)
        totals.published.append(article.article.metadata.published);
    for (const ReportPassage &passage : passages)
        totals.add(passage.place.annotation);
    return totals;
}

QString reportTitle(const ReportWords &report, qsizetype article)
{
    const QString title = report.articles[article].article.metadata.title;
    return u"%1 · "_s.arg(article + 1) + (title.isEmpty() ? ReportMessages::tr("Untitled") : isolated(title));
}

QString addressOf(const Metadata &metadata)
{
    return metadata.url.isEmpty() ? metadata.canonicalUrl : metadata.url;
}

QString passagesTitle(ReportGroup group)
{
    switch (group) {
    case ReportGroup::Tag:
        return ReportMessages::tr("Passages by tag");
    case ReportGroup::Source:
        return ReportMessages::tr("Passages by source");
    case ReportGroup::Date:
        return ReportMessages::tr("Passages by date");
    case ReportGroup::Collection:
        return ReportMessages::tr("Passages by collection");
    case ReportGroup::Article:
        return ReportMessages::tr("Passages by article");
    }
    return {};
}

QList<GroupedPassages> grouped(const ReportWords &report)
{
    constexpr auto Add = std::to_array({addByTag, addBySource, addByDate, addByCollection, addByArticle});
    Groups groups;
    for (qsizetype i = 0; i < report.passages.size(); ++i)
        Add[static_cast<size_t>(report.options.group)](groups, report, i);
    if (report.options.group == ReportGroup::Tag)
        addDefinitions(groups, report.options.tags);
    QList<GroupedPassages> inOrder;
    for (const auto &[key, group] : groups)
        inOrder.append(group);
    return inOrder;
}

ReportArticle reportArticle(const ArticleForExport &article)
{
    return {.article = article.article,
            .captures = article.captures,
            .collections = article.collections,
            .reading = readingLines(article.revision)};
}

QString citationLine(const ReportWords &report, const ReportPassage &passage)
{
    return citationLine(report.articles[passage.article].article, passage.place.ownPage);
}

QList<SourceArticles> articlesBySource(const ReportWords &report)
{
    std::map<std::tuple<bool, QString, QString>, SourceArticles> sources;
    for (qsizetype i = 0; i < report.articles.size(); ++i) {
        const QString name = report.articles[i].article.metadata.source;
        SourceArticles &source = sources[{name.isEmpty(), name.toCaseFolded(), name}];
        source.source = name.isEmpty() ? ReportMessages::tr("Unknown source") : name;
        source.articles.append(i);
    }
    QList<SourceArticles> inOrder;
    for (const auto &[key, source] : sources)
        inOrder.append(source);
    return inOrder;
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

} // namespace Pressmark
