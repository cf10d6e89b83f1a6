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

/// Appends the ASCII letters and digits that a text begins with, in lower case, and tells their number.
qsizetype appendAsciiWord(QStringView text, QString &word);

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
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c.unicode() < 0x80) {
            // Most text: no tables are asked.
            if (const qsizetype length = appendAsciiWord(line.mid(i), current); length > 0)
                i += length - 1;
            else if (c != u'\'')
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
