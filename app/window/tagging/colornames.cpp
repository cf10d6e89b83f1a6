#include "window/tagging/colornames.h"

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

} // namespace Pressmark
