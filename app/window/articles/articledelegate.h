#pragma once

#include <QStyledItemDelegate>

namespace Pressmark {

/// Draws an article of a list: headline, source · date · minutes, a piece of its text with the hits, tags and the
/// number of marks. All rows are equally high; a short headline gives its line to the text.
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ArticleDelegate(QObject *parent = nullptr);

    /// Compact rows show no text.
    void setCompact(bool compact) { m_compact = compact; }
    int rowHeight() const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintArticle(QPainter &painter, const QRect &content, const QModelIndex &index) const;
    void paintChips(QPainter &painter, const QRect &row, const QModelIndex &index) const;

    bool m_compact = false;
};

} // namespace Pressmark
