#pragma once

#include <QByteArray>
#include <QString>

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
};

/// The words of a UTF-8 text in order, folded as the index has them: case, diacritics, Arabic letter forms and tatweel
/// folded, digits of all scripts as ASCII. Runs of Han, Kana and Hangul give overlapping pairs of characters; a run of
/// one character gives that character. `word` gets the folded UTF-8 and where it stands; false stops.
void forEachWord(std::string_view utf8, const std::function<bool(std::string_view folded, WordSpan span)> &word);

/// A word or a run of words as the index has them, joined by spaces.
QString foldedWords(const QString &text);

} // namespace Pressmark
