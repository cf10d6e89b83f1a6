#include "text/words.h"

#include "text/letterfolding.h"

#include <unicode/utf8.h>

#include <array>
#include <cstring>

namespace Pressmark {

namespace {

constexpr size_t LongestWord = 128;

/// Lower-case letter or digit, or 0.
constexpr auto AsciiLetters = [] {
    std::array<char, 128> letters{};
    for (char c = '0'; c <= '9'; ++c)
        letters[static_cast<size_t>(c)] = c;
    for (char c = 'a'; c <= 'z'; ++c) {
        letters[static_cast<size_t>(c)] = c;
        letters[static_cast<size_t>(c - 'a' + 'A')] = c;
    }
    return letters;
}();

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion" // in ICU's macro
/// The character at this place, and moves on to the next; negative if it is not UTF-8.
int nextCharacter(std::string_view text, int &at)
{
    int c = 0;
    U8_NEXT(text.data(), at, static_cast<int>(text.size()), c);
    return c;
}
#pragma GCC diagnostic pop

class Splitter
{
public:
    using Sink = std::function<bool(std::string_view, WordSpan)>;

    Splitter(std::string_view text, const Sink &sink, WordUse use)
        : m_text(text)
        , m_sink(sink)
        , m_use(use)
        , m_size(static_cast<int>(text.size()))
    { }

    void split()
    {
        while (m_at < m_size && m_wanted) {
            const auto byte = static_cast<unsigned char>(m_text[static_cast<size_t>(m_at)]);
            if (byte >= 0x80)
                readOther();
            else if (AsciiLetters[byte])
                readAscii();
            else
                separate();
        }
        finishWord();
        finishRun(true);
    }

private:
    void readAscii()
    {
        finishRun(false);
        if (m_length == 0)
            m_start = m_at;
        int at = m_at;
        size_t length = m_length;
        for (; at < m_size; ++at) {
            const auto byte = static_cast<unsigned char>(m_text[static_cast<size_t>(at)]);
            const char letter = byte < 0x80 ? AsciiLetters[byte] : '\0';
            if (!letter)
                break;
            m_word[length] = letter;
            length += length < LongestWord ? 1 : 0;
        }
        m_length = length;
        m_at = at;
        m_end = at;
    }

    void separate()
    {
        finishWord();
        finishRun(false);
        ++m_at;
    }

    void readOther()
    {
        const int from = m_at;
        const int c = nextCharacter(m_text, m_at);
        const FoldedLetter &letter = foldedLetter(c < 0 ? U' ' : static_cast<char32_t>(c));
        switch (letter.kind) {
        case LetterKind::Separator:
            finishWord();
            finishRun(false);
            break;
        case LetterKind::Letter:
            finishRun(false);
            addLetter(letter, from);
            break;
        case LetterKind::Mark:
            addMark();
            break;
        case LetterKind::Format:
            break;
        case LetterKind::Paired:
            finishWord();
            addPaired(letter, from);
            break;
        }
    }

    void addLetter(const FoldedLetter &letter, int from)
    {
        if (m_length == 0)
            m_start = from;
        m_end = m_at;
        if (m_length + letter.length > LongestWord)
            return;
        std::memcpy(m_word.data() + m_length, letter.utf8.data(), letter.length);
        m_length += letter.length;
    }

    void addMark()
    {
        if (m_length > 0)
            m_end = m_at;
        else if (m_runLength > 0)
            m_lastSpan.end = m_at;
    }

    void addPaired(const FoldedLetter &letter, int from)
    {
        const WordSpan span{from, m_at};
        if (m_runLength > 0) {
            std::memcpy(m_word.data(), m_last.utf8.data(), m_last.length);
            std::memcpy(m_word.data() + m_last.length, letter.utf8.data(), letter.length);
            send(static_cast<size_t>(m_last.length) + letter.length, {m_lastSpan.start, span.end});
        }
        m_last = letter;
        m_lastSpan = span;
        ++m_runLength;
    }

    void finishWord()
    {
        if (m_length > 0)
            send(m_length, {m_start, m_end});
        m_length = 0;
    }

    void finishRun(bool atEnd)
    {
        if (m_runLength == 0)
            return;
        if (m_runLength == 1 || !atEnd || m_use == WordUse::Index) {
            std::memcpy(m_word.data(), m_last.utf8.data(), m_last.length);
            send(m_last.length, m_lastSpan);
        }
        m_runLength = 0;
    }

    void send(size_t length, WordSpan span)
    {
        m_wanted = m_wanted && m_sink(std::string_view(m_word.data(), length), span);
    }

    const std::string_view m_text;
    const Sink &m_sink;
    const WordUse m_use;
    const int m_size;
    int m_at = 0;
    bool m_wanted = true;

    std::array<char, LongestWord + 1> m_word;
    size_t m_length = 0;
    int m_start = 0;
    int m_end = 0;

    FoldedLetter m_last; // of a run of paired characters
    WordSpan m_lastSpan;
    int m_runLength = 0;
};

} // namespace

void forEachWord(std::string_view utf8, const std::function<bool(std::string_view, WordSpan)> &word, WordUse use)
{
    Splitter(utf8, word, use).split();
}

QString foldedWords(const QString &text)
{
    QByteArray words;
    const QByteArray utf8 = text.toUtf8();
    forEachWord({utf8.data(), static_cast<size_t>(utf8.size())}, [&words](std::string_view word, WordSpan) {
        if (!words.isEmpty())
            words += ' ';
        words.append(word.data(), static_cast<qsizetype>(word.size()));
        return true;
    });
    return QString::fromUtf8(words);
}

QueryWords queryWords(const QString &text)
{
    QueryWords query;
    const QByteArray utf8 = text.toUtf8();
    forEachWord(
        {utf8.data(), static_cast<size_t>(utf8.size())},
        [&query](std::string_view word, WordSpan) {
            query.words.append(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
            return true;
        },
        WordUse::Query);
    if (!query.words.isEmpty() && query.words.last().toUcs4().size() == 1)
        query.openEnd = isPairWord(query.words.last().toStdString());
    return query;
}

bool isPairWord(std::string_view folded)
{
    if (folded.empty() || static_cast<unsigned char>(folded.front()) < 0x80)
        return false;
    int at = 0;
    const int c = nextCharacter(folded, at);
    return c >= 0 && foldedLetter(static_cast<char32_t>(c)).kind == LetterKind::Paired;
}

} // namespace Pressmark
