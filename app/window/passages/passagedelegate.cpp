#include "window/passages/passagedelegate.h"

#include "archive/areas.h"
#include "text/direction.h"
#include "window/appearance/icons.h"
#include "window/appearance/markpattern.h"
#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"
#include "window/articles/datetext.h"
#include "window/articles/rowpaint.h"
#include "window/articles/textlines.h"
#include "window/passages/passagelistmodel.h"
#include "window/shell/rowsview.h"
#include "window/tagging/passagecard.h"
#include "window/tagging/passagestate.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int Gap = 12;
constexpr int Edge = 4; // in the colour of the mark
constexpr int Top = 7;
constexpr int Line = 19;
constexpr int Foot = 19;
constexpr int OriginWidth = 230;
constexpr int LeastWords = 380; // before the origin is left out
constexpr int ChipHeight = 18;
constexpr int IconWidth = 17;

/// How many units may stand before the first hit, and how many are left if there are more.
struct BeforeHit
{
    qsizetype most;
    qsizetype left;
};
constexpr BeforeHit OfQuote{150, 50}; // two lines
constexpr BeforeHit OfNote{40, 20};   // a part of a line

const Tokens &tokensOf(const QPainter &painter)
{
    return tokensFor(static_cast<const QWidget *>(painter.device())->palette());
}

QString otherArticlesText(const PassageText &text)
{
    return text.otherArticles > 0 ? PassageDelegate::tr("also in %Ln article(s)", nullptr, text.otherArticles)
                                  : QString();
}

QRect originLine(const QRect &origin, int line)
{
    return {origin.left(), origin.top() + Top + line * Line, origin.width(), Line};
}

/// `frame`: has %1 where the words stand.
ListedLine lineOf(const QString &words, const QList<HitRange> &hits, const BeforeHit &before, const QString &frame)
{
    qsizetype from = 0;
    if (!hits.isEmpty() && hits.first().start > before.most)
        from = words.indexOf(u' ', hits.first().start - before.left) + 1;
    if (from > 0 && from > hits.first().start)
        from = 0; // there is no space before it
    const QString cut = from > 0 ? u"… "_s : QString();
    ListedLine line{.text = frame.arg(cut + words.mid(from))};
    for (QChar &c : line.text) {
        if (c.isSpace())
            c = u' ';
    }
    const qsizetype shift = frame.indexOf(u"%1"_s) + cut.size() - from;
    for (const HitRange &hit : hits)
        line.hits.append({hit.start + shift, hit.length});
    return line;
}

} // namespace

ListedLine passageLine(const PassageText &text)
{
    const Annotation &annotation = text.placed.annotation;
    if (annotation.area && annotation.anchor.quote.isEmpty())
        return lineOf(areaName(*annotation.area), {}, OfQuote, u"%1"_s);
    return lineOf(annotation.anchor.quote, text.quoteHits, OfQuote, PassageCard::tr("“%1”"));
}

ListedLine noteLine(const PassageText &text)
{
    return lineOf(text.placed.annotation.note, text.noteHits, OfNote, u"%1"_s);
}

PassageDelegate::PassageDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_font(readingFont(14))
{ }

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {400, index.data(PassageListModel::HeadingRole).toBool() ? HeadingRowHeight : RowHeight};
}

PassageDelegate::Columns PassageDelegate::columnsOf(const QRect &row, Qt::LayoutDirection direction)
{
    Columns columns;
    QRect rest = row.adjusted(0, 0, -Gap, -1);
    columns.box = QRect(rest.left(), rest.top(), RowsView::BoxWidth, rest.height());
    rest.setLeft(columns.box.right() + 1);
    if (rest.width() - OriginWidth - 2 * Gap > LeastWords) {
        columns.origin = QRect(rest.right() - OriginWidth + 1, rest.top(), OriginWidth, rest.height());
        rest.setRight(columns.origin.left() - 2 * Gap);
    }
    columns.words = rest;
    for (QRect *column : {&columns.box, &columns.words, &columns.origin})
        *column = column->isEmpty() ? QRect() : QStyle::visualRect(direction, row, *column);
    return columns;
}

QRect PassageDelegate::linkRect(const QRect &row, const QModelIndex &index, Qt::LayoutDirection direction)
{
    const auto text = index.data(PassageListModel::TextRole).value<PassageText>();
    const QRect origin = columnsOf(row, direction).origin;
    if (text.otherArticles == 0 || origin.isEmpty() || index.data(PassageListModel::HeadingRole).toBool())
        return {};
    QRect link = originLine(origin, 2);
    link.setWidth(QFontMetrics(interfaceFont(12)).horizontalAdvance(otherArticlesText(text)));
    return QStyle::visualRect(direction, origin, link);
}

void PassageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (index.data(PassageListModel::HeadingRole).toBool()) {
        paintRowHeading(*painter, option, index.data().toString(), index.data(PassageListModel::CountRole).toInt(),
                        index.data(PassageListModel::ColorsRole).toStringList().value(0));
        painter->restore();
        return;
    }
    paintRowGround(*painter, option);
    const Columns columns = columnsOf(option.rect, option.direction);
    paintRowBox(*painter, option, {columns.box.center().x() - 5.5, columns.box.top() + Top + 4.0});
    if (index.data(PassageListModel::LoadedRole).toBool()) {
        const auto text = index.data(PassageListModel::TextRole).value<PassageText>();
        paintWords(*painter, columns.words, text, index.data(PassageListModel::ColorsRole).toStringList());
        paintOrigin(*painter, columns.origin, text);
    }
    paintRowFocus(*painter, option);
    painter->restore();
}

void PassageDelegate::paintWords(QPainter &painter, const QRect &words, const PassageText &text,
                                 const QStringList &colors) const
{
    const Tokens &tokens = tokensOf(painter);
    const Annotation &annotation = text.placed.annotation;
    const QRect edge(words.left(), words.top() + Top, Edge, RowHeight - 2 * Top);
    const QRectF shown = QStyle::visualRect(painter.layoutDirection(), words, edge);
    painter.setPen(markPen(annotation.color, Edge, tokens));
    painter.drawLine(QPointF(shown.center().x(), shown.top()), QPointF(shown.center().x(), shown.bottom()));
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRect inside = words.adjusted(mirrored ? 0 : Edge + 9, Top, mirrored ? -Edge - 9 : 0, 0);
    const ListedLine line = passageLine(text);
    TextLines quote = TextLines::make(line.text, m_font, inside.width(), Line, 2, line.hits);
    quote.fromItsSide = true;
    quote.draw(painter, inside.topLeft(), tokens.ink, tokens.ink, tokens.accent);
    paintFoot(painter, QRect(inside.left(), inside.top() + quote.count * Line + 2, inside.width(), Foot), text, colors);
}

/// The state if it is not where it was made, then the note, then the tags.
void PassageDelegate::paintFoot(QPainter &painter, const QRect &foot, const PassageText &text,
                                const QStringList &colors)
{
    const Tokens &tokens = tokensOf(painter);
    QRect rest = foot;
    if (const QString state = placementText(text.placed, false); !state.isEmpty()) {
        painter.setFont(interfaceFont(12));
        painter.setPen(tokens.warning);
        const QFontMetrics metrics = painter.fontMetrics();
        const QString shown = metrics.elidedText(state, Qt::ElideRight, rest.width() / 2);
        painter.drawText(QStyle::visualRect(painter.layoutDirection(), foot, rest), Qt::AlignVCenter | Qt::AlignLeading,
                         isolated(shown));
        rest.setLeft(rest.left() + metrics.horizontalAdvance(shown) + 10);
    }
    if (!text.placed.annotation.note.isEmpty())
        rest.setLeft(rest.left() + paintNote(painter, foot, rest, text) + 10);
    paintChips(painter, QStyle::visualRect(painter.layoutDirection(), foot, rest), text, colors);
}

/// At the beginning of the place, with room for tags behind it. Gives the width that it takes.
int PassageDelegate::paintNote(QPainter &painter, const QRect &foot, const QRect &place, const PassageText &text)
{
    const Tokens &tokens = tokensOf(painter);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.drawPixmap(QStyle::visualRect(direction, foot, QRect(place.left(), place.top() + 3, 12, 12)),
                       linePixmap(u"note"_s, tokens.mutedInk, 12, painter.device()->devicePixelRatioF()));
    const QFont small = interfaceFont(12);
    const int left = std::max(1, place.width() - IconWidth);
    const int room = text.placed.annotation.tagNames.isEmpty() ? left : left * 3 / 5;
    const ListedLine line = noteLine(text);
    const TextLines note = TextLines::make(line.text, small, room, Foot, 1, line.hits);
    const int width = std::min(room, static_cast<int>(std::ceil(note.longest)));
    const int above = (Foot - QFontMetrics(small).height()) / 2;
    const QRect words(place.left() + IconWidth, place.top() + above, width, Foot);
    note.draw(painter, QStyle::visualRect(direction, foot, words).topLeft(), tokens.mutedInk, tokens.ink,
              tokens.accent);
    return IconWidth + width;
}

/// As many as there is room for, then how many more there are.
void PassageDelegate::paintChips(QPainter &painter, const QRect &foot, const PassageText &text,
                                 const QStringList &colors)
{
    const Tokens &tokens = tokensOf(painter);
    const QStringList &names = text.placed.annotation.tagNames;
    const QFont small = interfaceFont(11.5);
    const QFontMetrics metrics(small);
    painter.setFont(small);
    int left = foot.left();
    int shown = 0;
    for (; shown < names.size(); ++shown) {
        const int most = shown == 0 ? foot.width() - 30 : 160;
        const QString name = metrics.elidedText(names[shown], Qt::ElideRight, std::max(20, most - 29));
        const int width = 29 + metrics.horizontalAdvance(name);
        const int reserve = shown + 1 < names.size() ? 26 : 0;
        if (shown > 0 && left + width + reserve > foot.right())
            break;
        const QRect chip =
            QStyle::visualRect(painter.layoutDirection(), foot, QRect(left, foot.top() + 1, width, ChipHeight));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.chip);
        painter.drawRoundedRect(chip, ChipHeight / 2.0, ChipHeight / 2.0);
        painter.setBrush(QColor(colors.value(shown)));
        const QRect dot(chip.left() + 8, chip.top() + 5, 8, 8);
        painter.drawEllipse(QStyle::visualRect(painter.layoutDirection(), chip, dot));
        painter.setPen(tokens.ink);
        painter.drawText(QStyle::visualRect(painter.layoutDirection(), chip, chip.adjusted(21, 0, -6, 0)),
                         Qt::AlignVCenter | Qt::AlignLeading, name);
        left += width + 5;
    }
    if (shown < names.size()) {
        painter.setPen(tokens.mutedInk);
        const QRect more(left, foot.top(), 26, foot.height());
        painter.drawText(QStyle::visualRect(painter.layoutDirection(), foot, more), Qt::AlignVCenter | Qt::AlignLeading,
                         u"+%1"_s.arg(names.size() - shown));
    }
}

void PassageDelegate::paintOrigin(QPainter &painter, const QRect &origin, const PassageText &text)
{
    if (origin.isEmpty())
        return;
    const Tokens &tokens = tokensOf(painter);
    const auto write = [&](int line, const QFont &font, const QColor &color, const QString &words) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(originLine(origin, line), Qt::AlignVCenter | Qt::AlignLeading,
                         isolated(QFontMetrics(font).elidedText(words, Qt::ElideRight, origin.width())));
    };
    QStringList about{isolated(text.source), shortDate(text.published)};
    about.removeAll(QString());
    write(0, interfaceFont(12.5, true), tokens.ink, text.title.isEmpty() ? tr("(no headline)") : text.title);
    write(1, interfaceFont(12), tokens.mutedInk, about.join(u" · "_s));
    write(2, interfaceFont(12), tokens.accent, otherArticlesText(text));
}

} // namespace Pressmark
