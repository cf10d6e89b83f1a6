#include "window/articles/datetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// What people are told, in a form that lupdate understands.
struct DateTextMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::DateText)
};

QString dateText(const CivilDate &date, const QString &dayFormat, const QString &monthFormat)
{
    if (date.isEmpty())
        return {};
    const QDate day = QDate::fromString(date.value.left(10), u"yyyy-MM-dd"_s);
    const QDate month = QDate::fromString(date.value.left(7), u"yyyy-MM"_s);
    if (day.isValid())
        return QLocale().toString(day, dayFormat);
    if (month.isValid())
        return QLocale().toString(month, monthFormat);
    return date.value.left(4);
}

} // namespace

QString shortDate(const CivilDate &date)
{
    return dateText(date, DateTextMessages::tr("d MMM yyyy"), DateTextMessages::tr("MMM yyyy"));
}

QString longDate(const CivilDate &date)
{
    const QString day = dateText(date, DateTextMessages::tr("d MMMM yyyy"), DateTextMessages::tr("MMMM yyyy"));
    const bool hasTime = date.precision == DatePrecision::Minute && date.value.size() >= 16;
    return hasTime ? day + u", "_s + date.value.mid(11, 5) : day;
}

QString momentText(qint64 utcMilliseconds)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMilliseconds),
                              DateTextMessages::tr("d MMM yyyy, HH:mm"));
}

int readingMinutes(int words)
{
    constexpr int WordsPerMinute = 230;
    return std::max(1, (words + WordsPerMinute / 2) / WordsPerMinute);
}

} // namespace Pressmark
