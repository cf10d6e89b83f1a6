#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace Pressmark {

struct ConcordanceText;

/// Draws a line of a concordance: a box to choose it, the words before the hit up to it, the hit, the words after it, and
/// where it is from. All hits begin at the same place. Lines of right-to-left text run to the other side.
class ConcordanceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 28;

    explicit ConcordanceDelegate(QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Where the pieces of a row stand, from left to right.
    struct Columns
    {
        QRect box;
        QRect words;
        QRect copies;
        QRect source;
        QRect date;
        QRect tags; // empty where there is no room
    };

    static Columns columnsOf(const QStyleOptionViewItem &option);
    void paintWords(QPainter &painter, const QRect &words, const ConcordanceText &text) const;
    void paintOrigin(QPainter &painter, const Columns &columns, const QModelIndex &index,
                     const ConcordanceText &text) const;

    QFont m_font;
    QFont m_hitFont;
};

/// The longest end of the words that is at most so wide and begins where a line might.
QString fittingEnd(const QString &words, const QFontMetricsF &metrics, qreal width);
/// The longest beginning that is at most so wide and ends where a line might.
QString fittingBeginning(const QString &words, const QFontMetricsF &metrics, qreal width);

} // namespace Pressmark
