#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace Pressmark {

/// Finds words in a text that was set and read again: only letters and digits count, so that lines that were broken,
/// hyphens and signs between them do not matter.
class LetterSearch
{
public:
    explicit LetterSearch(const QString &text);

    /// Start and length of the words in the text, in UTF-16 units: where they stand behind `before`, else their first
    /// place. Nothing if they are not there, or have no letter.
    std::optional<std::pair<qsizetype, qsizetype>> find(const QString &words, const QString &before = {}) const;

private:
    QString m_letters;
    QList<qsizetype> m_places; // of the letters in the text
};

} // namespace Pressmark
