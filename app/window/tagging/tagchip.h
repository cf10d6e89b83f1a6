#pragma once

#include <QAbstractButton>
#include <QColor>

namespace Pressmark {

/// A tag as a pill: a dot in its colour, its name, and × if it can be taken off. Delete and Backspace take it off too.
class TagChip : public QAbstractButton
{
    Q_OBJECT

public:
    /// `color` may be invalid: no dot. Small chips stand inside cards.
    TagChip(const QString &name, const QColor &color, bool small, QWidget *parent = nullptr);

    void setRemovable(bool removable);
    /// Draws it as a suggestion or filter: in the accent's colours.
    void setTinted(bool tinted);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect crossRect() const;

    QColor m_color;
    bool m_small;
    bool m_removable = false;
    bool m_tinted = false;
};

} // namespace Pressmark
