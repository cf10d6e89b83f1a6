#include "archive/versions.h"
#include "archive/archive.h"
#include "archive/articles.h"
#include "archive/captures.h"
#include "archive/decisions.h"
#include "archive/regrouping.h"
#include "command.h"
#include "json.h"
#include "opening.h"
#include "output.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QJsonArray numbersJson(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QJsonObject diffJson(const VersionDiff &diff)
{
    const ChangeCounts &counts = diff.text.counts;
    return {
        {u"summary"_s, changesInWords(diff)},
        {u"headline"_s, !diff.title.isEmpty()},
        {u"subtitle"_s, !diff.subtitle.isEmpty()},
        {u"captions"_s, !diff.captions.isEmpty()},
        {u"sentencesChanged"_s, counts.sentencesChanged},
        {u"sentencesRemoved"_s, counts.sentencesRemoved},
        {u"sentencesAdded"_s, counts.sentencesAdded},
        {u"figuresChanged"_s, counts.figuresChanged},
        {u"paragraphsRemoved"_s, numbersJson(counts.paragraphsRemoved)},
        {u"paragraphsAdded"_s, numbersJson(counts.paragraphsAdded)},
        {u"paragraphsMoved"_s, counts.paragraphsMoved},
    };
}

QString stateText(const Version &version)
{
    if (version.isShown)
        return CommandLine::tr("shown");
    switch (version.capture.state) {
    case CaptureState::Good:
        return CommandLine::tr("older");
    case CaptureState::Aside:
        return CommandLine::tr("kept aside");
    case CaptureState::Unreadable:
        return CommandLine::tr("could not be read");
    }
    return {};
}

QString versionText(const Version &version, const std::optional<VersionDiff> &diff)
{
    QStringList about{stateText(version)};
    if (version.annotations > 0)
        about.append(CommandLine::tr("%n passage(s) marked", nullptr, version.annotations));
    if (diff)
        about.append(diff->isEmpty() ? CommandLine::tr("same words as before") : changesInWords(*diff));
    return u"%1  %2  %3\n    %4"_s.arg(QString::number(version.capture.id.value), timeJson(version.capture.imported),
                                       version.heading.title, about.join(u" · "_s));
}

Result<ExitCode> list(const OpenArchive &opened, ArticleId article, Output &output)
{
    const auto versions = readVersions(opened.session, article);
    if (!versions)
        return versions.error();
    QJsonArray json;
    QStringList texts;
    for (const Version &version : *versions) {
        const Version *before = versionBefore(*versions, version.capture.id);
        std::optional<VersionDiff> diff;
        if (before && version.revision.isValid()) {
            const auto compared = compareVersions(opened.session, before->revision, version.revision);
            if (!compared)
                return compared.error();
            diff = *compared;
        }
        QJsonObject object = captureJson(version.capture);
        object.insert(u"revision"_s, version.revision.isValid() ? QJsonValue(version.revision.value) : QJsonValue());
        object.insert(u"title"_s, version.heading.title);
        object.insert(u"shown"_s, version.isShown);
        object.insert(u"annotations"_s, version.annotations);
        object.insert(u"comparedWith"_s, diff ? QJsonValue(before->capture.id.value) : QJsonValue());
        object.insert(u"changes"_s, diff ? QJsonValue(diffJson(*diff)) : QJsonValue());
        json.append(object);
        texts.append(versionText(version, diff));
    }
    output.answer(texts.join(u'\n'), {{u"id"_s, article.value}, {u"versions"_s, json}});
    return ExitCode::Done;
}

Error noPlace(AnnotationId annotation)
{
    return {ErrorCode::NotFound,
            CommandLine::tr("The passage of annotation %1 is not in the version that is shown, or was marked there. "
                            "Nothing was changed.")
                .arg(annotation.value)};
}

/// Marks a passage where it was found.
Result<ExitCode> mark(const OpenArchive &opened, ArticleId article, AnnotationId id, Output &output)
{
    const auto shown = readArticle(opened.session, article);
    if (!shown)
        return shown.error();
    const auto placed = readPlacedAnnotations(opened.session, {id});
    if (!placed)
        return placed.error();
    if (placed->isEmpty() || placed->first().annotation.article != article || placed->first().start < 0
        || placed->first().annotation.revision == shown->currentRevision)
        return noPlace(id);
    const PlacedAnnotation &found = placed->first();
    const ChosenPlace place{shown->currentRevision, found.annotation.part, found.start, found.length};
    AnnotationId added;
    const auto written = opened.archive->write([&](Writing &writing) -> Result<void> {
        const auto marked = markHereToo(writing, id, place);
        if (!marked)
            return marked.error();
        added = *marked;
        return {};
    });
    if (!written)
        return written.error();
    output.answer(CommandLine::tr("Marked the passage as annotation %1.").arg(added.value), {{u"id"_s, added.value}});
    return ExitCode::Done;
}

Result<ExitCode> leave(const OpenArchive &opened, const QList<AnnotationId> &ids, Output &output)
{
    const auto written = opened.archive->write([&](Writing &writing) { return leavePassages(writing, ids); });
    if (!written)
        return written.error();
    QJsonArray json;
    for (const AnnotationId id : ids)
        json.append(id.value);
    output.answer(CommandLine::tr("Done. “undo” takes it back."), {{u"ids"_s, json}});
    return ExitCode::Done;
}

Result<ExitCode> split(const OpenArchive &opened, ArticleId article, const QList<qint64> &numbers, Output &output)
{
    const auto captures = readCaptures(opened.session, article);
    if (!captures)
        return captures.error();
    QList<CaptureId> ids;
    for (const Capture &capture : *captures) {
        if (numbers.contains(capture.id.value))
            ids.append(capture.id);
    }
    if (ids.size() != numbers.size())
        return Error{ErrorCode::NotFound, CommandLine::tr("The article has no such captures. Nothing was changed.")};
    ArticleId added;
    const auto written = opened.archive->write([&](Writing &writing) -> Result<void> {
        const auto twin = splitOff(writing, ids);
        if (!twin)
            return twin.error();
        added = *twin;
        return {};
    });
    if (!written)
        return written.error();
    output.answer(CommandLine::tr("They are article %1 now. “undo” takes it back.").arg(added.value),
                  {{u"id"_s, added.value}});
    return ExitCode::Done;
}

Result<ExitCode> merge(const OpenArchive &opened, ArticleId article, const QList<ArticleId> &others, Output &output)
{
    const auto written =
        opened.archive->write([&](Writing &writing) { return mergeArticles(writing, others, article); });
    if (!written)
        return written.error();
    output.answer(CommandLine::tr("Done. “undo” takes it back."), {{u"id"_s, article.value}});
    return ExitCode::Done;
}

Result<ExitCode> act(const OpenArchive &opened, const QString &name, ArticleId article, const QList<ArticleId> &numbers,
                     Output &output)
{
    QList<qint64> values;
    QList<AnnotationId> annotations;
    for (const ArticleId number : numbers) {
        values.append(number.value);
        annotations.append(AnnotationId{number.value});
    }
    if (name == u"mark")
        return mark(opened, article, annotations.first(), output);
    if (name == u"leave")
        return leave(opened, annotations, output);
    return name == u"split" ? split(opened, article, values, output) : merge(opened, article, numbers, output);
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const auto article = parseArticleIds(invocation.arguments.mid(1, 1));
    const auto numbers = parseArticleIds(invocation.arguments.mid(3));
    const QString name = invocation.arguments.value(2, u"list"_s);
    const qsizetype count = invocation.arguments.size() - 3;
    const bool many = name == u"leave" || name == u"split" || name == u"merge";
    const bool known = (name == u"list" && count <= 0) || (name == u"mark" && count == 1) || (many && count > 0);
    if (!article || !numbers || !known)
        return output.misuse(CommandLine::tr("What to do with the versions is one of: list; mark ANNOTATION; "
                                             "leave ANNOTATION…; split CAPTURE…; merge ID…"));
    const auto access = name == u"list" ? Archive::Access::ReadOnly : Archive::Access::ReadWrite;
    const auto opened = openArchive(invocation.arguments[0], access);
    if (!opened)
        return opened.error();
    if (const auto found = requireArticles(opened->session, *article); !found)
        return found.error();
    if (name == u"list")
        return list(*opened, article->first(), output);
    return act(*opened, name, article->first(), *numbers, output);
}

} // namespace

Command versionsCommand()
{
    return {
        .name = u"versions"_s,
        .usage = u"ARCHIVE ID [list | mark ANNOTATION | leave ANNOTATION… | split CAPTURE… | merge ID…] [--json]"_s,
        .summary =
            CommandLine::tr("Lists the captures of an article with what changed from each to the next, decides about "
                            "passages that changed, splits captures off, merges articles."),
        .options = {},
        .fewest = 2,
        .most = -1,
        .run = run,
    };
}

} // namespace Pressmark
