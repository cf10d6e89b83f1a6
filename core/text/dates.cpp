#include "text/dates.h"

#include "text/datetokens.h"
#include "text/months.h"

#include <QDate>
#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype TextLimit = 2000;
constexpr int FirstYear = 1000;
constexpr int FirstLikelyYear = 1600; // of anything that was printed as news
constexpr int LastYear = 2199;

/// Reads a date that begins at a token.
class DateScanner
{
public:
    DateScanner(const QString &text, const DateReading &reading)
        : m_text(text)
        , m_tokens(dateTokens(m_text))
        , m_reading(reading)
    { }

    std::optional<FoundDate> first()
    {
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            m_at = i;
            m_unsure = false;
            if (!dateHere())
                continue;
            return found(i);
        }
        return std::nullopt;
    }

private:
    const DateToken &token(qsizetype ahead = 0) const
    {
        static const DateToken none;
        return m_at + ahead < m_tokens.size() ? m_tokens[m_at + ahead] : none;
    }
    bool isMark(qsizetype ahead, QStringView marks) const
    {
        const DateToken &t = token(ahead);
        return t.kind == DateToken::Mark && t.text.size() == 1 && marks.contains(t.text.front());
    }
    struct MonthWords
    {
        int month = 0;
        qsizetype end = 0; // the token behind it
    };
    /// One word, or two of the Levant, or both names of a month: "كانون الأول/ديسمبر".
    MonthWords monthAt(qsizetype ahead) const
    {
        const auto monthOf = [this](qsizetype at) {
            const DateToken &t = token(at);
            return t.kind == DateToken::Word ? monthOfName(t.text.toString().toLower()) : 0;
        };
        MonthWords found{monthOf(ahead), ahead + 1};
        const QStringView first = token(ahead).text;
        if (found.month == 0 && !first.isEmpty() && first.front().script() == QChar::Script_Arabic)
            found = {monthOfName(QString(first.toString() + u' ' + token(ahead + 1).text.toString())), ahead + 2};
        if (found.month > 0 && isMark(found.end, u"/") && monthOf(found.end + 1) == found.month)
            found.end += 2;
        return found;
    }
    bool isYear(qsizetype ahead) const
    {
        const DateToken &t = token(ahead);
        return t.text.size() == 4 && t.number >= FirstYear && t.number <= LastYear;
    }
    bool isDay(qsizetype ahead) const
    {
        const DateToken &t = token(ahead);
        return t.kind == DateToken::Number && t.text.size() <= 2 && t.number >= 1 && t.number <= 31;
    }

    bool take(int year, int month, int day, qsizetype tokens)
    {
        if (month < 0 || month > 12 || (day > 0 && !QDate::isValid(year, month, day)))
            return false;
        m_year = year;
        m_month = month;
        m_day = day;
        m_at += tokens;
        return true;
    }

    bool dateHere()
    {
        return compact() || yearFirst() || ideographic() || numbers() || dayThenMonth() || monthThenDay()
            || yearThenMonth();
    }

    bool compact()
    {
        const DateToken &t = token();
        const bool stands = t.kind == DateToken::Number && t.text.size() == 8;
        const bool isAlone = stands && (m_at == 0 || !isMark(-1, u"-/.,"));
        return isAlone && t.number / 10000 >= 1900 && t.number / 10000 <= LastYear && t.number / 100 % 100 > 0
            && t.number % 100 > 0 && take(t.number / 10000, t.number / 100 % 100, t.number % 100, 1);
    }

    bool yearFirst()
    {
        return isYear(0) && isMark(1, u"-/.") && isDay(2) && isMark(3, u"-/.") && isDay(4)
            && take(token().number, token(2).number, token(4).number, 5);
    }

    bool isLetter(qsizetype ahead, QStringView letters) const
    {
        const DateToken &t = token(ahead);
        return t.kind == DateToken::Word && t.text.size() == 1 && letters.contains(t.text.front());
    }

    /// 令和6年 is 2024: the year before an era's first one; 0 if none is named here.
    int yearBeforeEra() const
    {
        struct Era
        {
            QStringView name;
            int yearBefore;
        };
        static constexpr std::array Eras{Era{u"令和", 2018}, Era{u"平成", 1988}, Era{u"昭和", 1925},
                                         Era{u"大正", 1911}, Era{u"明治", 1867}, Era{u"民國", 1911}};
        for (const Era &era : Eras) {
            if (isLetter(0, era.name.first(1)) && isLetter(1, era.name.last(1)))
                return era.yearBefore;
        }
        return 0;
    }

    /// 2024年10月3日, 2024년 10월 3일, 令和6年10月3日
    bool ideographic()
    {
        const int before = yearBeforeEra();
        const qsizetype year = before > 0 ? 2 : 0;
        const bool isFirst = before > 0 && isLetter(year, u"元");
        const bool isOfEra = isFirst || (token(year).text.size() <= 3 && token(year).number > 0);
        if (!(before > 0 ? isOfEra : isYear(0)) || !isLetter(year + 1, u"年년") || !isDay(year + 2)
            || !isLetter(year + 3, u"月월"))
            return false;
        const bool day = isDay(year + 4) && isLetter(year + 5, u"日일号號");
        return take(before + (isFirst ? 1 : token(year).number), token(year + 2).number,
                    day ? token(year + 4).number : 0, year + (day ? 6 : 4));
    }

    /// 3/10/2024
    bool numbers()
    {
        if (!isDay(0) || !isMark(1, u"/.-") || !isDay(2) || !isMark(3, u"/.-") || token(1).text != token(3).text)
            return false;
        int year = token(4).number;
        const bool slash = token(1).text == u"/";
        const bool twos = token().text.size() == 2 && token(2).text.size() == 2;
        const bool isShort = token(4).text.size() == 2 && token(4).number >= 0 && (slash || (twos && isMark(1, u".")));
        if (isShort)
            year += year < 70 ? 2000 : 1900;
        if (!isShort && !isYear(4))
            return false;
        int day = token().number;
        int month = token(2).number;
        const bool isOpen = day <= 12 && month <= 12 && day != month;
        if (month > 12 || (isOpen && m_reading.monthFirst && slash))
            std::swap(day, month);
        m_unsure = isShort || (isOpen && slash && !m_reading.orderKnown);
        return take(year, month, day, 5);
    }

    /// Skips "st", "de", "of", commas and full stops from a token on.
    qsizetype behindFillers(qsizetype ahead) const
    {
        static const QStringList Fillers{u"st"_s, u"nd"_s, u"rd"_s, u"th"_s,  u"of"_s, u"de"_s, u"del"_s, u"er"_s,
                                         u"г"_s,  u"р"_s,  u"º"_s,  u"day"_s, u"do"_s, u"da"_s, u"e"_s,   u"в"_s};
        for (int skipped = 0; skipped < 4; ++skipped, ++ahead) {
            const bool word =
                token(ahead).kind == DateToken::Word && Fillers.contains(token(ahead).text.toString().toLower());
            if (!word && !isMark(ahead, u".,º°-/"))
                break;
        }
        return ahead;
    }

    bool dayThenMonth()
    {
        if (!isDay(0))
            return false;
        const MonthWords month = monthAt(behindFillers(1));
        const qsizetype year = month.month > 0 ? behindFillers(month.end) : 0;
        return year > 0 && isYear(year) && take(token(year).number, month.month, token().number, year + 1);
    }

    bool monthThenDay()
    {
        const MonthWords month = monthAt(0);
        if (month.month == 0)
            return false;
        const qsizetype next = behindFillers(month.end);
        const bool followsNumber = m_at > 0 && isDay(-1); // "31 February 2024" is no February
        if (isYear(next))
            return !followsNumber && take(token(next).number, month.month, 0, next + 1);
        const qsizetype year = isDay(next) ? behindFillers(next + 1) : 0;
        return year > 0 && isYear(year) && take(token(year).number, month.month, token(next).number, year + 1);
    }

    /// 2024. október 3.
    bool yearThenMonth()
    {
        if (!isYear(0))
            return false;
        const MonthWords month = monthAt(behindFillers(1));
        const qsizetype day = month.month > 0 ? behindFillers(month.end) : 0;
        return day > 0 && isDay(day) && !isYear(behindFillers(day + 1))
            && take(token().number, month.month, token(day).number, day + 1);
    }

    FoundDate found(qsizetype firstToken)
    {
        FoundDate result;
        CivilDate &date = result.date;
        qsizetype end = m_at;
        date.value = u"%1"_s.arg(m_year, 4, 10, QChar(u'0'));
        date.precision = m_month == 0 ? DatePrecision::Year : m_day == 0 ? DatePrecision::Month : DatePrecision::Day;
        if (m_month > 0)
            date.value += u"-%1"_s.arg(m_month, 2, 10, QChar(u'0'));
        if (m_day > 0)
            date.value += u"-%1"_s.arg(m_day, 2, 10, QChar(u'0'));
        if (m_day > 0 && time(date))
            end = m_at;
        else if (m_day > 0 && timeBefore(date, firstToken))
            firstToken = m_timeStart;
        date.unsure = m_unsure || m_year < FirstLikelyYear || (m_reading.today > 0 && civilDay(date) > m_reading.today);
        result.start = m_tokens[firstToken].start;
        const DateToken &last = m_tokens[end - 1];
        result.length = last.start + last.text.size() - result.start;
        date.found = m_text.mid(result.start, result.length);
        return result;
    }

    /// "5:26 AM EST" after the date, with at most a few marks and words such as "at" before it.
    bool time(CivilDate &date)
    {
        static const QStringList Before{u"at"_s,   u"t"_s,    u"um"_s,  u"à"_s,   u"a"_s,      u"las"_s, u"às"_s,
                                        u"ore"_s,  u"alle"_s, u"om"_s,  u"kl"_s,  u"klo"_s,    u"о"_s,   u"об"_s,
                                        u"в"_s,    u"г"_s,    u"р"_s,   u"v"_s,   u"ve"_s,     u"o"_s,   u"godz"_s,
                                        u"года"_s, u"року"_s, u"год"_s, u"рік"_s, u"الساعة"_s, u"في"_s,  u"בשעה"_s,
                                        u"saat"_s, u"los"_s,  u"u"_s};
        const qsizetype start = m_at;
        for (int skipped = 0; skipped < 6; ++skipped, ++m_at) {
            const bool word = token().kind == DateToken::Word
                && (Before.contains(token().text.toString().toLower()) || isWeekday(token().text));
            if (!word && !isMark(0, u",.،|-–—•·@/()（）"))
                break;
        }
        if (clock(date))
            return true;
        m_at = start;
        return false;
    }

    bool timeBefore(CivilDate &date, qsizetype firstToken)
    {
        // "05:26, 3 October 2024": the clock ends where the date begins.
        for (const qsizetype back : {6, 5, 4, 3}) {
            if (firstToken < back)
                continue;
            m_at = firstToken - back;
            CivilDate tried = date;
            if (!clock(tried))
                continue;
            while (m_at < firstToken && isMark(0, u",.|-–—•·"))
                ++m_at;
            if (m_at != firstToken)
                continue;
            m_timeStart = firstToken - back;
            date = tried;
            return true;
        }
        return false;
    }

    bool clock(CivilDate &date)
    {
        const auto time = clockTimeAt(m_tokens, m_at, m_reading.language);
        if (!time)
            return false;
        date.value += u"T%1:%2"_s.arg(time->hour, 2, 10, QChar(u'0')).arg(time->minute, 2, 10, QChar(u'0'));
        date.precision = DatePrecision::Minute;
        date.offsetMinutes = time->offsetMinutes;
        m_at = time->end;
        return true;
    }

    QString m_text;
    QList<DateToken> m_tokens;
    DateReading m_reading;
    qsizetype m_at = 0;
    qsizetype m_timeStart = 0;
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
    bool m_unsure = false;
};

} // namespace

std::optional<FoundDate> findDate(const QString &text, const DateReading &reading)
{
    const QString begun = text.left(TextLimit);
    // There is no date without a number, and most lines have none.
    if (std::none_of(begun.begin(), begun.end(), [](QChar c) { return c.isDigit(); }))
        return std::nullopt;
    return DateScanner(begun, reading).first();
}

CivilDate parseMachineDate(const QString &text, const DateReading &reading)
{
    const QString trimmed = text.trimmed();
    const std::optional<FoundDate> found = findDate(trimmed, reading);
    if (!found)
        return {};
    CivilDate date = found->date;
    date.found = trimmed.left(200);
    return date;
}

} // namespace Pressmark
