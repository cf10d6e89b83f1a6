#pragma once

#include <QString>

#include <optional>

namespace Pressmark {

struct Passage
{
    qsizetype start = 0; // UTF-16 units
    qsizetype length = 0;

    bool operator==(const Passage &) const = default;
};

/// Where the quoted words stand in the text for the `occurrence`th time (from 1). Spaces and line ends count as one
/// another, so a quotation may run over paragraphs. Nothing if they do not stand there so often, or at all.
std::optional<Passage> findQuotation(const QString &text, const QString &quote, int occurrence);

} // namespace Pressmark
