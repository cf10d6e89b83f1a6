#pragma once

#include "model/body.h"

#include <QStringView>

#include <array>
#include <string_view>

namespace Pressmark {

struct ElementVerdict;

/// What the lexicons know a phrase to be.
enum class PhraseKind : unsigned char {
    Advertisement,
    Appeal,
    Audio,
    AuthorNote,
    Comments,
    Credit, // "Getty Images"
    Legal,
    Navigation,
    Newsletter,
    ReadingTime,
    Related, // "You may also like"
    Share,
    Tags,
    CaptionStart, // "Photo:"
    BylineStart,  // "By"
    DateStart,    // "Published"
    Updated,      // "Last updated"
    Feed,
    About, // what a company or a newspaper says of itself: "About Harbour Post"
    Count
};

/// Which phrases stand in a line.
struct PhraseHits
{
    static constexpr size_t Kinds = static_cast<size_t>(PhraseKind::Count);

    int words = 0;                          // of the line; each ideograph is one
    std::array<quint8, Kinds> count = {};   // phrases of each kind, up to 255
    std::array<quint8, Kinds> covered = {}; // words of all phrases of a kind, up to 255
    quint32 atStart = 0;                    // by kind: whether the line begins with one
    quint32 isWhole = 0;                    // by kind: whether the line is nothing but one

    int of(PhraseKind kind) const { return count[static_cast<size_t>(kind)]; }
    bool starts(PhraseKind kind) const { return (atStart >> static_cast<unsigned int>(kind) & 1) != 0; }
    bool whole(PhraseKind kind) const { return (isWhole >> static_cast<unsigned int>(kind) & 1) != 0; }
    /// The share of the words that belong to phrases of a kind; at most 1.
    double share(PhraseKind kind) const;
};

/// All phrases of all languages that stand in a line as whole words, whatever the case and punctuation. Of a long line
/// only the beginning and the end are looked at.
PhraseHits phrasesIn(QStringView line);

/// The class of left-out text that phrases of a kind make.
LeftOutClass leftOutClassOf(PhraseKind kind);

/// Makes the files below ":/lexicons" readable, as often as it is called.
void loadLexiconResource();

/// What a word of class names says ("newsletter", "most-read").
ElementVerdict classWordVerdict(std::string_view word);

} // namespace Pressmark
