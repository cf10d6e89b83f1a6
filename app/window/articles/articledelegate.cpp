#include "window/articles/articledelegate.h"

#include "text/direction.h"
#include "window/appearance/icons.h"
#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"
#include "window/articles/articlelistmodel.h"
#include "window/articles/rowpaint.h"
#include "window/articles/textlines.h"

#include <QGuiApplication>
#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int Side = 12;
constexpr int Top = 10;
constexpr int TitleLine = 18;
constexpr int MetaLine = 19;
constexpr int TextLine = 17;
constexpr int ChipGap = 5;
constexpr int ChipHeight = 20;

const Tokens &tokensOf(const QPainter &painter)
{
    return tokensFor(painter.device()->devType() == QInternal::Widget
                         ? static_cast<const QWidget *>(painter.device())->palette()
                         : QGuiApplication::palette());
}

/// A long name of a source is cut, not the date behind it.
QString metaLine(const QModelIndex &index, const QFontMetrics &metrics, int width)
{
    const QString separator = u" · "_s;
    QStringList parts{index.data(ArticleListModel::DateRole).toString()};
    const int minutes = index.data(ArticleListModel::MinutesRole).toInt();
    if (minutes > 0)
        parts.append(ArticleDelegate::tr("%n min", nullptr, minutes));
    if (index.data(ArticleListModel::UnreadableRole).toBool())
        parts.append(ArticleDelegate::tr("could not be read"));
    parts.removeAll(QString());
    QString source = index.data(ArticleListModel::SourceRole).toString();
    if (!source.isEmpty()) {
        const int others = metrics.horizontalAdvance(separator + parts.join(separator));
        source = metrics.elidedText(source, Qt::ElideRight, std::max(width / 3, width - others));
        parts.prepend(isolated(source)); // so that an Arabic name does not draw the date into itself
    }
    return metrics.elidedText(parts.join(separator), Qt::ElideRight, width);
}

QList<std::pair<qsizetype, qsizetype>> hitsOf(const Snippet &snippet)
{
    QList<std::pair<qsizetype, qsizetype>> hits;
    for (qsizetype i = 0; i < std::min(snippet.starts.size(), snippet.lengths.size()); ++i)
        hits.append({snippet.starts.at(i), snippet.lengths.at(i)});
    return hits;
}

/// Draws a pill and gives its width. An icon stands in for the dot if `icon` is not empty.
int paintChip(QPainter &painter, const QPoint &place, const QString &text, const QColor &dot, const QString &icon)
{
    const Tokens &tokens = tokensOf(painter);
    const QFont font = interfaceFont(12);
    const int mark = dot.isValid() ? 14 : icon.isEmpty() ? 0 : 16;
    const int width = 16 + mark + QFontMetrics(font).horizontalAdvance(text);
    const QRect pill(place, QSize(width, ChipHeight));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.chip);
    painter.drawRoundedRect(pill, ChipHeight / 2.0, ChipHeight / 2.0);
    if (dot.isValid()) {
        painter.setBrush(dot);
        painter.drawEllipse(QRectF(pill.left() + 8, pill.top() + 5.5, 9, 9));
    } else if (!icon.isEmpty()) {
        painter.drawPixmap(pill.left() + 8, pill.top() + 4,
                           linePixmap(icon, tokens.mutedInk, 12, painter.device()->devicePixelRatioF()));
    }
    painter.setFont(font);
    painter.setPen(tokens.ink);
    painter.drawText(pill.adjusted(8 + mark, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    return width;
}

} // namespace

ArticleDelegate::ArticleDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

int ArticleDelegate::rowHeight() const
{
    const int text = m_compact ? 0 : 2 * TextLine + 2;
    return Top + TitleLine + MetaLine + text + 5 + ChipHeight + Top - 1;
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight()};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    const QRect content = option.rect.adjusted(Side, Top, -Side, -Top);
    if (index.data(ArticleListModel::LoadedRole).toBool())
        paintArticle(*painter, content, index);
    if (option.state & QStyle::State_KeyboardFocusChange) // else the ground is enough
        paintRowFocus(*painter, option);
    painter->restore();
}

void ArticleDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Tokens &tokens = tokensOf(painter);
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, tokens.selection);
        QRect edge = option.rect;
        edge.setWidth(3);
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, edge), tokens.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(option.rect, tokens.hover);
    }
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
}

void ArticleDelegate::paintArticle(QPainter &painter, const QRect &content, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(painter);
    const bool read = index.data(ArticleListModel::ReadRole).toBool();
    const bool starred = index.data(ArticleListModel::StarredRole).toBool();
    const int titleWidth = content.width() - (starred ? 20 : 0);
    const TextLines title =
        TextLines::make(index.data().toString(), interfaceFont(13.5, true), titleWidth, TitleLine, m_compact ? 1 : 2);
    title.draw(painter, content.topLeft(), tokens.ink, tokens.ink, tokens.accent);
    if (starred)
        painter.drawPixmap(
            content.right() - 15, content.top() + 1,
            linePixmap(u"starred"_s, tokens.strong(MarkColor::Yellow), 15, painter.device()->devicePixelRatioF()));
    if (!read) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawEllipse(QRectF(content.left() - 8.5, content.top() + 6.5, 5, 5));
    }

    int y = content.top() + title.count * TitleLine;
    const QFont small = interfaceFont(12);
    painter.setFont(small);
    painter.setPen(tokens.mutedInk);
    const QRect meta(content.left(), y, content.width(), MetaLine);
    painter.drawText(meta, Qt::AlignVCenter | Qt::AlignLeading, metaLine(index, painter.fontMetrics(), meta.width()));
    y += MetaLine;
    if (!m_compact) {
        const auto snippet = index.data(ArticleListModel::SnippetRole).value<Snippet>();
        const bool hasChips = index.data(ArticleListModel::AnnotationsRole).toInt() > 0
            || !index.data(ArticleListModel::TagNamesRole).toStringList().isEmpty();
        QString text = snippet.text;
        text.replace(u'\n', u' ');
        const TextLines lines = TextLines::make(text, small, content.width(), TextLine,
                                                3 - title.count + (hasChips ? 0 : 1), hitsOf(snippet));
        lines.draw(painter, QPointF(content.left(), y), tokens.mutedInk, tokens.ink, tokens.accent);
    }
    paintChips(painter, QRect(content.left(), content.bottom() - ChipHeight + 2, content.width(), ChipHeight), index);
}

void ArticleDelegate::paintChips(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const QStringList names = index.data(ArticleListModel::TagNamesRole).toStringList();
    const QStringList colors = index.data(ArticleListModel::TagColorsRole).toStringList();
    const int annotations = index.data(ArticleListModel::AnnotationsRole).toInt();
    const QFontMetrics metrics(interfaceFont(12));
    const int reserve = annotations > 0 ? 50 : 0;
    int x = row.left();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const int width = 30 + metrics.horizontalAdvance(names.at(i));
        const int left = row.right() - reserve - (i + 1 < names.size() ? 34 : 0) - x;
        if (width > left && i > 0) {
            x += paintChip(painter, {x, row.top()}, u"+%1"_s.arg(names.size() - i), {}, {}) + ChipGap;
            break;
        }
        const QString name = metrics.elidedText(names.at(i), Qt::ElideRight, left - 30);
        x += paintChip(painter, {x, row.top()}, name, QColor(colors.value(i)), {}) + ChipGap;
    }
    if (annotations > 0)
        paintChip(painter, {x, row.top()}, QString::number(annotations), {}, u"note"_s);
}

} // namespace Pressmark
