#include "window/reader/leftoutwords.h"

#include <QCoreApplication>

namespace Pressmark {

namespace {

/// What people are told, in a form that lupdate understands.
struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::LeftOut)
};

} // namespace

QString leftOutWords(LeftOutClass leftOut)
{
    switch (leftOut) {
    case LeftOutClass::Advertisement:
        return Messages::tr("advertisement");
    case LeftOutClass::Appeal:
        return Messages::tr("appeal to readers");
    case LeftOutClass::Audio:
        return Messages::tr("audio notice");
    case LeftOutClass::AuthorNote:
        return Messages::tr("note on the author");
    case LeftOutClass::Byline:
        return Messages::tr("byline");
    case LeftOutClass::Caption:
        return Messages::tr("caption without its picture");
    case LeftOutClass::Comments:
        return Messages::tr("comments");
    case LeftOutClass::Date:
        return Messages::tr("date line");
    case LeftOutClass::Dropped:
        return Messages::tr("by a person");
    case LeftOutClass::Feed:
        return Messages::tr("news feed");
    case LeftOutClass::Headline:
        return Messages::tr("headline");
    case LeftOutClass::Hidden:
        return Messages::tr("hidden on the page");
    case LeftOutClass::Legal:
        return Messages::tr("legal notice");
    case LeftOutClass::Navigation:
        return Messages::tr("navigation");
    case LeftOutClass::Newsletter:
        return Messages::tr("newsletter form");
    case LeftOutClass::Other:
        return Messages::tr("outside of the story");
    case LeftOutClass::ReadingTime:
        return Messages::tr("reading time");
    case LeftOutClass::Related:
        return Messages::tr("link to another story");
    case LeftOutClass::Repeated:
        return Messages::tr("stands in other articles too");
    case LeftOutClass::Share:
        return Messages::tr("share buttons");
    case LeftOutClass::Subtitle:
        return Messages::tr("subtitle");
    case LeftOutClass::Tags:
        return Messages::tr("list of topics");
    }
    return {};
}

} // namespace Pressmark
