#include "exporting/exporttemplates.h"

#include "archive/tagrow.h"
#include "exporting/messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

// A template is a setting named by this and its own name; the other is the first text behind all of these.
const QString KeyPrefix = u"export/template/"_s;
const QString BehindKeys = u"export/template0"_s;

/// Tags by number too, so that a template follows one that is renamed.
Result<QJsonArray> templateTags(const Database &database, const QStringList &names)
{
    QJsonArray tags;
    for (const QString &name : names) {
        const Result<std::optional<TagId>> tag = findTagId(database, name);
        if (!tag)
            return tag.error();
        tags.append(QJsonObject{{u"name"_s, name}, {u"id"_s, *tag ? (*tag)->value : 0}});
    }
    return tags;
}

/// A tag that is gone keeps its name: then no mark is chosen, instead of all.
Result<QStringList> tagNames(const Database &database, const QJsonArray &tags)
{
    QStringList names;
    for (const QJsonValue &tag : tags) {
        const Result<QString> now = tagName(database, {tag[u"id"].toInteger()});
        if (!now && now.error().code != ErrorCode::NotFound)
            return now.error();
        names.append(now ? *now : tag[u"name"].toString());
    }
    return names;
}

QStringList textsOf(const QJsonArray &values)
{
    QStringList list;
    for (const QJsonValue &value : values)
        list.append(value.toString());
    return list;
}

Result<QByteArray> templateJson(const Database &database, const ExportTemplate &kept)
{
    const Result<QJsonArray> tags = templateTags(database, kept.marks.tags);
    if (!tags)
        return tags.error();
    QJsonArray colors;
    for (const MarkColor color : kept.marks.colors)
        colors.append(markColorName(color));
    return QJsonDocument(QJsonObject{{u"paper"_s, paperNames().at(static_cast<int>(kept.paper))},
                                     {u"font"_s, fontNames().at(static_cast<int>(kept.font))},
                                     {u"marginNotes"_s, kept.marginNotes},
                                     {u"hyphenate"_s, kept.hyphenate},
                                     {u"justify"_s, kept.justify},
                                     {u"ownPages"_s, kept.ownPages},
                                     {u"groupBy"_s, reportGroupNames().at(static_cast<int>(kept.group))},
                                     {u"articles"_s, kept.articles},
                                     {u"colors"_s, colors},
                                     {u"tags"_s, *tags},
                                     {u"persons"_s, QJsonArray::fromStringList(kept.marks.persons)},
                                     {u"from"_s, kept.marks.from},
                                     {u"until"_s, kept.marks.until}})
        .toJson(QJsonDocument::Compact);
}

/// What is missing or unknown is as in a new template.
Result<ExportTemplate> templateFrom(const Database &database, const QString &name, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto number = [&object](const QString &key, const QStringList &names) {
        return std::max(qsizetype(0), names.indexOf(object[key].toString()));
    };
    const Result<QStringList> tags = tagNames(database, object[u"tags"].toArray());
    if (!tags)
        return tags.error();
    ExportTemplate kept{.name = name,
                        .paper = static_cast<PdfOptions::Paper>(number(u"paper"_s, paperNames())),
                        .font = static_cast<PdfOptions::Font>(number(u"font"_s, fontNames())),
                        .marginNotes = object[u"marginNotes"].toBool(true),
                        .hyphenate = object[u"hyphenate"].toBool(true),
                        .justify = object[u"justify"].toBool(true),
                        .ownPages = object[u"ownPages"].toBool(true),
                        .group = static_cast<ReportGroup>(number(u"groupBy"_s, reportGroupNames())),
                        .articles = object[u"articles"].toBool(true),
                        .marks = {.tags = *tags,
                                  .persons = textsOf(object[u"persons"].toArray()),
                                  .from = object[u"from"].toInteger(),
                                  .until = object[u"until"].toInteger()}};
    for (const QString &color : textsOf(object[u"colors"].toArray())) {
        if (const auto known = markColorFromName(color))
            kept.marks.colors.append(*known);
    }
    return kept;
}

Result<QList<ExportTemplate>> readTemplates(const Database &database)
{
    Result<Statement> query =
        database.prepare("SELECT name, value FROM setting WHERE name >= ? AND name < ? ORDER BY lower(name), name");
    if (!query)
        return query.error();
    query->bindAll(KeyPrefix, BehindKeys);
    QList<std::pair<QString, QByteArray>> rows;
    const Result<void> read = query->forEach([&rows](const Statement &row) {
        rows.append({row.text(0).mid(KeyPrefix.size()), row.text(1).toUtf8()});
    });
    if (!read)
        return read.error();
    QList<ExportTemplate> all;
    for (const auto &[name, json] : rows) {
        const Result<ExportTemplate> kept = templateFrom(database, name, json);
        if (!kept)
            return kept.error();
        all.append(*kept);
    }
    return all;
}

Result<ExportTemplate> templateNamed(const Database &database, const QString &name)
{
    const Result<QList<ExportTemplate>> all = readTemplates(database);
    if (!all)
        return all.error();
    for (const ExportTemplate &kept : *all) {
        if (kept.name.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return kept;
    }
    return Error{ErrorCode::NotFound,
                 ReportMessages::tr("There is no template “%1” for exports.").arg(name.simplified())};
}

Result<void> dropTemplate(Database &database, const QString &name)
{
    return database.run("DELETE FROM setting WHERE name = ?", KeyPrefix + name);
}

} // namespace

ExportTemplate templateOf(const ReportOptions &options, const QString &name)
{
    ExportTemplate kept{.name = name,
                        .paper = options.pdf.paper,
                        .font = options.pdf.font,
                        .marginNotes = options.pdf.marginNotes,
                        .hyphenate = options.pdf.hyphenate,
                        .justify = options.pdf.justify,
                        .ownPages = options.pdf.ownPages,
                        .group = options.group,
                        .articles = options.articles,
                        .marks = options.pdf.marks};
    kept.marks.viewer.clear();
    return kept;
}

void applyTemplate(const ExportTemplate &kept, ReportOptions &options)
{
    const QString viewer = options.pdf.marks.viewer;
    options.pdf.paper = kept.paper;
    options.pdf.font = kept.font;
    options.pdf.marginNotes = kept.marginNotes;
    options.pdf.hyphenate = kept.hyphenate;
    options.pdf.justify = kept.justify;
    options.pdf.ownPages = kept.ownPages;
    options.group = kept.group;
    options.articles = kept.articles;
    options.pdf.marks = kept.marks;
    options.pdf.marks.viewer = viewer;
}

const QStringList &reportGroupNames()
{
    static const QStringList names{u"tag"_s, u"source"_s, u"date"_s, u"collection"_s, u"article"_s};
    return names;
}

const QStringList &paperNames()
{
    static const QStringList names{u"a4"_s, u"letter"_s};
    return names;
}

const QStringList &fontNames()
{
    static const QStringList names{u"serif"_s, u"sans"_s};
    return names;
}

Result<QList<ExportTemplate>> readExportTemplates(const Session &session)
{
    return readTemplates(session.database());
}

Result<ExportTemplate> findExportTemplate(const Session &session, const QString &name)
{
    return templateNamed(session.database(), name);
}

Result<void> saveExportTemplate(Writing &writing, const ExportTemplate &kept)
{
    const QString name = kept.name.simplified();
    if (name.isEmpty())
        return Error{ErrorCode::InvalidArgument, ReportMessages::tr("A template needs a name.")};
    Database &database = writing.database();
    const Result<QByteArray> json = templateJson(database, kept);
    if (!json)
        return json.error();
    const Result<ExportTemplate> known = templateNamed(database, name);
    if (!known && known.error().code != ErrorCode::NotFound)
        return known.error();
    const Result<void> dropped = known ? dropTemplate(database, known->name) : Result<void>();
    if (!dropped)
        return dropped;
    writing.setOperation(ReportMessages::tr("Keep the template “%1”").arg(name));
    return database.run("INSERT INTO setting(name, value) VALUES (?, ?)", KeyPrefix + name, QString::fromUtf8(*json));
}

Result<void> deleteExportTemplate(Writing &writing, const QString &name)
{
    const Result<ExportTemplate> known = templateNamed(writing.database(), name);
    if (!known)
        return known.error();
    writing.setOperation(ReportMessages::tr("Delete the template “%1”").arg(known->name));
    return dropTemplate(writing.database(), known->name);
}

} // namespace Pressmark
