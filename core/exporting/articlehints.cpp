#include "exporting/articlehints.h"

#include "exporting/passagerects.h"
#include "exporting/textslices.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace Pressmark {

namespace {

void addHints(QList<DocumentHint> &hints, const QList<PassageLine> &lines, PdfHint::Kind kind)
{
    for (const PassageLine &line : lines)
        hints.append({line.rect, kind});
}

/// All above the body.
QRectF titleBlock(const ArticleDocument &document)
{
    const auto shown =
        std::find_if(document.blockStarts.begin(), document.blockStarts.end(), [](int start) { return start >= 0; });
    const QSizeF size = document.document->size();
    const qreal bottom =
        shown == document.blockStarts.end() ? size.height() : blockOrigin(document.document->findBlock(*shown)).y();
    return QRectF(0, 0, size.width(), bottom);
}

void addNumber(QList<DocumentHint> &hints, const ArticleDocument &document, const NoteNumber &number)
{
    const QTextDocument &text = *document.document;
    const std::optional<int> from = document.positions.endToDocument(number.part, number.end);
    if (!from)
        return;
    int to = *from;
    while (to < text.characterCount() - 1 && text.characterAt(to) != QChar::ParagraphSeparator
           && !document.positions.fromDocument(to))
        ++to;
    if (*from < to)
        addHints(hints, documentLines(text, *from, to), PdfHint::NotText);
}

/// A soft hyphen is seen at the end of a line only.
void addHyphens(QList<DocumentHint> &hints, const QTextBlock &block)
{
    const QString text = block.text();
    for (int i = 0; i + 1 < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int last = line.textStart() + line.textLength() - 1;
        if (last < 0 || text.at(last) != QChar::SoftHyphen)
            continue;
        const int at = block.position() + last;
        for (PassageLine &hyphen : documentLines(*block.document(), at, at + 1)) {
            hyphen.rect.setWidth(hyphen.rect.height()); // the layout takes it for nothing
            hints.append({hyphen.rect, PdfHint::SoftHyphen});
        }
    }
}

} // namespace

QList<DocumentHint> hintsOf(const ArticleDocument &document, const QList<NoteNumber> &numbers, qsizetype captions)
{
    QList<DocumentHint> hints{{titleBlock(document), PdfHint::NotText}};
    for (const NoteNumber &number : numbers)
        addNumber(hints, document, number);
    for (QTextBlock block = document.document->begin(); block.isValid(); block = block.next())
        addHyphens(hints, block);
    addHints(hints, passageLines(document, Part::Caption, 0, captions), PdfHint::Caption);
    return hints;
}

} // namespace Pressmark
