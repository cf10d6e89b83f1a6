#include "window/concordance/concordancedelegate.h"

#include "text/direction.h"
#include "window/appearance/markpattern.h"
#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"
#include "window/articles/datetext.h"
#include "window/articles/rowpaint.h"
#include "window/concordance/concordancemodel.h"
#include "window/shell/rowsview.h"

#include <QLocale>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextOption>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int Gap = 8;
constexpr int CopiesWidth = 44;
constexpr int SourceWidth = 150;
constexpr int DateWidth = 92;
constexpr int TagsWidth = 130;
constexpr int LeastWords = 460; // before columns at the end are left out
constexpr int ChipHeight = 19;
constexpr double HitPlace = 0.45; // of the width of the words

std::vector<qsizetype> breaksOf(const QString &words)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, words);
    std::vector<qsizetype> breaks{0};
    for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary())
        breaks.push_back(at);
    if (breaks.back() != words.size())
        breaks.push_back(words.size());
    return breaks;
}

void drawWords(QPainter &painter, const QRectF &place, const QString &words, bool rightToLeft, bool toTheRight)
{
    QTextOption option(Qt::AlignVCenter | Qt::AlignAbsolute | (toTheRight ? Qt::AlignRight : Qt::AlignLeft));
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    painter.drawText(place, words, option);
}

} // namespace

QString fittingEnd(const QString &words, const QFontMetricsF &metrics, qreal width)
{
    const std::vector<qsizetype> breaks = breaksOf(words);
    const auto fits = [&](qsizetype at) { return metrics.horizontalAdvance(words.mid(at)) <= width; };
    const auto first = std::partition_point(breaks.begin(), breaks.end(), [&](qsizetype at) { return !fits(at); });
    return first == breaks.end() ? QString() : words.mid(*first);
}

QString fittingBeginning(const QString &words, const QFontMetricsF &metrics, qreal width)
{
    const std::vector<qsizetype> breaks = breaksOf(words);
    const auto fits = [&](qsizetype at) { return metrics.horizontalAdvance(words.left(at)) <= width; };
    const auto behind = std::partition_point(breaks.begin(), breaks.end(), fits);
    return behind == breaks.begin() ? QString() : words.left(*std::prev(behind));
}

ConcordanceDelegate::ConcordanceDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_font(readingFont(14))
    , m_hitFont(readingFont(14))
{
    m_hitFont.setBold(true);
}

QSize ConcordanceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {400, RowHeight};
}

ConcordanceDelegate::Columns ConcordanceDelegate::columnsOf(const QStyleOptionViewItem &option)
{
    Columns columns;
    QRect rest = option.rect.adjusted(0, 0, -Gap, -1);
    const auto take = [&rest](int width) {
        if (rest.width() - width < LeastWords)
            return QRect();
        const QRect taken(rest.right() - width + 1, rest.top(), width, rest.height());
        rest.setRight(taken.left() - 1 - Gap);
        return taken;
    };
    columns.box = QRect(rest.left(), rest.top(), RowsView::BoxWidth, rest.height());
    rest.setLeft(columns.box.right() + 1);
    // What is left out first when there is no room for all stands at the end.
    const bool roomForTags = rest.width() - TagsWidth - DateWidth - SourceWidth - CopiesWidth > LeastWords + 4 * Gap;
    columns.tags = roomForTags ? take(TagsWidth) : QRect();
    columns.date = take(DateWidth);
    columns.source = take(SourceWidth);
    columns.copies = take(CopiesWidth);
    columns.words = rest;
    for (QRect *column : {&columns.box, &columns.words, &columns.copies, &columns.source, &columns.date, &columns.tags})
        *column = QStyle::visualRect(option.direction, option.rect, *column);
    return columns;
}

void ConcordanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option);
    const Columns columns = columnsOf(option);
    paintRowBox(*painter, option, {columns.box.center().x() - 5.5, columns.box.center().y() - 5.5});
    if (index.data(ConcordanceModel::LoadedRole).toBool()) {
        const auto text = index.data(ConcordanceModel::TextRole).value<ConcordanceText>();
        paintWords(*painter, columns.words, text);
        paintOrigin(*painter, columns, index, text);
    }
    paintRowFocus(*painter, option);
    painter->restore();
}

void ConcordanceDelegate::paintWords(QPainter &painter, const QRect &words, const ConcordanceText &text) const
{
    const Tokens &tokens = tokensFor(static_cast<const QWidget *>(painter.device())->palette());
    const QFontMetricsF metrics(m_font);
    const QFontMetricsF hitMetrics(m_hitFont);
    const qreal hitAt = words.left() + HitPlace * words.width();
    const qreal hitWidth = std::min(hitMetrics.horizontalAdvance(text.hit) + 1, words.right() - hitAt - 40);
    const QRectF left(words.left(), words.top(), hitAt - words.left(), words.height());
    const QRectF right(hitAt + hitWidth, words.top(), words.right() - hitAt - hitWidth, words.height());
    const QRectF hit(hitAt, words.top(), hitWidth, words.height());
    const bool rtl = text.rightToLeft;
    painter.setFont(m_font);
    painter.setPen(tokens.ink);
    const QString before = fittingEnd(text.before, metrics, (rtl ? right : left).width());
    const QString after = fittingBeginning(text.after, metrics, (rtl ? left : right).width());
    drawWords(painter, left, rtl ? after : before, rtl, true);
    drawWords(painter, right, rtl ? before : after, rtl, false);
    if (text.color) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.mark(*text.color));
        painter.drawRoundedRect(hit.adjusted(-3, 4, 3, -4), 3, 3);
        paintMarkPattern(painter, hit.adjusted(-3, 4, 3, -4), *text.color, tokens, 3);
    }
    painter.setFont(m_hitFont);
    painter.setPen(tokens.accent);
    drawWords(painter, hit, hitMetrics.elidedText(text.hit, Qt::ElideRight, hitWidth), rtl, rtl);
}

void ConcordanceDelegate::paintOrigin(QPainter &painter, const Columns &columns, const QModelIndex &index,
                                      const ConcordanceText &text) const
{
    const Tokens &tokens = tokensFor(static_cast<const QWidget *>(painter.device())->palette());
    const QFont small = interfaceFont(12);
    const QFontMetrics metrics(small);
    painter.setFont(small);
    painter.setPen(tokens.mutedInk);
    const qint64 copies = index.data(ConcordanceModel::CopiesRole).toLongLong();
    if (copies > 1)
        painter.drawText(columns.copies, Qt::AlignVCenter | Qt::AlignRight, u"×%1"_s.arg(QLocale().toString(copies)));
    painter.drawText(columns.source, Qt::AlignVCenter | Qt::AlignLeading,
                     metrics.elidedText(isolated(text.source), Qt::ElideRight, columns.source.width()));
    painter.drawText(columns.date, Qt::AlignVCenter | Qt::AlignLeading, shortDate(text.published));
    if (text.tagNames.isEmpty() || columns.tags.isEmpty())
        return;
    const QStringList colors = index.data(ConcordanceModel::TagColorsRole).toStringList();
    const QString more = text.tagNames.size() > 1 ? u" +%1"_s.arg(text.tagNames.size() - 1) : QString();
    const int room = columns.tags.width() - 30 - metrics.horizontalAdvance(more);
    const QString name = metrics.elidedText(text.tagNames.first(), Qt::ElideRight, room) + more;
    const int top = columns.tags.center().y() - ChipHeight / 2;
    const QRectF chip(columns.tags.left(), top, 30 + metrics.horizontalAdvance(name), ChipHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.chip);
    painter.drawRoundedRect(chip, ChipHeight / 2.0, ChipHeight / 2.0);
    painter.setBrush(QColor(colors.value(0)));
    painter.drawEllipse(QRectF(chip.left() + 8, chip.top() + 5, 9, 9));
    painter.setPen(tokens.ink);
    painter.drawText(chip.adjusted(22, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, name);
}

} // namespace Pressmark
