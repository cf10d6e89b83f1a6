#include "archive/annotations.h"

#include "archive/articles.h"
#include "archive/captures.h"
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

/// The numbers of "LEFT,TOP,WIDTH,HEIGHT".
std::optional<QRectF> readBox(const QString &text)
{
    QList<double> numbers;
    for (const QString &word : text.split(u',')) {
        bool isNumber = false;
        numbers.append(word.trimmed().toDouble(&isNumber));
        if (!isNumber)
            return std::nullopt;
    }
    return numbers.size() == 4 ? std::optional(QRectF(numbers[0], numbers[1], numbers[2], numbers[3])) : std::nullopt;
}

/// Where in the body the picture of that number is, from 1; -1 if it has fewer.
int blockOfPicture(const Body &body, int number)
{
    for (int block = 0; block < body.blocks.size(); ++block) {
        if (body.blocks[block].kind == BlockKind::Figure && --number == 0)
            return block;
    }
    return -1;
}

/// What to mark: words, or an area.
struct Target
{
    QString quote;
    int occurrence = 1;
    int page = 0;    // from 1
    int picture = 0; // from 1
    std::optional<QRectF> box;
};

Result<Target> readTarget(const Invocation &invocation)
{
    Target target{.quote = invocation.value(u"quote"_s)};
    const auto occurrence = numberOption(invocation, u"occurrence"_s, 1, 1);
    const auto page = numberOption(invocation, u"page"_s, 0, 1);
    const auto picture = numberOption(invocation, u"picture"_s, 0, 1);
    for (const auto *number : {&occurrence, &page, &picture}) {
        if (!*number)
            return number->error();
    }
    target.occurrence = *occurrence;
    target.page = *page;
    target.picture = *picture;
    if (invocation.isSet(u"box"_s))
        target.box = readBox(invocation.value(u"box"_s));
    const bool isArea = target.box && (target.page > 0) != (target.picture > 0) && target.quote.isEmpty();
    const bool isWords =
        !invocation.isSet(u"box"_s) && target.page + target.picture == 0 && !target.quote.trimmed().isEmpty();
    if (!isArea && !isWords)
        return Error{ErrorCode::InvalidArgument,
                     CommandLine::tr("Say what to mark: words with --quote, or an area with --page or --picture and "
                                     "--box LEFT,TOP,WIDTH,HEIGHT.")};
    return target;
}

/// Sets the passage or area of the revision.
Result<void> place(NewAnnotation &annotation, const Session &session, const Target &target)
{
    const ArticleId id = annotation.article;
    if (target.box) {
        const auto revision = readRevision(session, annotation.revision);
        if (!revision)
            return revision.error();
        annotation.area = {target.picture > 0 ? blockOfPicture(revision->body, target.picture) : target.page - 1,
                           *target.box, target.picture > 0};
        return {};
    }
    const auto text = readPartText(session.database(), id, annotation.revision, annotation.part);
    if (!text)
        return text.error();
    const auto passage = findQuotation(*text, target.quote, target.occurrence);
    if (!passage)
        return Error{ErrorCode::NotFound,
                     CommandLine::tr("The words “%1” do not stand in article %2 so often, or at all. Nothing was "
                                     "marked.")
                         .arg(target.quote, QString::number(id.value))};
    annotation.start = passage->start;
    annotation.length = passage->length;
    return {};
}

/// Sets article, revision and what to mark.
Result<void> aim(NewAnnotation &annotation, const Session &session, ArticleId id, const Target &target)
{
    const auto article = readArticle(session, id);
    if (!article)
        return article.error();
    annotation.article = id;
    annotation.revision = article->currentRevision;
    if (!annotation.revision.isValid())
        return Error{ErrorCode::NotFound,
                     CommandLine::tr("Article %1 could not be read, so there is nothing to mark in it.").arg(id.value)};
    return place(annotation, session, target);
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const auto target = readTarget(invocation);
    if (!target)
        return output.misuse(target.error().message);
    const auto ids = parseArticleIds(invocation.arguments.mid(1));
    if (!ids)
        return output.misuse(ids.error().message);
    auto annotation = readOptions(invocation);
    if (!annotation)
        return output.misuse(annotation.error().message);

    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadWrite);
    if (!opened)
        return opened.error();
    const auto placed = aim(*annotation, opened->session, ids->first(), *target);
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
        .usage = u"ARCHIVE ID (--quote TEXT [--part P] [--occurrence N] | (--page N | --picture N) --box BOX) [--mark "
                 u"highlight|underline] [--color C] "
                 "[--note N] [--tag T]… [--private] [--json]"_s,
        .summary = CommandLine::tr("Marks a passage of an article, or an area of a page or picture."),
        .options = {{u"quote"_s, u"TEXT"_s, CommandLine::tr("The words to mark.")},
                    {u"part"_s, u"P"_s, CommandLine::tr("Where they stand: body, headline, subtitle or caption.")},
                    {u"occurrence"_s, u"N"_s, CommandLine::tr("Which of several places with these words (1).")},
                    {u"page"_s, u"N"_s, CommandLine::tr("The page of a PDF on which the area lies, from 1.")},
                    {u"picture"_s, u"N"_s, CommandLine::tr("The picture of the article on which it lies, from 1.")},
                    {u"box"_s, u"LEFT,TOP,WIDTH,HEIGHT"_s,
                     CommandLine::tr(
                         "The area: points from the top left corner of the page, or pixels of the picture.")},
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
