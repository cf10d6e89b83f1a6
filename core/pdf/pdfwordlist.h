#pragma once

#include "pdf/pdfline.h"

#include <QSet>

namespace Pressmark {

/// The words of a document, which tell whether a hyphen at the end of a line belongs to the word.
class PdfWordList
{
public:
    explicit PdfWordList(const QList<PdfLine> &lines);

    /// Whether the hyphen at the end of `text`, which goes on with `next`, only divides a word. It does if the document
    /// has the whole word elsewhere, or if nothing there speaks for a compound.
    bool hyphenDivides(const PdfLine &last, const QString &text, const QString &next) const;

    /// Whether a large first letter is a word of its own, as in "A storm".
    bool isWordAlone(const QString &letter, const QString &next) const;

private:
    void addLine(const PdfLine &line, bool cutBefore);
    bool dividesWords(const QList<PdfLine> &lines) const;

    QSet<QString> m_words;
    QSet<QString> m_firstParts; // of compounds with a hyphen that stand within lines
    qsizetype m_lines = 0;
    qsizetype m_markedEnds = 0; // lines that end with a soft hyphen
    qsizetype m_hyphenEnds = 0; // lines that end with another one
    bool m_dividesWords = true; // the document does, at line ends
};

/// Whether a text ends with a hyphen that may divide a word.
bool endsWithHyphen(const QString &text);

} // namespace Pressmark
