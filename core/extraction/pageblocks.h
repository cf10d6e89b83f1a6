#pragma once

#include "extraction/classwords.h"
#include "extraction/htmltree.h"

#include "model/body.h"

#include <vector>

namespace Pressmark {

/// One run of text of a page, or one picture, in the order of the page.
struct PageBlock
{
    BlockKind kind = BlockKind::Paragraph;
    int level = 1;
    bool ordered = false;
    int headerRows = 0;
    int node = -1;      // the innermost block element around it; of a figure the picture's element
    int firstNode = -1; // its first text node
    int hiddenBy = -1;  // the outermost element that hides it, or -1
    QString text;       // canonical
    QList<Span> spans;
    int words = 0;
    int letters = 0;     // characters but spaces
    int linkLetters = 0; // of these within links
    int links = 0;
    bool prose = false; // running text: sentences, not links

    double linkDensity() const { return letters > 0 ? double(linkLetters) / letters : 0; }
    bool isFigure() const { return kind == BlockKind::Figure; }
};

/// A page as a list of blocks, and for each node of the tree what is said of it.
struct PageBlocks
{
    WideVector<PageBlock> blocks;
    WideVector<ElementVerdict> verdicts; // by node
};

/// All blocks of a page, also those that are not shown. Links are as the page has them.
PageBlocks pageBlocks(const HtmlTree &tree);

inline bool isProse(const PageBlock &block)
{
    return block.prose;
}

/// Whether text ends like a sentence.
bool endsSentence(QStringView text);

} // namespace Pressmark
