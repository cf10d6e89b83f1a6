#include "extraction/linerules.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace Pressmark {

namespace {

constexpr int LongestCaption = 80;
constexpr int LongestMarkedCaption = 200;

bool isCapitals(QStringView text)
{
    int capitals = 0;
    for (const QChar c : text) {
        if (c.isLower())
            return false;
        capitals += c.isUpper() ? 1 : 0;
    }
    return capitals >= 4;
}

/// "[button link=…]", "{{ad}}": what a publishing program should have replaced.
bool isShortcode(QStringView text)
{
    const bool square = text.startsWith(u'[') && text.endsWith(u']');
    const bool curly = text.startsWith(u"{{") && text.endsWith(u"}}");
    return (square || curly) && text.size() < 400 && !text.contains(u". ");
}

bool hasLetters(QStringView text)
{
    // "___" parts the sections of agency reports.
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
}

/// "3 of 12": which picture of a gallery is shown.
bool isCounter(QStringView text)
{
    static const QRegularExpression counter(
        QStringLiteral("^\\d{1,4}\\s?(?:/|of|von|de|sur|di|из|з|van|av|af)\\s?\\d{1,4}$"));
    return text.size() <= 12 && counter.match(text.toString()).hasMatch();
}

/// "Lamps on the quay © Rehn, 2018"
bool endsWithCopyright(const PageBlock &block, const LineLook &look)
{
    return block.words <= 20 && !look.sentence && QStringView(block.text).right(40).contains(u'©');
}

/// How many words of the story's lines stand inside an element.
class WordSums
{
public:
    explicit WordSums(const StoryLines &story)
        : m_tree(story.tree)
        , m_before(static_cast<size_t>(story.tree.size()) + 1)
    {
        for (size_t i = 0; i < story.lines.size(); ++i)
            m_before[static_cast<size_t>(story.block(i).node) + 1] += story.block(i).words;
        std::partial_sum(m_before.begin(), m_before.end(), m_before.begin());
    }

    int inside(int node) const
    {
        return m_before[static_cast<size_t>(m_tree.node(node).end)] - m_before[static_cast<size_t>(node)];
    }

private:
    const HtmlTree &m_tree;
    std::vector<int> m_before; // by node: words of all nodes before it
};

/// Whether the page's markup says that a line belongs to a picture.
bool isMarkedCaption(const StoryLines &story, const WordSums &words, size_t line)
{
    const PageBlock &block = story.block(line);
    const int node = block.kind == BlockKind::Heading ? -1 : story.nearElement(line, ElementVerdict::Image);
    if (node < 0)
        return false;
    if (story.tree.tag(node) == HtmlTag::Figcaption)
        return block.words <= LongestMarkedCaption;
    if (block.words > LongestCaption)
        return false;
    if (story.tree.tag(node) == HtmlTag::Figure)
        return block.kind != BlockKind::Preformatted && block.kind != BlockKind::Quote
            && block.kind != BlockKind::Table;
    return words.inside(node) <= LongestCaption;
}

bool hasClutterBeside(const StoryLines &story, size_t line)
{
    const bool before = line > 0 && !story.isKept(line - 1);
    const bool after = line + 1 < story.lines.size() && !story.lines[line + 1].prose;
    return before && after;
}

std::optional<LeftOutClass> classOfLine(const StoryLines &story, size_t line)
{
    const PageBlock &block = story.block(line);
    const StoryLines::Line &found = story.lines[line];
    if (block.kind == BlockKind::Table || block.kind == BlockKind::Preformatted)
        return std::nullopt;
    if (!hasLetters(block.text))
        return LeftOutClass::Other;
    if (isShortcode(block.text))
        return LeftOutClass::Advertisement;
    if (isCounter(block.text))
        return LeftOutClass::Navigation;
    const bool oneLink = block.linkDensity() > 0.95 && block.kind != BlockKind::ListItem;
    if (oneLink && isCapitals(block.text) && block.words >= 3)
        return LeftOutClass::Related;
    if (block.linkDensity() > 0.5 && found.look.hits.starts(PhraseKind::Related) && block.words <= 30)
        return LeftOutClass::Related;
    if (found.look.hits.starts(PhraseKind::Related) && block.links > 0 && block.words <= 40
        && block.text.left(30).contains(u':') && block.linkDensity() > 0.35)
        return LeftOutClass::Related;
    return clutterClass(found.look, hasClutterBeside(story, line));
}

} // namespace

void applyLineRules(StoryLines &story)
{
    const WordSums words(story);
    for (size_t i = 0; i < story.lines.size(); ++i) {
        const bool marked = isMarkedCaption(story, words, i);
        const bool worded = !story.lines[i].prose || story.block(i).words < 50;
        if (marked
            || (worded && story.block(i).kind == BlockKind::Paragraph
                && (looksLikeCaption(story.block(i).text, story.lines[i].look)
                    || endsWithCopyright(story.block(i), story.lines[i].look)))) {
            story.leaveOut(i, LeftOutClass::Caption);
            continue;
        }
        if (const auto leftOut = classOfLine(story, i))
            story.leaveOut(i, *leftOut);
    }
}

} // namespace Pressmark
