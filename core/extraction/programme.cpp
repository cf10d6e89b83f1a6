#include "extraction/programme.h"

#include "text/months.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int LinesAbove = 2;   // between a story's last paragraph and its programme
constexpr int LinesBetween = 2; // that belong to one day: the place, who sings
constexpr int FewestDays = 5;
constexpr int LongestProgrammeEntry = 24; // words
constexpr int WordsBeforeDate = 1;        // "Friday"

/// The day that a line begins with, as its place in a year of months of 31 days: "June 9 – Ostervik", "Fri 9. Juni".
std::optional<int> leadingDay(const QString &text)
{
    static const QRegularExpression beginning(u"^\\W*((?:[\\p{L}\\p{N}]+\\W+){2,3})"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression between(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression number(u"^(\\d{1,2})(?:st|nd|rd|th|er)?$"_s);
    const QStringList words = beginning.match(text.left(60)).captured(1).toLower().split(between, Qt::SkipEmptyParts);
    const auto dayOf = [](const QString &word) {
        const int day = number.match(word).captured(1).toInt();
        return day <= 31 ? day : 0;
    };
    for (int i = 0; i <= WordsBeforeDate && i + 1 < words.size(); ++i) {
        const int monthFirst = monthOfName(words[i]);
        const int month = monthFirst > 0 ? monthFirst : monthOfName(words[i + 1]);
        const int day = dayOf(words[monthFirst > 0 ? i + 1 : i]);
        if (month > 0 && day > 0)
            return month * 31 + day;
    }
    return std::nullopt;
}

} // namespace

int endOfProgramme(const std::vector<TextLine> &lines, int last)
{
    const int count = static_cast<int>(lines.size());
    const auto dayOf = [&lines](int i) { return leadingDay(lines[static_cast<size_t>(i)].text); };
    int above = last;
    while (above > 0 && dayOf(above))
        --above;
    int end = above;
    int days = 0;
    int turns = 0; // of the year
    int before = 0;
    for (int i = above + 1; i < count && i - end <= (days > 0 ? LinesBetween : LinesAbove) + 1; ++i) {
        const TextLine &line = lines[static_cast<size_t>(i)];
        const std::optional<int> day = dayOf(i);
        if (line.look.words > LongestProgrammeEntry || (!day && line.clutter))
            break;
        if (!day)
            continue;
        turns += *day < before ? 1 : 0;
        if (turns > 1)
            return last;
        before = *day;
        ++days;
        end = i;
    }
    return days >= FewestDays && (turns == 0 || before < 6 * 31) ? std::max(end, last) : last;
}

} // namespace Pressmark
