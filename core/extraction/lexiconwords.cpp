#include "extraction/lexiconwords.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Pressmark {

bool isIdeographic(QChar c)
{
    return c >= QChar(0x3040) && (c <= QChar(0x9fff) || (c >= QChar(0xac00) && c <= QChar(0xd7a3)));
}

QChar unifiedLetter(QChar c)
{
    switch (c.unicode()) {
    case 0x0130: // İ
    case 0x0131: // ı
        return u'i';
    case 0x0451: // ё
        return QChar(0x0435);
    case 0x0623: // Alef with hamza, with madda, with wasla
    case 0x0625:
    case 0x0622:
    case 0x0671:
        return QChar(0x0627);
    case 0x0629: // teh marbuta
        return QChar(0x0647);
    case 0x0649: // alef maksura
        return QChar(0x064a);
    case 0x0640: // tatweel
    case 0x02bc: // apostrophe as a letter
        return {};
    default:
        break;
    }
    const bool isVowelSign = (c.unicode() >= 0x064b && c.unicode() <= 0x065f) || c.unicode() == 0x0670
        || (c.unicode() >= 0x0591 && c.unicode() <= 0x05c7);
    return isVowelSign || c == QChar(0x0307) ? QChar() : c.toLower();
}

void dropArticle(QString &word)
{
    if (word.isEmpty() || word.front() < QChar(0x0600) || word.front() > QChar(0x06ff))
        return;
    static constexpr std::array<std::u16string_view, 6> Articles{u"وال", u"بال", u"فال", u"كال", u"لل", u"ال"};
    for (const auto article : Articles) {
        const auto length = static_cast<qsizetype>(article.size());
        if (word.size() >= length + 3 && QStringView(word).startsWith(QStringView(article))) {
            word.remove(0, length);
            return;
        }
    }
}

qsizetype appendAsciiWord(QStringView text, QString &word)
{
    const auto lower = [](QChar c) { return c >= u'A' && c <= u'Z' ? QChar(char16_t(c.unicode() + 32)) : c; };
    const auto isWord = [&lower](QChar c) {
        const QChar l = lower(c);
        return (l >= u'a' && l <= u'z') || (l >= u'0' && l <= u'9');
    };
    const auto *const end = std::find_if_not(text.begin(), text.end(), isWord);
    const qsizetype length = end - text.begin();
    if (length > 0) {
        word.resize(word.size() + length);
        std::transform(text.begin(), end, word.end() - length, lower);
    }
    return length;
}

bool hasJoinedLetter(const QString &word)
{
    static constexpr QStringView Joined = u"והבלמשכوفبلك";
    return word.size() >= 4 && Joined.contains(word.front());
}

} // namespace Pressmark
