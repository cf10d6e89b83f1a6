#include "extraction/textstory.h"

#include "extraction/personnames.h"
#include "extraction/shortstory.h"
#include "extraction/textbyline.h"
#include "extraction/textrun.h"

#include "text/canonicaltext.h"
#include "text/dates.h"

#include <algorithm>

namespace Pressmark {

namespace {

constexpr int LinesAboveStory = 14;   // in which the headline is looked for
constexpr int LinesAboveHeadline = 3; // of a clean copy: section, place
constexpr int LongestSubtitle = 45;   // words
constexpr double KeptInsert = -0.5;   // score of a line that stays in the story
constexpr double KeptProse = -2;      // of a paragraph
constexpr double KeptOpening = 0.3;   // of a short line right below the top lines
constexpr double KeptFirst = -1;      // of a paragraph right below the top lines
constexpr int FewWordsOfRun = 80;     // the weights were fitted to longer stories
constexpr double MuchMore = 1.8;
constexpr int FewestWordsOfInsert = 3;  // of a short story
constexpr int LinesToMasthead = 6;      // above the headline
constexpr int LongestFirstCaption = 12; // words, of a caption that stands apart from its credit above the story
constexpr double CaptionBelow = 2;      // of a line above a credit, below which it is a caption

class TextStoryFinder
{
public:
    TextStoryFinder(const std::vector<TextLine> &lines, const DateReading &reading)
        : m_lines(lines)
        , m_count(static_cast<int>(lines.size()))
        , m_reading(reading)
        , m_scores(lineScores(lines))
    {
        m_story.verdicts.resize(lines.size());
    }

    TextStory run()
    {
        if (isCleanCopy(m_lines)) {
            keepCleanCopy();
            measure();
            return std::move(m_story);
        }
        TextRun run = findTextRun(m_lines, m_scores);
        if (wordsOf(run) < FewWordsOfRun) {
            const TextRun sentences = findShortRun(m_lines);
            m_isShort = sentences.from >= 0
                && (run.from < 0
                    || (sentences.from <= run.from && sentences.to >= run.to
                        && wordsOf(sentences) >= MuchMore * wordsOf(run)));
            run = m_isShort ? sentences : run;
        }
        m_from = run.from;
        m_to = run.to;
        m_card = run.card;
        m_programme = run.programme;
        if (m_from < 0) {
            keepAllButClutter();
            return std::move(m_story);
        }
        findHeadline(m_from - LinesAboveStory);
        readTop();
        judgeRun();
        classifyRest();
        measure();
        return std::move(m_story);
    }

private:
    const TextLine &line(int i) const { return m_lines[static_cast<size_t>(i)]; }
    TextStory::Verdict &verdict(int i) { return m_story.verdicts[static_cast<size_t>(i)]; }

    int wordsOf(const TextRun &run) const
    {
        int words = 0;
        for (int i = run.from; run.from >= 0 && i <= run.to; ++i)
            words += line(i).prose ? line(i).look.words : 0;
        return words;
    }

    double inside(int i) const { return m_scores[static_cast<size_t>(i)].inside; }

    /// The line above the story that looks most like its headline.
    void findHeadline(int highest)
    {
        double best = 0;
        for (int i = m_from; i >= std::max(0, highest); --i) {
            const TextLine &candidate = line(i);
            if (!isTitleLike(candidate) || !bylineOf(candidate).isEmpty())
                continue;
            if (i == m_from && candidate.look.sentence)
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
            if (line(k).date || !bylineOf(line(k)).isEmpty())
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
            if (i > m_from && (line(m_from).look.words > LongestSubtitle || isAttribution(line(i))))
                break;
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
        findSubtitle(top, lastTopLine < 0 ? m_from : std::min(lastTopLine, m_from));
        if (m_story.headline >= 0)
            reachUp(lastTopLine < 0 ? std::max(top, m_from - 2) : lastTopLine + 1);
        readMasthead();
    }

    void findSubtitle(int from, int to)
    {
        for (int i = from; i < to && m_story.subtitle < 0; ++i) {
            if (!line(i).date && !line(i).caption && line(i).look.words >= 6
                && verdict(i).leftOut == LeftOutClass::Other && !line(i).clutter && line(i).look.words <= 60)
                m_story.subtitle = i;
        }
    }

    /// Lets the story begin with short or unended lines that stand right below its top lines.
    void reachUp(int from)
    {
        for (int i = from; i < m_from; ++i) {
            const bool taken = i == m_story.subtitle || line(i).date || line(i).caption || line(i).clutter;
            if (!taken && verdict(i).leftOut == LeftOutClass::Other
                && inside(i) > (line(i).prose ? KeptFirst : KeptOpening)
                && line(i).text != line(m_story.headline).text) {
                m_from = i;
                return;
            }
        }
    }

    bool readTopLine(int i)
    {
        const QString &text = line(i).text;
        const auto date = findDate(text, m_reading);
        Byline byline = bylineOf(line(i));
        if (byline.isEmpty() && date && date->start > 3 && line(i).date)
            byline = namesBefore(text.left(date->start));
        if (byline.isEmpty() && isNameBesideDate(i))
            byline = readByline(text, {});
        if (byline.isEmpty() && !line(i).date)
            return false;
        if (m_story.byline.isEmpty())
            m_story.byline = byline;
        if (date && m_story.published.isEmpty())
            m_story.published = date->date;
        verdict(i).leftOut = byline.isEmpty() ? LeftOutClass::Date : LeftOutClass::Byline;
        return true;
    }

    /// "Jane Roe", with the date in the next line.
    bool isNameBesideDate(int i) const
    {
        const QString &text = line(i).text;
        const bool dated = i + 1 < m_count && line(i + 1).date;
        return dated && line(i).look.words <= 4 && !line(i).clutter && lookOfName(text) == NameLook::Person
            && hasGivenName(text);
    }

    /// The date that a paper prints above its headlines, if none stands below.
    void readMasthead()
    {
        if (m_story.headline < 0 || !m_story.published.isEmpty())
            return;
        for (int i = m_story.headline - 1; i >= std::max(0, m_story.headline - LinesToMasthead); --i) {
            const auto date = findDate(line(i).text, m_reading);
            if (!date || date->date.precision < DatePrecision::Day
                || line(i).look.words - countWords(date->date.found) > 5)
                continue;
            m_story.published = date->date;
            // A page that is copied may show the day on which it was.
            m_story.published.unsure = m_story.published.unsure || !isCleanCopy(m_lines);
            verdict(i).leftOut = LeftOutClass::Date;
            return;
        }
    }

    /// Which lines of the run are inserts.
    void judgeRun()
    {
        bool afterLabel = false;
        for (int i = m_from; i <= m_to; ++i) {
            TextStory::Verdict &own = verdict(i);
            const TextLine &here = line(i);
            const bool framed = (i > m_from && !verdict(i - 1).kept) || (i < m_to && !line(i + 1).prose);
            std::optional<LeftOutClass> clutter = here.clutter;
            if (!clutter && !here.prose)
                clutter = clutterClass(here.look, framed);
            const bool related = isRelatedLabel(here.look) || announcesOther(here)
                || clutter.value_or(LeftOutClass::Other) == LeftOutClass::Related;
            if (m_programme >= 0 && i > m_programme) {
                own.kept = true;
            } else if (i > m_from && verdict(i - 1).kept && here.text.startsWith(QChar(0x2014))
                       && here.text.contains(u'@')) {
                own.kept = true; // who wrote the post that is quoted above
            } else if (isCaptionOfNext(i)) {
                own = {.kept = true, .figure = true};
            } else if (m_isShort ? isSentence(here) : here.prose && inside(i) > KeptProse) {
                own.kept = true;
                afterLabel = false;
            } else if (here.caption) {
                own = {.kept = true, .figure = true};
            } else if (related) {
                own.leftOut = LeftOutClass::Related;
                afterLabel = true;
            } else if (clutter || here.date) {
                own.leftOut = clutter.value_or(LeftOutClass::Date);
            } else if (afterLabel && (isTeaser(i) || (here.look.words < 4 && i < m_to && isTeaser(i + 1)))) {
                own.leftOut = LeftOutClass::Related;
            } else {
                own.kept = m_isShort ? here.look.words >= FewestWordsOfInsert : inside(i) > KeptInsert;
            }
        }
    }

    /// "Read also: Ferry to the island halted"
    static bool announcesOther(const TextLine &line)
    {
        const QStringView head = QStringView(line.text).left(30);
        return line.look.hits.starts(PhraseKind::Related) && !line.look.sentence && !line.prose
            && (head.contains(u':') || head.contains(QChar(0xff1a)));
    }

    /// Whether a line below a label such as "Most read" can be another story's headline.
    bool isTeaser(int i) const { return !line(i).prose && !line(i).look.sentence && line(i).look.words >= 4; }

    /// Whether the line below is a picture's credit and this one its caption.
    bool isCaptionOfNext(int i) const
    {
        if (i >= m_to || line(i).caption || line(i).clutter || line(i).look.words < 3 || line(i).look.words > 60)
            return false;
        const TextLine &next = line(i + 1);
        const bool isFirst = i == m_from && line(i).look.words <= LongestFirstCaption;
        return next.caption && next.look.words <= 8 && (!next.blankBefore || !line(i).prose || isFirst)
            && inside(i) < CaptionBelow;
    }

    /// A story and nothing else: whatever stands below its headline and its byline is kept.
    void keepCleanCopy()
    {
        m_to = m_count - 1;
        m_from = 0;
        while (!line(m_from).prose)
            ++m_from;
        const int firstProse = m_from;
        findHeadline(m_from - LinesAboveStory);
        if (m_story.headline > LinesAboveHeadline)
            m_story.headline = -1;
        m_from = firstProse;
        if (m_story.headline >= 0)
            readTop();
        const int top = m_story.headline + 1;
        for (int i = 0; i < m_count; ++i) {
            TextStory::Verdict &own = verdict(i);
            own.kept = i >= top && own.leftOut == LeftOutClass::Other && i != m_story.subtitle;
            own.figure = own.kept && line(i).caption;
            if (i == m_story.headline)
                own.leftOut = LeftOutClass::Headline;
            else if (i == m_story.subtitle)
                own.leftOut = LeftOutClass::Subtitle;
        }
    }

    /// Names what is left out above and below the story.
    void classifyRest()
    {
        for (int i = 0; i < m_from; ++i) {
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
        for (int i = m_to + 1; i < m_count; ++i) {
            if (i <= m_card) {
                verdict(i).leftOut = LeftOutClass::Related;
                continue;
            }
            const auto clutter = clutterClass(line(i).look, true);
            if (clutter)
                zone = *clutter;
            else if (zone == LeftOutClass::Other && isCard(i))
                zone = LeftOutClass::Related;
            verdict(i).leftOut = classOutside(i, zone);
        }
    }

    /// Whether a line below the story is another one's headline: words without a full stop, and its first paragraph
    /// or another headline close below.
    bool isCard(int i) const
    {
        const TextLine &here = line(i);
        if (!isTitleLike(here) || here.look.sentence || here.look.words < 5 || i + 1 >= m_count)
            return false;
        const TextLine &next = line(i + 1);
        return !next.blankBefore && (next.prose || (isTitleLike(next) && !next.look.sentence && next.look.words >= 5));
    }

    LeftOutClass classOutside(int i, LeftOutClass otherwise) const
    {
        if (line(i).date)
            return LeftOutClass::Date;
        if (const auto clutter = line(i).clutter ? line(i).clutter : clutterClass(line(i).look, true))
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
            const int words = (m_isShort ? isSentence(line(i)) : line(i).prose) ? line(i).look.words : 0;
            all += words;
            kept += verdict(i).kept ? words : 0;
        }
        m_story.share = all > 0 ? double(kept) / all : 0;
    }

    const std::vector<TextLine> &m_lines;
    const int m_count;
    const DateReading m_reading;
    const std::vector<LineScore> m_scores;
    TextStory m_story;
    int m_from = -1; // the run of the story
    int m_to = -1;
    int m_programme = -1; // the line above the programme that the run ends with
    bool m_isShort = false;
    int m_card = -1; // the last line of the teasers that were cut off its end
};

} // namespace

TextStory findTextStory(const std::vector<TextLine> &lines, const DateReading &reading)
{
    return TextStoryFinder(lines, reading).run();
}

} // namespace Pressmark
