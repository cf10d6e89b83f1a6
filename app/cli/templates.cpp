#include "command.h"
#include "exporting/exporttemplates.h"
#include "exportlook.h"
#include "opening.h"
#include "output.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QString dayOf(qint64 time)
{
    return time == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).date().toString(Qt::ISODate);
}

QStringList colorNames(const MarkChoice &marks)
{
    QStringList names;
    for (const MarkColor color : marks.colors)
        names.append(markColorName(color));
    return names;
}

/// What one would type to get the same.
QString asOptions(const ExportTemplate &kept)
{
    QStringList words{u"--group-by"_s, reportGroupNames().at(static_cast<int>(kept.group)), u"--paper"_s,
                      paperNames().at(static_cast<int>(kept.paper))};
    const auto add = [&words](const QString &option, const QStringList &values) {
        for (const QString &value : values)
            words.append({option, value.contains(u' ') ? u'"' + value + u'"' : value});
    };
    if (!kept.articles)
        words.append(u"--passages-only"_s);
    if (!kept.marginNotes)
        add(u"--margin-notes"_s, {u"no"_s});
    if (!kept.hyphenate)
        add(u"--hyphenate"_s, {u"no"_s});
    if (kept.font != PdfOptions::Font::Serif)
        add(u"--font"_s, {fontNames().at(static_cast<int>(kept.font))});
    if (!kept.justify)
        add(u"--justify"_s, {u"no"_s});
    if (!kept.ownPages)
        add(u"--pages"_s, {u"typeset"_s});
    add(u"--color"_s, colorNames(kept.marks));
    add(u"--tag"_s, kept.marks.tags);
    add(u"--person"_s, kept.marks.persons);
    if (kept.marks.from != 0)
        add(u"--marked-after"_s, {dayOf(kept.marks.from)});
    if (kept.marks.until != 0)
        add(u"--marked-before"_s, {dayOf(kept.marks.until)});
    return words.join(u' ');
}

Result<ExitCode> listTemplates(const QString &folder, Output &output)
{
    const auto opened = openArchive(folder, Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    const auto templates = readExportTemplates(opened->session);
    if (!templates)
        return templates.error();
    for (const ExportTemplate &kept : *templates)
        output.answer(kept.name + u"  "_s + asOptions(kept),
                      {{u"name"_s, kept.name},
                       {u"groupBy"_s, reportGroupNames().at(static_cast<int>(kept.group))},
                       {u"passagesOnly"_s, !kept.articles},
                       {u"paper"_s, paperNames().at(static_cast<int>(kept.paper))},
                       {u"marginNotes"_s, kept.marginNotes},
                       {u"hyphenate"_s, kept.hyphenate},
                       {u"font"_s, fontNames().at(static_cast<int>(kept.font))},
                       {u"justify"_s, kept.justify},
                       {u"ownPages"_s, kept.ownPages},
                       {u"colors"_s, QJsonArray::fromStringList(colorNames(kept.marks))},
                       {u"tags"_s, QJsonArray::fromStringList(kept.marks.tags)},
                       {u"persons"_s, QJsonArray::fromStringList(kept.marks.persons)},
                       {u"markedAfter"_s, dayOf(kept.marks.from)},
                       {u"markedBefore"_s, dayOf(kept.marks.until)}});
    return ExitCode::Done;
}

Result<ExitCode> tellDone(const Result<void> &written, const QString &name, Output &output)
{
    if (!written)
        return written.error();
    output.answer(CommandLine::tr("Done. “undo” takes it back."), {{u"name"_s, name}});
    return ExitCode::Done;
}

Result<ExitCode> saveTemplate(const Invocation &invocation, const QString &name, Output &output)
{
    if (const auto look = exportLook(invocation, {}); !look)
        return output.misuse(look.error().message);
    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadWrite);
    if (!opened)
        return opened.error();
    const auto look = exportLook(opened->session, invocation);
    if (!look)
        return look.error();
    const auto keep = [&](Writing &writing) { return saveExportTemplate(writing, templateOf(*look, name)); };
    return tellDone(opened->archive->write(keep), name.simplified(), output);
}

Result<ExitCode> deleteTemplate(const QString &folder, const QString &name, Output &output)
{
    const auto opened = openArchive(folder, Archive::Access::ReadWrite);
    if (!opened)
        return opened.error();
    const auto drop = [&name](Writing &writing) { return deleteExportTemplate(writing, name); };
    return tellDone(opened->archive->write(drop), name.simplified(), output);
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const QString folder = invocation.arguments[0];
    const QString act = invocation.arguments.value(1, u"list"_s);
    const QString name = invocation.arguments.value(2);
    const qsizetype words = invocation.arguments.size();
    if (act == u"list" && words <= 2)
        return listTemplates(folder, output);
    if (act == u"save" && words == 3)
        return saveTemplate(invocation, name, output);
    if (act == u"delete" && words == 3)
        return deleteTemplate(folder, name, output);
    return output.misuse(
        CommandLine::tr("What to do with the templates for exports is one of: list; save NAME; delete NAME"));
}

} // namespace

Command templatesCommand()
{
    return {
        .name = u"templates"_s,
        .usage = u"ARCHIVE [list | save NAME [--group-by G] [--passages-only] [--paper a4|letter] [--color C]… "
                 "[--tag T]… | delete NAME] [--json]"_s,
        .summary =
            CommandLine::tr("Lists the templates for exports, which keep how a report is to look and which marks "
                            "it takes, or changes them."),
        .options = QList<CommandOption>{ownPagesOption()} + reportLookOptions(),
        .fewest = 1,
        .most = 3,
        .run = run,
    };
}

} // namespace Pressmark
