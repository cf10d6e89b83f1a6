#include "extraction/extract.h"

#include "extraction/decode.h"

#include "text/canonicaltext.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

Document extractPlainText(const QByteArray &bytes, const ExtractionHints &hints)
{
    Document document;
    document.mediaType = u"text/plain"_s;
    document.metadata.url = hints.url;
    const QString text = QString::fromUtf8(textAsUtf8(bytes, hints.charset));
    for (const QString &line : text.split(u'\n')) {
        const QString words = canonicalText(line);
        if (!words.isEmpty())
            document.body.blocks.append(Block{.text = words});
    }
    if (!document.body.blocks.isEmpty())
        document.metadata.title = document.body.blocks.first().text;
    return document;
}

} // namespace Pressmark
