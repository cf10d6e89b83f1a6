#include "archive/annotationlinks.h"

#include "commandline.h"
#include "opening.h"
#include "output.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const auto kind =
        choiceOption(invocation, u"kind"_s, {u"supports"_s, u"contradicts"_s, u"corrects"_s, u"repeats"_s});
    if (!kind)
        return output.misuse(kind.error().message);
    bool areNumbers = true;
    QList<AnnotationId> passages;
    for (const QString &word : invocation.arguments.mid(1)) {
        bool isNumber = false;
        passages.append(AnnotationId{word.toLongLong(&isNumber)});
        areNumbers = areNumbers && isNumber;
    }
    if (!areNumbers)
        return output.misuse(CommandLine::tr("A passage is named by its number; “show” lists them."));
    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadWrite);
    if (!opened)
        return opened.error();
    const LinkKind link = linkKindFromName(*kind).value_or(LinkKind::Supports);
    const bool remove = invocation.isSet(u"remove"_s);
    const auto change = [&](Writing &writing) {
        return remove ? unlinkPassages(writing, passages[0], passages[1], link)
                      : linkPassages(writing, passages[0], passages[1], link);
    };
    if (const auto written = opened->archive->write(change); !written)
        return written.error();
    output.answer(CommandLine::tr("Done. “undo” takes it back."),
                  {{u"from"_s, passages[0].value}, {u"to"_s, passages[1].value}, {u"kind"_s, *kind}});
    return ExitCode::Done;
}

} // namespace

Command linkCommand()
{
    return {
        .name = u"link"_s,
        .usage = u"ARCHIVE FROM TO [--kind supports|contradicts|corrects|repeats] [--remove] [--json]"_s,
        .summary = CommandLine::tr("Says what a marked passage has to do with another."),
        .options = {{u"kind"_s, u"K"_s, CommandLine::tr("What the first does to the second.")},
                    {u"remove"_s, {}, CommandLine::tr("Take the link away.")}},
        .fewest = 3,
        .most = 3,
        .run = run,
    };
}

} // namespace Pressmark
