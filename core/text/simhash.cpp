#include "text/simhash.h"

#include "text/words.h"

#include <array>
#include <bit>

namespace Pressmark {

namespace {

/// FNV-1a, whose value does not change between machines and runs, then mixed.
quint64 hashOf(std::string_view word)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const char c : word) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3;
    }
    return hash;
}

quint64 mixed(quint64 value)
{
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccd;
    value ^= value >> 33;
    value *= 0xc4ceb9fe1a85ec53;
    return value ^ (value >> 33);
}

} // namespace

quint64 simHash(const QString &text)
{
    std::array<int, 64> votes{};
    std::array<quint64, 3> last{};
    qsizetype words = 0;
    const auto vote = [&votes](quint64 shingle) {
        for (size_t bit = 0; bit < 64; ++bit)
            votes[bit] += (shingle >> bit) & 1 ? 1 : -1;
    };
    const QByteArray utf8 = text.toUtf8();
    forEachWord({utf8.constData(), static_cast<size_t>(utf8.size())}, [&](std::string_view word, WordSpan) {
        last = {last[1], last[2], hashOf(word)};
        if (++words >= 3)
            vote(mixed(last[0] * 31 * 31 + last[1] * 31 + last[2]));
        return true;
    });
    if (words == 0)
        return 0;
    if (words < 3)
        vote(mixed(last[1] * 31 + last[2]));
    quint64 hash = 0;
    for (size_t bit = 0; bit < 64; ++bit)
        hash |= static_cast<quint64>(votes[bit] > 0) << bit;
    return hash;
}

int simHashDistance(quint64 first, quint64 second)
{
    return std::popcount(first ^ second);
}

} // namespace Pressmark
