#pragma once

#include "search/articleset.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Pressmark {

/// Numbers as they lie in memory, one list behind the other, with a name of the state that they are true of and a sum
/// over all.
class FactBytes
{
public:
    FactBytes(const QByteArray &token, qint64 highest);

    template <typename T>
    void add(const std::vector<T> &numbers)
    {
        append(numbers.data(), numbers.size(), sizeof(T));
    }
    void add(const ArticleSet &articles)
    {
        append(articles.bits().data(), articles.bits().size(), sizeof(std::uint64_t));
    }
    void add(const QStringList &names);

    /// Nothing can be added after this.
    QByteArray finished();

private:
    void append(const void *numbers, size_t count, size_t size);

    QByteArray m_bytes;
};

/// The same bytes with the sum that they should have, whatever else is wrong with them.
QByteArray withRightSum(QByteArray bytes);

/// Reads the same again, in the same order.
class KeptBytes
{
public:
    /// Nothing if there is no such file, or it is of another state or number of articles, or damaged.
    static std::optional<KeptBytes> open(const QString &path, const QByteArray &token, qint64 highest);

    template <typename T>
    void add(std::vector<T> &numbers)
    {
        const auto [bytes, count] = next(sizeof(T));
        numbers.resize(count);
        copy(numbers.data(), bytes, count * sizeof(T));
    }
    void add(ArticleSet &articles);
    void add(QStringList &names);

    /// Whether all was there that was asked for, and nothing is left.
    bool isRead() const { return m_isWhole && m_at == m_bytes.size(); }

private:
    KeptBytes(QByteArray bytes, qint64 highest);
    std::pair<const char *, size_t> next(size_t size);
    static void copy(void *to, const char *from, size_t bytes);

    QByteArray m_bytes;
    qint64 m_highest;
    qsizetype m_at;
    bool m_isWhole = true;
};

} // namespace Pressmark
