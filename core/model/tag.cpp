#include "model/tag.h"

#include <array>

namespace Pressmark {

namespace {

constexpr std::array KindNames{u"plain", u"choose-one", u"choose-several", u"number"}; // in the order of the enum

} // namespace

QString tagKindName(TagKind kind)
{
    return QString::fromUtf16(KindNames[static_cast<size_t>(kind)]);
}

std::optional<TagKind> tagKindFromName(QStringView name)
{
    for (size_t i = 0; i < KindNames.size(); ++i) {
        if (name == QStringView(KindNames[i]))
            return static_cast<TagKind>(i);
    }
    return std::nullopt;
}

} // namespace Pressmark
