#pragma once

#include "model/body.h"

#include <string_view>

namespace Pressmark {

/// Collects the running text of one block with its spans, and makes it canonical.
class InlineText
{
public:
    /// Appends text in a style; spaces collapse unless they are kept.
    void append(std::string_view utf8, Styles styles, const QString &link, bool keepsSpaces);
    void append(QChar separator) { m_text += separator; }
    /// Ends the line; false if the text already stood at the beginning of a line (a second <br>).
    bool breakLine();

    bool isEmpty() const { return m_text.isEmpty(); }
    void clear();

    struct Piece
    {
        QString text;
        QList<Span> spans;
    };
    /// What was collected, in canonical form; nothing is left.
    Piece take(BlockKind kind);

private:
    /// Of characters or of ASCII bytes.
    void appendSingleSpaced(const auto &raw);
    void addSpan(qsizetype start, Styles styles, const QString &link);

    QString m_text;
    QList<Span> m_spans;
};

} // namespace Pressmark
