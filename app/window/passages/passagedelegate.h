#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace Pressmark {

struct PassageText;

/// Draws a passage: a box to choose it, the edge in the colour of its mark, its words with the hits in them, its note and
/// tags, and where it is from.
class PassageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 74;

    explicit PassageDelegate(QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the words "also in 3 articles" stand in a row of this place; empty if they do not.
    static QRect linkRect(const QRect &row, const QModelIndex &index, Qt::LayoutDirection direction);

private:
    /// Where the pieces of a row stand.
    struct Columns
    {
        QRect box;
        QRect words;
        QRect origin; // empty where there is no room
    };

    static Columns columnsOf(const QRect &row, Qt::LayoutDirection direction);
    void paintWords(QPainter &painter, const QRect &words, const PassageText &text, const QStringList &colors) const;
    static void paintFoot(QPainter &painter, const QRect &foot, const PassageText &text, const QStringList &colors);
    static int paintNote(QPainter &painter, const QRect &foot, const QRect &place, const PassageText &text);
    static void paintChips(QPainter &painter, const QRect &foot, const PassageText &text, const QStringList &colors);
    static void paintOrigin(QPainter &painter, const QRect &origin, const PassageText &text);

    QFont m_font;
};

/// A passage or its note on a line, with its hits: where the first of them stands far behind, the beginning is cut off.
struct ListedLine
{
    QString text;
    QList<std::pair<qsizetype, qsizetype>> hits; // start and length
};
ListedLine passageLine(const PassageText &text);
ListedLine noteLine(const PassageText &text);

} // namespace Pressmark
