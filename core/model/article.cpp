#include "model/article.h"

#include <array>

namespace Pressmark {

namespace {

/// In the order of CaptureState.
constexpr std::array CaptureStateNames{u"good", u"aside", u"unreadable"};

} // namespace

QString captureStateName(CaptureState state)
{
    return QString::fromUtf16(CaptureStateNames[static_cast<size_t>(state)]);
}

std::optional<CaptureState> captureStateFromName(QStringView name)
{
    for (size_t i = 0; i < CaptureStateNames.size(); ++i) {
        if (name == QStringView(CaptureStateNames[i]))
            return static_cast<CaptureState>(i);
    }
    return std::nullopt;
}

QString partText(Part part, const Metadata &metadata, const QString &body, const QString &captions)
{
    switch (part) {
    case Part::Body:
        return body;
    case Part::Headline:
        return metadata.title;
    case Part::Subtitle:
        return metadata.subtitle;
    case Part::Caption:
        return captions;
    case Part::Page:
        break;
    }
    return {};
}

} // namespace Pressmark
