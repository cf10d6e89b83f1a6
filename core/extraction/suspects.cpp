#include "extraction/suspects.h"

#include "extraction/lexicon.h"

#include <algorithm>
#include <array>

namespace Pressmark {

namespace {

constexpr qsizetype LongestSuspect = 800; // UTF-16 units; longer ones are prose

/// Phrases that publications put around stories; names of agencies, dates and bylines stand in stories too.
constexpr std::array Kinds{PhraseKind::Advertisement, PhraseKind::Appeal,   PhraseKind::Audio,
                           PhraseKind::AuthorNote,    PhraseKind::Comments, PhraseKind::Legal,
                           PhraseKind::Newsletter,    PhraseKind::Related,  PhraseKind::Share};

} // namespace

QList<qsizetype> suspectBlocks(const Body &body)
{
    QList<qsizetype> suspects;
    for (qsizetype i = 0; i < body.blocks.size(); ++i) {
        const Block &block = body.blocks[i];
        if (!block.kept || block.text.isEmpty() || block.text.size() > LongestSuspect)
            continue;
        const PhraseHits hits = phrasesIn(block.text);
        if (std::any_of(Kinds.begin(), Kinds.end(), [&hits](PhraseKind kind) { return hits.of(kind) > 0; }))
            suspects.append(i);
    }
    return suspects;
}

} // namespace Pressmark
