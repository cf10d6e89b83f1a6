#pragma once

#include <QStringView>

#include <vector>

namespace Pressmark {

/// A line's words in lower case, to compare lines by.
class WordSet
{
public:
    WordSet() = default;
    explicit WordSet(QStringView line);

    bool isEmpty() const { return m_words.empty(); }
    size_t size() const { return m_words.size(); }
    /// The share of this line's words that stand in the other line too.
    double shareIn(const WordSet &other) const;

private:
    std::vector<quint64> m_words; // their keys, sorted
};

/// Whether two lines are nearly the same: more than 85 % of the words of either stand in the other.
bool saysTheSame(const WordSet &a, const WordSet &b);

} // namespace Pressmark
