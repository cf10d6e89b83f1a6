#pragma once

#include "archive/session.h"

#include <functional>
#include <optional>

namespace Pressmark {

/// The words of the index of articles. Words are folded, as the index has them, in UTF-8.
class Vocabulary
{
public:
    static Result<Vocabulary> of(const Session &session);

    Result<bool> contains(const QByteArray &word);
    /// How many articles have the word. Takes as long as looking at all of them.
    Result<qint64> articlesWith(const QByteArray &word);
    /// Calls `visit` with the words that begin so, in order, until it returns false. However often a word is used,
    /// it takes one step.
    Result<void> forEachBeginningWith(const QByteArray &beginning,
                                      const std::function<bool(const QByteArray &)> &visit);

private:
    Vocabulary(Statement next, Statement count);
    Result<std::optional<QByteArray>> firstBetween(const QByteArray &from, const QByteArray &to);

    Statement m_next;
    Statement m_count;
};

} // namespace Pressmark
