#include "extraction/textfeed.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr size_t FewestTimes = 3;    // of a feed
constexpr int LongestTime = 5;       // words
constexpr int LongestFeedTitle = 30; // words
constexpr double MostOfTitles = 0.6; // end no sentence

/// "7:45 PM", "17.45 Uhr", "vor 2 Stunden", "3 hours ago"
bool isTime(const TextLine &line)
{
    static const QRegularExpression time(
        u"^(?:(?:at |kl\\.? ?)?\\d{1,2}[:.h]\\d{2}(?:\\s*(?:[ap]\\.?\\s?m\\.?|uhr|h|ч|год\\.?))?"
        "|(?:vor|il y a|hace|há|منذ|قبل|לפני)\\s+\\d{1,2}\\s+\\p{L}{1,10}\\.?"
        "|\\d{1,2}\\s?(?:h|hrs?|mins?|m|d|std\\.?|min\\.)(?:\\s+ago)?)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (line.look.words > LongestTime)
        return false;
    return time.match(line.text).hasMatch() || line.look.hits.share(PhraseKind::Feed) >= 0.5;
}

bool isTitle(const TextLine &line)
{
    return line.look.words >= 2 && line.look.words <= LongestFeedTitle && !line.date && !isTime(line);
}

/// Times with one headline between each two.
struct Feed
{
    std::vector<size_t> times;

    bool goesOnAt(size_t line) const { return times.empty() || line - times.back() == 2; }
};

/// Whether the headlines stand above their times, not below.
bool titlesStandAbove(const std::vector<TextLine> &lines, const Feed &feed)
{
    const size_t first = feed.times.front();
    const size_t last = feed.times.back();
    const bool above = first > 0 && isTitle(lines[first - 1]) && !lines[first - 1].clutter;
    const bool below = last + 1 < lines.size() && isTitle(lines[last + 1]) && !lines[last + 1].clutter;
    return above && (!below || (!lines[first - 1].prose && lines[last + 1].prose));
}

void mark(std::vector<TextLine> &lines, const Feed &feed)
{
    if (feed.times.size() < FewestTimes)
        return;
    const bool above = titlesStandAbove(lines, feed);
    std::vector<size_t> titles;
    for (const size_t at : feed.times) {
        const size_t title = above ? at - 1 : at + 1;
        if (title < lines.size() && isTitle(lines[title]))
            titles.push_back(title);
    }
    const auto unended =
        std::count_if(titles.begin(), titles.end(), [&lines](size_t title) { return !lines[title].look.sentence; });
    const size_t label = above ? titles.front() : feed.times.front();
    const bool labelled = label > 0 && lines[label - 1].look.hits.whole(PhraseKind::Feed);
    if (!labelled && static_cast<double>(unended) < MostOfTitles * static_cast<double>(titles.size()))
        return;
    for (const std::vector<size_t> *part : {&feed.times, static_cast<const std::vector<size_t> *>(&titles)}) {
        for (const size_t line : *part) {
            lines[line].clutter = LeftOutClass::Feed;
            lines[line].prose = false;
        }
    }
}

} // namespace

void markFeeds(std::vector<TextLine> &lines)
{
    Feed feed;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (!isTime(lines[i]))
            continue;
        if (!feed.goesOnAt(i)) {
            mark(lines, feed);
            feed.times.clear();
        }
        feed.times.push_back(i);
    }
    mark(lines, feed);
}

} // namespace Pressmark
