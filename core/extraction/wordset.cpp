#include "extraction/wordset.h"

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
    QString word;
    const auto flush = [this, &word] {
        if (!word.isEmpty())
            m_words.insert(word);
        word.clear();
    };
    for (const QChar c : line) {
        if (isAsciiLetter(c)) {
            word += QChar(char16_t(c.unicode() | 0x20));
        } else if (standsAlone(c)) {
            flush();
            m_words.insert(QString(c));
        } else if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c.toLower();
        } else if (c != u'\'' && c != QChar(0x2019)) {
            flush();
        }
    }
    flush();
}

double WordSet::shareIn(const WordSet &other) const
{
    if (m_words.isEmpty())
        return 0;
    int shared = 0;
    for (const QString &word : m_words)
        shared += other.m_words.contains(word) ? 1 : 0;
    return double(shared) / double(m_words.size());
}

bool saysTheSame(const WordSet &a, const WordSet &b)
{
    return !a.isEmpty() && a.shareIn(b) > NearlyAll && b.shareIn(a) > NearlyAll;
}

} // namespace Pressmark
