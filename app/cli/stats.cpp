#include "archive/articles.h"
#include "archive/tags.h"
#include "command.h"
#include "opening.h"
#include "output.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QJsonObject statsJson(const ArchiveCounts &counts, const QList<SourceCount> &sources, const QList<Tag> &tags)
{
    QJsonArray bySource;
    for (const SourceCount &source : sources)
        bySource.append(QJsonObject{{u"name"_s, source.name}, {u"articles"_s, source.articles}});
    QJsonArray byTag;
    for (const Tag &tag : tags) {
        byTag.append(QJsonObject{{u"name"_s, tag.name}, {u"articles"_s, tag.articles}, {u"passages"_s, tag.passages}});
    }
    return {
        {u"articles"_s, counts.articles},
        {u"unread"_s, counts.unread},
        {u"annotated"_s, counts.annotated},
        {u"untagged"_s, counts.untagged},
        {u"starred"_s, counts.starred},
        {u"trashed"_s, counts.trashed},
        {u"annotations"_s, counts.annotations},
        {u"toCheck"_s, counts.toCheck},
        {u"sources"_s, bySource},
        {u"tags"_s, byTag},
    };
}

QString statsText(const ArchiveCounts &counts, const QList<SourceCount> &sources, const QList<Tag> &tags)
{
    QStringList lines{
        CommandLine::tr("Articles: %1").arg(counts.articles),
        CommandLine::tr("Unread: %1").arg(counts.unread),
        CommandLine::tr("With annotations: %1").arg(counts.annotated),
        CommandLine::tr("Without tags: %1").arg(counts.untagged),
        CommandLine::tr("Starred: %1").arg(counts.starred),
        CommandLine::tr("In the trash: %1").arg(counts.trashed),
        CommandLine::tr("Annotations: %1").arg(counts.annotations),
        CommandLine::tr("With passages to check: %1").arg(counts.toCheck),
        CommandLine::tr("Sources:"),
    };
    for (const SourceCount &source : sources)
        lines.append(u"    %1  %2"_s.arg(QString::number(source.articles), source.name));
    lines.append(CommandLine::tr("Tags:"));
    for (const Tag &tag : tags) {
        lines.append(CommandLine::tr("    %1  articles: %2, passages: %3")
                         .arg(tag.name, QString::number(tag.articles), QString::number(tag.passages)));
    }
    return lines.join(u'\n');
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    const auto counts = readCounts(opened->session);
    if (!counts)
        return counts.error();
    const auto sources = readSources(opened->session);
    if (!sources)
        return sources.error();
    const auto tags = readTags(opened->session);
    if (!tags)
        return tags.error();
    output.answer(statsText(*counts, *sources, *tags), statsJson(*counts, *sources, *tags));
    return ExitCode::Done;
}

} // namespace

Command statsCommand()
{
    return {
        .name = u"stats"_s,
        .usage = u"ARCHIVE [--json]"_s,
        .summary = CommandLine::tr("Counts what is in an archive."),
        .options = {},
        .fewest = 1,
        .most = 1,
        .run = run,
    };
}

} // namespace Pressmark
