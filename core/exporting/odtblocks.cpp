#include "exporting/odtblocks.h"

#include "text/canonicaltext.h"

#include <algorithm>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestOdtList = 8;
constexpr double TextWidth = 16; // centimetres
constexpr double TallestOdtPicture = 18;
constexpr double PixelsPerCentimetre = 96 / 2.54;

/// Lists are opened and closed as the depth of items asks; a deeper one stands in an item of the one around it.
class OdtLists
{
public:
    explicit OdtLists(OdtContent &content)
        : m_content(content)
    { }

    /// Before an item; its paragraph follows.
    void item(const Block &block)
    {
        const qsizetype depth = std::clamp(block.level, 1, DeepestOdtList);
        while (m_open.size() > depth || (m_open.size() == depth && m_open.last() != block.ordered))
            close();
        if (m_open.size() == depth) {
            m_content.end();
            m_content.begin(u"text:list-item"_s);
        }
        while (m_open.size() < depth) {
            m_open.append(block.ordered);
            m_content.begin(u"text:list"_s, {{u"text:style-name"_s, block.ordered ? u"Numbers"_s : u"Bullets"_s}});
            m_content.begin(u"text:list-item"_s);
        }
    }

    void leave()
    {
        while (!m_open.isEmpty())
            close();
    }

private:
    void close()
    {
        m_open.removeLast();
        m_content.end();
        m_content.end();
    }

    OdtContent &m_content;
    QList<bool> m_open; // whether it is numbered
};

/// The spans of a block as those of a piece of its text.
QList<Span> spansFrom(QList<Span> spans, qsizetype offset)
{
    for (Span &span : spans)
        span.start -= offset;
    spans.removeIf([](const Span &span) { return span.start + span.length <= 0; });
    return spans;
}

void writeRow(OdtContent &content, const Block &block, const QString &row, qsizetype offset, bool isHead,
              qsizetype columns, OdtMarks &marks)
{
    content.begin(u"table:table-row"_s);
    const QStringList cells = row.split(u'\t');
    for (qsizetype i = 0; i < columns; ++i) {
        const QString cell = cells.value(i);
        content.begin(u"table:table-cell"_s, {{u"table:style-name"_s, u"Cell"_s}});
        content.beginParagraph(isHead ? u"Table_20_Heading"_s : u"Table_20_Contents"_s, cell);
        content.marked(cell, spansFrom(block.spans, offset), marks.in(Part::Body, block.start + offset, cell.size()));
        content.endParagraph();
        content.end();
        offset += cell.size() + 1;
    }
    content.end();
}

void writeTable(OdtContent &content, const Block &block, OdtMarks &marks)
{
    const QStringList rows = block.text.split(u'\n');
    qsizetype columns = 1;
    for (const QString &row : rows)
        columns = std::max(columns, row.count(u'\t') + 1);
    content.begin(u"table:table"_s,
                  {{u"table:name"_s, u"Table %1"_s.arg(content.next())}, {u"table:style-name"_s, u"Table"_s}});
    content.begin(u"table:table-column"_s, {{u"table:number-columns-repeated"_s, QString::number(columns)}});
    content.end();
    const qsizetype heads = std::min<qsizetype>(block.headerRows, rows.size() - 1);
    qsizetype offset = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i == 0 && heads > 0)
            content.begin(u"table:table-header-rows"_s);
        writeRow(content, block, rows[i], offset, i < heads, columns, marks);
        offset += rows[i].size() + 1;
        if (heads > 0 && i + 1 == heads)
            content.end();
    }
    content.end();
}

void writeFigure(OdtContent &content, const Figure &figure, qsizetype captionStart, OdtMarks &marks,
                 const OdtPictures &pictures)
{
    if (const std::optional<OdtPicture> picture = pictures ? pictures(figure) : std::nullopt) {
        const double width = picture->size.width() / PixelsPerCentimetre;
        const double height = picture->size.height() / PixelsPerCentimetre;
        const double scale = std::min({1.0, TextWidth / width, TallestOdtPicture / height});
        content.beginParagraph(u"Figure"_s, {});
        content.picture(picture->name, width * scale, height * scale, figure.alt);
        content.endParagraph();
    }
    const QString line = captionLine(figure);
    if (line.isEmpty())
        return;
    content.beginParagraph(u"Caption"_s, line);
    content.marked(line, {}, marks.in(Part::Caption, captionStart, line.size()));
    content.endParagraph();
}

QString styleOf(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Quote:
        return u"Quotations"_s;
    case BlockKind::Preformatted:
        return u"Preformatted_20_Text"_s;
    case BlockKind::ListItem:
        return u"List"_s;
    case BlockKind::Paragraph:
    case BlockKind::Heading:
    case BlockKind::Figure:
    case BlockKind::Table:
        break;
    }
    return u"Text_20_body"_s;
}

} // namespace

void writeOdtBlocks(OdtContent &content, const Body &body, OdtMarks &marks, const OdtPictures &pictures)
{
    OdtLists lists(content);
    qsizetype captions = 0;
    int depth = 1; // no level of headings is left out, for those who go from one to the next
    for (const Block &block : body.blocks) {
        if (!block.kept || (block.kind != BlockKind::Figure && block.text.isEmpty()))
            continue;
        if (block.kind == BlockKind::ListItem)
            lists.item(block);
        else
            lists.leave();
        if (block.kind == BlockKind::Figure) {
            writeFigure(content, block.figure, captions, marks, pictures);
            const qsizetype length = captionLine(block.figure).size();
            captions += length == 0 ? 0 : length + 1;
            continue;
        }
        if (block.kind == BlockKind::Table) {
            writeTable(content, block, marks);
            continue;
        }
        if (block.kind == BlockKind::Heading) {
            depth = std::min(std::clamp(block.level, 2, 6), depth + 1);
            content.beginHeading(depth, u"Heading_20_%1"_s.arg(depth), block.text);
        } else {
            content.beginParagraph(styleOf(block), block.text);
        }
        content.marked(block.text, block.spans, marks.in(Part::Body, block.start, block.text.size()));
        content.endParagraph();
    }
    lists.leave();
}

} // namespace Pressmark
