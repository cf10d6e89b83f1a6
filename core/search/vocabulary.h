#pragma once

#include "search/articlefacts.h"

#include <functional>
#include <optional>

namespace Pressmark {

/// The words of the index of articles. Words are folded, as the index has them, in UTF-8.
class Vocabulary
{
public:
    /// Requires: the facts live as long, and the read transaction in which they are true.
    static Result<Vocabulary> of(const Session &session, ArticleFacts &facts);

    Result<bool> contains(const QByteArray &word);
    /// The same for words that many articles have, in less time; others can be missed, or be of removed articles.
    Result<bool> isCommon(const QByteArray &word);
    /// How many articles have the word. Takes as long as looking at all of them.
    Result<qint64> articlesWith(const QByteArray &word);
    /// Calls `visit` with the words that begin so, in order, until it returns false. However often a word is used,
    /// it takes one step. Words that only removed articles had may be among them.
    Result<void> forEachBeginningWith(const QByteArray &beginning,
                                      const std::function<bool(const QByteArray &)> &visit);
    /// How many words it takes to list as long as asking for one of them.
    qsizetype listedAtOnce() const { return m_index ? 200 : 40; }

private:
    explicit Vocabulary(WordIndex *index);
    Result<void> prepare(const Database &database);
    Result<std::optional<QByteArray>> firstBetween(const QByteArray &from, const QByteArray &to);

    WordIndex *m_index; // null: FTS5 is asked by these
    std::optional<Statement> m_next;
    std::optional<Statement> m_count;
};

} // namespace Pressmark
