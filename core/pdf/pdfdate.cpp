#include "pdf/pdfhead.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QString monthKey(const QString &name)
{
    QString key = name.toLower();
    while (key.endsWith(u'.'))
        key.chop(1);
    return key;
}

/// Names of months in the languages of many papers.
QHash<QString, int> monthNames()
{
    QHash<QString, int> names;
    for (const QLocale::Language language :
         {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish, QLocale::Italian, QLocale::Portuguese,
          QLocale::Dutch, QLocale::Polish, QLocale::Ukrainian, QLocale::Russian, QLocale::Czech, QLocale::Swedish,
          QLocale::Turkish, QLocale::Arabic}) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                names.insert(monthKey(locale.monthName(month, format)), month);
                names.insert(monthKey(locale.standaloneMonthName(month, format)), month);
            }
        }
    }
    names.insert(u"sept"_s, 9);
    names.remove(QString());
    return names;
}

CivilDate dateOf(int year, int month, int day, const QString &found)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1600 || year > 2200)
        return {};
    return {date.toString(Qt::ISODate), DatePrecision::Day, std::nullopt, found, false};
}

/// What a pattern finds, its parts in the order that is given.
CivilDate match(const QRegularExpression &pattern, const QString &line, int year, int month, int day)
{
    static const QHash<QString, int> Months = monthNames();
    for (auto matches = pattern.globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch found = matches.next();
        const QString name = found.captured(month);
        const int number = name.at(0).isDigit() ? name.toInt() : Months.value(monthKey(name));
        const CivilDate date =
            dateOf(found.captured(year).toInt(), number, found.captured(day).toInt(), found.captured());
        if (!date.isEmpty())
            return date;
    }
    return {};
}

} // namespace

CivilDate findDate(const QString &line)
{
    if (line.size() > 400)
        return {};
    static const QRegularExpression Iso(u"\\b(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)"_s);
    static const QRegularExpression DayFirst(
        u"(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er)?\\s+(?:de\\s+|of\\s+)?(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+)?(\\d{4})(?!\\d)"_s);
    static const QRegularExpression MonthFirst(
        u"\\b(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)"_s);
    static const QRegularExpression Points(u"(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)"_s);
    static const QRegularExpression Han(u"(\\d{4})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日"_s);
    struct Form
    {
        const QRegularExpression &pattern;
        int year;
        int month;
        int day;
    };
    for (const Form &form : {Form{Iso, 1, 2, 3}, Form{DayFirst, 3, 2, 1}, Form{MonthFirst, 3, 1, 2},
                             Form{Points, 3, 2, 1}, Form{Han, 1, 2, 3}}) {
        CivilDate date = match(form.pattern, line, form.year, form.month, form.day);
        if (!date.isEmpty())
            return date;
    }
    return {};
}

} // namespace Pressmark
