#include "extraction/linerules.h"

#include <algorithm>

namespace Pressmark {

namespace {

constexpr double ManyLinks = 0.75;
constexpr double MostOfStory = 0.7;    // stands before what can only be its end
constexpr int LongestAuthorNote = 120; // words
constexpr size_t FewestEntries = 40;   // of a directory
constexpr int LongestEntry = 5;        // words

/// Links after a label are other stories.
void leaveOutLabelledLinks(StoryLines &story)
{
    const size_t count = story.lines.size();
    bool afterLabel = false;
    bool inList = false; // "Read also: Ferry halted" may go on in a list
    for (size_t i = 0; i < count; ++i) {
        const PageBlock &block = story.block(i);
        const bool linked = block.linkDensity() > ManyLinks;
        if (!story.isKept(i)) {
            const LineLook &look = story.lines[i].look;
            const bool related = story.verdicts[story.lines[i].block].leftOut == LeftOutClass::Related;
            afterLabel = afterLabel || (related && isRelatedLabel(look));
            inList = inList || (related && block.links > 0 && look.hits.starts(PhraseKind::Related));
            continue;
        }
        inList = inList && block.kind == BlockKind::ListItem;
        if ((afterLabel || inList) && linked) {
            story.leaveOut(i, LeftOutClass::Related);
        } else {
            afterLabel = false;
            inList = false;
        }
    }
}

/// So are lists of links behind the last paragraph.
void leaveOutLinksBehind(StoryLines &story)
{
    const size_t count = story.lines.size();
    const size_t last = story.lastProse();
    for (size_t i = last == count ? count : last + 1; i < count; ++i) {
        const PageBlock &block = story.block(i);
        if (!story.isKept(i))
            continue;
        if (block.linkDensity() > ManyLinks)
            story.leaveOut(i, LeftOutClass::Related);
        else if (!story.isQuotedPost(i) && isDateLine(block.text, story.lines[i].look))
            story.leaveOut(i, LeftOutClass::Date);
        else if (block.kind == BlockKind::Heading && i + 1 == count)
            story.leaveOut(i, LeftOutClass::Navigation);
    }
}

/// A long row of short links is a directory of places or topics.
void leaveOutDirectories(StoryLines &story)
{
    std::vector<size_t> row;
    const auto endRow = [&story, &row] {
        for (size_t i = 0; i < row.size() && row.size() >= FewestEntries; ++i)
            story.leaveOut(row[i], LeftOutClass::Navigation);
        row.clear();
    };
    for (size_t i = 0; i < story.lines.size(); ++i) {
        if (!story.isKept(i))
            continue;
        const PageBlock &block = story.block(i);
        if (block.linkDensity() > ManyLinks && block.words <= LongestEntry && !block.isFigure())
            row.push_back(i);
        else
            endRow();
    }
    endRow();
}

/// Leaves out what newsrooms write under a story: who the author is, fine print, when it was last changed.
class EndRules
{
public:
    explicit EndRules(StoryLines &story)
        : m_story(story)
    {
        for (size_t i = 0; i < story.lines.size(); ++i) {
            m_words += story.isKept(i) ? story.block(i).words : 0;
        }
        for (size_t i = 0; i < story.verdicts.size(); ++i) {
            const BlockVerdict &verdict = story.verdicts[i];
            if (!verdict.kept && verdict.leftOut == LeftOutClass::Byline && story.page.blocks[i].words <= 25)
                m_bylines.append(story.page.blocks[i].text);
        }
    }

    void run()
    {
        int before = 0;
        for (size_t i = 0; i < m_story.lines.size(); ++i) {
            const bool late = before >= MostOfStory * m_words;
            if (!m_story.isKept(i))
                continue;
            before += m_story.block(i).words;
            if (late && isAboutAuthor(i))
                m_story.leaveOut(i, LeftOutClass::AuthorNote);
            else if (late && isFinePrint(i))
                m_story.leaveOut(i, LeftOutClass::Legal);
            else if (late && isUpdateNote(i))
                m_story.leaveOut(i, LeftOutClass::Date);
        }
    }

private:
    /// "Jane Roe is a reporter …", where the page names Jane Roe as the author.
    bool isAboutAuthor(size_t line) const
    {
        const PageBlock &block = m_story.block(line);
        if (m_bylines.isEmpty() || block.words > LongestAuthorNote || block.kind == BlockKind::Heading)
            return false;
        const QStringList words = block.text.left(60).split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 4 || !words[0].at(0).isUpper() || !words[1].at(0).isUpper())
            return false;
        QString name = words[0] + u' ' + words[1];
        if (name.endsWith(QLatin1String("'s")) || name.endsWith(u"’s"))
            name.chop(2);
        return std::any_of(m_bylines.begin(), m_bylines.end(),
                           [&name](const QString &byline) { return byline.contains(name); });
    }

    bool isFinePrint(size_t line) const
    {
        const PageBlock &block = m_story.block(line);
        return block.words <= 90 && m_story.lines[line].look.hits.of(PhraseKind::Legal) >= 2;
    }

    /// "Updated at 1:23 p.m."
    bool isUpdateNote(size_t line) const
    {
        const PageBlock &block = m_story.block(line);
        const auto isDigit = [](QChar c) { return c.isDigit(); };
        return block.words <= 8 && m_story.lines[line].look.hits.starts(PhraseKind::Updated)
            && std::any_of(block.text.begin(), block.text.end(), isDigit);
    }

    StoryLines &m_story;
    int m_words = 0;
    QStringList m_bylines;
};

} // namespace

void applyTailRules(StoryLines &story)
{
    leaveOutDirectories(story);
    leaveOutPresentedAuthor(story);
    EndRules(story).run();
    leaveOutLabelledLinks(story);
    leaveOutLinksBehind(story);
}

} // namespace Pressmark
