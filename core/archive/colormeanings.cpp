#include "archive/colormeanings.h"

#include "archive/messages.h"
#include "archive/schema.h"

#include <QCoreApplication>

namespace Pressmark {

namespace {

struct ColorNames
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::ColorNames)
};

} // namespace

QString colorText(MarkColor color)
{
    switch (color) {
    case MarkColor::Yellow:
        return ColorNames::tr("yellow");
    case MarkColor::Green:
        return ColorNames::tr("green");
    case MarkColor::Blue:
        return ColorNames::tr("blue");
    case MarkColor::Red:
        return ColorNames::tr("red");
    case MarkColor::Violet:
        return ColorNames::tr("violet");
    }
    return {};
}

QString colorText(MarkColor color, const ColorMeanings &meanings)
{
    const QString meaning = meanings.value(color);
    return meaning.isEmpty() ? colorText(color) : ColorNames::tr("%1 (%2)").arg(meaning, colorText(color));
}

Result<ColorMeanings> readColorMeanings(const Session &session)
{
    ColorMeanings meanings;
    const Result<bool> known = hasSchema(session.database(), SchemaWithRules);
    if (!known || !*known)
        return known ? Result(meanings) : known.error();
    Result<Statement> query = session.database().prepare("SELECT color, meaning FROM color_meaning");
    if (!query)
        return query.error();
    const Result<void> read = query->forEach([&meanings](const Statement &row) {
        if (const auto color = markColorFromName(row.text(0)))
            meanings.insert(*color, row.text(1));
    });
    if (!read)
        return read.error();
    return meanings;
}

Result<void> setColorMeanings(Writing &writing, const ColorMeanings &meanings)
{
    for (const MarkColor color : AllMarkColors) {
        const QString meaning = meanings.value(color).simplified();
        const Result<void> set = meaning.isEmpty()
            ? writing.database().run("DELETE FROM color_meaning WHERE color = ?", markColorName(color))
            : writing.database().run("INSERT INTO color_meaning(color, meaning) VALUES (?, ?) ON CONFLICT(color) "
                                     "DO UPDATE SET meaning = excluded.meaning WHERE meaning <> excluded.meaning",
                                     markColorName(color), meaning);
        if (!set)
            return set;
    }
    writing.setOperation(ArchiveMessages::tr("Name the colours of marks"));
    writing.touchTags();
    return {};
}

} // namespace Pressmark
