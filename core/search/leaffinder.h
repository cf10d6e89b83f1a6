#pragma once

#include "search/searchquery.h"
#include "text/words.h"

#include <QList>

#include <string>
#include <string_view>
#include <vector>

namespace Pressmark {

/// The words of one text as the index has them, and where they stand.
class TextWords
{
public:
    /// The words of another text; the old ones go.
    void read(std::string_view utf8);

    size_t size() const { return m_words.size(); }
    std::string_view folded(size_t index) const
    {
        return std::string_view(m_folded).substr(m_words[index].at, m_words[index].length);
    }
    WordSpan span(size_t index) const { return m_words[index].span; }

private:
    struct Word
    {
        size_t at;
        size_t length;
        WordSpan span;
    };
    std::string m_folded;
    std::vector<Word> m_words;
};

/// How many UTF-16 units the bytes of whole characters take.
qsizetype unitsInUtf8(std::string_view utf8);

/// A hit in UTF-8 text.
struct ByteHit
{
    int start = 0;
    int end = 0;
    int leaf = 0;
};

/// Leaves of a query, made ready to be looked for in many texts.
class LeafFinder
{
public:
    explicit LeafFinder(const QList<SearchQuery::Words> &leaves);

    bool isEmpty() const { return m_leaves.empty(); }
    /// Where they stand, in order; hits may overlap. `words` are those of the text.
    void find(std::string_view utf8, const TextWords &words, std::vector<ByteHit> &hits) const;

private:
    /// A phrase, asked of words.
    struct Phrase
    {
        Phrase(const QString &text, bool isPrefix, const QList<SearchQuery::Form> &otherForms);
        bool standsAt(const TextWords &list, size_t index) const;

        std::vector<std::string> words;
        std::vector<std::string> forms; // that may stand in the place of a single word, in order
        bool prefix = false;            // the last may go on
        bool openEnd = false;           // the last is one character, and the word may be a pair that begins with it
    };
    struct Leaf
    {
        Phrase phrase;
        Phrase other;
        size_t near = 0;
    };
    struct Text
    {
        std::string_view utf8;
        const TextWords &words;
        std::vector<ByteHit> &hits;
    };

    static std::vector<size_t> placesOf(const Phrase &phrase, const TextWords &words);
    static void findNear(const Leaf &leaf, int number, const Text &text);
    static void add(const Phrase &phrase, size_t place, int leaf, const Text &text);

    std::vector<Leaf> m_leaves;
};

} // namespace Pressmark
