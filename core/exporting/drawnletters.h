#pragma once

#include <QHash>
#include <QImage>
#include <QList>
#include <QRawFont>
#include <QString>

class QTextDocument;

namespace Pressmark {

/// A letter beyond U+FFFF, such as a rare ideograph or an emoji, and what it looks like: QPdfWriter leads its glyph back
/// to nothing.
struct DrawnLetter
{
    QString text;
    QImage look;
};

/// The same letter looks the same in the font and in the part of it that is in a PDF. A null image if it has no outline.
QImage lookOf(QRawFont font, quint32 glyph);
/// The letter that looks so; empty if there is none.
QString letterLike(const QImage &look, const QList<DrawnLetter> &letters);

/// Collects those letters of documents that are painted.
class DrawnLetters
{
public:
    void learn(const QTextDocument &document);
    QList<DrawnLetter> letters() const;

private:
    QHash<QString, QList<std::pair<QRawFont, quint32>>> m_glyphs; // by letter, one for each font
};

} // namespace Pressmark
