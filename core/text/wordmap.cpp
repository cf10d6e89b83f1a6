#include "text/wordmap.h"

#include "text/letterfolding.h"

#include <QHash>

#include <algorithm>
#include <cstdint>

namespace Pressmark {

namespace {

constexpr int SeedLength = 4;         // words that stand once in each text
constexpr int SeedRounds = 3;         // what is matched makes other runs single
constexpr qint64 MostPairs = 250'000; // of a changed stretch
constexpr int FewestBeyond = 3;       // words of the next paragraph that a run goes on with
constexpr int LongestEdit = 3;        // words at the edge of a run that were exchanged for others

quint64 mixed(quint64 key, QByteArrayView bytes)
{
    for (const char byte : bytes)
        key = (key ^ static_cast<std::uint8_t>(byte)) * 0x100000001b3ULL; // FNV-1a
    return key;
}

constexpr quint64 EmptyKey = 0xcbf29ce484222325ULL;

/// A run of words: where it stands first, and whether it stands there only.
struct Run
{
    int place = -1;
    bool single = true;
};

/// Runs of `length` words that no match has yet.
QHash<quint64, Run> freeRuns(const std::vector<TextWord> &words, const std::vector<int> &matches, int length)
{
    QHash<quint64, Run> runs;
    runs.reserve(static_cast<qsizetype>(words.size()));
    int free = 0;
    for (int end = 0; end < static_cast<int>(words.size()); ++end) {
        free = matches[static_cast<size_t>(end)] < 0 ? free + 1 : 0;
        if (free < length)
            continue;
        quint64 key = EmptyKey;
        for (int i = end - length + 1; i <= end; ++i)
            key = (key ^ words[static_cast<size_t>(i)].key) * 0x9e3779b97f4a7c15ULL + (key >> 29);
        Run &run = runs[key];
        run.single = run.place < 0;
        run.place = end - length + 1;
    }
    return runs;
}

} // namespace

std::vector<TextWord> textWords(QStringView text)
{
    std::vector<TextWord> words;
    bool open = false;
    bool opens = true;
    const auto begin = [&](qsizetype at, qsizetype end) {
        words.push_back({at, end, EmptyKey, opens});
        opens = false;
    };
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t character = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        const qsizetype next = at + (pair ? 2 : 1);
        const FoldedLetter &letter = foldedLetter(character);
        const auto bytes = QByteArrayView(letter.utf8.data(), letter.length);
        switch (letter.kind) {
        case LetterKind::Separator:
            open = false;
            opens = opens || character == u'\n';
            break;
        case LetterKind::Letter:
            if (!open)
                begin(at, at);
            open = true;
            words.back().key = mixed(words.back().key, bytes);
            words.back().end = next;
            break;
        case LetterKind::Mark:
        case LetterKind::Format:
            if (open)
                words.back().end = next;
            break;
        case LetterKind::Paired:
            begin(at, next);
            words.back().key = mixed(EmptyKey, bytes);
            open = false;
            break;
        }
        at = next;
    }
    return words;
}

WordMap::WordMap(QStringView from, QStringView to)
    : m_from(textWords(from))
    , m_to(textWords(to))
    , m_target(m_from.size(), -1)
    , m_source(m_to.size(), -1)
    , m_run(m_from.size(), 0)
{
    matchEnds();
    for (int round = 0; round < SeedRounds && matchRuns(SeedLength); ++round) { }
    closeGaps();
    countRuns();
}

bool WordMap::agree(int from, int to) const
{
    return from >= 0 && to >= 0 && from < static_cast<int>(m_from.size()) && to < static_cast<int>(m_to.size())
        && m_target[static_cast<size_t>(from)] < 0 && m_source[static_cast<size_t>(to)] < 0
        && m_from[static_cast<size_t>(from)].key == m_to[static_cast<size_t>(to)].key;
}

void WordMap::join(int from, int to)
{
    m_target[static_cast<size_t>(from)] = to;
    m_source[static_cast<size_t>(to)] = from;
}

/// What both texts begin with, and what both end with.
void WordMap::matchEnds()
{
    const int size = static_cast<int>(m_from.size());
    const int newSize = static_cast<int>(m_to.size());
    int alike = 0;
    while (agree(alike, alike))
        ++alike;
    for (int i = 0; alike >= SeedLength && i < alike; ++i)
        join(i, i);
    alike = 0;
    while (agree(size - 1 - alike, newSize - 1 - alike))
        ++alike;
    for (int i = 1; alike >= SeedLength && i <= alike; ++i)
        join(size - i, newSize - i);
}

bool WordMap::matchRuns(int length)
{
    const QHash<quint64, Run> newRuns = freeRuns(m_to, m_source, length);
    const QHash<quint64, Run> oldRuns = freeRuns(m_from, m_target, length);
    std::vector<std::pair<int, int>> seeds;
    for (auto run = oldRuns.cbegin(); run != oldRuns.cend(); ++run) {
        const auto same = newRuns.constFind(run.key());
        if (run->single && same != newRuns.cend() && same->single)
            seeds.emplace_back(run->place, same->place);
    }
    std::sort(seeds.begin(), seeds.end());
    bool found = false;
    for (const auto &[from, to] : seeds) {
        bool free = true;
        for (int i = 0; i < length && free; ++i)
            free = agree(from + i, to + i);
        if (free) {
            grow(from, to);
            found = true;
        }
    }
    return found;
}

void WordMap::grow(int from, int to)
{
    int first = from;
    int firstTo = to;
    while (goesOn(first - 1, firstTo - 1, -1)) {
        --first;
        --firstTo;
    }
    int last = first;
    int lastTo = firstTo;
    while (last < from || goesOn(last, lastTo, 1)) {
        join(last, lastTo);
        ++last;
        ++lastTo;
    }
    growOver(last, lastTo, 1);
    growOver(first - 1, firstTo - 1, -1);
}

/// Many paragraphs begin, or end, with the same word or two.
bool WordMap::goesOn(int from, int to, int step) const
{
    if (!agree(from, to))
        return false;
    const bool enters = step > 0
        ? m_from[static_cast<size_t>(from)].opens || m_to[static_cast<size_t>(to)].opens
        : m_from[static_cast<size_t>(from) + 1].opens || m_to[static_cast<size_t>(to) + 1].opens;
    if (!enters)
        return true;
    for (int i = 1; i < FewestBeyond; ++i) {
        if (!agree(from + step * i, to + step * i))
            return false;
    }
    return true;
}

/// Goes on beyond words that were exchanged, added or left out, where two words agree again.
void WordMap::growOver(int from, int to, int step)
{
    for (bool grown = true; grown;) {
        grown = false;
        for (int sum = 1; sum <= 2 * LongestEdit && !grown; ++sum) {
            for (int skipped = std::max(0, sum - LongestEdit); skipped <= std::min(sum, LongestEdit); ++skipped) {
                const int i = from + step * skipped;
                const int j = to + step * (sum - skipped);
                if (!goesOn(i, j, step) || !agree(i + step, j + step))
                    continue;
                from = i;
                to = j;
                while (goesOn(from, to, step)) {
                    join(from, to);
                    from += step;
                    to += step;
                }
                grown = true;
                break;
            }
        }
    }
}

void WordMap::closeGaps()
{
    int before = -1;
    int beforeTo = -1;
    const int size = static_cast<int>(m_from.size());
    for (int word = 0; word <= size; ++word) {
        const int at = word < size ? target(word) : static_cast<int>(m_to.size());
        if (at < 0)
            continue;
        if (word - before > 1 && at - beforeTo > 1)
            compare(before + 1, word, beforeTo + 1, at);
        before = word;
        beforeTo = at;
    }
}

/// The longest common subsequence of two stretches, if all of the newer one is free.
void WordMap::compare(int fromStart, int fromEnd, int toStart, int toEnd)
{
    const int rows = fromEnd - fromStart;
    const int columns = toEnd - toStart;
    if (qint64(rows) * columns > MostPairs)
        return;
    if (std::any_of(m_source.begin() + toStart, m_source.begin() + toEnd, [](int source) { return source >= 0; }))
        return;
    const auto width = static_cast<size_t>(columns) + 1;
    std::vector<int> lengths((static_cast<size_t>(rows) + 1) * width, 0);
    const auto length = [&](int i, int j) -> int & {
        return lengths[static_cast<size_t>(i) * width + static_cast<size_t>(j)];
    };
    for (int i = rows - 1; i >= 0; --i) {
        for (int j = columns - 1; j >= 0; --j) {
            length(i, j) = agree(fromStart + i, toStart + j) ? length(i + 1, j + 1) + 1
                                                             : std::max(length(i + 1, j), length(i, j + 1));
        }
    }
    for (int i = 0, j = 0; i < rows && j < columns;) {
        if (agree(fromStart + i, toStart + j) && length(i, j) == length(i + 1, j + 1) + 1) {
            join(fromStart + i++, toStart + j++);
        } else if (length(i + 1, j) >= length(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
}

void WordMap::countRuns()
{
    const int size = static_cast<int>(m_from.size());
    for (int start = 0; start < size;) {
        int end = start + 1;
        while (target(start) >= 0 && end < size && target(end) == target(end - 1) + 1)
            ++end;
        if (target(start) >= 0)
            std::fill(m_run.begin() + start, m_run.begin() + end, end - start);
        start = end;
    }
}

} // namespace Pressmark
