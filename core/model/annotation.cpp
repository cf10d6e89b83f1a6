#include "model/annotation.h"

#include <array>

namespace Pressmark {

namespace {

// Each in the order of its enum.
constexpr std::array PartNames{u"body", u"headline", u"subtitle", u"caption", u"page"};
constexpr std::array MarkNames{u"highlight", u"underline"};
constexpr std::array ColorNames{u"yellow", u"green", u"blue", u"red", u"violet"};
constexpr std::array LinkNames{u"supports", u"contradicts", u"corrects", u"repeats"};
constexpr std::array StateNames{u"exact", u"moved", u"changed", u"detached"};

template <typename Enum, size_t N>
QString nameOf(const std::array<const char16_t *, N> &names, Enum value)
{
    return QString::fromUtf16(names[static_cast<size_t>(value)]);
}

template <typename Enum, size_t N>
std::optional<Enum> valueOf(const std::array<const char16_t *, N> &names, QStringView name)
{
    for (size_t i = 0; i < N; ++i) {
        if (name == QStringView(names[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QString partName(Part part)
{
    return nameOf(PartNames, part);
}

std::optional<Part> partFromName(QStringView name)
{
    return valueOf<Part>(PartNames, name);
}

QString markName(Mark mark)
{
    return nameOf(MarkNames, mark);
}

std::optional<Mark> markFromName(QStringView name)
{
    return valueOf<Mark>(MarkNames, name);
}

QString markColorName(MarkColor color)
{
    return nameOf(ColorNames, color);
}

std::optional<MarkColor> markColorFromName(QStringView name)
{
    return valueOf<MarkColor>(ColorNames, name);
}

QString placementStateName(PlacementState state)
{
    return nameOf(StateNames, state);
}

std::optional<PlacementState> placementStateFromName(QStringView name)
{
    return valueOf<PlacementState>(StateNames, name);
}

QString linkKindName(LinkKind kind)
{
    return nameOf(LinkNames, kind);
}

std::optional<LinkKind> linkKindFromName(QStringView name)
{
    return valueOf<LinkKind>(LinkNames, name);
}

} // namespace Pressmark
