#include "extraction/textrun.h"

#include "extraction/personnames.h"
#include "extraction/programme.h"

#include <algorithm>

namespace Pressmark {

namespace {

constexpr double HighestScore = 4;  // beyond which a line is as sure as can be
constexpr double WordsOfWeight = 4; // a line counts once, and once more for so many words
constexpr int MostWordsOfLine = 40; // of a line that count
constexpr double BoundaryCost = 10; // of a line that begins comments or a feed
constexpr double SureEnd = 0.7;     // a story may end with a line without a sentence if it scores so much
constexpr int MostCards = 8;
constexpr int WidestGapOfLines = 4; // lines between a story and its last paragraphs
constexpr int FewestStretchWords = 60;
constexpr int FewestClutter = 5;    // lines of a page that is more than a note
constexpr int WidestStretchGap = 2; // lines
constexpr int LongLine = 15;        // words
constexpr int LongestMenu = 3;
constexpr int LongestNote = 3;      // lines on the author
constexpr int LongestNoteLabel = 4; // words

/// Whether a line begins what belongs to no story: comments, a feed.
bool isBoundary(const TextLine &line)
{
    const PhraseHits &hits = line.look.hits;
    return hits.whole(PhraseKind::Feed) || hits.whole(PhraseKind::Comments) || hits.starts(PhraseKind::Comments)
        || (hits.of(PhraseKind::Comments) > 0 && line.look.words <= 16 && !line.look.sentence);
}

class RunFinder
{
public:
    RunFinder(const std::vector<TextLine> &lines, const std::vector<LineScore> &scores)
        : m_lines(lines)
        , m_scores(scores)
        , m_count(static_cast<int>(lines.size()))
    { }

    TextRun run()
    {
        choose();
        if (!hasProse()) {
            chooseStretch();
            return m_run;
        }
        trimEnds();
        trimCards();
        trimAuthorNote();
        reachDown();
        reachProgramme();
        return m_run;
    }

private:
    const TextLine &line(int i) const { return m_lines[static_cast<size_t>(i)]; }
    double inside(int i) const { return m_scores[static_cast<size_t>(i)].inside; }

    double worth(int i) const
    {
        const double score = std::clamp(m_scores[static_cast<size_t>(i)].page, -HighestScore, HighestScore);
        const double weight = 1 + std::min(line(i).look.words, MostWordsOfLine) / WordsOfWeight;
        return score * weight - (isBoundary(line(i)) ? BoundaryCost : 0);
    }

    /// The run of lines with the highest sum of worths.
    void choose()
    {
        double best = 0;
        double sum = 0;
        int from = 0;
        for (int i = 0; i < m_count; ++i) {
            if (sum <= 0) {
                sum = 0;
                from = i;
            }
            sum += worth(i);
            if (sum > best) {
                best = sum;
                m_run.from = from;
                m_run.to = i;
            }
        }
    }

    bool hasProse() const
    {
        return m_run.from >= 0
            && std::any_of(m_lines.begin() + m_run.from, m_lines.begin() + m_run.to + 1,
                           [](const TextLine &line) { return line.prose; });
    }

    /// Of a page whose lines all look doubtful: its longest stretch of long lines. A note without a page's clutter has none.
    void chooseStretch()
    {
        const auto clutter = std::count_if(m_lines.begin(), m_lines.end(),
                                           [](const TextLine &line) { return line.clutter.has_value(); });
        int words = 0;
        int best = FewestStretchWords;
        int from = -1;
        int last = -1;
        for (int i = 0; clutter >= FewestClutter && i < m_count; ++i) {
            if (line(i).clutter || line(i).look.words < LongLine)
                continue;
            const bool goesOn = last >= 0 && i - last <= WidestStretchGap;
            from = goesOn ? from : i;
            words = (goesOn ? words : 0) + line(i).look.words;
            last = i;
            if (words > best) {
                best = words;
                m_run.from = from;
                m_run.to = i;
            }
        }
    }

    void trimEnds()
    {
        while (m_run.from < m_run.to && !line(m_run.from).prose)
            ++m_run.from;
        while (m_run.to > m_run.from && !line(m_run.to).prose && inside(m_run.to) < SureEnd)
            --m_run.to;
    }

    /// Whether the story's paragraphs are parted by empty lines.
    bool isAiry() const
    {
        int prose = 0;
        int blank = 0;
        for (int i = m_run.from; i <= m_run.to; ++i) {
            prose += line(i).prose ? 1 : 0;
            blank += line(i).prose && line(i).blankBefore ? 1 : 0;
        }
        return blank * 10 >= prose * 6;
    }

    /// Leaves out teasers of other stories at the end: a headline with paragraphs right below it, closer than the
    /// story's own paragraphs stand.
    void trimCards()
    {
        if (!isAiry())
            return;
        for (int cards = 0; cards < MostCards; ++cards) {
            int head = m_run.to;
            while (head > m_run.from && !line(head).blankBefore)
                --head;
            const TextLine &title = line(head);
            const bool isHeadline =
                head > m_run.from && !title.look.sentence && title.look.words >= 5 && isTitleLike(title);
            if (!isHeadline || head == m_run.to || !line(head + 1).prose)
                break;
            m_run.card = m_run.card < 0 ? m_run.to : m_run.card;
            m_run.to = head - 1;
            while (m_run.to > m_run.from && !line(m_run.to).prose)
                --m_run.to;
        }
    }

    /// Leaves out a note on the author at the end: "About Marta Vell", and a paragraph or two on Marta Vell below.
    void trimAuthorNote()
    {
        for (int i = m_run.to - 1; i > m_run.from && m_run.to - i <= LongestNote; --i) {
            const TextLine &label = line(i);
            if (label.prose || label.look.sentence || label.look.words > LongestNoteLabel)
                continue;
            const QString name = label.text.section(u' ', -2);
            if (lookOfName(name) != NameLook::Person || !hasGivenName(name) || !line(i + 1).text.contains(name))
                continue;
            m_run.to = i - 1;
            while (m_run.to > m_run.from && !line(m_run.to).prose)
                --m_run.to;
            return;
        }
    }

    /// Lets the story end with paragraphs that only a few lines of clutter part from it.
    void reachDown()
    {
        int end = m_run.to;
        for (int i = m_run.to + 1; i < m_count && i - end <= WidestGapOfLines; ++i) {
            const TextLine &here = line(i);
            if (isBoundary(here) || i <= m_run.card)
                break;
            const bool skipped = here.clutter || here.caption || here.date || here.look.words <= 2 || inside(i) < -1;
            if (here.prose && inside(i) > 0)
                m_run.to = end = i;
            else if (!skipped && isTitleLike(here))
                break;
        }
    }

    void reachProgramme()
    {
        const int end = endOfProgramme(m_lines, m_run.to);
        if (end == m_run.to || m_run.card >= 0)
            return;
        m_run.programme = m_run.to;
        m_run.to = end;
    }

    const std::vector<TextLine> &m_lines;
    const std::vector<LineScore> &m_scores;
    const int m_count;
    TextRun m_run;
};

} // namespace

TextRun findTextRun(const std::vector<TextLine> &lines, const std::vector<LineScore> &scores)
{
    return RunFinder(lines, scores).run();
}

bool isTitleLike(const TextLine &line)
{
    return !line.clutter && !line.date && !line.caption && line.look.words >= 3 && line.look.words <= 32
        && line.text.size() <= 220;
}

bool isCleanCopy(const std::vector<TextLine> &lines)
{
    int prose = 0;
    int noise = 0;
    int dates = 0;
    int shortLines = 0; // in a row
    for (const TextLine &line : lines) {
        prose += line.prose ? 1 : 0;
        noise += (line.clutter && !line.look.sentence) || isRelatedLabel(line.look) ? 1 : 0;
        dates += line.date ? 1 : 0;
        shortLines = line.look.words <= 3 && !line.look.sentence ? shortLines + 1 : 0;
        if (shortLines > LongestMenu)
            return false;
    }
    return prose > 0 && noise == 0 && dates <= 2;
}

} // namespace Pressmark
