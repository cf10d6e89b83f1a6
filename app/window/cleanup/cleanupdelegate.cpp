#include "window/cleanup/cleanupdelegate.h"

#include "text/direction.h"
#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"
#include "window/articles/rowpaint.h"
#include "window/cleanup/cleanupmodel.h"
#include "window/shell/rowsview.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int Top = 7;
constexpr int Line = 19;
constexpr int Dot = 9;

/// Writes pieces one behind the other on a line, in the direction of the row.
class LinePainter
{
public:
    LinePainter(QPainter &painter, const QRect &row, const QRect &line, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_row(row)
        , m_rest(line)
        , m_direction(direction)
    { }

    void write(const QString &text, const QFont &font, const QColor &color)
    {
        const QFontMetrics metrics(font);
        const QString shown = isolated(metrics.elidedText(text, Qt::ElideRight, std::max(0, m_rest.width())));
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(QStyle::visualRect(m_direction, m_row, m_rest), Qt::AlignVCenter | Qt::AlignLeading, shown);
        skip(metrics.horizontalAdvance(shown) + 8);
    }

    void dot(const QColor &color)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        const QRect place(m_rest.left(), m_rest.center().y() - Dot / 2, Dot, Dot);
        m_painter.drawEllipse(QStyle::visualRect(m_direction, m_row, place));
        skip(Dot + 7);
    }

private:
    void skip(int width) { m_rest.setLeft(m_rest.left() + width); }

    QPainter &m_painter;
    QRect m_row;
    QRect m_rest;
    Qt::LayoutDirection m_direction;
};

void writeTag(LinePainter &line, const Tag &tag, const QString &parent, const Tokens &tokens)
{
    line.dot(QColor(tag.color));
    line.write(tag.name, interfaceFont(13.5, true), tokens.ink);
    if (!parent.isEmpty())
        line.write(CleanupDelegate::tr("in %1").arg(parent), interfaceFont(12), tokens.mutedInk);
    if (tag.articles > 0)
        line.write(CleanupDelegate::tr("%Ln article(s)", nullptr, tag.articles), interfaceFont(12), tokens.mutedInk);
}

} // namespace

QSize CleanupDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {400, index.data(CleanupModel::HeadingRole).toBool() ? HeadingRowHeight : RowHeight};
}

void CleanupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (index.data(CleanupModel::HeadingRole).toBool()) {
        paintRowHeading(*painter, option, index.data().toString(), index.data(CleanupModel::CountRole).toInt());
        painter->restore();
        return;
    }
    const Tokens &tokens = tokensFor(option.palette);
    const auto finding = index.data(CleanupModel::FindingRole).value<TagFinding>();
    paintRowGround(*painter, option);
    const QRect box = QStyle::visualRect(option.direction, option.rect,
                                         QRect(option.rect.left(), option.rect.top(), RowsView::BoxWidth, RowHeight));
    paintRowBox(*painter, option, {box.center().x() - 5.5, box.top() + Top + 4.0});
    const QRect inside = option.rect.adjusted(RowsView::BoxWidth, Top, -12, 0);
    LinePainter line(*painter, option.rect, QRect(inside.left(), inside.top(), inside.width(), Line), option.direction);
    writeTag(line, finding.tag, index.data(CleanupModel::ParentRole).toString(), tokens);
    if (finding.doubt == TagDoubt::Alike) {
        line.write(option.direction == Qt::RightToLeft ? u"←"_s : u"→"_s, interfaceFont(13.5), tokens.mutedInk);
        writeTag(line, finding.other, {}, tokens);
    }
    LinePainter below(*painter, option.rect, QRect(inside.left(), inside.top() + Line, inside.width(), Line),
                      option.direction);
    below.write(index.data(CleanupModel::ReasonRole).toString(), interfaceFont(12), tokens.mutedInk);
    paintRowFocus(*painter, option);
    painter->restore();
}

} // namespace Pressmark
