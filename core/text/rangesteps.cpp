#include "text/rangesteps.h"

#include "text/wordmap.h"

#include <algorithm>

namespace Pressmark {

namespace {

TextRange unitAround(const QString &text, TextRange range, TextUnit unit, const QString &language)
{
    return unit == TextUnit::Sentence ? sentenceAround(text, range, language) : paragraphAround(text, range);
}

/// Where something else than space begins; the text's size if nothing does.
qsizetype skipSpaces(const QString &text, qsizetype from)
{
    while (from < text.size() && text[from].isSpace())
        ++from;
    return from;
}

} // namespace

TextRange withMovedEnd(const QString &text, TextRange range, RangeEnd end, bool forwards)
{
    const qsizetype last = range.start + range.length;
    const bool movesStart = end == RangeEnd::Start;
    const qsizetype from = movesStart ? range.start : last;
    qsizetype to = from;
    for (const TextWord &word : textWords(text)) {
        const qsizetype edge = movesStart ? word.start : word.end;
        if (forwards && edge > from) {
            to = edge;
            break;
        }
        if (!forwards && edge < from)
            to = edge;
    }
    const qsizetype start = movesStart ? to : range.start;
    const qsizetype stop = movesStart ? last : to;
    return start < stop ? TextRange{start, stop - start} : range;
}

TextRange widenedTo(const QString &text, TextRange range, TextUnit unit, const QString &language)
{
    if (text.isEmpty())
        return range;
    if (range.length == 0) {
        const qsizetype first = skipSpaces(text, range.start);
        range = {first < text.size() ? first : std::max<qsizetype>(0, range.start - 1), 1};
    }
    const TextRange around = unitAround(text, range, unit, language);
    const qsizetype next = skipSpaces(text, around.start + around.length);
    if (around != range || next >= text.size())
        return around;
    const TextRange following = unitAround(text, {next, 1}, unit, language);
    return {around.start, following.start + following.length - around.start};
}

} // namespace Pressmark
