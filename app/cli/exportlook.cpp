#include "exportlook.h"

#include "commandline.h"
#include "exporting/exporttemplates.h"
#include "markchoice.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

const QStringList YesNo{u"yes"_s, u"no"_s};

/// Sets what an option says, by its place among the values; leaves what was there if it is not given.
template <typename T>
Result<void> take(const Invocation &invocation, const QString &option, const QStringList &values, T &into)
{
    const auto value = choiceOption(invocation, option, values);
    if (!value)
        return value.error();
    if (!invocation.isSet(option))
        return {};
    const qsizetype place = values.indexOf(*value);
    if constexpr (std::is_same_v<T, bool>)
        into = place == 0;
    else
        into = static_cast<T>(place);
    return {};
}

/// What everything that is exported can look like.
QList<CommandOption> sharedOptions()
{
    return QList<CommandOption>{
               {u"template"_s, u"NAME"_s, CommandLine::tr("As the template says, but for what is given here.")},
               {u"paper"_s, u"P"_s, CommandLine::tr("a4 or letter.")},
               {u"font"_s, u"F"_s, CommandLine::tr("serif or sans: with or without strokes at the ends of letters.")},
               {u"margin-notes"_s, u"yes|no"_s, CommandLine::tr("Notes in the margin beside their passages.")},
               {u"hyphenate"_s, u"yes|no"_s, CommandLine::tr("Whether words may be divided.")},
               {u"justify"_s, u"yes|no"_s, CommandLine::tr("Whether both edges are even where words may be divided.")}}
    + markChoiceOptions();
}

} // namespace

CommandOption ownPagesOption()
{
    return {u"pages"_s, u"own|typeset"_s,
            CommandLine::tr("Of an imported PDF: its own pages, or the article typeset anew.")};
}

QList<CommandOption> exportLookOptions()
{
    return QList<CommandOption>{ownPagesOption()} + sharedOptions();
}

QList<CommandOption> reportLookOptions()
{
    return QList<CommandOption>{{u"group-by"_s, u"G"_s,
                                 CommandLine::tr("How passages are grouped: tag, source, date, collection or "
                                                 "article.")},
                                {u"passages-only"_s, {}, CommandLine::tr("Without the articles themselves.")}}
    + sharedOptions();
}

Result<ReportOptions> exportLook(const Invocation &invocation, ReportOptions options)
{
    const auto marks = markChoice(invocation, options.pdf.marks);
    if (!marks)
        return marks.error();
    options.pdf.marks = *marks;
    options.articles = options.articles && !invocation.isSet(u"passages-only"_s);
    if (const auto taken = take(invocation, u"group-by"_s, reportGroupNames(), options.group); !taken)
        return taken.error();
    if (const auto taken = take(invocation, u"paper"_s, paperNames(), options.pdf.paper); !taken)
        return taken.error();
    if (const auto taken = take(invocation, u"font"_s, fontNames(), options.pdf.font); !taken)
        return taken.error();
    if (const auto taken = take(invocation, u"justify"_s, YesNo, options.pdf.justify); !taken)
        return taken.error();
    if (const auto taken = take(invocation, u"margin-notes"_s, YesNo, options.pdf.marginNotes); !taken)
        return taken.error();
    if (const auto taken = take(invocation, u"hyphenate"_s, YesNo, options.pdf.hyphenate); !taken)
        return taken.error();
    if (const auto taken = take(invocation, u"pages"_s, {u"own"_s, u"typeset"_s}, options.pdf.ownPages); !taken)
        return taken.error();
    return options;
}

Result<ReportOptions> exportLook(const Session &session, const Invocation &invocation)
{
    ReportOptions options;
    if (invocation.isSet(u"template"_s)) {
        const auto kept = findExportTemplate(session, invocation.value(u"template"_s));
        if (!kept)
            return kept.error();
        applyTemplate(*kept, options);
    }
    return exportLook(invocation, options);
}

} // namespace Pressmark
