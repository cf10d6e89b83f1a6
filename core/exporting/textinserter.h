#pragma once

#include "exporting/articledocument.h"
#include "model/body.h"

#include <QTextCharFormat>
#include <QTextCursor>

class QImage;

namespace Pressmark {

/// Text that is put into a document, and which text of the article it is.
struct InsertedText
{
    QString text;
    QList<Span> spans;
    std::optional<Part> part; // nothing if it is not in a text: it cannot be marked
    qsizetype start = 0;      // of `text` in the text of the part
    bool hyphenated = false;
};

/// The same length as the text, without what QTextDocument takes for its own structure; LF is a line separator.
QString documentText(QStringView text);

/// Puts texts into a document: with the look of their spans, with places to break long words, with notes' numbers; and
/// keeps the position map.
class TextInserter
{
public:
    TextInserter(const ArticleStyle &style, PositionMap &positions);

    /// Units [from, to) of the text at the cursor.
    void insert(QTextCursor &cursor, const InsertedText &text, qsizetype from, qsizetype to,
                const QTextCharFormat &format) const;

private:
    struct Extra
    {
        qsizetype at; // before this unit of the text
        QString characters;
        bool number;
    };

    class Pass;

    QList<Extra> extrasOf(const InsertedText &text, qsizetype from, qsizetype to) const;
    void addBreaks(QList<Extra> &extras, const InsertedText &text, qsizetype from, qsizetype to) const;
    void addNumbers(QList<Extra> &extras, const InsertedText &text, qsizetype from, qsizetype to) const;
    QTextCharFormat spanFormat(const QTextCharFormat &format, const Span &span) const;
    void insertRun(QTextCursor &cursor, const QString &text, const QTextCharFormat &format) const;
    void insertLetters(QTextCursor &cursor, const QString &text, const QTextCharFormat &format) const;
    void insertPicture(QTextCursor &cursor, const QString &sign, const QImage &picture,
                       const QTextCharFormat &format) const;
    QTextCharFormat numberFormat(const QTextCharFormat &format) const;

    const ArticleStyle &m_style;
    PositionMap &m_positions;
};

} // namespace Pressmark
