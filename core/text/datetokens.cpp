#include "text/datetokens.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

int numberOf(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits)
        value = value * 10 + c.digitValue();
    return value;
}

DateToken::Kind kindOf(QChar c)
{
    if (c.isDigit())
        return DateToken::Number;
    return c.isLetter() || c.isMark() ? DateToken::Word : DateToken::Mark;
}

class ClockReader
{
public:
    ClockReader(const QList<DateToken> &tokens, qsizetype at, QStringView language)
        : m_tokens(tokens)
        , m_at(at)
        , m_language(language)
    { }

    std::optional<ClockTime> read()
    {
        const Half before = halfBefore();
        if (token().kind != DateToken::Number || token().text.size() > 2 || token().number > 24)
            return std::nullopt;
        m_clock.hour = token().number;
        if (!readMinutes(before != Half::None))
            return std::nullopt;
        const Half half = before != Half::None ? before : halfBehind();
        if (half != Half::None && m_clock.hour <= 12)
            m_clock.hour = m_clock.hour % 12 + (half == Half::Afternoon ? 12 : 0);
        if (m_clock.hour > 23)
            return std::nullopt;
        readZone();
        m_clock.end = m_at;
        return m_clock;
    }

private:
    enum class Half { None, Morning, Afternoon };

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
    bool isWord(qsizetype ahead, QStringView word) const
    {
        return token(ahead).kind == DateToken::Word && token(ahead).text.compare(word, Qt::CaseInsensitive) == 0;
    }

    /// 午前, 午後, 上午, 下午, 오전, 오후
    Half halfBefore()
    {
        if (isWord(0, u"오전") || isWord(0, u"오후"))
            return token(0).text == u"오전" ? (++m_at, Half::Morning) : (++m_at, Half::Afternoon);
        if (isWord(0, u"午") && (isWord(1, u"前") || isWord(1, u"後"))) {
            m_at += 2;
            return token(-1).text == u"前" ? Half::Morning : Half::Afternoon;
        }
        if ((isWord(0, u"上") || isWord(0, u"下")) && isWord(1, u"午")) {
            m_at += 2;
            return token(-2).text == u"上" ? Half::Morning : Half::Afternoon;
        }
        return Half::None;
    }

    bool minutesAt(qsizetype ahead)
    {
        const DateToken &t = token(ahead);
        if (t.kind != DateToken::Number || t.text.size() != 2 || t.number > 59)
            return false;
        m_clock.minute = t.number;
        return true;
    }

    /// From the number of the hour to behind the minutes, or the word that shows that it was one.
    bool readMinutes(bool isClock)
    {
        const bool hourWord = isWord(1, u"h") || isWord(1, u"時") || isWord(1, u"时") || isWord(1, u"點")
            || isWord(1, u"点") || isWord(1, u"시");
        if (hourWord) {
            const bool minutes =
                token(2).kind == DateToken::Number && token(2).text.size() <= 2 && token(2).number < 60;
            m_clock.minute = minutes ? token(2).number : 0;
            m_at += minutes ? 3 : 2;
            m_at += isWord(0, u"分") || isWord(0, u"분") || isWord(0, u"min") ? 1 : 0;
            return true;
        }
        if (isMark(1, u":.：") && minutesAt(2)) {
            m_at += 3;
            if (isMark(0, u":：") && token(1).kind == DateToken::Number && token(1).text.size() == 2)
                m_at += 2;
            if (isMark(0, u".") && token(1).kind == DateToken::Number && token(1).text.size() >= 3)
                m_at += 2;
            return true;
        }
        const bool named = isClock || isWord(1, u"am") || isWord(1, u"pm") || isWord(1, u"uhr")
            || ((isWord(1, u"a") || isWord(1, u"p")) && isMark(2, u".") && isWord(3, u"m"));
        m_at += named ? 1 : 0;
        return named;
    }

    /// AM, p.m., ص, م
    Half halfBehind()
    {
        const auto take = [this](qsizetype tokens, bool morning) {
            m_at += tokens;
            return morning ? Half::Morning : Half::Afternoon;
        };
        if (isWord(0, u"am") || isWord(0, u"pm"))
            return take(1, isWord(0, u"am"));
        if ((isWord(0, u"a") || isWord(0, u"p")) && isMark(1, u".") && isWord(2, u"m"))
            return take(isMark(3, u".") ? 4 : 3, isWord(0, u"a"));
        if (isWord(0, u"ص") || isWord(0, u"صباحا") || isWord(0, u"صباحاً"))
            return take(1, true);
        if (isWord(0, u"م") || isWord(0, u"مساء") || isWord(0, u"مساءً"))
            return take(1, false);
        return Half::None;
    }

    /// What a name means; an offset is never guessed.
    std::optional<int> offsetOfName(const QString &name) const
    {
        static const QHash<QString, int> zones{
            {u"Z"_s, 0},      {u"UTC"_s, 0},     {u"GMT"_s, 0},    {u"EST"_s, -300}, {u"EDT"_s, -240},
            {u"CDT"_s, -300}, {u"MDT"_s, -360},  {u"PST"_s, -480}, {u"PDT"_s, -420}, {u"CET"_s, 60},
            {u"CEST"_s, 120}, {u"MEZ"_s, 60},    {u"MESZ"_s, 120}, {u"EET"_s, 120},  {u"EEST"_s, 180},
            {u"MSK"_s, 180},  {u"МСК"_s, 180},   {u"мск"_s, 180},  {u"JST"_s, 540},  {u"KST"_s, 540},
            {u"AEST"_s, 600}, {u"AEDT"_s, 660},  {u"HKT"_s, 480},  {u"SGT"_s, 480},  {u"WIB"_s, 420},
            {u"TRT"_s, 180},  {u"СЕТ"_s, 60},    {u"IDT"_s, 180},  {u"NZST"_s, 720}, {u"NZDT"_s, 780},
            {u"WET"_s, 0},    {u"WEST"_s, 60},   {u"WAT"_s, 60},   {u"SAST"_s, 120}, {u"EAT"_s, 180},
            {u"PKT"_s, 300},  {u"ICT"_s, 420},   {u"WITA"_s, 480}, {u"WIT"_s, 540},  {u"PHT"_s, 480},
            {u"ACST"_s, 570}, {u"ACDT"_s, 630},  {u"AWST"_s, 480}, {u"BRT"_s, -180}, {u"ART"_s, -180},
            {u"HST"_s, -600}, {u"AKST"_s, -540}, {u"AKDT"_s, -480}};
        static const QHash<QString, int> byLanguage{{u"en IST"_s, 330},  {u"hi IST"_s, 330}, {u"he IST"_s, 120},
                                                    {u"ga IST"_s, 60},   {u"en BST"_s, 60},  {u"en CST"_s, -360},
                                                    {u"es CST"_s, -360}, {u"zh CST"_s, 480}, {u"en MST"_s, -420}};
        if (const auto known = zones.constFind(name); known != zones.cend())
            return *known;
        const auto known = byLanguage.constFind(m_language.left(2).toString().toLower() + u' ' + name);
        return known != byLanguage.cend() ? std::optional(*known) : std::nullopt;
    }

    void readZone()
    {
        const qsizetype start = isWord(0, u"uhr") ? 1 : 0; // "14:30 Uhr MEZ"
        const bool bracket = isMark(start, u"(");
        const DateToken &name = token(start + (bracket ? 1 : 0));
        const std::optional<int> named =
            name.kind == DateToken::Word ? offsetOfName(name.text.toString()) : std::nullopt;
        m_clock.offsetMinutes = named;
        qsizetype next = start + (bracket ? 1 : 0) + (named ? 1 : 0);
        const bool isUniversal = named == 0;
        const DateToken &hours = token(next + 1);
        if (isMark(next, u"+-−") && hours.kind == DateToken::Number && (!named || isUniversal)) {
            const bool whole = hours.text.size() == 4;
            const bool split = hours.text.size() <= 2 && isMark(next + 2, u":") && token(next + 3).text.size() == 2
                && token(next + 3).number >= 0;
            if (whole || split || (isUniversal && hours.text.size() <= 2)) {
                const int minutes = whole ? hours.number / 100 * 60 + hours.number % 100
                    : split               ? hours.number * 60 + token(next + 3).number
                                          : hours.number * 60;
                if (minutes <= 14 * 60)
                    m_clock.offsetMinutes = isMark(next, u"+") ? minutes : -minutes;
                next += split ? 4 : 2;
            }
        }
        if (m_clock.offsetMinutes)
            m_at += next + (bracket && isMark(next, u")") ? 1 : 0);
    }

    const QList<DateToken> &m_tokens;
    qsizetype m_at = 0;
    QStringView m_language;
    ClockTime m_clock;
};

} // namespace

QList<DateToken> dateTokens(QStringView text)
{
    QList<DateToken> tokens;
    const auto isInvisible = [](QChar c) { return c.isSpace() || c == QChar(0x200e) || c == QChar(0x200f); };
    for (qsizetype i = 0; i < text.size();) {
        if (isInvisible(text[i])) {
            ++i;
            continue;
        }
        const DateToken::Kind kind = kindOf(text[i]);
        const bool isSingle = kind == DateToken::Mark || text[i].script() == QChar::Script_Han;
        qsizetype end = i + 1;
        while (!isSingle && end < text.size() && kindOf(text[end]) == kind && text[end].script() != QChar::Script_Han)
            ++end;
        const QStringView piece = text.mid(i, end - i);
        const bool isNumber = kind == DateToken::Number && piece.size() <= 8;
        tokens.append({kind, piece, i, isNumber ? numberOf(piece) : -1});
        i = end;
    }
    return tokens;
}

std::optional<ClockTime> clockTimeAt(const QList<DateToken> &tokens, qsizetype at, QStringView language)
{
    return ClockReader(tokens, at, language).read();
}

bool isWeekday(QStringView word)
{
    static const QSet<QString> days = [] {
        QSet<QString> names;
        for (const QLocale::Language language :
             {QLocale::English, QLocale::German,  QLocale::French,  QLocale::Spanish,   QLocale::Portuguese,
              QLocale::Italian, QLocale::Dutch,   QLocale::Polish,  QLocale::Czech,     QLocale::Swedish,
              QLocale::Danish,  QLocale::Finnish, QLocale::Russian, QLocale::Ukrainian, QLocale::Arabic,
              QLocale::Turkish, QLocale::Korean,  QLocale::Greek,   QLocale::Hungarian, QLocale::Romanian}) {
            const QLocale locale(language);
            for (int day = 1; day <= 7; ++day) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                    names.insert(locale.dayName(day, format).toLower().remove(u'.'));
            }
        }
        return names;
    }();
    static const QStringView ideographs = u"月火水木金土日曜星期周週一二三四五六天";
    if (word.size() == 1 && word.front().script() == QChar::Script_Han)
        return ideographs.contains(word.front());
    return word.size() > 1 && days.contains(word.toString().toLower());
}

} // namespace Pressmark
