#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace Pressmark {

/// A word of a text, or one character of a script without spaces between words.
struct TextWord
{
    qsizetype start = 0; // UTF-16 units
    qsizetype end = 0;   // exclusive
    quint64 key = 0;     // equal for words that differ in case, accents or form only
    bool opens = false;  // the first of a paragraph

    bool operator==(const TextWord &) const = default;
};

/// The words of a text in order, by the rules of the index (text/words.h) but without its pairs.
std::vector<TextWord> textWords(QStringView text);

/// Which word of a newer text is which word of an older one, also where paragraphs have changed places: runs of words
/// that stand once in each are matched first and grow as far as they agree (Heckel, "A technique for isolating
/// differences between files", CACM 21(4), 1978); what lies between two of them is compared word by word.
///
/// Linear in the words of both, but for changed stretches, of which at most 250,000 pairs of words are compared each.
class WordMap
{
public:
    WordMap(QStringView from, QStringView to);

    const std::vector<TextWord> &from() const { return m_from; }
    const std::vector<TextWord> &to() const { return m_to; }

    /// The place in to() of a word of from(), or -1 if it is gone.
    int target(int word) const { return m_target[static_cast<size_t>(word)]; }
    /// Whether some word of from() is this word of to().
    bool isTaken(int word) const { return m_source[static_cast<size_t>(word)] >= 0; }
    /// How many words in a row, this one among them, stand in both texts in the same order without a gap.
    int run(int word) const { return m_run[static_cast<size_t>(word)]; }

private:
    void matchEnds();
    bool matchRuns(int length);
    void grow(int from, int to);
    bool goesOn(int from, int to, int step) const;
    void growOver(int from, int to, int step);
    void closeGaps();
    void compare(int fromStart, int fromEnd, int toStart, int toEnd);
    void countRuns();
    bool agree(int from, int to) const;
    void join(int from, int to);

    std::vector<TextWord> m_from;
    std::vector<TextWord> m_to;
    std::vector<int> m_target;
    std::vector<int> m_source;
    std::vector<int> m_run;
};

} // namespace Pressmark
