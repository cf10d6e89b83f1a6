#pragma once

#include <QHashFunctions>

#include <bit>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace Pressmark {

/// A set of articles of one archive: one bit for each number up to the highest.
class ArticleSet
{
public:
    explicit ArticleSet(qint64 highest = 0)
        : m_highest(highest)
        , m_bits(static_cast<size_t>(highest / 64 + 1))
    { }

    /// What is above the highest is left out. Requires: a word for each 64 numbers.
    ArticleSet(qint64 highest, std::vector<std::uint64_t> bits)
        : m_highest(highest)
        , m_bits(std::move(bits))
    {
        if (highest % 64 < 63)
            m_bits.back() &= (std::uint64_t(2) << (highest % 64)) - 1;
    }

    /// A number above the highest is not added.
    void add(qint64 article)
    {
        if (isInRange(article))
            m_bits[static_cast<size_t>(article / 64)] |= bitOf(article);
    }
    /// Requires: the number is not above the highest.
    void remove(qint64 article) { m_bits[static_cast<size_t>(article / 64)] &= ~bitOf(article); }
    /// Makes room for higher numbers.
    void growTo(qint64 highest)
    {
        m_highest = highest;
        m_bits.resize(static_cast<size_t>(highest / 64 + 1));
    }
    bool contains(qint64 article) const
    {
        return isInRange(article) && (m_bits[static_cast<size_t>(article / 64)] & bitOf(article)) != 0;
    }
    qint64 count() const
    {
        qint64 number = 0;
        for (const std::uint64_t bits : m_bits)
            number += std::popcount(bits);
        return number;
    }
    /// The bit of number n is the bit n % 64 of the word n / 64.
    std::span<const std::uint64_t> bits() const { return m_bits; }
    bool isEmpty() const { return count() == 0; }

    /// Requires of the next three: both sets have the same highest number.
    ArticleSet &operator&=(const ArticleSet &other)
    {
        for (size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] &= other.m_bits[i];
        return *this;
    }
    ArticleSet &operator|=(const ArticleSet &other)
    {
        for (size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] |= other.m_bits[i];
        return *this;
    }
    ArticleSet &operator-=(const ArticleSet &other)
    {
        for (size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] &= ~other.m_bits[i];
        return *this;
    }

    /// Calls `visit` with every number, the lowest first.
    template <typename Visit>
    void forEach(const Visit &visit) const
    {
        for (size_t i = 0; i < m_bits.size(); ++i) {
            for (std::uint64_t bits = m_bits[i]; bits != 0; bits &= bits - 1)
                visit(static_cast<qint64>(i) * 64 + std::countr_zero(bits));
        }
    }

private:
    static std::uint64_t bitOf(qint64 article) { return std::uint64_t(1) << (article % 64); }
    bool isInRange(qint64 article) const { return article >= 0 && article <= m_highest; }

    qint64 m_highest;
    std::vector<std::uint64_t> m_bits;
};

} // namespace Pressmark
