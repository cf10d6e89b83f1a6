#include "markchoice.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// The beginning of a day, or `otherwise` if there is no such option.
Result<qint64> beginning(const Invocation &invocation, const QString &option, qint64 otherwise)
{
    const QString value = invocation.value(option);
    if (value.isEmpty())
        return otherwise;
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (!day.isValid())
        return Error{ErrorCode::InvalidArgument,
                     CommandLine::tr("--%1 needs a day such as 2026-11-23, not “%2”.").arg(option, value)};
    return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

QList<CommandOption> markChoiceOptions()
{
    return {{u"color"_s, u"C"_s, CommandLine::tr("Only marks of this colour; may be repeated.")},
            {u"tag"_s, u"T"_s, CommandLine::tr("Only marks with this tag; may be repeated.")},
            {u"person"_s, u"NAME"_s, CommandLine::tr("Only marks that this person made; may be repeated.")},
            {u"marked-after"_s, u"DAY"_s, CommandLine::tr("Only marks made on this day (UTC) or later.")},
            {u"marked-before"_s, u"DAY"_s, CommandLine::tr("Only marks made before this day (UTC).")}};
}

Result<MarkChoice> markChoice(const Invocation &invocation, MarkChoice choice)
{
    if (invocation.isSet(u"tag"_s))
        choice.tags = invocation.values(u"tag"_s);
    if (invocation.isSet(u"person"_s))
        choice.persons = invocation.values(u"person"_s);
    if (invocation.isSet(u"color"_s))
        choice.colors.clear();
    for (const QString &name : invocation.values(u"color"_s)) {
        const auto color = markColorFromName(name);
        if (!color)
            return Error{
                ErrorCode::InvalidArgument,
                CommandLine::tr("There is no colour “%1”; there are yellow, green, blue, red and violet.").arg(name)};
        choice.colors.append(*color);
    }
    const Result<qint64> from = beginning(invocation, u"marked-after"_s, choice.from);
    const Result<qint64> until = beginning(invocation, u"marked-before"_s, choice.until);
    if (!from || !until)
        return from ? until.error() : from.error();
    choice.from = *from;
    choice.until = *until;
    return choice;
}

} // namespace Pressmark
