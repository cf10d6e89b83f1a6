#include "search/leaffinder.h"

#include <algorithm>

namespace Pressmark {

namespace {

/// How many bytes the character takes that begins here.
int characterBytes(std::string_view utf8, int at)
{
    const auto lead = static_cast<unsigned char>(utf8[static_cast<size_t>(at)]);
    return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/// Whether one of the others has at most `near` words between itself and the phrase at this place.
bool isNear(size_t place, size_t size, const std::vector<size_t> &others, size_t otherSize, size_t near)
{
    return std::any_of(others.begin(), others.end(), [&](size_t other) {
        return place < other ? other <= place + size + near : place <= other + otherSize + near;
    });
}

} // namespace

qsizetype unitsInUtf8(std::string_view utf8)
{
    qsizetype units = 0;
    for (const char character : utf8) {
        const auto byte = static_cast<unsigned char>(character);
        units += (byte & 0xc0) != 0x80 ? 1 : 0;
        units += byte >= 0xf0 ? 1 : 0;
    }
    return units;
}

void TextWords::read(std::string_view utf8)
{
    m_folded.clear();
    m_words.clear();
    const auto add = [this](std::string_view folded, WordSpan span) {
        m_words.push_back({m_folded.size(), folded.size(), span});
        m_folded += folded;
        return true;
    };
    forEachWord(utf8, add);
}

LeafFinder::Phrase::Phrase(const QString &text, bool isPrefix, const QList<SearchQuery::Form> &otherForms)
    : prefix(isPrefix)
{
    const QueryWords query = queryWords(text);
    openEnd = query.openEnd;
    for (const QString &word : query.words)
        words.push_back(word.toStdString());
    for (const SearchQuery::Form &form : otherForms)
        forms.push_back(form.word.toStdString());
    std::sort(forms.begin(), forms.end());
}

bool LeafFinder::Phrase::standsAt(const TextWords &list, size_t index) const
{
    if (words.empty() || index + words.size() > list.size())
        return false;
    const size_t last = words.size() - 1;
    for (size_t i = 0; i < last; ++i) {
        if (list.folded(index + i) != words[i])
            return false;
    }
    const std::string_view end = list.folded(index + last);
    if (prefix || openEnd ? end.starts_with(words[last]) : end == words[last])
        return true;
    return std::binary_search(forms.begin(), forms.end(), end);
}

LeafFinder::LeafFinder(const QList<SearchQuery::Words> &leaves)
{
    for (const SearchQuery::Words &leaf : leaves) {
        m_leaves.push_back({Phrase(leaf.text, leaf.prefix, leaf.forms),
                            Phrase(leaf.other, leaf.otherPrefix, leaf.otherForms), static_cast<size_t>(leaf.near)});
    }
}

void LeafFinder::find(std::string_view utf8, const TextWords &words, std::vector<ByteHit> &hits) const
{
    hits.clear();
    const Text text{utf8, words, hits};
    for (size_t i = 0; i < m_leaves.size(); ++i) {
        const Leaf &leaf = m_leaves[i];
        const auto number = static_cast<int>(i);
        if (leaf.near > 0) {
            findNear(leaf, number, text);
            continue;
        }
        for (size_t place = 0; place < words.size(); ++place) {
            if (leaf.phrase.standsAt(words, place))
                add(leaf.phrase, place, number, text);
        }
    }
    std::sort(hits.begin(), hits.end(), [](const ByteHit &a, const ByteHit &b) {
        return a.start != b.start ? a.start < b.start : a.end < b.end;
    });
}

std::vector<size_t> LeafFinder::placesOf(const Phrase &phrase, const TextWords &words)
{
    std::vector<size_t> places;
    for (size_t i = 0; i < words.size(); ++i) {
        if (phrase.standsAt(words, i))
            places.push_back(i);
    }
    return places;
}

void LeafFinder::findNear(const Leaf &leaf, int number, const Text &text)
{
    const std::vector<size_t> places = placesOf(leaf.phrase, text.words);
    const std::vector<size_t> others = placesOf(leaf.other, text.words);
    const size_t size = leaf.phrase.words.size();
    const size_t otherSize = leaf.other.words.size();
    for (const size_t place : places) {
        if (isNear(place, size, others, otherSize, leaf.near))
            add(leaf.phrase, place, number, text);
    }
    for (const size_t place : others) {
        if (isNear(place, otherSize, places, size, leaf.near))
            add(leaf.other, place, number, text);
    }
}

void LeafFinder::add(const Phrase &phrase, size_t place, int leaf, const Text &text)
{
    const WordSpan last = text.words.span(place + phrase.words.size() - 1);
    const bool halfAPair = phrase.openEnd && !phrase.prefix;
    const int end = halfAPair ? last.start + characterBytes(text.utf8, last.start) : last.end;
    text.hits.push_back({text.words.span(place).start, end, leaf});
}

} // namespace Pressmark
