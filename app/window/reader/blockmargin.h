#pragma once

#include "model/body.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>

namespace Pressmark {

/// What the margin knows of the blocks beside it.
struct BlockNotes
{
    bool correctable = false;       // blocks may be restored and left out
    QHash<qsizetype, int> repeated; // in how many articles of the source a block stands, if in several
    QString source;

    bool operator==(const BlockNotes &) const = default;
};

/// The strip at the left of an article's column: a sign beside every block that has something to tell, and one click
/// that restores a left-out block or leaves a kept one out.
class BlockMargin : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Width = 24;

    /// Where the blocks are; it is the article's view.
    struct Blocks
    {
        std::function<QList<qsizetype>()> visible;
        std::function<std::optional<qsizetype>(int y)> at;
        std::function<QRect(qsizetype block)> rect; // in the coordinates of the margin
        std::function<const Block *(qsizetype block)> block;
    };

    BlockMargin(Blocks blocks, QWidget *viewport, QWidget *parent);

    void setNotes(const BlockNotes &notes);
    const BlockNotes &notes() const { return m_notes; }
    /// What the strip says of a block when the mouse rests on its sign; empty if there is nothing to tell.
    QString words(qsizetype block) const;
    /// What was left out behind a block and before the next that is kept, in words; empty if nothing was, if it is
    /// shown, or if the story ends there.
    QString gapWords(qsizetype block) const;

Q_SIGNALS:
    void toggled(qsizetype block);
    /// What was left out behind this block is to be seen.
    void gapChosen(qsizetype block);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void hover(std::optional<qsizetype> block);
    QString signOf(qsizetype block) const;
    QRect gapPlace(qsizetype block) const;
    std::optional<qsizetype> gapAt(int y) const;

    Blocks m_blocks;
    BlockNotes m_notes;
    std::optional<qsizetype> m_hovered;
};

} // namespace Pressmark
