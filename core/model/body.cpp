#include "model/body.h"

#include <array>

namespace Pressmark {

namespace {

/// In the order of LeftOutClass.
constexpr std::array LeftOutNames{
    u"advertisement", u"appeal",  u"audio",    u"author-note", u"byline",   u"caption",    u"comments",   u"date",
    u"dropped",       u"feed",    u"headline", u"hidden",      u"legal",    u"navigation", u"newsletter", u"other",
    u"reading-time",  u"related", u"repeated", u"share",       u"subtitle", u"tags"};
static_assert(LeftOutNames.size() == static_cast<size_t>(LeftOutClass::Tags) + 1);

} // namespace

QString leftOutClassName(LeftOutClass leftOut)
{
    return QString::fromUtf16(LeftOutNames[static_cast<size_t>(leftOut)]);
}

LeftOutClass leftOutClassFromName(QStringView name)
{
    for (size_t i = 0; i < LeftOutNames.size(); ++i) {
        if (name == QStringView(LeftOutNames[i]))
            return static_cast<LeftOutClass>(i);
    }
    return LeftOutClass::Other;
}

} // namespace Pressmark
