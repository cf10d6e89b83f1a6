#include "extraction/textstory.h"

#include "text/canonicaltext.h"
#include "text/dates.h"

#include <algorithm>

namespace Pressmark {

namespace {

constexpr double ProseWorth = 40;   // at most, in words
constexpr double ShortLineCost = 4; // of a line that may be a heading
constexpr double ClutterCost = 9;   // of a line whose words give it away
constexpr double BoundaryCost = 80; // of a line that begins comments or a feed
constexpr int LinesAboveStory = 14; // in which the headline is looked for
constexpr int LongestCard = 2;      // paragraphs of a teaser

bool isTitleLike(const TextLine &line)
{
    return !line.clutter && !line.date && !line.caption && line.look.words >= 3 && line.look.words <= 32
        && line.text.size() <= 220;
}

class TextStoryFinder
{
public:
    TextStoryFinder(const std::vector<TextLine> &lines, int today)
        : m_lines(lines)
        , m_count(static_cast<int>(lines.size()))
        , m_today(today)
    {
        m_story.verdicts.resize(lines.size());
    }

    TextStory run()
    {
        chooseRun();
        if (m_from < 0) {
            keepAllButClutter();
            return std::move(m_story);
        }
        trimCards();
        findHeadline();
        readTop();
        judgeRun();
        classifyRest();
        measure();
        return std::move(m_story);
    }

private:
    const TextLine &line(int i) const { return m_lines[static_cast<size_t>(i)]; }
    TextStory::Verdict &verdict(int i) { return m_story.verdicts[static_cast<size_t>(i)]; }

    /// What a line adds to a run. `clutterBefore` counts the clutter since the newest paragraph.
    static double worth(const TextLine &line, int clutterBefore)
    {
        if (line.prose)
            return std::min<double>(line.look.words, ProseWorth) / (1 + line.repeats);
        const PhraseHits &hits = line.look.hits;
        if (hits.whole(PhraseKind::Feed) || hits.whole(PhraseKind::Comments) || hits.starts(PhraseKind::Comments))
            return -BoundaryCost;
        if (line.clutter || line.date)
            return -ClutterCost * (1 + 0.7 * std::min(clutterBefore, 10));
        return line.look.sentence ? -1 : -ShortLineCost;
    }

    /// The run of lines with the highest sum of worths.
    void chooseRun()
    {
        double best = 0;
        double sum = 0;
        int from = 0;
        int clutter = 0;
        for (int i = 0; i < m_count; ++i) {
            if (sum <= 0) {
                sum = 0;
                from = i;
            }
            sum += worth(line(i), clutter);
            clutter = line(i).prose ? 0 : clutter + (line(i).clutter || line(i).date ? 1 : 0);
            if (sum > best && line(i).prose) {
                best = sum;
                m_from = from;
                m_to = i;
            }
        }
        while (m_from >= 0 && m_from < m_to && !line(m_from).prose)
            ++m_from;
    }

    /// Whether the story's paragraphs are parted by empty lines.
    bool isAiry() const
    {
        int prose = 0;
        int blank = 0;
        for (int i = m_from; i <= m_to; ++i) {
            prose += line(i).prose ? 1 : 0;
            blank += line(i).prose && line(i).blankBefore ? 1 : 0;
        }
        return blank * 10 >= prose * 6;
    }

    /// Leaves out teasers of other stories at the end: a headline with a paragraph or two right below it, closer than
    /// the story's own paragraphs stand.
    void trimCards()
    {
        const bool airy = isAiry();
        for (int cards = 0; cards < 8; ++cards) {
            int head = m_to;
            int paragraphs = 0;
            while (head > m_from && line(head).prose && paragraphs <= LongestCard) {
                --head;
                ++paragraphs;
            }
            const TextLine &title = line(head);
            const bool isHeadline = head > m_from && !title.prose && !title.look.sentence && title.look.words >= 5;
            const bool isClose = airy && paragraphs > 0 && !line(head + 1).blankBefore;
            const bool isLong = title.look.words >= 9 && paragraphs == 1;
            if (!isHeadline || paragraphs == 0 || paragraphs > LongestCard || !(isClose || isLong))
                break;
            m_card = m_card < 0 ? m_to : m_card;
            m_to = head - 1;
            while (m_to > m_from && !line(m_to).prose)
                --m_to;
        }
    }

    /// The line above the story that looks most like its headline.
    void findHeadline()
    {
        double best = 0;
        for (int i = m_from; i >= std::max(0, m_from - LinesAboveStory); --i) {
            const TextLine &candidate = line(i);
            if (!isTitleLike(candidate) || !findByline(candidate.text, {}).isEmpty())
                continue;
            double score = 1.0 + std::min(candidate.look.words, 10) * 0.3 - (m_from - i) * 0.12;
            score += candidate.look.sentence ? -1.5 : 0.5;
            score += std::min(candidate.repeats, 2) * 1.0;
            score += candidate.blankBefore ? 0.4 : 0;
            score += hasBylineBelow(i) ? 2.0 : 0;
            score -= i == m_from ? 2.5 : 0;
            if (score > best) {
                best = score;
                m_story.headline = i;
            }
        }
        if (m_story.headline == m_from)
            ++m_from;
    }

    bool hasBylineBelow(int i) const
    {
        for (int k = i + 1; k <= std::min(i + 3, m_count - 1); ++k) {
            if (line(k).date || !findByline(line(k).text, {}).isEmpty())
                return true;
        }
        return false;
    }

    /// Byline and date between the headline and the story, perhaps below a subtitle.
    void readTop()
    {
        const int top = m_story.headline >= 0 ? m_story.headline + 1 : std::max(0, m_from - 4);
        int lastTopLine = -1;
        for (int i = top; i <= std::min(m_from + 2, m_to); ++i) {
            if (line(i).look.words > 30 || (line(i).prose && i > m_from))
                continue;
            if (readTopLine(i))
                lastTopLine = i;
        }
        // What stands above the byline is not yet the story.
        if (lastTopLine > m_from) {
            m_story.subtitle = m_from;
            m_from = lastTopLine + 1;
            while (m_from < m_to && !line(m_from).prose)
                ++m_from;
        }
        for (int i = top; i < m_from && m_story.subtitle < 0; ++i) {
            if (!line(i).date && !line(i).caption && line(i).look.words >= 6
                && verdict(i).leftOut == LeftOutClass::Other && !line(i).clutter && line(i).look.words <= 60)
                m_story.subtitle = i;
        }
    }

    bool readTopLine(int i)
    {
        const QString &text = line(i).text;
        const auto date = findDate(text, {.monthFirst = true, .today = m_today});
        Byline byline = findByline(text, {});
        if (byline.isEmpty() && date && date->start > 3 && line(i).date)
            byline = namesBefore(text.left(date->start));
        if (byline.isEmpty() && !line(i).date)
            return false;
        if (m_story.byline.isEmpty())
            m_story.byline = byline;
        if (date && m_story.published.isEmpty())
            m_story.published = date->date;
        verdict(i).leftOut = byline.isEmpty() ? LeftOutClass::Date : LeftOutClass::Byline;
        return true;
    }

    /// "Jane Roe - ": names begin with capitals and are few words.
    static Byline namesBefore(const QString &text)
    {
        const Byline byline = readByline(text, {});
        if (byline.isEmpty() || countWords(byline.text) > 8)
            return {};
        for (const QString &author : byline.authors) {
            if (!author.contains(u' ') || !author.front().isUpper() || phrasesIn(author).of(PhraseKind::DateStart) > 0)
                return {};
        }
        return byline;
    }

    /// Which lines of the run are inserts.
    void judgeRun()
    {
        bool afterLabel = false;
        for (int i = m_from; i <= m_to; ++i) {
            TextStory::Verdict &own = verdict(i);
            const TextLine &here = line(i);
            const bool framed = (i > m_from && !verdict(i - 1).kept) || (i < m_to && !line(i + 1).prose);
            const auto clutter = here.clutter ? here.clutter
                : here.prose                  ? std::nullopt
                                              : clutterClass(here.look, framed);
            if (here.prose) {
                own.kept = true;
                afterLabel = false;
            } else if (here.caption) {
                own = {.kept = true, .figure = true};
            } else if (isRelatedLabel(here.look) || (clutter == LeftOutClass::Related)) {
                own.leftOut = LeftOutClass::Related;
                afterLabel = true;
            } else if (clutter || here.date) {
                own.leftOut = clutter.value_or(LeftOutClass::Date);
            } else if (afterLabel && !here.look.sentence && here.look.words >= 4) {
                own.leftOut = LeftOutClass::Related;
            } else {
                own.kept = true;
            }
        }
    }

    /// Names what is left out above and below the story.
    void classifyRest()
    {
        const int top = m_from < 0 ? m_count : m_from;
        for (int i = 0; i < top; ++i) {
            TextStory::Verdict &own = verdict(i);
            if (i == m_story.headline || (m_story.headline >= 0 && line(i).text == line(m_story.headline).text))
                own.leftOut = LeftOutClass::Headline;
            else if (i == m_story.subtitle)
                own.leftOut = LeftOutClass::Subtitle;
            else if (own.leftOut == LeftOutClass::Other && line(i).caption && m_story.headline >= 0
                     && i > m_story.headline)
                own = {.kept = true, .figure = true};
            else if (own.leftOut == LeftOutClass::Other)
                own.leftOut = classOutside(i, LeftOutClass::Navigation);
        }
        LeftOutClass zone = m_card >= 0 ? LeftOutClass::Related : LeftOutClass::Other;
        for (int i = m_to + 1; m_from >= 0 && i < m_count; ++i) {
            if (m_card >= 0 && i <= m_card) {
                verdict(i).leftOut = LeftOutClass::Related;
                continue;
            }
            const auto clutter = clutterClass(line(i).look, true);
            if (clutter)
                zone = *clutter;
            verdict(i).leftOut = classOutside(i, zone);
        }
    }

    LeftOutClass classOutside(int i, LeftOutClass otherwise) const
    {
        if (line(i).date)
            return LeftOutClass::Date;
        if (const auto clutter = clutterClass(line(i).look, true))
            return *clutter;
        if (line(i).caption)
            return LeftOutClass::Caption;
        return line(i).prose && otherwise == LeftOutClass::Navigation ? LeftOutClass::Other : otherwise;
    }

    /// A note, a list, a poem: nothing tells a story from its surroundings.
    void keepAllButClutter()
    {
        for (int i = 0; i < m_count; ++i) {
            verdict(i).kept = !line(i).clutter;
            verdict(i).leftOut = line(i).clutter.value_or(LeftOutClass::Other);
        }
    }

    void measure()
    {
        int all = 0;
        int kept = 0;
        for (int i = 0; i < m_count; ++i) {
            all += line(i).prose ? line(i).look.words : 0;
            kept += line(i).prose && verdict(i).kept ? line(i).look.words : 0;
        }
        m_story.share = all > 0 ? double(kept) / all : 0;
    }

    const std::vector<TextLine> &m_lines;
    const int m_count;
    const int m_today;
    TextStory m_story;
    int m_from = -1; // the run of the story
    int m_to = -1;
    int m_card = -1; // the last line of the teasers that were cut off its end
};

} // namespace

TextStory findTextStory(const std::vector<TextLine> &lines, int today)
{
    return TextStoryFinder(lines, today).run();
}

} // namespace Pressmark
