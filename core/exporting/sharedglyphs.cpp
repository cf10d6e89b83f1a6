#include "exporting/sharedglyphs.h"

#include <QGlyphRun>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t First = 0x2e80; // of the radicals
constexpr char16_t Last = 0xfaff;  // of the compatibility ideographs

bool isHan(QChar character)
{
    return character.unicode() >= First && character.unicode() <= Last && character.script() == QChar::Script_Han;
}

/// All that is like a Han letter, in their order.
const QString &allHan()
{
    static const QString all = [] {
        QString text;
        for (int unit = First; unit <= Last; ++unit) {
            if (isHan(QChar(unit)))
                text += QChar(unit);
        }
        return text;
    }();
    return all;
}

} // namespace

void HanLetters::learn(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        bool found = false;
        for (const QChar character : text) {
            if (!isHan(character))
                continue;
            ++m_letters[character.unicode()];
            found = true;
        }
        if (!found)
            continue;
        for (const QGlyphRun &run : block.layout()->glyphRuns(0, static_cast<int>(text.size()))) {
            const QRawFont font = run.rawFont();
            m_fonts.insert(font.familyName() + u'/' + font.styleName(), font);
        }
    }
}

SharedGlyphs HanLetters::sharedGlyphs() const
{
    SharedGlyphs shared;
    QStringList names = m_fonts.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const QList<quint32> glyphs = m_fonts[name].glyphIndexesForString(allHan());
        QHash<quint32, char16_t> first; // of the characters with a glyph
        for (qsizetype i = 0; i < glyphs.size() && glyphs.size() == allHan().size(); ++i) {
            const char16_t character = allHan()[i].unicode();
            if (glyphs[i] == 0)
                continue;
            const auto known = first.constFind(glyphs[i]);
            if (known == first.constEnd())
                first.insert(glyphs[i], character);
            else if (m_letters.contains(character) && !shared[*known].contains(character))
                shared[*known].append(character);
        }
    }
    for (auto it = shared.begin(); it != shared.end(); ++it) {
        if (m_letters.contains(it.key()))
            it->prepend(it.key());
        std::stable_sort(it->begin(), it->end(),
                         [this](char16_t a, char16_t b) { return m_letters[a] > m_letters[b]; });
    }
    return shared;
}

} // namespace Pressmark
