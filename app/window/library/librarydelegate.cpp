#include "window/library/librarydelegate.h"

#include "window/appearance/icons.h"
#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"
#include "window/library/librarymodel.h"

#include <QAbstractScrollArea>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int Outer = 8;
constexpr int Inner = 8;
constexpr int Step = 17;
constexpr int Dot = 9;
constexpr int Arrow = 14;

int depthOf(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        ++depth;
    return depth;
}

bool hasDot(const QModelIndex &index)
{
    return index.data(LibraryModel::ColorRole).isValid();
}

void paintWords(QPainter &painter, const QRect &row, const QString &text, const Tokens &tokens, bool heading)
{
    painter.setFont(heading ? interfaceFont(11.5, true) : interfaceFont(12.5));
    painter.setPen(tokens.mutedInk);
    const QRect place = row.adjusted(Outer + Inner, heading ? 6 : 2, -Outer - Inner, 0);
    painter.drawText(place, (heading ? Qt::AlignVCenter : Qt::AlignTop | Qt::TextWordWrap) | Qt::AlignLeading, text);
}

/// The dot, arrow or glass before a name. What is left of the room.
QRect paintSigns(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect inside)
{
    const Tokens &tokens = tokensFor(option.palette);
    if (hasDot(index)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(index.data(LibraryModel::ColorRole).value<QColor>());
        const QRect dot(inside.left(), inside.center().y() - Dot / 2, Dot, Dot);
        painter.drawEllipse(QStyle::visualRect(option.direction, option.rect, dot));
        inside.setLeft(inside.left() + Dot + (index.model()->hasChildren(index) ? 5 : 8));
    }
    if (index.model()->hasChildren(index)) {
        const QRect arrow = LibraryDelegate::arrowRect(option.rect, index, option.direction);
        painter.drawPixmap(arrow.left() + 1, arrow.center().y() - 5,
                           linePixmap(option.state & QStyle::State_Open ? u"down"_s : u"right"_s, tokens.mutedInk, 12,
                                      painter.device()->devicePixelRatioF()));
        inside.setLeft(inside.left() + Arrow + 2);
    }
    if (index.data(LibraryModel::SearchRole).isValid()) {
        const QRect glass(inside.left(), inside.center().y() - 6, 13, 13);
        painter.drawPixmap(QStyle::visualRect(option.direction, option.rect, glass).topLeft(),
                           linePixmap(u"search"_s, tokens.mutedInk, 13, painter.device()->devicePixelRatioF()));
        inside.setLeft(inside.left() + 18);
    }
    return inside;
}

/// Writes at the end of the row and takes its room from the rest.
void paintAtEnd(QPainter &painter, const QStyleOptionViewItem &option, QRect &inside, const QString &words, bool isNews)
{
    const Tokens &tokens = tokensFor(option.palette);
    painter.setFont(interfaceFont(12, isNews));
    painter.setPen(isNews ? tokens.accent : tokens.mutedInk);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, inside), Qt::AlignVCenter | Qt::AlignTrailing,
                     words);
    inside.setRight(inside.right() - painter.fontMetrics().horizontalAdvance(words) - 8);
}

} // namespace

LibraryDelegate::LibraryDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(LibraryModel::HintRole).toBool()) {
        const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
        const QRect room(0, 0, (view ? view->viewport()->width() : 200) - 2 * (Outer + Inner), 1'000);
        const QFontMetrics metrics(interfaceFont(12.5));
        return {100, metrics.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height() + 10};
    }
    return {100, index.data(LibraryModel::SectionRole).toBool() ? 32 : 26};
}

QRect LibraryDelegate::arrowRect(const QRect &row, const QModelIndex &index, Qt::LayoutDirection direction)
{
    const int left = row.left() + Outer + Inner + depthOf(index) * Step + (hasDot(index) ? Dot + 5 : 0);
    return QStyle::visualRect(direction, row, QRect(left, row.top(), Arrow, row.height()));
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool heading = index.data(LibraryModel::SectionRole).toBool();
    if (heading || index.data(LibraryModel::HintRole).toBool()) {
        paintWords(*painter, option.rect, index.data().toString(), tokens, heading);
        painter->restore();
        return;
    }

    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(tokens.accent, 1.5) : QPen(Qt::NoPen));
        painter->setBrush(selected ? tokens.selection : tokens.hover);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(Outer, 0.75, -Outer, -0.75), 6, 6);
    }
    const int indented = Outer + Inner + depthOf(index) * Step;
    QRect inside = paintSigns(*painter, option, index, option.rect.adjusted(indented, 0, -Outer - Inner, 0));
    const QLocale locale;
    const int count = index.data(LibraryModel::CountRole).toInt();
    paintAtEnd(*painter, option, inside, count < 0 ? QString() : locale.toString(count), false);
    if (const int fresh = index.data(LibraryModel::FreshRole).toInt(); fresh > 0)
        paintAtEnd(*painter, option, inside, u'+' + locale.toString(fresh), true);
    painter->setFont(interfaceFont(13, selected));
    painter->setPen(selected ? tokens.accent : tokens.ink);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, inside), Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
    painter->restore();
}

} // namespace Pressmark
