#include "model/civildate.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

QString precisionName(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Year:
        return u"year"_s;
    case DatePrecision::Month:
        return u"month"_s;
    case DatePrecision::Day:
        return u"day"_s;
    case DatePrecision::Minute:
        return u"minute"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DatePrecision> precisionFromName(QStringView name)
{
    for (const auto precision :
         {DatePrecision::Year, DatePrecision::Month, DatePrecision::Day, DatePrecision::Minute}) {
        if (name == precisionName(precision))
            return precision;
    }
    return std::nullopt;
}

int civilDay(const CivilDate &date)
{
    const QStringView value(date.value);
    const int year = value.left(4).toInt();
    const int month = value.mid(5, 2).toInt();
    const int day = value.mid(8, 2).toInt();
    return year * 10000 + month * 100 + day;
}

} // namespace Pressmark
