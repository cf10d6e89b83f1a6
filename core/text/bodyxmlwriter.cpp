#include "text/bodystyles.h"
#include "text/bodyxml.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

void writeText(QXmlStreamWriter &xml, QStringView text, bool preformatted)
{
    if (preformatted) {
        xml.writeCharacters(text.toString());
        return;
    }
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != u'\n')
            continue;
        xml.writeCharacters(text.mid(from, i - from).toString());
        if (i < text.size())
            xml.writeEmptyElement(u"br"_s);
        from = i + 1;
    }
}

void writeSpan(QXmlStreamWriter &xml, const Span &span, QStringView text, bool preformatted)
{
    int open = 0;
    if (!span.link.isEmpty()) {
        xml.writeStartElement(u"a"_s);
        xml.writeAttribute(u"href"_s, span.link);
        ++open;
    }
    for (const StyleElement &element : StyleElements) {
        if (span.styles.testFlag(element.style)) {
            xml.writeStartElement(QString::fromUtf16(element.name));
            ++open;
        }
    }
    writeText(xml, text, preformatted);
    for (; open > 0; --open)
        xml.writeEndElement();
}

/// The characters [from, to) of the block with the spans that lie in them.
void writeRange(QXmlStreamWriter &xml, const Block &block, qsizetype from, qsizetype to)
{
    const QStringView text(block.text);
    const bool preformatted = block.kind == BlockKind::Preformatted;
    qsizetype at = from;
    for (const Span &span : block.spans) {
        const qsizetype start = std::max(span.start, from);
        const qsizetype end = std::min(span.start + span.length, to);
        if (start >= end)
            continue;
        writeText(xml, text.mid(at, start - at), preformatted);
        writeSpan(xml, span, text.mid(start, end - start), preformatted);
        at = end;
    }
    writeText(xml, text.mid(at, to - at), preformatted);
}

void writeTable(QXmlStreamWriter &xml, const Block &block)
{
    qsizetype from = 0;
    int row = 0;
    xml.writeStartElement(u"tr"_s);
    for (qsizetype i = 0; i <= block.text.size(); ++i) {
        const bool atEnd = i == block.text.size();
        if (!atEnd && block.text[i] != u'\t' && block.text[i] != u'\n')
            continue;
        xml.writeStartElement(row < block.headerRows ? u"th"_s : u"td"_s);
        writeRange(xml, block, from, i);
        xml.writeEndElement();
        if (!atEnd && block.text[i] == u'\n') {
            xml.writeEndElement();
            xml.writeStartElement(u"tr"_s);
            ++row;
        }
        from = i + 1;
    }
    xml.writeEndElement();
}

void writeFigure(QXmlStreamWriter &xml, const Figure &figure)
{
    xml.writeEmptyElement(u"img"_s);
    xml.writeAttribute(u"src"_s, figure.url);
    if (!figure.picture.isEmpty())
        xml.writeAttribute(u"data-picture"_s, figure.picture);
    xml.writeAttribute(u"alt"_s, figure.alt);
    if (figure.width > 0)
        xml.writeAttribute(u"width"_s, QString::number(figure.width));
    if (figure.height > 0)
        xml.writeAttribute(u"height"_s, QString::number(figure.height));
    if (!figure.caption.isEmpty())
        xml.writeTextElement(u"figcaption"_s, figure.caption);
    if (!figure.credit.isEmpty()) {
        xml.writeStartElement(u"figcaption"_s);
        xml.writeAttribute(u"class"_s, u"credit"_s);
        xml.writeCharacters(figure.credit);
        xml.writeEndElement();
    }
}

QString elementName(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Paragraph:
        return u"p"_s;
    case BlockKind::Heading:
        return u"h%1"_s.arg(std::clamp(block.level, 1, 6));
    case BlockKind::Quote:
        return u"blockquote"_s;
    case BlockKind::ListItem:
        return u"li"_s;
    case BlockKind::Figure:
        return u"figure"_s;
    case BlockKind::Table:
        return u"table"_s;
    case BlockKind::Preformatted:
        return u"pre"_s;
    }
    Q_UNREACHABLE();
}

void writeBlock(QXmlStreamWriter &xml, const Block &block)
{
    xml.writeStartElement(elementName(block));
    if (!block.kept)
        xml.writeAttribute(u"class"_s, u"left-out "_s + leftOutClassName(block.leftOut));
    if (block.kind == BlockKind::ListItem && block.level > 1)
        xml.writeAttribute(u"data-level"_s, QString::number(block.level));
    if (block.kind == BlockKind::Figure)
        writeFigure(xml, block.figure);
    else if (block.kind == BlockKind::Table)
        writeTable(xml, block);
    else
        writeRange(xml, block, 0, block.text.size());
    xml.writeEndElement();
}

} // namespace

QByteArray writeBody(const Body &body)
{
    QByteArray xhtml;
    QXmlStreamWriter xml(&xhtml);
    QString openList;
    xml.writeStartElement(u"div"_s);
    for (const Block &block : body.blocks) {
        const QString list = block.kind != BlockKind::ListItem ? QString() : block.ordered ? u"ol"_s : u"ul"_s;
        if (list != openList) {
            if (!openList.isEmpty())
                xml.writeEndElement();
            if (!list.isEmpty())
                xml.writeStartElement(list);
            openList = list;
        }
        writeBlock(xml, block);
        xml.writeCharacters(u"\n"_s);
    }
    if (!openList.isEmpty())
        xml.writeEndElement();
    xml.writeEndElement();
    return xhtml;
}

} // namespace Pressmark
