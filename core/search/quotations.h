#pragma once

#include "archive/archive.h"

#include <QHash>

#include <cstdint>
#include <string_view>
#include <vector>

namespace Pressmark {

struct PassageFacts;

/// Which passages have the same words. Quoted words never change, so what was once read stays true.
class Quotations
{
public:
    /// The same for passages with the same words; 0 for those of fewer than three words, and for those not known.
    std::uint32_t numberOf(std::uint32_t annotation) const { return knows(annotation) ? m_numbers[annotation] : 0; }
    /// Numbers are not above it.
    std::uint32_t highest() const { return static_cast<std::uint32_t>(m_known.size()); }

    bool knows(std::uint32_t annotation) const
    {
        return annotation < m_numbers.size() && m_numbers[annotation] != Unknown;
    }
    /// Those above it are not known.
    std::uint32_t highestKnown() const
    {
        return m_numbers.empty() ? 0 : static_cast<std::uint32_t>(m_numbers.size() - 1);
    }
    void add(std::uint32_t annotation, std::string_view utf8);

private:
    static constexpr std::uint32_t Unknown = UINT32_MAX;

    std::vector<std::uint32_t> m_numbers;  // by annotation
    QHash<quint64, std::uint32_t> m_known; // by a hash of the words
};

/// Those of all passages are known after this. Goes on where it was interrupted.
Result<void> loadQuotations(const Session &session, PassageFacts &facts);

/// The words by which passages are known as the same quotation; empty for fewer than three.
QString quotationWords(const QString &quote);

} // namespace Pressmark
