#include "text/sentences.h"

#include <unicode/ubrk.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

struct Closer
{
    void operator()(UBreakIterator *breaks) const { ubrk_close(breaks); }
};
using Breaks = std::unique_ptr<UBreakIterator, Closer>;

Breaks sentenceBreaks(QStringView text, const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray locale = language.section(u'-', 0, 0).toLatin1() + "@ss=standard"; // knows "Dr." and the like
    return Breaks(
        ubrk_open(UBRK_SENTENCE, locale.constData(), text.utf16(), static_cast<int32_t>(text.size()), &status));
}

/// Whether the words end in a single letter with a point, or in a title such as "Dr.", "Mrs." or "Sgt.": a capital and
/// small letters of which none is a vowel. Not every list of abbreviations has them.
bool endsInTitle(QStringView words)
{
    while (!words.isEmpty() && words.back().isSpace())
        words.chop(1);
    if (words.isEmpty() || words.back() != u'.')
        return false;
    words.chop(1);
    qsizetype letters = 0;
    while (letters < words.size() && words[words.size() - 1 - letters].isLetterOrNumber())
        ++letters;
    const QStringView word = words.last(letters);
    if (letters == 1)
        return word.front().isLetter();
    const auto isConsonant = [](QChar letter) {
        return letter.isLower() && letter.unicode() < 128 && !u"aeiouy"_s.contains(letter);
    };
    return letters > 1 && letters < 5 && word.front().isUpper()
        && std::all_of(word.begin() + 1, word.end(), isConsonant);
}

/// [from, to) without the spaces at its ends.
TextRange trimmed(const QString &text, qsizetype from, qsizetype to)
{
    while (to > from && text[to - 1].isSpace())
        --to;
    while (from < to && text[from].isSpace())
        ++from;
    return {from, to - from};
}

} // namespace

TextRange paragraphAround(const QString &text, TextRange range)
{
    const qsizetype before = range.start > 0 ? text.lastIndexOf(u'\n', range.start - 1) : -1;
    const qsizetype after = text.indexOf(u'\n', range.start + range.length);
    const qsizetype end = after < 0 ? text.size() : after;
    return {before + 1, end - before - 1};
}

TextRange sentenceAround(const QString &text, TextRange range, const QString &language)
{
    const TextRange paragraph = paragraphAround(text, range);
    const QStringView words = QStringView(text).mid(paragraph.start, paragraph.length);
    const Breaks breaks = sentenceBreaks(words, language);
    if (!breaks || range.length <= 0)
        return paragraph;
    const auto isEnd = [&](int32_t place) { return !endsInTitle(words.first(place)); };
    const auto first = static_cast<int32_t>(range.start - paragraph.start);
    auto begin = ubrk_isBoundary(breaks.get(), first) ? first : ubrk_preceding(breaks.get(), first);
    while (begin > 0 && !isEnd(begin))
        begin = ubrk_preceding(breaks.get(), begin);
    int32_t end = ubrk_following(breaks.get(), static_cast<int32_t>(first + range.length - 1));
    while (end != UBRK_DONE && end < words.size() && !isEnd(end))
        end = ubrk_following(breaks.get(), end);
    const qsizetype to = end == UBRK_DONE ? words.size() : end;
    return trimmed(text, paragraph.start + std::max(0, begin), paragraph.start + to);
}

QList<TextRange> sentencesOf(const QString &text, TextRange paragraph, const QString &language)
{
    const QStringView words = QStringView(text).mid(paragraph.start, paragraph.length);
    const Breaks breaks = sentenceBreaks(words, language);
    QList<TextRange> sentences;
    const auto add = [&](qsizetype from, qsizetype to) {
        const TextRange sentence = trimmed(text, paragraph.start + from, paragraph.start + to);
        if (sentence.length > 0)
            sentences.append(sentence);
    };
    qsizetype from = 0;
    for (int32_t end = breaks ? ubrk_next(breaks.get()) : UBRK_DONE; end != UBRK_DONE; end = ubrk_next(breaks.get())) {
        if (end < words.size() && endsInTitle(words.first(end)))
            continue;
        add(from, end);
        from = end;
    }
    add(from, words.size());
    return sentences;
}

} // namespace Pressmark
