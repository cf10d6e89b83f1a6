#pragma once

#include <QString>

namespace Pressmark {

/// Whether a character is matched as a word of its own, since its script has no spaces or joins particles to words:
/// Han, Kana, Hangul.
bool isIdeographic(QChar c);

/// One spelling for letters that a language writes in several ways. A null character for what is not written at all:
/// vowel signs, the stretched line of Arabic, apostrophes.
QChar unifiedLetter(QChar c);

/// An Arabic word without the article, which is written together with it, and with what may precede the article.
void dropArticle(QString &word);

/// Whether a word begins with a letter that Hebrew or Arabic writes together with the word behind it: "and", "the",
/// "in", "to".
bool hasJoinedLetter(const QString &word);

/// Calls `word` with each word in lower case: a run of letters and digits, or one ideograph.
void forEachLexiconWord(QStringView line, const auto &word)
{
    QString current;
    const auto flush = [&current, &word] {
        dropArticle(current);
        if (!current.isEmpty())
            word(current);
        current.resize(0); // keeps its memory
    };
    for (const QChar c : line) {
        if (c.unicode() < 0x80) {
            // Most text: no tables are asked.
            const char16_t unit = c.unicode();
            const char16_t lower = unit >= u'A' && unit <= u'Z' ? char16_t(unit + 32) : unit;
            if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9'))
                current += QChar(lower);
            else if (lower != '\'')
                flush();
        } else if (isIdeographic(c)) {
            flush();
            word(QString(c));
        } else if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            if (const QChar letter = unifiedLetter(c); !letter.isNull())
                current += letter;
        } else if (c != QChar(0x2019) && c != QChar(0x05f3) && c != QChar(0x05f4)) {
            flush();
        }
    }
    flush();
}

} // namespace Pressmark
