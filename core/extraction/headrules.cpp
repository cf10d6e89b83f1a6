#include "extraction/byline.h"
#include "extraction/linerules.h"
#include "extraction/wordset.h"

#include "text/canonicaltext.h"

#include <algorithm>

namespace Pressmark {

namespace {

constexpr int LongestByline = 25;
constexpr int ShortLabel = 7;
constexpr int LongDescription = 40; // words: the description repeats the first paragraph then

std::vector<WordSet> wordSets(const QStringList &lines)
{
    std::vector<WordSet> sets;
    for (const QString &line : lines)
        sets.emplace_back(line);
    return sets;
}

bool saysOneOf(const WordSet &line, const std::vector<WordSet> &names)
{
    return std::any_of(names.begin(), names.end(), [&line](const WordSet &name) {
        // A title carries the publication's name behind it.
        return saysTheSame(line, name)
            || (line.size() >= 4 && line.shareIn(name) > 0.99 && name.size() <= line.size() + 5);
    });
}

class HeadRules
{
public:
    HeadRules(StoryLines &story, const StoryNames &names)
        : m_story(story)
        , m_titles(wordSets(names.titles))
        , m_decks(wordSets(names.decks))
    { }

    void run()
    {
        m_first = m_story.firstProse();
        const size_t first = m_first;
        const size_t end = std::min(first + 3, m_story.lines.size());
        for (size_t i = 0; i < m_story.lines.size(); ++i) {
            if (!m_story.isKept(i) || m_story.isQuotedPost(i))
                continue;
            const bool early = i < end;
            if (const auto leftOut = classOf(i, i <= first, early))
                m_story.leaveOut(i, *leftOut);
        }
        leaveOutBeforeHeadline();
        // What was taken for the first paragraph may have been the subtitle.
        leaveOutDeck(m_story.firstProse());
    }

private:
    std::optional<LeftOutClass> classOf(size_t line, bool before, bool early) const
    {
        const PageBlock &block = m_story.block(line);
        const LineLook &look = m_story.lines[line].look;
        const bool heading = block.kind == BlockKind::Heading;
        if ((early || (heading && block.level == 1)) && block.words <= 40 && saysOneOf(WordSet(block.text), m_titles))
            return LeftOutClass::Headline;
        if (!early)
            return std::nullopt;
        if (before && block.words <= 40 && isHeadInLines(block.text))
            return LeftOutClass::Headline;
        if (block.words <= LongestByline && isDateLine(block.text, look))
            return LeftOutClass::Date;
        if (block.words <= LongestByline && !heading && !findByline(block.text, {}).isEmpty())
            return LeftOutClass::Byline;
        if (!before || m_story.lines[line].prose)
            return std::nullopt;
        const bool label = block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem;
        if (label && block.words <= ShortLabel && !look.sentence && !standsAmongProse(line))
            return block.linkDensity() > 0.5 ? LeftOutClass::Navigation : LeftOutClass::Other;
        if (block.linkDensity() > 0.8 && block.words <= 20)
            return LeftOutClass::Navigation;
        return std::nullopt;
    }

    /// The headline, and only byline and date in the lines below it.
    bool isHeadInLines(const QString &text) const
    {
        const QStringList lines = text.split(u'\n');
        if (lines.size() < 2 || !saysOneOf(WordSet(lines.first()), m_titles))
            return false;
        return std::all_of(lines.begin() + 1, lines.end(), [](const QString &line) {
            return !findByline(line, {}).isEmpty() || isDateLine(line, lookAtLine(line, countWords(line)));
        });
    }

    /// Whether the first paragraph stands in the same element: then a short line is part of the text, not a label.
    bool standsAmongProse(size_t line) const
    {
        if (m_first >= m_story.lines.size())
            return false;
        const HtmlTree &tree = m_story.tree;
        int own = tree.parent(m_story.block(line).node);
        if (m_story.block(line).kind == BlockKind::ListItem && own >= 0)
            own = tree.parent(own);
        return own >= 0 && own == tree.parent(m_story.block(m_first).node);
    }

    /// Notices of the whole site stand before the headline; a story does not begin there.
    void leaveOutBeforeHeadline()
    {
        int words = 0;
        int before = 0;
        size_t headline = m_story.lines.size();
        for (size_t i = 0; i < m_story.lines.size(); ++i) {
            const PageBlock &block = m_story.block(i);
            if (headline == m_story.lines.size() && block.kind == BlockKind::Heading && block.level == 1
                && m_story.verdicts[m_story.lines[i].block].leftOut == LeftOutClass::Headline && !m_story.isKept(i)) {
                headline = i;
                before = words;
            }
            words += m_story.isKept(i) ? block.words : 0;
        }
        if (headline == m_story.lines.size() || before > std::min(60, words / 20))
            return;
        for (size_t i = 0; i < headline; ++i) {
            if (m_story.isKept(i))
                m_story.leaveOut(i, LeftOutClass::Navigation);
        }
    }

    void leaveOutDeck(size_t first)
    {
        for (size_t i = 0; i < m_story.lines.size() && i <= first; ++i) {
            if (m_story.isKept(i) && isDeck(i, first))
                m_story.leaveOut(i, LeftOutClass::Subtitle);
        }
    }

    bool isDeck(size_t line, size_t first) const
    {
        const PageBlock &block = m_story.block(line);
        if (block.words < 4 || block.words > 70)
            return false;
        if (m_story.nearElement(line, ElementVerdict::Deck) >= 0)
            return true;
        const bool described = saysOneOf(WordSet(block.text), m_decks);
        if (block.kind == BlockKind::Heading)
            return described || (line < first && m_story.lines[line].look.sentence && block.words >= 8);
        // The first paragraph is often the description too: a subtitle stands apart from the other paragraphs.
        return described && block.words < LongDescription && standsApart(line);
    }

    bool standsApart(size_t line) const
    {
        const int parent = m_story.tree.parent(m_story.block(line).node);
        int beside = 0;
        for (size_t i = line + 1; i < m_story.lines.size() && beside == 0; ++i)
            beside += m_story.lines[i].prose && m_story.tree.parent(m_story.block(i).node) == parent ? 1 : 0;
        return beside == 0;
    }

    StoryLines &m_story;
    size_t m_first = 0; // the first paragraph
    std::vector<WordSet> m_titles;
    std::vector<WordSet> m_decks;
};

} // namespace

void applyHeadRules(StoryLines &story, const StoryNames &names)
{
    HeadRules(story, names).run();
}

} // namespace Pressmark
