#pragma once

#include "search/articlefacts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Pressmark {

/// How well articles answer words: BM25 with one length for the whole article, and one frequency for all forms of a
/// word.
class Relevance
{
public:
    /// What a place of a word counts for: title, byline, body, captions.
    static constexpr std::array<float, 4> ColumnWeights{5, 2, 1, 1};
    /// What is added for a note with the word: a person found it worth one.
    static constexpr float NoteScore = 1;

    /// Requires: the lengths are loaded.
    explicit Relevance(const ArticleFacts &facts)
        : m_lengths(facts.lengths)
        , m_perWord(Saturation * LengthShare / meanLength(facts))
    { }

    /// What a word counts for that so many of the articles have.
    static float rarity(qint64 articles, double matching)
    {
        const double weight = std::log(1 + (static_cast<double>(articles) - matching + 0.5) / (matching + 0.5));
        return std::max(static_cast<float>(weight), 0.01F);
    }
    /// Of a word whose articles are not counted: it stands alone, or counting them costs as much as finding them.
    static float usualRarity(qint64 articles) { return rarity(articles, static_cast<double>(articles) * UsualShare); }

    /// What a word adds that has this weight in the article. Requires: the article's number is not above the highest.
    float score(float rarity, float weight, size_t article) const
    {
        const float length = Saturation * (1 - LengthShare) + m_perWord * m_lengths[article];
        return rarity * weight / (weight + length);
    }

private:
    static constexpr float Saturation = 1.2F;   // k1
    static constexpr float LengthShare = 0.75F; // b
    static constexpr double UsualShare = 0.05;  // of the articles

    static float meanLength(const ArticleFacts &facts)
    {
        return static_cast<float>(std::max(1.0, facts.totalLength / static_cast<double>(facts.highest + 1)));
    }

    const std::vector<std::uint16_t> &m_lengths;
    float m_perWord;
};

} // namespace Pressmark
