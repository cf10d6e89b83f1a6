#include "search/factbytes.h"

#include <QFile>

#include <algorithm>
#include <cstring>

namespace Pressmark {

namespace {

constexpr std::uint64_t FileMark = 0x3173746361664d50; // "PMfacts1" where the lowest byte comes first
constexpr qsizetype Alignment = 8;

struct Head
{
    std::uint64_t mark = FileMark;
    std::uint64_t sum = 0; // over what follows it
    char token[16] = {};
    std::uint64_t highest = 0;
};

constexpr qsizetype SumEnd = 2 * sizeof(std::uint64_t);

std::uint64_t sumOf(const char *bytes, qsizetype size)
{
    constexpr std::uint64_t Spread = 0x9e3779b97f4a7c15U;
    std::uint64_t sum = static_cast<std::uint64_t>(size);
    for (qsizetype at = 0; at + Alignment <= size; at += Alignment) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes + at, sizeof word);
        sum = (sum ^ word) * Spread;
        sum ^= sum >> 32U;
    }
    return sum;
}

Head headOf(const QByteArray &token, qint64 highest)
{
    Head head;
    std::memcpy(head.token, token.constData(), std::min(sizeof head.token, static_cast<size_t>(token.size())));
    head.highest = static_cast<std::uint64_t>(highest);
    return head;
}

} // namespace

FactBytes::FactBytes(const QByteArray &token, qint64 highest)
{
    const Head head = headOf(token, highest);
    m_bytes.append(reinterpret_cast<const char *>(&head), sizeof head);
}

void FactBytes::add(const QStringList &names)
{
    const QByteArray utf8 = names.join(u'\n').toUtf8();
    append(utf8.constData(), static_cast<size_t>(utf8.size()), 1);
}

void FactBytes::append(const void *numbers, size_t count, size_t size)
{
    const std::uint64_t number = count;
    m_bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
    m_bytes.append(static_cast<const char *>(numbers), static_cast<qsizetype>(count) * static_cast<qsizetype>(size));
    m_bytes.append((Alignment - m_bytes.size() % Alignment) % Alignment, '\0');
}

QByteArray withRightSum(QByteArray bytes)
{
    const std::uint64_t sum = sumOf(bytes.constData() + SumEnd, bytes.size() - SumEnd);
    std::memcpy(bytes.data() + sizeof(std::uint64_t), &sum, sizeof sum);
    return bytes;
}

QByteArray FactBytes::finished()
{
    return withRightSum(std::move(m_bytes));
}

KeptBytes::KeptBytes(QByteArray bytes, qint64 highest)
    : m_bytes(std::move(bytes))
    , m_highest(highest)
    , m_at(sizeof(Head))
{ }

std::optional<KeptBytes> KeptBytes::open(const QString &path, const QByteArray &token, qint64 highest)
{
    QFile file(path);
    Head wanted = headOf(token, highest);
    Head found;
    if (!file.open(QIODevice::ReadOnly)
        || file.read(reinterpret_cast<char *>(&found), sizeof found) != static_cast<qint64>(sizeof found))
        return std::nullopt;
    wanted.sum = found.sum;
    if (std::memcmp(&wanted, &found, sizeof found) != 0 || !file.seek(0))
        return std::nullopt;
    QByteArray bytes = file.readAll();
    if (bytes.size() % Alignment != 0 || bytes.size() < static_cast<qsizetype>(sizeof found)
        || sumOf(bytes.constData() + SumEnd, bytes.size() - SumEnd) != found.sum)
        return std::nullopt;
    return KeptBytes(std::move(bytes), highest);
}

/// The next list and how many numbers it has; none from the first on that is not there.
std::pair<const char *, size_t> KeptBytes::next(size_t size)
{
    std::uint64_t count = 0;
    const qsizetype begin = m_at + static_cast<qsizetype>(sizeof count);
    m_isWhole = m_isWhole && begin <= m_bytes.size();
    if (!m_isWhole)
        return {nullptr, 0};
    std::memcpy(&count, m_bytes.constData() + m_at, sizeof count);
    m_isWhole = count <= static_cast<std::uint64_t>(m_bytes.size() - begin) / size;
    if (!m_isWhole)
        return {nullptr, 0};
    const auto bytes = static_cast<qsizetype>(count) * static_cast<qsizetype>(size);
    m_at = begin + bytes + (Alignment - bytes % Alignment) % Alignment;
    return {m_bytes.constData() + begin, count};
}

void KeptBytes::add(ArticleSet &articles)
{
    std::vector<std::uint64_t> bits;
    add(bits);
    m_isWhole = m_isWhole && bits.size() == static_cast<size_t>(m_highest / 64 + 1);
    articles = m_isWhole ? ArticleSet(m_highest, std::move(bits)) : ArticleSet(m_highest);
}

void KeptBytes::add(QStringList &names)
{
    const auto [bytes, count] = next(1);
    names = QString::fromUtf8(bytes, static_cast<qsizetype>(count)).split(u'\n');
}

void KeptBytes::copy(void *to, const char *from, size_t bytes)
{
    if (bytes > 0)
        std::memcpy(to, from, bytes);
}

} // namespace Pressmark
