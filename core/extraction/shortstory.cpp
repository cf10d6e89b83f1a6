#include "extraction/shortstory.h"

#include <algorithm>

namespace Pressmark {

namespace {

constexpr int FewestWordsOfSentence = 3;
constexpr int FewestSentences = 2;
constexpr int FewestWordsOfRun = 10;
constexpr int WidestGap = 3;   // lines between two sentences that nothing explains
constexpr int FewestNoise = 3; // lines of a copied page

bool isPageNoise(const TextLine &line)
{
    return line.clutter || line.date || isRelatedLabel(line.look);
}

bool endsStory(const TextLine &line)
{
    const PhraseHits &hits = line.look.hits;
    return hits.whole(PhraseKind::Comments) || hits.starts(PhraseKind::Comments);
}

} // namespace

bool isSentence(const TextLine &line)
{
    return line.look.sentence && line.look.words >= FewestWordsOfSentence && !line.clutter && !line.date
        && !line.caption && !line.text.endsWith(u':') && !isRelatedLabel(line.look)
        && !line.look.hits.starts(PhraseKind::Related);
}

TextRun findShortRun(const std::vector<TextLine> &lines)
{
    const auto noise = std::count_if(lines.begin(), lines.end(), isPageNoise);
    TextRun best;
    TextRun own;
    int most = FewestWordsOfRun - 1;
    int words = 0;
    int sentences = 0;
    int gap = 0;
    const int count = noise >= FewestNoise ? static_cast<int>(lines.size()) : 0;
    for (int i = 0; i < count; ++i) {
        const TextLine &line = lines[static_cast<size_t>(i)];
        if (endsStory(line))
            own.to = -1;
        if (!isSentence(line)) {
            gap += isPageNoise(line) || line.caption ? 0 : 1;
            continue;
        }
        const bool goesOn = own.to >= 0 && gap <= WidestGap;
        gap = 0;
        own.from = goesOn ? own.from : i;
        own.to = i;
        words = (goesOn ? words : 0) + line.look.words;
        sentences = (goesOn ? sentences : 0) + 1;
        if (words > most && sentences >= FewestSentences) {
            most = words;
            best = own;
        }
    }
    return best;
}

} // namespace Pressmark
