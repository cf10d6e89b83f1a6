#pragma once

#include "text/sentences.h"
#include "text/wordmap.h"

namespace Pressmark {

/// What of one of two texts is not in the other: words, and signs between words that are.
class UnmatchedWords
{
public:
    UnmatchedWords(const QString &text, const std::vector<TextWord> &words);

    void addWord(int word) { m_words[static_cast<size_t>(word)] = true; }
    /// The signs between the word before this one (none: -1) and it; the number of words: those behind the last.
    void addSigns(int word) { m_signs[static_cast<size_t>(word)] = true; }

    /// Whether words [first, end), or signs beside them, are among it.
    bool touches(int first, int end) const;
    /// How many numbers among them are, or have signs that are.
    int figures(int first, int end) const;
    /// Sorted; neighbours are joined with what stands between them.
    QList<TextRange> ranges() const;

private:
    TextRange signsBefore(int word) const;
    bool isFigure(int word) const;
    bool areOfFigure(TextRange gap, bool joined) const;

    const QString &m_text;
    const std::vector<TextWord> &m_all;
    std::vector<bool> m_words;
    std::vector<bool> m_signs; // before each word, and behind the last
};

/// Which words and signs differ between two texts. Words that differ in case or accents only differ, words that differ in
/// Unicode form only do not; nor do spaces, or the forms of quotation marks and dashes.
class ChangedWords
{
public:
    /// Keeps references to both.
    ChangedWords(const QString &from, const QString &to);

    const WordMap &map() const { return m_map; }
    const UnmatchedWords &removed() const { return m_removed; }
    const UnmatchedWords &added() const { return m_added; }

private:
    void compareWords();
    void compareSigns();

    const QString &m_from;
    const QString &m_to;
    const WordMap m_map;
    UnmatchedWords m_removed;
    UnmatchedWords m_added;
};

} // namespace Pressmark
