#include "text/similarity.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace Pressmark {

namespace {

/// The last row of the table of edit distances, one column for each character that is read.
class EditColumn
{
public:
    /// `anywhere`: a match may begin anywhere in what is read, not only at its first character.
    EditColumn(const QList<uint> &pattern, bool anywhere)
        : m_blocks((static_cast<size_t>(pattern.size()) + 63) / 64)
        , m_positive(m_blocks, ~std::uint64_t(0))
        , m_negative(m_blocks, 0)
        , m_none(m_blocks, 0)
        , m_last(std::uint64_t(1) << ((pattern.size() - 1) % 64))
        , m_distance(static_cast<int>(pattern.size()))
        , m_first(anywhere ? 0 : 1)
    {
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            std::vector<std::uint64_t> &places = m_places[pattern[i]];
            places.resize(m_blocks);
            places[static_cast<size_t>(i) / 64] |= std::uint64_t(1) << (i % 64);
        }
    }

    int distance() const { return m_distance; }

    void read(uint character)
    {
        const auto known = m_places.constFind(character);
        const std::vector<std::uint64_t> &places = known == m_places.cend() ? m_none : *known;
        int carry = m_first;
        for (size_t block = 0; block < m_blocks; ++block)
            carry = advance(block, places[block], carry);
        m_distance += carry;
    }

private:
    /// One block of the column; takes and gives the difference between neighbours at its upper and lower end.
    int advance(size_t block, std::uint64_t equal, int carry)
    {
        std::uint64_t &positive = m_positive[block];
        std::uint64_t &negative = m_negative[block];
        const std::uint64_t last = block + 1 == m_blocks ? m_last : std::uint64_t(1) << 63;
        const std::uint64_t vertical = equal | negative;
        if (carry < 0)
            equal |= 1;
        const std::uint64_t horizontal = (((equal & positive) + positive) ^ positive) | equal;
        std::uint64_t more = negative | ~(horizontal | positive);
        std::uint64_t fewer = positive & horizontal;
        int result = 0;
        if (more & last)
            result = 1;
        else if (fewer & last)
            result = -1;
        more = (more << 1) | (carry > 0 ? 1 : 0);
        fewer = (fewer << 1) | (carry < 0 ? 1 : 0);
        positive = fewer | ~(vertical | more);
        negative = more & vertical;
        return result;
    }

    size_t m_blocks;
    std::vector<std::uint64_t> m_positive;
    std::vector<std::uint64_t> m_negative;
    std::vector<std::uint64_t> m_none;
    QHash<uint, std::vector<std::uint64_t>> m_places;
    std::uint64_t m_last;
    int m_distance;
    int m_first;
};

qsizetype units(const QList<uint> &characters, qsizetype from, qsizetype to)
{
    qsizetype count = 0;
    for (qsizetype i = from; i < to; ++i)
        count += QChar::requiresSurrogates(characters[i]) ? 2 : 1;
    return count;
}

} // namespace

std::optional<SimilarStretch> mostSimilar(QStringView text, QStringView pattern, int mostErrors)
{
    const QList<uint> wanted = pattern.toUcs4();
    const QList<uint> read = text.toUcs4();
    if (wanted.isEmpty())
        return std::nullopt;
    EditColumn forward(wanted, true);
    qsizetype end = -1;
    int errors = mostErrors + 1;
    for (qsizetype i = 0; i < read.size(); ++i) {
        forward.read(read[i]);
        if (forward.distance() < errors) {
            errors = forward.distance();
            end = i + 1;
        }
    }
    if (end < 0)
        return std::nullopt;
    // Backwards from the end, the whole pattern is found with the same errors where the match began.
    QList<uint> backwards(wanted.rbegin(), wanted.rend());
    EditColumn backward(backwards, false);
    qsizetype start = end;
    while (start > 0 && (start == end || backward.distance() != errors)) {
        --start;
        backward.read(read[start]);
    }
    return SimilarStretch{units(read, 0, start), units(read, start, end), errors};
}

double similarity(QStringView first, QStringView second)
{
    if (first == second)
        return 1;
    const QList<uint> a = first.toUcs4();
    const QList<uint> b = second.toUcs4();
    const auto longer = static_cast<double>(std::max(a.size(), b.size()));
    if (a.isEmpty() || b.isEmpty())
        return 0;
    EditColumn column(a, false);
    for (const uint character : b)
        column.read(character);
    return 1 - column.distance() / longer;
}

} // namespace Pressmark
