#include "text/dates.h"

#include "text/months.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype TextLimit = 2000;
constexpr int FirstYear = 1500;
constexpr int LastYear = 2199;

struct Token
{
    enum Kind { Number, Word, Mark };
    Kind kind = Mark;
    QStringView text;
    qsizetype start = 0;
    int number = -1;
};

int numberOf(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits)
        value = value * 10 + c.digitValue();
    return value;
}

QList<Token> tokensOf(QStringView text)
{
    QList<Token> tokens;
    const auto kindOf = [](QChar c) {
        if (c.isDigit())
            return Token::Number;
        return c.isLetter() || c.isMark() ? Token::Word : Token::Mark;
    };
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace() || text[i] == QChar(0x200e) || text[i] == QChar(0x200f)) {
            ++i;
            continue;
        }
        const Token::Kind kind = kindOf(text[i]);
        const bool isSingle = kind == Token::Mark || text[i].script() == QChar::Script_Han;
        qsizetype end = i + 1;
        while (!isSingle && end < text.size() && kindOf(text[end]) == kind && text[end].script() != QChar::Script_Han)
            ++end;
        const QStringView piece = text.mid(i, end - i);
        const bool isNumber = kind == Token::Number && piece.size() <= 8;
        tokens.append({kind, piece, i, isNumber ? numberOf(piece) : -1});
        i = end;
    }
    return tokens;
}

/// Reads a date that begins at a token.
class DateScanner
{
public:
    DateScanner(const QString &text, const DateReading &reading)
        : m_text(text)
        , m_tokens(tokensOf(m_text))
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
    const Token &token(qsizetype ahead = 0) const
    {
        static const Token none;
        return m_at + ahead < m_tokens.size() ? m_tokens[m_at + ahead] : none;
    }
    bool isMark(qsizetype ahead, QStringView marks) const
    {
        const Token &t = token(ahead);
        return t.kind == Token::Mark && t.text.size() == 1 && marks.contains(t.text.front());
    }
    int monthAt(qsizetype ahead) const
    {
        const Token &t = token(ahead);
        return t.kind == Token::Word ? monthOfName(t.text.toString().toLower()) : 0;
    }
    bool isYear(qsizetype ahead) const
    {
        const Token &t = token(ahead);
        return t.text.size() == 4 && t.number >= FirstYear && t.number <= LastYear;
    }
    bool isDay(qsizetype ahead) const
    {
        const Token &t = token(ahead);
        return t.kind == Token::Number && t.text.size() <= 2 && t.number >= 1 && t.number <= 31;
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
        return compact() || yearFirst() || ideographic() || numbers() || dayThenMonth() || monthThenDay();
    }

    bool compact()
    {
        const Token &t = token();
        const bool stands = t.kind == Token::Number && t.text.size() == 8;
        const bool isAlone = stands && (m_at == 0 || !isMark(-1, u"-/.,"));
        return isAlone && t.number / 10000 >= 1900 && t.number / 10000 <= LastYear && t.number / 100 % 100 > 0
            && t.number % 100 > 0 && take(t.number / 10000, t.number / 100 % 100, t.number % 100, 1);
    }

    bool yearFirst()
    {
        return isYear(0) && isMark(1, u"-/.") && isDay(2) && isMark(3, u"-/.") && isDay(4)
            && take(token().number, token(2).number, token(4).number, 5);
    }

    /// 2024年10月3日, 2024년 10월 3일
    bool ideographic()
    {
        const auto is = [this](qsizetype ahead, QStringView letters) {
            return token(ahead).kind == Token::Word && letters.contains(token(ahead).text.front());
        };
        return isYear(0) && is(1, u"年년") && isDay(2) && is(3, u"月월") && isDay(4) && is(5, u"日일")
            && take(token().number, token(2).number, token(4).number, 6);
    }

    /// 3/10/2024
    bool numbers()
    {
        if (!isDay(0) || !isMark(1, u"/.-") || !isDay(2) || !isMark(3, u"/.-") || token(1).text != token(3).text)
            return false;
        int year = token(4).number;
        const bool isShort = token(4).text.size() == 2 && token(1).text == u"/";
        if (isShort)
            year += year < 70 ? 2000 : 1900;
        if (!isShort && !isYear(4))
            return false;
        int day = token().number;
        int month = token(2).number;
        const bool isOpen = day <= 12 && month <= 12 && day != month;
        if (month > 12 || (isOpen && m_reading.monthFirst && token(1).text == u"/"))
            std::swap(day, month);
        m_unsure = isShort || (isOpen && token(1).text == u"/");
        return take(year, month, day, 5);
    }

    /// Skips "st", "de", "of", commas and full stops from a token on.
    qsizetype behindFillers(qsizetype ahead) const
    {
        static const QStringList Fillers{u"st"_s, u"nd"_s,  u"rd"_s, u"th"_s, u"of"_s,
                                         u"de"_s, u"del"_s, u"er"_s, u"г"_s,  u"р"_s};
        for (int skipped = 0; skipped < 3; ++skipped, ++ahead) {
            const bool word =
                token(ahead).kind == Token::Word && Fillers.contains(token(ahead).text.toString().toLower());
            if (!word && !isMark(ahead, u".,º°-/"))
                break;
        }
        return ahead;
    }

    bool dayThenMonth()
    {
        if (!isDay(0))
            return false;
        const qsizetype month = behindFillers(1);
        const qsizetype year = monthAt(month) > 0 ? behindFillers(month + 1) : 0;
        return year > 0 && isYear(year) && take(token(year).number, monthAt(month), token().number, year + 1);
    }

    bool monthThenDay()
    {
        const int month = monthAt(0);
        if (month == 0)
            return false;
        const qsizetype next = behindFillers(1);
        const bool followsNumber = m_at > 0 && isDay(-1); // "31 February 2024" is no February
        if (isYear(next))
            return !followsNumber && take(token(next).number, month, 0, next + 1);
        const qsizetype year = isDay(next) ? behindFillers(next + 1) : 0;
        return year > 0 && isYear(year) && take(token(year).number, month, token(next).number, year + 1);
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
        date.unsure = m_unsure || (m_reading.today > 0 && civilDay(date) > m_reading.today);
        result.start = m_tokens[firstToken].start;
        const Token &last = m_tokens[end - 1];
        result.length = last.start + last.text.size() - result.start;
        date.found = m_text.mid(result.start, result.length);
        return result;
    }

    /// "5:26 AM EST" after the date, with at most a few marks and words such as "at" before it.
    bool time(CivilDate &date)
    {
        static const QStringList Before{u"at"_s,   u"t"_s,  u"um"_s, u"à"_s,   u"a"_s, u"las"_s, u"às"_s, u"ore"_s,
                                        u"alle"_s, u"om"_s, u"kl"_s, u"klo"_s, u"о"_s, u"в"_s,   u"г"_s,  u"р"_s};
        const qsizetype start = m_at;
        for (int skipped = 0; skipped < 4; ++skipped, ++m_at) {
            const bool word = token().kind == Token::Word && Before.contains(token().text.toString().toLower());
            if (!word && !isMark(0, u",.|-–—•·@/("))
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
        const bool colon = isMark(1, u":.h") || (token(1).text == u"h" && token(1).kind == Token::Word);
        if (token().kind != Token::Number || token().text.size() > 2 || token().number > 24)
            return false;
        int hour = token().number;
        int minute = 0;
        const QString half = token(1).text.toString().toLower();
        if (colon && token(2).kind == Token::Number && token(2).text.size() == 2 && token(2).number < 60) {
            minute = token(2).number;
            m_at += 3;
            if (isMark(0, u":") && token(1).kind == Token::Number && token(1).text.size() == 2)
                m_at += 2;
            if (isMark(0, u".") && token(1).kind == Token::Number && token(1).text.size() >= 3)
                m_at += 2;
        } else if (half == u"am"_s || half == u"pm"_s) {
            m_at += 1;
        } else {
            return false;
        }
        hour = withHalf(hour);
        if (hour > 23)
            return false;
        date.value += u"T%1:%2"_s.arg(hour, 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0'));
        date.precision = DatePrecision::Minute;
        zone(date);
        return true;
    }

    /// Reads AM or PM, also "p.m.".
    int withHalf(int hour)
    {
        QString half = token().kind == Token::Word ? token().text.toString().toLower() : QString();
        qsizetype tokens = 1;
        if ((half == u"a"_s || half == u"p"_s) && isMark(1, u".") && token(2).text.toString().toLower() == u"m"_s) {
            half += u'm';
            tokens = isMark(3, u".") ? 4 : 3;
        }
        if ((half != u"am"_s && half != u"pm"_s) || hour > 12)
            return hour;
        m_at += tokens;
        return hour % 12 + (half == u"pm"_s ? 12 : 0);
    }

    void zone(CivilDate &date)
    {
        // Only names that mean one zone; an offset is never guessed.
        static const QHash<QString, int> Zones{
            {u"Z"_s, 0},      {u"UTC"_s, 0},    {u"GMT"_s, 0},    {u"EST"_s, -300}, {u"EDT"_s, -240}, {u"CDT"_s, -300},
            {u"MDT"_s, -360}, {u"PST"_s, -480}, {u"PDT"_s, -420}, {u"CET"_s, 60},   {u"CEST"_s, 120}, {u"MEZ"_s, 60},
            {u"MESZ"_s, 120}, {u"EET"_s, 120},  {u"EEST"_s, 180}, {u"MSK"_s, 180},  {u"JST"_s, 540},  {u"KST"_s, 540},
            {u"AEST"_s, 600}, {u"AEDT"_s, 660}, {u"HKT"_s, 480},  {u"SGT"_s, 480},  {u"WIB"_s, 420}};
        const qsizetype bracket = isMark(0, u"(") ? 1 : 0;
        const QString name = token(bracket).text.toString();
        const auto known = Zones.find(name);
        qsizetype next = bracket;
        if (known != Zones.end() && token(bracket).kind == Token::Word) {
            date.offsetMinutes = known.value();
            next += 1;
        }
        const bool isUniversal = known != Zones.end() && known.value() == 0;
        const bool sign = isMark(next, u"+-−");
        const Token &hours = token(next + 1);
        if (sign && hours.kind == Token::Number && (known == Zones.end() || isUniversal)) {
            const bool whole = hours.text.size() == 4;
            const bool split = hours.text.size() <= 2 && isMark(next + 2, u":") && token(next + 3).text.size() == 2;
            if (whole || split || (isUniversal && hours.text.size() <= 2)) {
                const int minutes = whole ? hours.number / 100 * 60 + hours.number % 100
                    : split               ? hours.number * 60 + std::max(0, token(next + 3).number)
                                          : hours.number * 60;
                date.offsetMinutes = isMark(next, u"+") ? minutes : -minutes;
                next += split ? 4 : 2;
            }
        }
        if (date.offsetMinutes)
            m_at += next + (bracket == 1 && isMark(next, u")") ? 1 : 0);
    }

    QString m_text;
    QList<Token> m_tokens;
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
    return DateScanner(text.left(TextLimit), reading).first();
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
