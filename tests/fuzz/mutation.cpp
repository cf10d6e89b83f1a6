#include "mutation.h"

#include <array>
#include <string_view>

namespace {

constexpr qsizetype LongestInput = 64 << 10;
constexpr size_t LongestPiece = 300;
constexpr size_t MostChanges = 12;
constexpr int MostDoublings = 8;

/// What readers stumble over, of all formats.
constexpr std::array<std::string_view, 48> Words{"<",
                                                 ">",
                                                 "</",
                                                 "<!--",
                                                 "-->",
                                                 "<p>",
                                                 "</p>",
                                                 "<b>",
                                                 "</b>",
                                                 "<table>",
                                                 "<td>",
                                                 "<pre>",
                                                 "</article>",
                                                 "<template>",
                                                 "<script type=\"application/ld+json\">",
                                                 "{\"@type\":\"NewsArticle\"",
                                                 "</script>",
                                                 "<svg>",
                                                 "<math>",
                                                 "&",
                                                 "&amp;",
                                                 "&#x10FFFF;",
                                                 "&#0;",
                                                 "\"",
                                                 "'",
                                                 "=",
                                                 std::string_view("\0", 1),
                                                 "\r\n",
                                                 "\t",
                                                 "\xff",
                                                 "\xef\xbb\xbf",
                                                 "\xf4\x80\x80\x80",
                                                 "\xed\xa0\x80",
                                                 "\xcc\x81",
                                                 "\xe2\x80\xae",
                                                 "(",
                                                 ")",
                                                 " OR ",
                                                 " NEAR/99999 ",
                                                 "title:",
                                                 "-",
                                                 "*",
                                                 "9999999999",
                                                 "-1",
                                                 "\xbf",
                                                 "\x9f",
                                                 "\x7f\xff\xff\xff",
                                                 " obj << /Length 99999 >> stream\n"};

} // namespace

Mutation::Mutation(QList<QByteArray> seeds)
    : m_seeds(std::move(seeds))
    , m_random(20'240'903)
{ }

size_t Mutation::below(size_t limit)
{
    return limit > 0 ? m_random() % limit : 0;
}

/// A part of some seed.
QByteArray Mutation::piece()
{
    const QByteArray &seed = m_seeds[static_cast<qsizetype>(below(static_cast<size_t>(m_seeds.size())))];
    const auto start = static_cast<qsizetype>(below(static_cast<size_t>(seed.size())));
    return seed.mid(start, static_cast<qsizetype>(1 + below(LongestPiece)));
}

void Mutation::change(QByteArray &input)
{
    const auto at = static_cast<qsizetype>(below(static_cast<size_t>(input.size()) + 1));
    const auto length = static_cast<qsizetype>(1 + below(LongestPiece));
    switch (below(8)) {
    case 0:
    case 1: {
        const std::string_view word = Words[below(Words.size())];
        input.insert(at, QByteArray(word.data(), static_cast<qsizetype>(word.size())));
        break;
    }
    case 2:
        input.insert(at, piece());
        break;
    case 3:
        input.remove(at, length);
        break;
    case 4:
        input.truncate(at);
        break;
    case 5:
        if (at < input.size())
            input[at] = static_cast<char>(below(256));
        break;
    case 6:
        if (at < input.size())
            input[at] = static_cast<char>(input[at] ^ 1 << below(8));
        break;
    default: { // the same again and again
        QByteArray part = input.mid(at, length);
        for (auto doublings = below(MostDoublings); doublings > 0; --doublings)
            part += part;
        input.insert(at, part);
    }
    }
    input.truncate(LongestInput);
}

QByteArray Mutation::next()
{
    QByteArray input = m_seeds[static_cast<qsizetype>(below(static_cast<size_t>(m_seeds.size())))];
    for (size_t changes = 1 + below(MostChanges); changes > 0; --changes)
        change(input);
    return input;
}
