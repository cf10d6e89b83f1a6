#include "exporting/paperflow.h"

#include "archive/areas.h"
#include "exporting/articleblocks.h"
#include "exporting/pdfpictures.h"
#include "exporting/textinserter.h"
#include "exporting/textslices.h"

#include <QFontMetricsF>
#include <QTextDocument>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal QuoteBarWidth = 1.7 * Point;
constexpr qreal BarIndent = 9 * Point;

} // namespace

PaperFlow::PaperFlow(PaperWriter &paper, const ArticleStyle &style, const QString &footTitle,
                     std::function<QString()> number)
    : m_paper(paper)
    , m_style(style)
    , m_title(footTitle)
    , m_number(std::move(number))
{
    newPage();
}

void PaperFlow::newPage()
{
    m_page = m_paper.newPage(m_title, m_number());
    m_y = m_paper.geometry().content.top();
}

void PaperFlow::makeRoom(qreal height)
{
    if (m_y + height > m_paper.geometry().content.bottom())
        newPage();
}

std::unique_ptr<QTextDocument> PaperFlow::layOut(const Paragraph &paragraph, qreal width) const
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setDefaultFont(paragraph.font);
    document->setUseDesignMetrics(true);
    QTextOption option = document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    QTextBlockFormat block;
    block.setLineHeight(paragraph.lineHeight * paragraph.font.pixelSize(), QTextBlockFormat::FixedHeight);
    block.setLayoutDirection(paragraph.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QTextCharFormat characters;
    characters.setFont(paragraph.font);
    characters.setForeground(paragraph.color);
    PositionMap unused;
    QTextCursor cursor(document.get());
    cursor.setBlockFormat(block);
    const TextInserter inserter(m_style, unused);
    inserter.insert(cursor, {paragraph.text, {}, std::nullopt, 0, false}, 0, paragraph.text.size(), characters);
    QTextCharFormat muted = characters;
    muted.setForeground(m_style.mutedInk);
    muted.setFontWeight(QFont::Normal);
    inserter.insert(cursor, {paragraph.tail, {}, std::nullopt, 0, false}, 0, paragraph.tail.size(), muted);
    document->setTextWidth(width);
    return document;
}

FlowPlace PaperFlow::add(const Paragraph &paragraph, qreal before, qreal indent, const QColor &bar)
{
    const QRectF content = m_paper.geometry().content;
    const auto document = layOut(paragraph, content.width() - indent);
    m_y += m_y > content.top() ? before * Point : 0;
    const QList<Slice> slices = sliced(atomsOf(*document), content.bottom() - m_y, content.height());
    m_paper.learn(*document);
    FlowPlace place;
    bool first = true;
    for (const Slice &slice : slices) {
        if (!first || slice.height() <= 0)
            newPage();
        if (slice.height() <= 0)
            continue;
        const bool barAtRight = bar.isValid() && paragraph.text.isRightToLeft();
        const QRectF rect(content.left() + (barAtRight ? 0 : indent), m_y, content.width() - indent, slice.height());
        const qreal barLeft = barAtRight ? content.right() - QuoteBarWidth : content.left();
        if (bar.isValid())
            m_paper.painter().fillRect(QRectF(barLeft, rect.top(), QuoteBarWidth, rect.height()), bar);
        drawSlice(m_paper.painter(), *document, slice, rect.topLeft());
        if (first)
            place = {m_page, inPoints(rect)};
        m_y = rect.bottom();
        first = false;
    }
    return place;
}

FlowPlace PaperFlow::title(const QString &title)
{
    QFont font = scaledFont(m_style.heading, 2.35);
    font.setWeight(QFont::Bold);
    return add({title, font, m_style.ink, 1.22, {}}, 0, 0);
}

FlowPlace PaperFlow::spacedLine(const QString &text, qreal size, const QColor &color)
{
    QFont font = scaledFont(m_style.interface, size);
    font.setLetterSpacing(QFont::PercentageSpacing, 108);
    return add({text, font, color, 1.45, {}}, 0, 0);
}

FlowPlace PaperFlow::heading(const QString &title)
{
    QFont font = scaledFont(m_style.heading, 1.55);
    font.setWeight(QFont::Bold);
    return add({title, font, m_style.ink, 1.25, {}}, 0, 0);
}

FlowPlace PaperFlow::group(const QString &title, const QString &count)
{
    makeRoom(64 * Point);
    QFont font = scaledFont(m_style.interface, 0.95);
    font.setWeight(QFont::DemiBold);
    // Behind a title from right to left the digits would come last.
    const QString number = title.isRightToLeft() ? QChar(0x2068) + count + QChar(0x2069) : count;
    return add({title, font, m_style.ink, 1.4, count.isEmpty() ? QString() : u" · "_s + number}, 16, 0);
}

FlowPlace PaperFlow::line(const QString &text, qreal size, const QColor &color, qreal before, qreal indent)
{
    return add({text, scaledFont(m_style.interface, size), color, 1.45, {}}, before, indent * Point);
}

/// As wide as the area is on its page, unless that is too large here.
void PaperFlow::addPicture(const KeptPicture &picture, const QColor &bar)
{
    constexpr qreal Resolution = 200; // dots per inch
    constexpr qreal Tallest = 300 * Point;
    constexpr qreal Before = 4 * Point;
    const QSize pixels = jpegSize(picture);
    if (pixels.isEmpty())
        return;
    const QRectF content = m_paper.geometry().content;
    const QSizeF most(content.width() - BarIndent, Tallest);
    QSizeF size = QSizeF(pixels) * 72 / Resolution * Point;
    if (size.width() > most.width() || size.height() > most.height())
        size.scale(most, Qt::KeepAspectRatio);
    makeRoom(size.height() + Before);
    const QRectF rect(QPointF(content.left() + BarIndent, m_y + Before), size);
    m_paper.painter().fillRect(QRectF(content.left(), m_y, QuoteBarWidth, Before + size.height()), bar);
    m_paper.drawPicture(rect, picture);
    m_paper.painter().setPen(QPen(m_style.line, 0.6 * Point));
    m_paper.painter().setBrush(Qt::NoBrush);
    m_paper.painter().drawRect(rect);
    m_y = rect.bottom() + Before;
}

FlowPlace PaperFlow::passage(const Annotation &annotation, const KeptPicture &picture, const QString &number,
                             const QString &citation)
{
    makeRoom(44 * Point);
    const QString quote = passageName(annotation);
    const QString tail = citation.isEmpty() && !number.isEmpty() ? u"  "_s + number : QString();
    FlowPlace place = add({quote, m_style.reading, m_style.ink, 1.5, tail}, 9, BarIndent, markBar(annotation.color));
    addPicture(picture, markBar(annotation.color));
    if (!annotation.note.isEmpty())
        add({annotation.note, scaledFont(m_style.interface, 0.8), m_style.ink, 1.45, {}}, 3, 0);
    if (!citation.isEmpty())
        place = add({citation, scaledFont(m_style.interface, 0.78), m_style.mutedInk, 1.45, {}}, 2.5, 0);
    return place;
}

FlowPlace PaperFlow::contentsRow(const QString &text, const QString &page)
{
    constexpr qreal Pitch = 19.5 * Point;
    makeRoom(Pitch);
    const QRectF content = m_paper.geometry().content;
    const QRectF row(content.left(), m_y, content.width(), Pitch);
    QPainter &painter = m_paper.painter();
    painter.save();
    painter.setFont(scaledFont(m_style.interface, 0.86));
    painter.setPen(m_style.ink);
    m_paper.drawEnds(row.top() + 4.4 * Point, text, page);
    QPen dots(m_style.line, 0.6 * Point);
    dots.setCapStyle(Qt::FlatCap);
    dots.setDashPattern({1.5, 1.8});
    painter.setPen(dots);
    painter.drawLine(row.bottomLeft(), row.bottomRight());
    painter.restore();
    m_y = row.bottom();
    return {m_page, inPoints(row)};
}

void PaperFlow::legend(const ColorMeanings &colors)
{
    constexpr qreal Height = 16 * Point;
    constexpr qreal Ground = 10 * Point;
    makeRoom(2 * Height);
    const QRectF content = m_paper.geometry().content;
    const QFont font = scaledFont(m_style.interface, 0.8);
    const QFontMetricsF metrics(font);
    QPainter &painter = m_paper.painter();
    painter.save();
    painter.setFont(font);
    painter.setPen(m_style.mutedInk);
    qreal x = content.left();
    for (const auto &[color, words] : colors.asKeyValueRange()) {
        const qreal width = Ground * 1.6 + 5 * Point + metrics.horizontalAdvance(words) + Point;
        if (x > content.left() && x + width > content.right()) {
            x = content.left();
            m_y += Height;
        }
        const QRectF ground(x, m_y + (Height - Ground) / 2, Ground * 1.6, Ground);
        painter.fillRect(ground, markGround(color));
        painter.fillRect(QRectF(ground.left(), ground.top(), QuoteBarWidth, ground.height()), markBar(color));
        x = ground.right() + 5 * Point;
        const QRectF place(x, m_y, metrics.horizontalAdvance(words) + Point, Height);
        painter.drawText(
            place, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, words);
        x = place.right() + 12 * Point;
    }
    painter.restore();
    m_y += Height;
}

void PaperFlow::picture(qreal height, const std::function<void(QPainter &, const QRectF &)> &paint)
{
    const QRectF content = m_paper.geometry().content;
    makeRoom(height * Point);
    paint(m_paper.painter(), QRectF(content.left(), m_y, content.width(), height * Point));
    m_y += height * Point;
}

} // namespace Pressmark
