#pragma once

#include "extraction/textlines.h"

#include <array>

namespace Pressmark {

/// What can be said of a line and of its neighbours without knowing the language.
enum class LineFeature : unsigned char {
    Always,
    OneWord, // how many words: one of these seven
    ThreeWords,
    SixWords,
    TenWords,
    TwentyWords,
    FortyWords,
    ManyWords,
    Sentence,
    Colon,
    LowerCase, // share of words that begin with a small letter
    Capitals,  // nothing but capitals
    TitleCase,
    Comma,
    Quote,
    Digits,
    OnlyNumber,
    Divided, // "|", "»", "•" between words
    Handle,  // "@" or an address
    Ellipsis,
    Repeated,
    Clutter,
    Date,
    Caption,
    Label,
    AppealWords,
    CreditWords,
    CommentWords,
    BlankBefore,
    BlankAfter,
    Prose,
    LongProse,
    BeforeProse, // the neighbour above is prose
    AfterProse,  // below
    BeforeShort,
    AfterShort,
    BeforeClutter,
    AfterClutter,
    BeforeSentence,
    AfterSentence,
    AfterCredit, // the line below is nothing but a credit
    SecondProse, // the second above and below
    SecondProseBelow,
    ProseAbove, // words of prose among the six lines above, on a scale to 1
    ProseBelow,
    ClutterAbove, // share of the six lines above
    ClutterBelow,
    ShortAbove,
    ShortBelow,
    LabelAbove,    // a related label above with no prose between
    CommentsAbove, // a comments label somewhere above
    CapitalsLong,  // capitals only, and at least five words
    NearTop,
    NearEnd,
    SurroundedBothSides,
    HeadingLike,   // short, no sentence, prose below
    ListLike,      // begins with a bullet or a number
    MidLength,     // no sentence, but small letters and at least six words
    SentenceAbove, // share of the six lines above
    SentenceBelow,
    WideProseAbove, // words of prose among the twenty-four lines above, on a scale to 1
    WideProseBelow,
    WideNoiseAbove, // share of them
    WideNoiseBelow,
    RepeatsNear,   // share of the six lines on either side that stand elsewhere too
    TitleListed,   // this line and a neighbour end no sentence and have at least five words
    SameShape,     // this line and a neighbour are lists' items: figures, commas, about as long
    LongAndNoisy,  // prose between clutter
    Tight,         // no empty line before it, where paragraphs have one
    TightGroup,    // so are at least two lines around it
    SentenceShort, // a sentence of less than nine words
    Count
};

using LineFeatures = std::array<float, static_cast<size_t>(LineFeature::Count)>;

/// The features of every line.
std::vector<LineFeatures> lineFeatures(const std::vector<TextLine> &lines);

} // namespace Pressmark
