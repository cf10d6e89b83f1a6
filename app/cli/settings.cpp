#include "archive/colormeanings.h"
#include "archive/operations.h"
#include "archive/repeats.h"
#include "command.h"
#include "commandline.h"
#include "opening.h"
#include "output.h"
#include "search/wordforms.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// What can be set: an option, its key in JSON, and what it means.
struct Setting
{
    QString option;
    QString key;
    QString shown;
    Result<bool> (*read)(const Session &);
    Result<void> (*set)(Writing &, bool);
};

QList<Setting> allSettings()
{
    return {{u"leave-out-repeated"_s, u"leaveOutRepeated"_s, CommandLine::tr("Leave out what a source repeats: %1"),
             readLeavesOutRepeated, setLeavesOutRepeated},
            {u"word-forms"_s, u"wordForms"_s, CommandLine::tr("Find other forms of a word: %1"), readFindsForms,
             setFindsForms}};
}

/// The meanings that the archive has, with what --color says.
Result<ColorMeanings> colorsOf(const Invocation &invocation, ColorMeanings meanings)
{
    for (const QString &words : invocation.values(u"color"_s)) {
        const auto color = markColorFromName(words.section(u'=', 0, 0));
        if (!color || !words.contains(u'='))
            return Error{ErrorCode::InvalidArgument,
                         CommandLine::tr("--color takes a colour and what it means: yellow=claims")};
        meanings.insert(*color, words.section(u'=', 1));
    }
    return meanings;
}

Result<void> write(Archive &archive, const Invocation &invocation, const QList<Setting> &settings,
                   const ColorMeanings &colors)
{
    return archive.write([&](Writing &writing) -> Result<void> {
        if (invocation.isSet(u"color"_s)) {
            const Result<void> named = setColorMeanings(writing, colors);
            if (!named)
                return named;
        }
        for (const Setting &setting : settings) {
            const auto value = choiceOption(invocation, setting.option, {u"yes"_s, u"no"_s});
            if (!value || !invocation.isSet(setting.option))
                continue;
            const Result<void> written = setting.set(writing, *value == u"yes");
            if (!written)
                return written;
        }
        return {};
    });
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const QList<Setting> settings = allSettings();
    bool changes = invocation.isSet(u"person"_s) || invocation.isSet(u"color"_s);
    if (const auto colors = colorsOf(invocation, {}); !colors)
        return output.misuse(colors.error().message);
    for (const Setting &setting : settings) {
        changes = changes || invocation.isSet(setting.option);
        if (const auto value = choiceOption(invocation, setting.option, {u"yes"_s, u"no"_s}); !value)
            return output.misuse(value.error().message);
    }
    const auto opened =
        openArchive(invocation.arguments[0], changes ? Archive::Access::ReadWrite : Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    const auto known = readColorMeanings(opened->session);
    if (!known)
        return known.error();
    const Result<ColorMeanings> colors = colorsOf(invocation, *known);
    const Result<void> written = changes ? write(*opened->archive, invocation, settings, *colors) : Result<void>();
    if (!written)
        return written.error();
    if (invocation.isSet(u"person"_s)) {
        const Result<void> set = setCurrentPerson(*opened->archive, invocation.value(u"person"_s));
        if (!set)
            return set.error();
    }
    const Result<QString> person = readCurrentPerson(opened->session);
    if (!person)
        return person.error();
    QStringList lines{CommandLine::tr("Recorded under the name: %1").arg(*person)};
    QJsonObject json{{u"person"_s, *person}};
    for (const Setting &setting : settings) {
        const Result<bool> value = setting.read(opened->session);
        if (!value)
            return value.error();
        lines.append(setting.shown.arg(*value ? u"yes"_s : u"no"_s));
        json.insert(setting.key, *value);
    }
    QJsonObject meanings;
    for (auto color = colors->cbegin(); color != colors->cend(); ++color) {
        if (color->isEmpty())
            continue;
        lines.append(u"%1: %2"_s.arg(markColorName(color.key()), *color));
        meanings.insert(markColorName(color.key()), *color);
    }
    json.insert(u"colors"_s, meanings);
    output.answer(lines.join(u'\n'), json);
    return ExitCode::Done;
}

} // namespace

Command settingsCommand()
{
    return {
        .name = u"settings"_s,
        .usage =
            u"ARCHIVE [--leave-out-repeated yes|no] [--word-forms yes|no] [--person NAME] [--color COLOR=MEANING]… [--json]"_s,
        .summary = CommandLine::tr("Shows what an archive is set to, or sets it."),
        .options = {{u"leave-out-repeated"_s, u"yes|no"_s,
                     CommandLine::tr("Leave out of imported articles what their source repeats in three articles or "
                                     "more: yes or no.")},
                    {u"word-forms"_s, u"yes|no"_s,
                     CommandLine::tr("Find strikes for strike, unless it is in quotation marks: yes or no.")},
                    {u"person"_s, u"NAME"_s,
                     CommandLine::tr("Under whose name marks, tags and everything else are recorded.")},
                    {u"color"_s, u"COLOR=MEANING"_s,
                     CommandLine::tr(
                         "What a colour of marks means, for legends: yellow=claims; without words nothing.")}},
        .fewest = 1,
        .most = 1,
        .run = run,
    };
}

} // namespace Pressmark
