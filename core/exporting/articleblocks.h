#pragma once

#include "exporting/articledocument.h"
#include "exporting/textinserter.h"
#include "model/body.h"

#include <QTextBlockFormat>
#include <QTextCursor>

class QTextList;
class QTextTableCellFormat;
class QTextTable;

namespace Pressmark {

/// A font's size in the unit in which a document that is laid out with it measures.
qreal fontSize(const QFont &font);
/// The font, so many times as large.
QFont scaledFont(const QFont &font, qreal factor);

/// Marks the cell that holds quoted paragraphs: it may be broken between lines, other tables only between rows.
inline constexpr int QuoteTableProperty = QTextFormat::UserProperty + 1;
/// Marks a block that must not be the last on a page: a line of the title block, a heading, a picture with a caption.
inline constexpr int KeepWithNextProperty = QTextFormat::UserProperty + 2;

/// Puts the blocks of an article into a document, one after the other.
class ArticleBlocks
{
public:
    ArticleBlocks(QTextDocument &document, const ArticleStyle &style, PositionMap &positions);

    void addTitle(const Article &article);
    void add(const Block &block);
    void finish();
    /// Where in the document the next block's content begins.
    int nextPosition() const { return m_cursor.position() + (m_fresh ? 0 : 1); }

private:
    /// What a paragraph looks like; lengths in em of the reading font.
    struct Look
    {
        QFont font;
        QColor color;
        qreal lineHeight = 1.62;
        qreal before = 0;
        qreal after = 0;
    };
    struct OpenList
    {
        int level;
        bool ordered;
        QTextList *list;
    };

    Look bodyLook(const Block &block) const;
    QTextBlockFormat blockFormat(const Look &look, const QString &text) const;
    QTextCharFormat charFormat(const Look &look) const;
    void startBlock(const QTextBlockFormat &format, const QTextCharFormat &characters);
    void addLine(const Look &look, const QString &text, std::optional<Part> part = {}, int headingLevel = 0);
    void addLegend(const Look &look);
    void addText(const Block &block, const Look &look, QTextBlockFormat format);
    void addListItem(const Block &block);
    void leaveLists();
    void addQuote(const Block &block);
    QTextTableCellFormat quoteCell(bool rightToLeft) const;
    void addFigure(const Block &block);
    void addPicture(const Figure &figure);
    void addTable(const Block &block);
    void fillTable(QTextTable &table, const Block &block, const Look &look, const InsertedText &text);
    void leaveQuote();
    void leaveTable(const QTextTable &table);
    InsertedText inserted(const Block &block);
    void beginPart(Part part);
    void endPart(Part part, qsizetype length);
    qsizetype &unitsOf(Part part) { return m_units[static_cast<size_t>(part)]; }

    const ArticleStyle &m_style;
    PositionMap &m_positions;
    TextInserter m_inserter;
    QTextCursor m_cursor;
    const qreal m_em;
    bool m_fresh = true; // the block at the cursor is empty and waits for the next content
    bool m_inTitle = false;
    QList<OpenList> m_lists;
    QTextTable *m_quote = nullptr;
    std::array<qsizetype, 4> m_units{};        // of each part, so far
    std::array<int, 4> m_ends{-1, -1, -1, -1}; // where in the document each part ends so far
};

} // namespace Pressmark
