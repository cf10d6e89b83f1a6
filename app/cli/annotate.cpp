#include "archive/annotations.h"

#include "archive/articles.h"
#include "commandline.h"
#include "opening.h"
#include "output.h"
#include "quotation.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// What the options say of the annotation to come; the passage is not yet known.
Result<NewAnnotation> readOptions(const Invocation &invocation)
{
    const auto part = choiceOption(invocation, u"part"_s, {u"body"_s, u"headline"_s, u"subtitle"_s, u"caption"_s});
    if (!part)
        return part.error();
    const auto mark = choiceOption(invocation, u"mark"_s, {u"highlight"_s, u"underline"_s});
    if (!mark)
        return mark.error();
    const auto color =
        choiceOption(invocation, u"color"_s, {u"yellow"_s, u"green"_s, u"blue"_s, u"red"_s, u"violet"_s});
    if (!color)
        return color.error();
    return NewAnnotation{.part = *partFromName(*part),
                         .mark = *markFromName(*mark),
                         .color = *markColorFromName(*color),
                         .note = invocation.value(u"note"_s),
                         .tags = invocation.values(u"tag"_s),
                         .isPrivate = invocation.isSet(u"private"_s)};
}

/// Sets article, revision and passage.
Result<void> place(NewAnnotation &annotation, const Session &session, ArticleId id, const QString &quote,
                   int occurrence)
{
    const auto article = readArticle(session, id);
    if (!article)
        return article.error();
    annotation.article = id;
    annotation.revision = article->currentRevision;
    if (!annotation.revision.isValid())
        return Error{ErrorCode::NotFound,
                     CommandLine::tr("Article %1 could not be read, so there is nothing to mark in it.").arg(id.value)};
    const auto text = readPartText(session, id, annotation.revision, annotation.part);
    if (!text)
        return text.error();
    const auto passage = findQuotation(*text, quote, occurrence);
    if (!passage)
        return Error{ErrorCode::NotFound,
                     CommandLine::tr("The words “%1” do not stand in article %2 so often, or at all. Nothing was "
                                     "marked.")
                         .arg(quote, QString::number(id.value))};
    annotation.start = passage->start;
    annotation.length = passage->length;
    return {};
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    if (invocation.value(u"quote"_s).trimmed().isEmpty())
        return output.misuse(CommandLine::tr("--quote says which words to mark."));
    const auto ids = parseArticleIds(invocation.arguments.mid(1));
    if (!ids)
        return output.misuse(ids.error().message);
    const auto occurrence = numberOption(invocation, u"occurrence"_s, 1, 1);
    if (!occurrence)
        return output.misuse(occurrence.error().message);
    auto annotation = readOptions(invocation);
    if (!annotation)
        return output.misuse(annotation.error().message);

    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadWrite);
    if (!opened)
        return opened.error();
    const auto placed = place(*annotation, opened->session, ids->first(), invocation.value(u"quote"_s), *occurrence);
    if (!placed)
        return placed.error();
    AnnotationId added;
    const auto add = [&](Writing &writing) -> Result<void> {
        const auto id = addAnnotation(writing, *annotation);
        if (!id)
            return id.error();
        added = *id;
        return {};
    };
    if (const auto written = opened->archive->write(add); !written)
        return written.error();
    output.answer(CommandLine::tr("Marked the passage as annotation %1.").arg(added.value), {{u"id"_s, added.value}});
    return ExitCode::Done;
}

} // namespace

Command annotateCommand()
{
    return {
        .name = u"annotate"_s,
        .usage = u"ARCHIVE ID --quote TEXT [--part P] [--occurrence N] [--mark highlight|underline] [--color C] "
                 "[--note N] [--tag T]… [--private] [--json]"_s,
        .summary = CommandLine::tr("Marks a passage of an article."),
        .options = {{u"quote"_s, u"TEXT"_s, CommandLine::tr("The words to mark.")},
                    {u"part"_s, u"P"_s, CommandLine::tr("Where they stand: body, headline, subtitle or caption.")},
                    {u"occurrence"_s, u"N"_s, CommandLine::tr("Which of several places with these words (1).")},
                    {u"mark"_s, u"M"_s, CommandLine::tr("highlight or underline.")},
                    {u"color"_s, u"C"_s, CommandLine::tr("yellow, green, blue, red or violet.")},
                    {u"note"_s, u"N"_s, CommandLine::tr("A note on the passage.")},
                    {u"tag"_s, u"T"_s, CommandLine::tr("A tag for the passage; may be given more than once.")},
                    {u"private"_s, {}, CommandLine::tr("Keep it out of exports.")}},
        .fewest = 2,
        .most = 2,
        .run = run,
    };
}

} // namespace Pressmark
