#pragma once

#include "extraction/lineclass.h"
#include "extraction/story.h"

namespace Pressmark {

/// The lines inside the story's container, with what the rules think of them so far.
struct StoryLines
{
    struct Line
    {
        size_t block = 0; // index in the page
        LineLook look;
        bool prose = false;
    };

    const HtmlTree &tree;
    const PageBlocks &page;
    const Container &container;
    WideVector<Line> lines;
    std::vector<BlockVerdict> &verdicts;

    const PageBlock &block(size_t line) const { return page.blocks[lines[line].block]; }
    bool isKept(size_t line) const { return verdicts[lines[line].block].kept; }
    bool isQuotedPost(size_t line) const { return container.exempt[static_cast<size_t>(block(line).node)]; }
    void leaveOut(size_t line, LeftOutClass leftOut) { verdicts[lines[line].block] = {false, leftOut, -1}; }

    /// The first and the last line that are kept prose; lines.size() if there is none.
    size_t firstProse() const;
    size_t lastProse() const;
    /// The nearest element of a kind around a line, inside the container and with little else in it; -1.
    int nearElement(size_t line, ElementVerdict::Kind kind) const;
};

/// Leaves out captions, and lines that their own words give away.
void applyLineRules(StoryLines &story);

/// Leaves out what stands before the first paragraph: headline, subtitle, byline, date, labels.
void applyHeadRules(StoryLines &story, const StoryNames &names);

/// Leaves out what stands in boxes of its own behind the story: what a company says of itself, rows of teasers.
void applyBoxRules(StoryLines &story);

/// Leaves out a person's name near the end and what is told of that person below it: the author, with a biography.
void leaveOutPresentedAuthor(StoryLines &story);

/// Leaves out lists of links to other stories, and everything that follows the end of the story.
void applyTailRules(StoryLines &story);

/// Leaves out what the page says a second time.
void applyRepeatRules(StoryLines &story, const StoryNames &names);

} // namespace Pressmark
