#include "jobs/passageexport.h"

#include "archive/areas.h"
#include "base/pendingfile.h"
#include "exporting/articlelines.h"
#include "exporting/csv.h"
#include "jobs/messages.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype PassagesAtOnce = 200;

/// "2024-10" as "October 2024".
QString monthLine(const QString &month)
{
    if (month.size() < 7)
        return month;
    return QLocale().standaloneMonthName(month.mid(5, 2).toInt()) + u' ' + month.left(4);
}

/// Nothing of a text is taken for Markdown or HTML.
QString escaped(const QString &text)
{
    static const QRegularExpression signs(u"([\\\\`*_{}\\[\\]<>#|~!&])"_s);
    static const QRegularExpression atBeginning(u"^(\\s*)([-+=]|\\d+[.)])"_s);
    QString safe = text.simplified();
    safe.replace(signs, u"\\\\1"_s);
    const QRegularExpressionMatch list = atBeginning.match(safe);
    if (list.hasMatch()) // the last of these signs makes it a list
        safe.insert(list.capturedEnd(2) - 1, u'\\');
    return safe;
}

QString timeText(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate);
}

QByteArray writtenRow(const ListedPassage &listed, PassageFormat format, const PassageRows::Group *&group)
{
    if (format == PassageFormat::Csv)
        return (passageCsvRow(listed) + u"\r\n"_s).toUtf8();
    QString text;
    if (listed.group && listed.group != group)
        text = passageMarkdownHeading(listed.heading) + u'\n';
    group = listed.group;
    return (text + passageMarkdown(listed.passage) + u'\n').toUtf8();
}

} // namespace

QString passageHeading(PassageGroup kind, const PassageRows::Group &group, const PassageText &passage)
{
    switch (kind) {
    case PassageGroup::None:
        return {};
    case PassageGroup::Tag:
        return group.isRest ? ExportMessages::tr("Without a tag") : group.name;
    case PassageGroup::Source:
        return group.isRest ? ExportMessages::tr("Unknown source") : group.name;
    case PassageGroup::Date:
        return group.isRest ? ExportMessages::tr("Without a date") : monthLine(group.name);
    case PassageGroup::Article:
        return passage.title.isEmpty() ? ExportMessages::tr("(no headline)") : passage.title;
    case PassageGroup::Words:
        return u'“' + passage.placed.annotation.anchor.quote.simplified() + u'”';
    }
    Q_UNREACHABLE();
}

Result<QList<ListedPassage>> readListedPassages(const Session &session, const PassageResult &result, PassageGroup kind,
                                                const QList<qsizetype> &rows)
{
    QList<AnnotationId> wanted;
    QList<ListedPassage> listed;
    for (const qsizetype row : rows) {
        if (result.rows->heading(row))
            continue;
        wanted.append(result.rows->passage(row));
        listed.append({.group = result.rows->group(row)});
    }
    const auto texts = readPassageTexts(session, result.query, wanted);
    if (!texts)
        return texts.error();
    for (qsizetype i = 0; i < listed.size(); ++i) {
        listed[i].passage = texts->at(i);
        if (listed[i].group)
            listed[i].heading = passageHeading(kind, *listed[i].group, texts->at(i));
    }
    listed.removeIf([](const ListedPassage &one) { return !one.passage.placed.annotation.id.isValid(); });
    return listed;
}

namespace {

/// "page 3: 10, 20, 300, 200", from the left, from the top, width and height.
QString areaText(const Area &area)
{
    QStringList numbers;
    for (const double number : {area.box.left(), area.box.top(), area.box.width(), area.box.height()})
        numbers.append(QString::number(number, 'f', 1));
    const QString ground = area.onPicture ? u"picture"_s : u"page %1"_s.arg(area.number + 1);
    return ground + u": "_s + numbers.join(u", "_s);
}

} // namespace

QString passageCsvHead()
{
    return csvRow({u"group"_s, u"quote"_s, u"note"_s, u"tags"_s, u"color"_s, u"mark"_s, u"state"_s, u"person"_s,
                   u"marked"_s, u"title"_s, u"source"_s, u"date"_s, u"article"_s, u"part"_s, u"start"_s, u"length"_s,
                   u"otherArticles"_s, u"area"_s});
}

QString passageCsvRow(const ListedPassage &listed)
{
    const PassageText &passage = listed.passage;
    const Annotation &annotation = passage.placed.annotation;
    const bool isText = passage.placed.state != PlacementState::Detached && !annotation.area;
    const std::optional<Area> area = placedArea(passage.placed);
    return csvRow({listed.heading, annotation.anchor.quote, annotation.note, annotation.tagNames.join(u"; "_s),
                   markColorName(annotation.color), markName(annotation.mark), placementStateName(passage.placed.state),
                   annotation.personName, timeText(annotation.created), passage.title, passage.source,
                   passage.published.value, QString::number(annotation.article.value), partName(annotation.part),
                   isText ? QString::number(passage.placed.start) : QString(),
                   isText ? QString::number(passage.placed.length) : QString(), QString::number(passage.otherArticles),
                   area ? areaText(*area) : QString()});
}

QString passageMarkdown(const PassageText &passage)
{
    const Annotation &annotation = passage.placed.annotation;
    QStringList origin;
    if (!passage.title.isEmpty())
        origin.append(u'*' + escaped(passage.title) + u'*');
    origin += {escaped(passage.source), dateLine(passage.published)};
    origin.removeAll(QString());
    QString text = u"> "_s + escaped(annotation.area ? passageName(annotation) : annotation.anchor.quote)
        + u"\n>\n> — "_s + origin.join(u", "_s) + u'\n';
    if (!annotation.note.isEmpty())
        text += u'\n' + escaped(annotation.note) + u'\n';
    if (!annotation.tagNames.isEmpty())
        text += u'\n' + ExportMessages::tr("Tags: %1").arg(escaped(annotation.tagNames.join(u", "_s))) + u'\n';
    return text;
}

QString passageMarkdownHeading(const QString &heading)
{
    return u"## "_s + escaped(heading) + u'\n';
}

Result<PassageExportSummary> exportPassages(const Session &session, const PassageResult &result, PassageGroup kind,
                                            const QList<qsizetype> &rows, PassageFormat format, const QString &path,
                                            const ProgressSink &progress, std::stop_token stop)
{
    Result<PendingFile> file = PendingFile::create(path);
    if (!file)
        return file.error();
    // A spreadsheet takes a file without the mark for one of an older encoding.
    Result<void> written = file->write(
        format == PassageFormat::Csv ? QByteArray("\xEF\xBB\xBF") + passageCsvHead().toUtf8() + "\r\n" : QByteArray());
    PassageExportSummary summary;
    const PassageRows::Group *group = nullptr;
    for (qsizetype done = 0; written && done < rows.size(); done += PassagesAtOnce) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, ExportMessages::tr("Stopped. No file was written.")};
        const auto some = readListedPassages(session, result, kind, rows.mid(done, PassagesAtOnce));
        if (!some)
            return some.error();
        QByteArray bytes;
        for (const ListedPassage &listed : *some) {
            const bool isPrivate = listed.passage.placed.annotation.isPrivate;
            ++(isPrivate ? summary.leftOut : summary.written);
            if (!isPrivate)
                bytes += writtenRow(listed, format, group);
        }
        written = file->write(bytes);
        if (progress)
            progress({std::min(done + PassagesAtOnce, rows.size()), rows.size(), {}});
    }
    if (written)
        written = file->putInPlace();
    return written ? Result<PassageExportSummary>(summary) : Result<PassageExportSummary>(written.error());
}

} // namespace Pressmark
