#include "model/article.h"

#include <array>

namespace Pressmark {

namespace {

/// In the order of CaptureState.
constexpr std::array Names{u"good", u"aside", u"unreadable"};

} // namespace

QString captureStateName(CaptureState state)
{
    return QString::fromUtf16(Names[static_cast<size_t>(state)]);
}

std::optional<CaptureState> captureStateFromName(QStringView name)
{
    for (size_t i = 0; i < Names.size(); ++i) {
        if (name == QStringView(Names[i]))
            return static_cast<CaptureState>(i);
    }
    return std::nullopt;
}

} // namespace Pressmark
