#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <string_view>

namespace Pressmark {

/// The version of the rules by which text becomes words; the index is rebuilt when it changes.
inline constexpr int WordRulesVersion = 1;

/// One word of UTF-8 text.
struct WordSpan
{
    int start = 0; // bytes
    int end = 0;   // bytes, exclusive

    bool operator==(const WordSpan &) const = default;
};

enum class WordUse {
    Index,
    Query, // the last character of the last run of pairs is left out, since the text may go on after it
};

/// The words of a UTF-8 text in order, folded as the index has them: case, diacritics, Arabic letter forms and tatweel
/// folded, digits of all scripts as ASCII, compatibility forms as what they stand for. Й and ї stay letters of their
/// own. An apostrophe ends a word, so that Biden is found in Biden's and homme in l'homme.
///
/// Scripts without spaces between words (Han, Kana, Hangul, Thai, Lao, Khmer, Burmese) give one word for each
/// character: the pair with the one after it, or the character alone at the end of a run. So a text is found by a run
/// of pairs, and one character by asking for the words that begin with it.
///
/// `word` gets the folded UTF-8, at most 128 bytes of it, and where it stands; false stops. What is not UTF-8 separates.
void forEachWord(std::string_view utf8, const std::function<bool(std::string_view folded, WordSpan span)> &word,
                 WordUse use = WordUse::Index);

/// A word or a run of words as the index has them, joined by spaces.
QString foldedWords(const QString &text);

/// What the index is asked for.
struct QueryWords
{
    QStringList words;
    bool openEnd = false; // the last is a single character of a script of pairs: words that begin with it match

    bool operator==(const QueryWords &) const = default;
};
QueryWords queryWords(const QString &text);

/// Whether the folded word is a pair, or a single character of a script that is indexed in pairs.
bool isPairWord(std::string_view folded);

} // namespace Pressmark
