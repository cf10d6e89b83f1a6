#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <optional>
#include <span>

namespace Pressmark {

/// A row that a word stands in.
struct Posting
{
    qint64 row = 0;
    float weight = 0; // sum over the places; negative if the row has the word no more

    bool operator==(const Posting &) const = default;
};

/// What is asked of the rows that a word stands in.
struct PostingQuestion
{
    std::span<const float> columnWeights{};  // what a place counts for; without them a row counts 1
    std::span<const std::uint64_t> wanted{}; // a bit for each row that matters; all if there are none

    bool isWanted(qint64 row) const
    {
        const auto index = static_cast<size_t>(row) / 64;
        return wanted.empty() || (index < wanted.size() && (wanted[index] >> (row & 63) & 1U) != 0);
    }
    /// The first row from there on that has a bit; nothing if there is none.
    std::optional<qint64> nextWanted(qint64 row) const
    {
        for (auto index = static_cast<size_t>(row) / 64; index < wanted.size(); ++index) {
            const bool isFirst = index == static_cast<size_t>(row) / 64;
            const std::uint64_t bits = wanted[index] & (~std::uint64_t(0) << (isFirst ? row & 63 : 0));
            if (bits != 0)
                return static_cast<qint64>(index * 64) + std::countr_zero(bits);
        }
        return std::nullopt;
    }
    /// The last row before this one that has a bit; nothing if there is none.
    std::optional<qint64> lastWantedBefore(qint64 row) const
    {
        for (size_t index = std::min(static_cast<size_t>(row) / 64 + 1, wanted.size()); index-- > 0;) {
            const bool isFirst = index == static_cast<size_t>(row) / 64;
            const std::uint64_t bits =
                wanted[index] & (isFirst ? (std::uint64_t(1) << (row & 63)) - 1 : ~std::uint64_t(0));
            if (bits != 0)
                return static_cast<qint64>(index * 64) + 63 - std::countl_zero(bits);
        }
        return std::nullopt;
    }
};

} // namespace Pressmark
