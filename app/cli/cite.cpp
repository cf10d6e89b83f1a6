#include "commandline.h"
#include "exporting/citation.h"
#include "jobs/referenceexport.h"
#include "opening.h"
#include "output.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    QStringList names;
    for (const CitationStyle style : AllCitationStyles)
        names.append(citationStyleName(style));
    const auto name = choiceOption(invocation, u"style"_s, names);
    if (!name)
        return output.misuse(name.error().message);
    const auto ids = parseArticleIds(invocation.arguments.mid(1));
    if (!ids)
        return output.misuse(ids.error().message);
    const CitationForm form{citationStyleFromName(*name).value_or(CitationStyle::Pattern),
                            invocation.value(u"pattern"_s)};
    if (!form.pattern.isEmpty() && form.style != CitationStyle::Pattern)
        return output.misuse(CommandLine::tr("--pattern is for the style plain; the others have rules of their own."));
    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    if (const auto found = requireArticles(opened->session, *ids); !found)
        return found.error();
    for (const ArticleId id : *ids) {
        const auto article = readCitedArticle(opened->session, id);
        if (!article)
            return article.error();
        const Citation reference = citation(*article, form);
        output.answer(citationText(reference),
                      {{u"id"_s, id.value},
                       {u"style"_s, citationStyleName(form.style)},
                       {u"citation"_s, citationText(reference)},
                       {u"html"_s, citationHtml(reference)}});
    }
    return ExitCode::Done;
}

} // namespace

Command citeCommand()
{
    return {
        .name = u"cite"_s,
        .usage = u"ARCHIVE ID… [--style plain|apa|chicago|mla|iso690] [--pattern P] [--json]"_s,
        .summary = CommandLine::tr("Writes the references of articles in a style."),
        .options = {{u"style"_s, u"S"_s, CommandLine::tr("plain, apa, chicago, mla or iso690.")},
                    {u"pattern"_s, u"P"_s,
                     CommandLine::tr("What plain looks like, as in “[{authors}][, {title}][, {date}]”.")}},
        .fewest = 2,
        .most = -1,
        .run = run,
    };
}

} // namespace Pressmark
