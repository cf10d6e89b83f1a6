#include "text/leftoutwords.h"

#include <QCoreApplication>

namespace Pressmark {

namespace {

/// What people are told, in a form that lupdate understands.
struct LeftOutMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::LeftOut)
};

} // namespace

QString leftOutWords(LeftOutClass leftOut)
{
    switch (leftOut) {
    case LeftOutClass::Advertisement:
        return LeftOutMessages::tr("advertisement");
    case LeftOutClass::Appeal:
        return LeftOutMessages::tr("appeal to readers");
    case LeftOutClass::Audio:
        return LeftOutMessages::tr("audio notice");
    case LeftOutClass::AuthorNote:
        return LeftOutMessages::tr("note on the author");
    case LeftOutClass::Byline:
        return LeftOutMessages::tr("byline");
    case LeftOutClass::Caption:
        return LeftOutMessages::tr("caption without its picture");
    case LeftOutClass::Comments:
        return LeftOutMessages::tr("comments");
    case LeftOutClass::Date:
        return LeftOutMessages::tr("date line");
    case LeftOutClass::Dropped:
        return LeftOutMessages::tr("by a person");
    case LeftOutClass::Feed:
        return LeftOutMessages::tr("news feed");
    case LeftOutClass::Headline:
        return LeftOutMessages::tr("headline");
    case LeftOutClass::Hidden:
        return LeftOutMessages::tr("hidden on the page");
    case LeftOutClass::Legal:
        return LeftOutMessages::tr("legal notice");
    case LeftOutClass::Navigation:
        return LeftOutMessages::tr("navigation");
    case LeftOutClass::Newsletter:
        return LeftOutMessages::tr("newsletter form");
    case LeftOutClass::Other:
        return LeftOutMessages::tr("outside of the story");
    case LeftOutClass::ReadingTime:
        return LeftOutMessages::tr("reading time");
    case LeftOutClass::Related:
        return LeftOutMessages::tr("link to another story");
    case LeftOutClass::Repeated:
        return LeftOutMessages::tr("stands in other articles too");
    case LeftOutClass::Share:
        return LeftOutMessages::tr("share buttons");
    case LeftOutClass::Subtitle:
        return LeftOutMessages::tr("subtitle");
    case LeftOutClass::Tags:
        return LeftOutMessages::tr("list of topics");
    }
    return {};
}

} // namespace Pressmark
