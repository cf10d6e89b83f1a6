#include "extraction/textbyline.h"

#include "text/canonicaltext.h"

namespace Pressmark {

Byline bylineOf(const TextLine &line)
{
    const bool isSentence = line.look.sentence && !line.text.endsWith(u':') && !line.date;
    return isSentence ? Byline() : findByline(line.text, {});
}

Byline namesBefore(const QString &text)
{
    const Byline byline = readByline(text, {});
    if (byline.isEmpty() || countWords(byline.text) > 8)
        return {};
    for (const QString &author : byline.authors) {
        if (!author.contains(u' ') || !author.front().isUpper() || phrasesIn(author).of(PhraseKind::DateStart) > 0)
            return {};
    }
    return byline;
}

bool isAttribution(const TextLine &line)
{
    return line.text.startsWith(QChar(0x2014)) || line.text.contains(u'@');
}

} // namespace Pressmark
