#include "extraction/linerules.h"
#include "extraction/personnames.h"

namespace Pressmark {

namespace {

constexpr int LongestName = 9;             // words, what the person does included
constexpr int FewestWords = 12;            // of a paragraph about a person
constexpr int LongestParagraph = 120;      // words
constexpr double MostOfPresentation = 0.7; // stands before what can only be its end
constexpr int LongestBiography = 200;      // words, and a tenth of the story
constexpr qsizetype BeginningOfLine = 60;

/// Whether a line is a person's name, and the next one tells of that person.
bool presents(const StoryLines &story, size_t name, size_t text)
{
    const PageBlock &who = story.block(name);
    const PageBlock &what = story.block(text);
    if (who.words > LongestName || story.lines[name].look.sentence || !what.prose || what.words < FewestWords
        || what.words > LongestParagraph)
        return false;
    const QStringList names = who.text.split(u' ', Qt::SkipEmptyParts);
    return names.size() >= 2 && names[0].at(0).isUpper() && names[1].at(0).isUpper() && what.text.startsWith(names[0])
        && hasGivenName(who.text);
}

/// The one line that presents a person, and how many words stand before it. A story that presents several is about
/// them: then there is none.
struct Presented
{
    size_t line;
    int before = 0;
    int words = 0; // of the story

    explicit Presented(const StoryLines &story)
        : line(story.lines.size())
    {
        const size_t count = story.lines.size();
        bool several = false;
        size_t last = count;
        for (size_t i = 0; i < count; ++i) {
            if (!story.isKept(i))
                continue;
            if (last < count && presents(story, last, i)) {
                several = several || line < count;
                line = last;
                before = words - story.block(last).words;
            }
            words += story.block(i).words;
            last = i;
        }
        line = several ? count : line;
    }
};

} // namespace

void leaveOutPresentedAuthor(StoryLines &story)
{
    const Presented found(story);
    const size_t count = story.lines.size();
    if (found.line == count || found.before < MostOfPresentation * found.words
        || found.words - found.before > LongestBiography + 0.1 * found.words)
        return;
    const QString name = story.block(found.line).text.section(u' ', 0, 0);
    story.leaveOut(found.line, LeftOutClass::AuthorNote);
    for (size_t i = found.line + 1; i < count; ++i) {
        const PageBlock &block = story.block(i);
        if (!story.isKept(i))
            continue;
        if (block.kind == BlockKind::Heading || !block.text.left(BeginningOfLine).contains(name))
            return;
        story.leaveOut(i, LeftOutClass::AuthorNote);
    }
}

} // namespace Pressmark
