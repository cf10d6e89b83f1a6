#include "exporting/articleblocks.h"

#include "exporting/articlelines.h"
#include "exporting/paper.h"
#include "text/canonicaltext.h"

#include <QFontInfo>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestList = 8;
constexpr qsizetype LongestBlock = 20'000; // units; longer paragraphs are laid out in pieces

/// Where to cut a paragraph that is too long to be laid out at once: behind a space near the end.
qsizetype pieceEnd(const QString &text, qsizetype from)
{
    if (text.size() - from <= LongestBlock)
        return text.size();
    const qsizetype limit = from + LongestBlock;
    const qsizetype space = text.lastIndexOf(u' ', limit - 1);
    if (space > from)
        return space + 1;
    return text[limit].isLowSurrogate() ? limit - 1 : limit;
}

} // namespace

qreal fontSize(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

QFont scaledFont(const QFont &font, qreal factor)
{
    QFont scaled = font;
    if (font.pixelSize() > 0)
        scaled.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    else
        scaled.setPointSizeF(std::max(1.0, font.pointSizeF() * factor));
    return scaled;
}

ArticleBlocks::ArticleBlocks(QTextDocument &document, const ArticleStyle &style, PositionMap &positions)
    : m_style(style)
    , m_positions(positions)
    , m_inserter(style, positions)
    , m_cursor(&document)
    , m_em(fontSize(style.reading))
{
    m_cursor.beginEditBlock();
}

void ArticleBlocks::finish()
{
    leaveQuote();
    m_cursor.endEditBlock();
}

void ArticleBlocks::addTitle(const Article &article)
{
    const Metadata &metadata = article.metadata;
    m_inTitle = true;
    Look source{scaledFont(m_style.interface, 0.74), m_style.accent, 1.1, 0, 0.3};
    source.font.setWeight(QFont::DemiBold);
    source.font.setCapitalization(QFont::AllUppercase);
    source.font.setLetterSpacing(QFont::PercentageSpacing, 104);
    addLine(source, metadata.source);
    Look headline{scaledFont(m_style.heading, 1.74), m_style.ink, 2.1, 0, 0.35};
    headline.font.setWeight(QFont::Bold);
    addLine(headline, metadata.title, Part::Headline, 1);
    addLine({scaledFont(m_style.reading, 1.12), m_style.mutedInk, 1.55, 0, 0.4}, metadata.subtitle, Part::Subtitle);
    const Look small{scaledFont(m_style.interface, 0.78), m_style.mutedInk, 1.25, 0, 0};
    QStringList lines{bylineLine(article)};
    lines += m_style.titleLines;
    for (const QString &line : std::as_const(lines))
        addLine(small, line);
    addLegend(small);
    m_inTitle = false;
    if (m_fresh)
        return;
    QTextBlockFormat last = m_cursor.blockFormat();
    last.setBottomMargin(1.15 * m_em);
    m_cursor.setBlockFormat(last);
}

ArticleBlocks::Look ArticleBlocks::bodyLook(const Block &block) const
{
    Look look{m_style.reading, block.kept ? m_style.ink : m_style.mutedInk, m_style.lineHeight, 0, 0.72};
    switch (block.kind) {
    case BlockKind::Heading: {
        const int level = std::clamp(block.level, 1, 6);
        const qreal size = level <= 2 ? 1.24 : level == 3 ? 1.1 : 1.0;
        look.font = scaledFont(m_style.heading, size);
        look.font.setWeight(QFont::Bold);
        look.lineHeight = 1.35 * size;
        look.before = 0.75;
        look.after = 0.35;
        break;
    }
    case BlockKind::Preformatted:
        look.font = scaledFont(m_style.reading, 0.86);
        look.font.setFamilies({u"DejaVu Sans Mono"_s, u"monospace"_s});
        look.lineHeight = 1.3;
        break;
    case BlockKind::ListItem:
        look.after = 0.3;
        break;
    case BlockKind::Table:
        look.font = scaledFont(m_style.interface, 0.84);
        look.lineHeight = 1.3;
        look.after = 0;
        break;
    case BlockKind::Paragraph:
    case BlockKind::Quote:
    case BlockKind::Figure:
        break;
    }
    return look;
}

QTextBlockFormat ArticleBlocks::blockFormat(const Look &look, const QString &text) const
{
    QTextBlockFormat format;
    format.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    format.setLineHeight(look.lineHeight * m_em, QTextBlockFormat::FixedHeight);
    format.setTopMargin(look.before * m_em);
    format.setBottomMargin(look.after * m_em);
    return format;
}

QTextCharFormat ArticleBlocks::charFormat(const Look &look) const
{
    QTextCharFormat format;
    format.setFont(look.font);
    format.setForeground(look.color);
    return format;
}

void ArticleBlocks::startBlock(const QTextBlockFormat &format, const QTextCharFormat &characters)
{
    if (!m_fresh) {
        m_cursor.insertBlock(format, characters);
    } else {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(characters);
        m_cursor.setCharFormat(characters);
    }
    m_fresh = false;
}

/// The LF that joins this text to what stands before it in its part is the end of that.
void ArticleBlocks::beginPart(Part part)
{
    int &end = m_ends[static_cast<size_t>(part)];
    if (end >= 0)
        m_positions.add(part, unitsOf(part)++, 1, end);
    end = -1;
}

void ArticleBlocks::endPart(Part part, qsizetype length)
{
    unitsOf(part) += length;
    m_ends[static_cast<size_t>(part)] = m_cursor.position();
}

void ArticleBlocks::addLine(const Look &look, const QString &text, std::optional<Part> part, int headingLevel)
{
    if (text.isEmpty())
        return;
    QTextBlockFormat format = blockFormat(look, text);
    format.setHeadingLevel(headingLevel);
    format.setProperty(KeepWithNextProperty, m_inTitle);
    startBlock(format, charFormat(look));
    if (part)
        beginPart(*part);
    const InsertedText inserted{text, {}, part, part ? unitsOf(*part) : 0, false};
    m_inserter.insert(m_cursor, inserted, 0, text.size(), charFormat(look));
    if (part)
        endPart(*part, text.size());
}

void ArticleBlocks::addLegend(const Look &look)
{
    if (m_style.legend.isEmpty())
        return;
    QTextBlockFormat format = blockFormat(look, m_style.legend.first());
    format.setProperty(KeepWithNextProperty, true);
    startBlock(format, charFormat(look));
    for (const auto &[color, meaning] : m_style.legend.asKeyValueRange()) {
        QTextCharFormat ground = charFormat(look);
        ground.setForeground(m_style.ink);
        ground.setBackground(markGround(color));
        const QString words = QChar::Nbsp + meaning + QChar::Nbsp;
        m_inserter.insert(m_cursor, {words, {}, std::nullopt, 0, false}, 0, words.size(), ground);
        m_inserter.insert(m_cursor, {u"  "_s, {}, std::nullopt, 0, false}, 0, 2, charFormat(look));
    }
}

/// A kept text is part of the body's text; one that was left out is in none.
InsertedText ArticleBlocks::inserted(const Block &block)
{
    if (!block.kept)
        return {block.text, block.spans, std::nullopt, 0, false};
    beginPart(Part::Body);
    return {block.text, block.spans, Part::Body, unitsOf(Part::Body), false};
}

void ArticleBlocks::add(const Block &block)
{
    if (!block.kept && !m_style.leftOut)
        return;
    if (block.kind != BlockKind::Quote)
        leaveQuote();
    if (block.kind != BlockKind::ListItem)
        leaveLists();
    if (block.kind == BlockKind::Figure) {
        addFigure(block);
        return;
    }
    if (block.text.isEmpty())
        return;
    switch (block.kind) {
    case BlockKind::ListItem:
        addListItem(block);
        break;
    case BlockKind::Quote:
        addQuote(block);
        break;
    case BlockKind::Table:
        addTable(block);
        break;
    default:
        const Look look = bodyLook(block);
        QTextBlockFormat format = blockFormat(look, block.text);
        if (block.kind == BlockKind::Heading)
            format.setHeadingLevel(std::clamp(block.level + 1, 2, 6));
        format.setProperty(KeepWithNextProperty, block.kind == BlockKind::Heading);
        addText(block, look, format);
    }
}

void ArticleBlocks::addText(const Block &block, const Look &look, QTextBlockFormat format)
{
    if (m_style.justified && (block.kind == BlockKind::Paragraph || block.kind == BlockKind::Quote))
        format.setAlignment(Qt::AlignJustify);
    const QTextCharFormat characters = charFormat(look);
    startBlock(format, characters);
    InsertedText text = inserted(block);
    text.hyphenated =
        block.kind == BlockKind::Paragraph || block.kind == BlockKind::Quote || block.kind == BlockKind::ListItem;
    for (qsizetype from = 0; from < block.text.size();) {
        const qsizetype end = pieceEnd(block.text, from);
        if (from > 0)
            startBlock(format, characters);
        m_inserter.insert(m_cursor, text, from, end, characters);
        from = end;
    }
    if (block.kept)
        endPart(Part::Body, block.text.size());
}

/// The paragraph behind a list stands as far from it as from another paragraph.
void ArticleBlocks::leaveLists()
{
    if (m_lists.isEmpty())
        return;
    QTextBlockFormat last = m_cursor.blockFormat();
    last.setBottomMargin(0.72 * m_em);
    m_cursor.setBlockFormat(last);
    m_lists.clear();
}

void ArticleBlocks::addListItem(const Block &block)
{
    const int level = std::clamp(block.level, 1, DeepestList);
    while (
        !m_lists.isEmpty()
        && (m_lists.last().level > level || (m_lists.last().level == level && m_lists.last().ordered != block.ordered)))
        m_lists.removeLast();
    const Look look = bodyLook(block);
    const bool open = !m_lists.isEmpty() && m_lists.last().level == level;
    addText(block, look, blockFormat(look, block.text));
    if (open) {
        m_lists.last().list->add(m_cursor.block());
        return;
    }
    QTextListFormat format;
    format.setStyle(block.ordered    ? QTextListFormat::ListDecimal
                        : level == 1 ? QTextListFormat::ListDisc
                                     : QTextListFormat::ListCircle);
    format.setIndent(level);
    m_lists.append({level, block.ordered, m_cursor.createList(format)});
}

} // namespace Pressmark
