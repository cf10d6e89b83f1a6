#pragma once

#include <QString>

#include <optional>

namespace Pressmark {

inline constexpr int UsualNear = 10; // words between those of a NEAR b

/// Any quotation mark opens and closes a phrase.
inline bool isQuotationMark(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u201e' || c == u'\u00ab' || c == u'\u00bb';
}

/// Whether a word ends before this character.
inline bool endsQueryWord(QChar c)
{
    return c.isSpace() || isQuotationMark(c) || c == u'(' || c == u')';
}

/// The number of a word that stands for NEAR; nothing for any other word.
inline std::optional<int> nearNumber(QStringView word)
{
    if (word == u"NEAR")
        return UsualNear;
    if (!word.startsWith(u"NEAR/"))
        return std::nullopt;
    bool isNumber = false;
    const int near = word.mid(5).toInt(&isNumber);
    return isNumber && near > 0 && near <= 1000 ? std::optional(near) : std::nullopt;
}

} // namespace Pressmark
