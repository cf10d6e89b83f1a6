#include "extraction/wordset.h"

#include "extraction/wordkey.h"

#include <QVarLengthArray>

#include <algorithm>

namespace Pressmark {

namespace {

constexpr double NearlyAll = 0.85;

bool standsAlone(QChar c)
{
    return c >= QChar(0x3040) && c <= QChar(0x9fff);
}

bool isAsciiLetter(QChar c)
{
    const auto lower = static_cast<char16_t>(c.unicode() | 0x20);
    return lower >= u'a' && lower <= u'z';
}

} // namespace

WordSet::WordSet(QStringView line)
{
    QVarLengthArray<QChar, 64> word;
    const auto flush = [this, &word] {
        if (!word.isEmpty())
            m_words.push_back(wordKey(QStringView(word.data(), word.size())));
        word.clear();
    };
    for (const QChar c : line) {
        if (isAsciiLetter(c)) {
            word += QChar(char16_t(c.unicode() | 0x20));
        } else if (standsAlone(c)) {
            flush();
            m_words.push_back(wordKey(QStringView(&c, 1)));
        } else if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c.toLower();
        } else if (c != u'\'' && c != QChar(0x2019)) {
            flush();
        }
    }
    flush();
    std::sort(m_words.begin(), m_words.end());
    m_words.erase(std::unique(m_words.begin(), m_words.end()), m_words.end());
}

double WordSet::shareIn(const WordSet &other) const
{
    if (m_words.empty())
        return 0;
    int shared = 0;
    auto at = other.m_words.begin();
    for (const quint64 word : m_words) {
        at = std::lower_bound(at, other.m_words.end(), word);
        shared += at != other.m_words.end() && *at == word ? 1 : 0;
    }
    return double(shared) / double(m_words.size());
}

bool saysTheSame(const WordSet &a, const WordSet &b)
{
    const bool alikeInSize = double(std::min(a.size(), b.size())) > NearlyAll * double(std::max(a.size(), b.size()));
    return alikeInSize && a.shareIn(b) > NearlyAll && b.shareIn(a) > NearlyAll;
}

} // namespace Pressmark
