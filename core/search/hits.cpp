#include "search/hits.h"

#include "search/matchexpression.h"
#include "text/words.h"

#include <algorithm>
#include <string>
#include <vector>

namespace Pressmark {

namespace {

using Words = SearchQuery::Words;

/// The words of a text as the index has them.
class WordList
{
public:
    explicit WordList(const QByteArray &utf8)
    {
        const auto add = [this](std::string_view folded, WordSpan span) {
            m_words.push_back({m_folded.size(), folded.size(), span});
            m_folded += folded;
            return true;
        };
        forEachWord({utf8.data(), static_cast<size_t>(utf8.size())}, add);
    }

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

/// A phrase, asked of words.
struct Phrase
{
    std::vector<std::string> words;
    bool prefix = false;  // the last may go on
    bool openEnd = false; // the last is one character, and the word may be a pair that begins with it

    Phrase(const QString &text, bool isPrefix)
        : prefix(isPrefix)
    {
        const QueryWords query = queryWords(text);
        openEnd = query.openEnd;
        for (const QString &word : query.words)
            words.push_back(word.toStdString());
    }

    bool standsAt(const WordList &list, size_t index) const
    {
        if (words.empty() || index + words.size() > list.size())
            return false;
        const size_t last = words.size() - 1;
        for (size_t i = 0; i < last; ++i) {
            if (list.folded(index + i) != words[i])
                return false;
        }
        const std::string_view end = list.folded(index + last);
        return prefix || openEnd ? end.starts_with(words[last]) : end == words[last];
    }
};

struct ByteHit
{
    int start;
    int end;
    int leaf;
};

/// How many bytes the character takes that begins here.
int characterBytes(const QByteArray &utf8, int at)
{
    const auto lead = static_cast<unsigned char>(utf8[at]);
    return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/// Looks for leaves in one text.
class Finder
{
public:
    explicit Finder(const QString &text)
        : m_utf8(text.toUtf8())
        , m_list(m_utf8)
    { }

    void find(const Words &leaf, int number)
    {
        const Phrase first(leaf.text, leaf.prefix);
        const std::vector<size_t> places = placesOf(first);
        if (leaf.near == 0) {
            for (const size_t place : places)
                add(first, place, number);
            return;
        }
        const Phrase second(leaf.other, leaf.otherPrefix);
        const std::vector<size_t> others = placesOf(second);
        const auto near = static_cast<size_t>(leaf.near);
        for (const size_t place : places) {
            if (isNear(place, first.words.size(), others, second.words.size(), near))
                add(first, place, number);
        }
        for (const size_t place : others) {
            if (isNear(place, second.words.size(), places, first.words.size(), near))
                add(second, place, number);
        }
    }

    QList<LeafHit> hits()
    {
        std::sort(m_hits.begin(), m_hits.end(), [](const ByteHit &a, const ByteHit &b) {
            return a.start != b.start ? a.start < b.start : a.end < b.end;
        });
        QList<LeafHit> result;
        result.reserve(static_cast<qsizetype>(m_hits.size()));
        int at = 0;
        qsizetype units = 0;
        for (const ByteHit &hit : m_hits) {
            units += unitsBetween(at, hit.start);
            at = hit.start;
            result.append({units, unitsBetween(hit.start, hit.end), hit.leaf});
        }
        return result;
    }

private:
    std::vector<size_t> placesOf(const Phrase &phrase) const
    {
        std::vector<size_t> places;
        for (size_t i = 0; i < m_list.size(); ++i) {
            if (phrase.standsAt(m_list, i))
                places.push_back(i);
        }
        return places;
    }

    /// Whether one of the others has at most `near` words between itself and the phrase at this place.
    static bool isNear(size_t place, size_t size, const std::vector<size_t> &others, size_t otherSize, size_t near)
    {
        return std::any_of(others.begin(), others.end(), [&](size_t other) {
            return place < other ? other <= place + size + near : place <= other + otherSize + near;
        });
    }

    void add(const Phrase &phrase, size_t place, int leaf)
    {
        const WordSpan last = m_list.span(place + phrase.words.size() - 1);
        const bool halfAPair = phrase.openEnd && !phrase.prefix;
        const int end = halfAPair ? last.start + characterBytes(m_utf8, last.start) : last.end;
        m_hits.push_back({m_list.span(place).start, end, leaf});
    }

    qsizetype unitsBetween(int from, int to) const
    {
        qsizetype units = 0;
        for (int i = from; i < to; ++i) {
            const auto byte = static_cast<unsigned char>(m_utf8[i]);
            units += (byte & 0xc0) != 0x80 ? 1 : 0;
            units += byte >= 0xf0 ? 1 : 0;
        }
        return units;
    }

    const QByteArray m_utf8;
    const WordList m_list;
    std::vector<ByteHit> m_hits;
};

bool standsIn(const QString &column, Part part)
{
    if (column.isEmpty())
        return true;
    switch (part) {
    case Part::Body:
        return column == u"body";
    case Part::Headline:
    case Part::Subtitle:
        return column == u"title";
    case Part::Caption:
        return column == u"caption";
    }
    Q_UNREACHABLE();
}

} // namespace

QList<LeafHit> findLeafHits(const QList<Words> &leaves, const QString &text)
{
    if (leaves.isEmpty())
        return {};
    Finder finder(text);
    for (qsizetype i = 0; i < leaves.size(); ++i)
        finder.find(leaves[i], static_cast<int>(i));
    return finder.hits();
}

QList<HitRange> mergedHits(const QList<LeafHit> &hits)
{
    QList<HitRange> merged;
    for (const LeafHit &hit : hits) {
        if (!merged.isEmpty() && hit.start < merged.last().start + merged.last().length) {
            HitRange &last = merged.last();
            last.length = std::max(last.length, hit.start + hit.length - last.start);
        } else {
            merged.append({hit.start, hit.length});
        }
    }
    return merged;
}

QList<HitRange> findHits(const SearchQuery &query, const QString &text, Part part)
{
    QList<Words> leaves = positiveLeavesOf(query);
    leaves.removeIf([part](const Words &leaf) { return !standsIn(leaf.column, part); });
    return mergedHits(findLeafHits(leaves, text));
}

} // namespace Pressmark
