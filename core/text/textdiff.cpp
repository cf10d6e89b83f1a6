#include "text/textdiff.h"

#include "text/changedwords.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace Pressmark {

namespace {

constexpr double EnoughShared = 0.25; // of a sentence's words, so that it is still that sentence

/// A sentence of one of both texts, with its words.
struct Sentence
{
    int first = 0; // word
    int end = 0;   // exclusive
    int paragraph = 0;

    int words() const { return end - first; }
};

struct Sentences
{
    std::vector<Sentence> all;
    std::vector<int> ofWord; // -1: none
    std::vector<int> sizes;  // of paragraphs, in sentences
};

/// Of a text, one after the other; those without words are left out, and so are paragraphs without words.
Sentences divide(const QString &text, const std::vector<TextWord> &words, const QString &language)
{
    Sentences result;
    result.ofWord.assign(words.size(), -1);
    size_t word = 0;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype feed = text.indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed;
        const auto paragraph = static_cast<int>(result.sizes.size());
        int count = 0;
        for (const TextRange &range : sentencesOf(text, {start, end - start}, language)) {
            const auto first = static_cast<int>(word);
            while (word < words.size() && words[word].start < range.start + range.length)
                result.ofWord[word++] = static_cast<int>(result.all.size());
            if (static_cast<int>(word) == first)
                continue;
            result.all.push_back({first, static_cast<int>(word), paragraph});
            ++count;
        }
        if (count > 0)
            result.sizes.push_back(count);
        start = end + 1;
    }
    return result;
}

/// Which sentences of two texts are one: sets that words in common join.
class SentencePairs
{
public:
    SentencePairs(const Sentences &from, const Sentences &to, const ChangedWords &words)
        : m_from(from)
        , m_to(to)
        , m_set(from.all.size() + to.all.size())
    {
        std::iota(m_set.begin(), m_set.end(), 0);
        for (size_t i = 0; i < from.all.size(); ++i) {
            QHash<int, int> shared;
            for (int word = from.all[i].first; word < from.all[i].end; ++word) {
                if (const int target = words.map().target(word); target >= 0)
                    ++shared[to.ofWord[static_cast<size_t>(target)]];
            }
            for (auto other = shared.cbegin(); other != shared.cend(); ++other)
                joinIfAlike(static_cast<int>(i), other.key(), other.value());
        }
    }

    int setOfOld(int sentence) const { return root(sentence); }
    int setOfNew(int sentence) const { return root(static_cast<int>(m_from.all.size()) + sentence); }

private:
    void joinIfAlike(int from, int to, int shared)
    {
        if (to < 0)
            return;
        const int shorter =
            std::min(m_from.all[static_cast<size_t>(from)].words(), m_to.all[static_cast<size_t>(to)].words());
        if (shared < EnoughShared * shorter)
            return;
        m_set[static_cast<size_t>(setOfOld(from))] = setOfNew(to);
    }

    int root(int node) const
    {
        while (m_set[static_cast<size_t>(node)] != node)
            node = m_set[static_cast<size_t>(node)];
        return node;
    }

    const Sentences &m_from;
    const Sentences &m_to;
    std::vector<int> m_set;
};

/// What belongs to a set of sentences.
struct Fate
{
    int older = 0; // sentences
    int newer = 0;
    int oldFigures = 0;
    int newFigures = 0;
    bool isChanged = false;
};

/// Sentences of the older (or newer) text that have no counterpart, by paragraphs: those that are gone wholly, by their
/// numbers, and how many sentences are gone from the others.
int countGone(const Sentences &sentences, const std::vector<bool> &gone, QList<int> &paragraphs)
{
    std::vector<int> left(sentences.sizes);
    for (size_t i = 0; i < gone.size(); ++i)
        left[static_cast<size_t>(sentences.all[i].paragraph)] -= gone[i] ? 1 : 0;
    int single = 0;
    for (size_t i = 0; i < gone.size(); ++i)
        single += gone[i] && left[static_cast<size_t>(sentences.all[i].paragraph)] > 0 ? 1 : 0;
    for (size_t i = 0; i < left.size(); ++i) {
        if (left[i] == 0)
            paragraphs.append(static_cast<int>(i) + 1);
    }
    return single;
}

/// The middle one of the places in the newer text that words of a sentence have; -1 if they are gone.
int placeOf(const Sentence &sentence, const WordMap &map)
{
    std::vector<int> targets;
    for (int word = sentence.first; word < sentence.end; ++word) {
        if (map.target(word) >= 0)
            targets.push_back(map.target(word));
    }
    if (targets.empty())
        return -1;
    const auto middle = targets.begin() + static_cast<std::ptrdiff_t>(targets.size() / 2);
    std::nth_element(targets.begin(), middle, targets.end());
    return *middle;
}

/// How many paragraphs were carried elsewhere, or some of their sentences: those outside the longest row of sentences
/// that kept their order.
int countMoved(const Sentences &from, const WordMap &map)
{
    std::vector<int> places;
    for (const Sentence &sentence : from.all)
        places.push_back(placeOf(sentence, map));
    std::vector<int> tails; // sentences that end rows of 1, 2, 3…, each at the smallest place
    std::vector<int> before(places.size(), -1);
    for (int i = 0; i < static_cast<int>(places.size()); ++i) {
        const int place = places[static_cast<size_t>(i)];
        if (place < 0)
            continue;
        const auto isBehind = [&](int at, int sentence) { return at < places[static_cast<size_t>(sentence)]; };
        const auto tail = std::upper_bound(tails.begin(), tails.end(), place, isBehind);
        before[static_cast<size_t>(i)] = tail == tails.begin() ? -1 : *std::prev(tail);
        if (tail == tails.end())
            tails.push_back(i);
        else
            *tail = i;
    }
    std::vector<bool> kept(places.size());
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = before[static_cast<size_t>(i)])
        kept[static_cast<size_t>(i)] = true;
    std::vector<bool> moved(from.sizes.size());
    for (size_t i = 0; i < places.size(); ++i) {
        if (places[i] >= 0 && !kept[i])
            moved[static_cast<size_t>(from.all[i].paragraph)] = true;
    }
    return static_cast<int>(std::count(moved.begin(), moved.end(), true));
}

ChangeCounts count(const QString &from, const QString &to, const ChangedWords &words, const QString &language)
{
    const Sentences older = divide(from, words.map().from(), language);
    const Sentences newer = divide(to, words.map().to(), language);
    const SentencePairs pairs(older, newer, words);
    QHash<int, Fate> fates;
    for (size_t i = 0; i < older.all.size(); ++i) {
        Fate &fate = fates[pairs.setOfOld(static_cast<int>(i))];
        ++fate.older;
        fate.isChanged |= words.removed().touches(older.all[i].first, older.all[i].end);
        fate.oldFigures += words.removed().figures(older.all[i].first, older.all[i].end);
    }
    for (size_t i = 0; i < newer.all.size(); ++i) {
        Fate &fate = fates[pairs.setOfNew(static_cast<int>(i))];
        ++fate.newer;
        fate.isChanged |= words.added().touches(newer.all[i].first, newer.all[i].end);
        fate.newFigures += words.added().figures(newer.all[i].first, newer.all[i].end);
    }
    ChangeCounts counts;
    for (const Fate &fate : std::as_const(fates)) {
        if (fate.older == 0 || fate.newer == 0 || !fate.isChanged)
            continue;
        ++counts.sentencesChanged;
        counts.figuresChanged += std::min(fate.oldFigures, fate.newFigures);
    }
    std::vector<bool> gone(older.all.size());
    for (size_t i = 0; i < gone.size(); ++i)
        gone[i] = fates.value(pairs.setOfOld(static_cast<int>(i))).newer == 0;
    counts.sentencesRemoved = countGone(older, gone, counts.paragraphsRemoved);
    std::vector<bool> come(newer.all.size());
    for (size_t i = 0; i < come.size(); ++i)
        come[i] = fates.value(pairs.setOfNew(static_cast<int>(i))).older == 0;
    counts.sentencesAdded = countGone(newer, come, counts.paragraphsAdded);
    counts.paragraphsMoved = countMoved(older, words.map());
    return counts;
}

} // namespace

TextDiff diffTexts(const QString &from, const QString &to, const QString &language)
{
    if (from == to)
        return {};
    const ChangedWords words(from, to);
    return {words.removed().ranges(), words.added().ranges(), count(from, to, words, language)};
}

} // namespace Pressmark
