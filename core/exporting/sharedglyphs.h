#pragma once

#include <QHash>
#include <QList>
#include <QRawFont>

class QTextDocument;

namespace Pressmark {

/// What QPdfWriter takes a glyph for → the letters that were written with it, the most frequent first: as that one it is
/// to be read. A font may paint several characters alike, and the file only knows the glyph: 戸 is taken for the
/// radical ⼾.
using SharedGlyphs = QHash<char16_t, QList<char16_t>>;

/// Collects the Han letters of documents that are painted, and the fonts that paint them.
class HanLetters
{
public:
    void learn(const QTextDocument &document);
    SharedGlyphs sharedGlyphs() const;

private:
    QHash<char16_t, qsizetype> m_letters; // and how often each is there
    QHash<QString, QRawFont> m_fonts;
};

} // namespace Pressmark
