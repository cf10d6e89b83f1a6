#pragma once

#include "model/annotation.h"
#include "text/wordmap.h"

#include <optional>

namespace Pressmark {

/// Where a passage of an older text stands in a newer one, and how sure that is.
struct PlacedPassage
{
    PlacementState state = PlacementState::Detached;
    qsizetype start = 0; // UTF-16 units; 0, as the length, if it is detached
    qsizetype length = 0;
    double score = 0; // 0 to 1: how much of the passage's words is still there

    bool operator==(const PlacedPassage &) const = default;
};

/// Finds passages of an older text in a newer one. The two are compared once, when this is made.
///
/// A passage is *exact* or *moved* only if all of its words are there, in a surrounding that agrees or in a run of words
/// that is nowhere else; *changed* if words of it are others but most are left, or if its place is not sure; else it is
/// *detached*. It is rather called changed or detached than placed where something else stands.
class PassagePlacing
{
public:
    PassagePlacing(const QString &from, const QString &to);

    const QString &from() const { return m_from; }

    /// Requires: the passage lies inside the older text and is not empty.
    PlacedPassage place(qsizetype start, qsizetype length) const;

private:
    struct Words; // of a passage, in the older text, and where they are in the newer one

    const TextWord &oldWord(int word) const;
    const TextWord &newWord(int word) const;
    std::optional<Words> wordsOf(qsizetype start, qsizetype length) const;
    Words atTarget(int first, int last) const;
    void widen(Words &words) const;
    int agreeingAround(const Words &words) const;
    int wordsAround(const Words &words) const;
    bool agrees(const Words &words, double share) const;
    bool isSure(const Words &words) const;
    bool endsAgree(const Words &words) const;
    PlacedPassage placeWords(const Words &words, qsizetype start, qsizetype length) const;
    PlacedPassage placeBetweenNeighbours(int first, int last, qsizetype start, qsizetype length) const;
    PlacedPassage placeWithoutWords(qsizetype start, qsizetype length) const;
    PlacedPassage placeAnywhere(qsizetype start, qsizetype length) const;
    bool isWrittenAlike(int word) const;
    qsizetype newStart(qsizetype start, const Words &words) const;
    qsizetype newEnd(qsizetype end, const Words &words) const;

    const QString m_from;
    const QString m_to;
    const WordMap m_map;
};

} // namespace Pressmark
