#include "exporting/articleblocks.h"

#include "text/canonicaltext.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextImageFormat>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

// A larger table takes seconds to lay out and is not read as one.
constexpr qsizetype MostColumns = 24;
constexpr qsizetype MostCells = 3'000;

constexpr qreal UnknownRatio = 0.5625;
constexpr qreal TallestPicture = 1.1; // as a part of the width that a picture may have

struct Shape
{
    qsizetype rows = 1;
    qsizetype columns = 1;
};

Shape shapeOf(const QString &table)
{
    Shape shape;
    qsizetype columns = 1;
    for (const QChar c : table) {
        shape.rows += c == u'\n' ? 1 : 0;
        columns = c == u'\n' ? 1 : columns + (c == u'\t' ? 1 : 0);
        shape.columns = std::max(shape.columns, columns);
    }
    return shape;
}

QTextTableFormat fullWidth()
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setCellSpacing(0);
    format.setBorder(0);
    format.setMargin(0);
    return format;
}

/// Within a table Qt draws borders of one unit, which is nothing on paper, unless the cells have their own.
void drawInnerBorders(QTextTable &table)
{
    const QTextTableFormat format = table.format();
    QTextTableCellFormat cell;
    cell.setBorder(format.border());
    cell.setBorderStyle(format.borderStyle());
    cell.setBorderBrush(format.borderBrush());
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column)
            table.cellAt(row, column).setFormat(cell);
    }
}

/// How wide the texts of a column are.
struct Column
{
    qreal word = 0; // the longest word
    qreal cell = 0; // the longest cell in one line
};

QList<Column> columnsOf(const QString &table, const Shape &shape, QFont font)
{
    font.setWeight(QFont::Bold); // as the words of any cell may be
    const QFontMetricsF metrics(font);
    QList<Column> columns(shape.columns);
    for (const QStringView line : QStringView(table).split(u'\n')) {
        const QList<QStringView> cells = line.split(u'\t');
        for (qsizetype i = 0; i < cells.size(); ++i) {
            Column &column = columns[i];
            column.cell = std::max(column.cell, metrics.horizontalAdvance(cells[i].toString()));
            for (const QStringView word : cells[i].split(u' '))
                column.word = std::max(column.word, metrics.horizontalAdvance(word.toString()));
        }
    }
    return columns;
}

/// By how much letters must be smaller so that no word is divided.
qreal fitOf(const QList<Column> &columns, qreal width, qreal padding)
{
    qreal words = 0;
    for (const Column &column : columns)
        words += std::min(column.word, width / 2);
    const qreal room = width - padding * static_cast<qreal>(columns.size());
    return words > room ? 0.98 * room / words : 1;
}

/// Shares of the table's width: each column has room for its longest word if there is room for all, and what is left goes
/// to those with long cells. Qt divides words instead.
QList<QTextLength> widthsOf(const QList<Column> &columns, qreal width, qreal padding)
{
    qreal words = 0;
    qreal longer = 0;
    for (const Column &column : columns) {
        words += std::min(column.word, width / 2) + padding;
        longer += std::min(column.cell, width) - std::min(column.word, width);
    }
    const qreal left = std::max(0.0, width - words);
    QList<QTextLength> widths;
    for (const Column &column : columns) {
        const qreal more = std::min(column.cell, width) - std::min(column.word, width);
        const qreal share = longer > 0 ? more / longer : 1.0 / static_cast<qreal>(columns.size());
        const qreal wide = std::min(column.word, width / 2) + padding + left * share;
        widths.append(QTextLength(QTextLength::PercentageLength, 100 * wide / (words + left)));
    }
    return widths;
}

} // namespace

QTextTableCellFormat ArticleBlocks::quoteCell(bool rightToLeft) const
{
    const qreal bar = std::max(1.0, 0.16 * m_em);
    QTextTableCellFormat cell;
    if (rightToLeft) {
        cell.setRightBorder(bar);
        cell.setRightBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        cell.setRightBorderBrush(m_style.line);
        cell.setRightPadding(0.9 * m_em);
    } else {
        cell.setLeftBorder(bar);
        cell.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        cell.setLeftBorderBrush(m_style.line);
        cell.setLeftPadding(0.9 * m_em);
    }
    return cell;
}

/// A bar beside the quoted paragraphs: the only border of a single cell.
void ArticleBlocks::addQuote(const Block &block)
{
    if (!m_quote) {
        QTextTableFormat format = fullWidth();
        format.setProperty(QuoteTableProperty, true);
        format.setTopMargin(0.72 * m_em); // a table does not see the margin of the block before it
        format.setBottomMargin(0.8 * m_em);
        m_quote = m_cursor.insertTable(1, 1, format);
        m_cursor = m_quote->cellAt(0, 0).firstCursorPosition();
        m_fresh = true;
    }
    Look look = bodyLook(block);
    look.after = 0.4;
    addText(block, look, blockFormat(look, block.text));
}

void ArticleBlocks::leaveQuote()
{
    if (!m_quote)
        return;
    QTextBlockFormat last = m_cursor.blockFormat();
    last.setBottomMargin(0);
    m_cursor.setBlockFormat(last);
    // Only now: the first paragraph's own format was set in the same place.
    m_quote->cellAt(0, 0).setFormat(quoteCell(m_cursor.block().textDirection() == Qt::RightToLeft));
    leaveTable(*m_quote);
    m_quote = nullptr;
}

/// To the block behind a table, which Qt always makes; if nothing follows it takes no room.
void ArticleBlocks::leaveTable(const QTextTable &table)
{
    m_cursor.setPosition(table.lastPosition() + 1);
    QTextBlockFormat format;
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(format);
    m_fresh = true;
}

void ArticleBlocks::addFigure(const Block &block)
{
    if (block.kept && !pictureName(block.figure).isEmpty())
        addPicture(block.figure);
    Look look{scaledFont(m_style.interface, 0.78), m_style.mutedInk, 1.22, 0, 1.0};
    const QString line = captionLine(block.figure);
    addLine(look, line, block.kept ? std::optional(Part::Caption) : std::nullopt);
}

void ArticleBlocks::addPicture(const Figure &figure)
{
    const bool known = figure.width > 0 && figure.height > 0;
    const qreal ratio = known ? qreal(figure.height) / figure.width : UnknownRatio;
    qreal width = known ? std::min(m_style.pictureWidth, figure.width * m_em / 15.2) : m_style.pictureWidth;
    qreal height = width * ratio;
    if (height > TallestPicture * m_style.pictureWidth) {
        height = TallestPicture * m_style.pictureWidth;
        width = std::max(1.0, height / ratio);
    }
    QTextBlockFormat format;
    format.setTopMargin(0.3 * m_em);
    format.setBottomMargin(captionLine(figure).isEmpty() ? 1.0 * m_em : 0.35 * m_em);
    format.setProperty(KeepWithNextProperty, !captionLine(figure).isEmpty());
    startBlock(format, {});
    QTextImageFormat picture;
    picture.setName(pictureName(figure).toString());
    picture.setWidth(width);
    picture.setHeight(std::max(1.0, height));
    picture.setProperty(QTextFormat::ImageAltText, figure.alt);
    m_cursor.insertImage(picture);
}

void ArticleBlocks::addTable(const Block &block)
{
    const Shape shape = shapeOf(block.text);
    Look look = bodyLook(block);
    if (shape.columns > MostColumns || shape.rows * shape.columns > MostCells) {
        QTextBlockFormat format = blockFormat(look, block.text);
        format.setBottomMargin(0.72 * m_em);
        addText(block, look, format);
        return;
    }
    QTextTableFormat format = fullWidth();
    format.setBorder(std::max(0.05 * m_em, 1.0));
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_style.line);
    format.setCellPadding(0.35 * m_em);
    format.setTopMargin(0.8 * m_em);
    format.setBottomMargin(1.0 * m_em);
    format.setHeaderRowCount(std::clamp(block.headerRows, 0, static_cast<int>(shape.rows)));
    format.setLayoutDirection(block.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QList<Column> columns = columnsOf(block.text, shape, look.font);
    qreal padding = 2 * format.cellPadding() + 2 * format.border();
    const qreal fit = std::max(m_style.smallestInTable, fitOf(columns, m_style.pictureWidth, padding));
    if (fit < 1) {
        look.font = scaledFont(look.font, fit);
        look.lineHeight *= fit;
        format.setCellPadding(fit * format.cellPadding());
        columns = columnsOf(block.text, shape, look.font);
        padding *= fit;
    }
    format.setColumnWidthConstraints(widthsOf(columns, m_style.pictureWidth, padding));
    QTextTable *table = m_cursor.insertTable(static_cast<int>(shape.rows), static_cast<int>(shape.columns), format);
    if (format.border() > 1)
        drawInnerBorders(*table);
    fillTable(*table, block, look, inserted(block));
    leaveTable(*table);
}

/// The TAB or LF before a cell is the border where it begins. Where a row is short the rest of its cells stay empty.
void ArticleBlocks::fillTable(QTextTable &table, const Block &block, const Look &look, const InsertedText &text)
{
    int row = 0;
    int column = 0;
    for (qsizetype from = 0; from <= block.text.size();) {
        qsizetype end = from;
        while (end < block.text.size() && block.text[end] != u'\t' && block.text[end] != u'\n')
            ++end;
        QTextCharFormat characters = charFormat(look);
        if (row < block.headerRows)
            characters.setFontWeight(QFont::DemiBold);
        m_cursor = table.cellAt(row, column).firstCursorPosition();
        if (from > 0 && text.part)
            m_positions.add(*text.part, text.start + from - 1, 1, m_cursor.position() - 1);
        m_cursor.setBlockFormat(blockFormat(look, block.text.mid(from, end - from)));
        m_inserter.insert(m_cursor, text, from, end, characters);
        if (end == block.text.size())
            break;
        row += block.text[end] == u'\n' ? 1 : 0;
        column = block.text[end] == u'\n' ? 0 : column + 1;
        from = end + 1;
    }
    m_cursor.setPosition(table.lastPosition());
    if (block.kept)
        endPart(Part::Body, block.text.size());
}

} // namespace Pressmark
