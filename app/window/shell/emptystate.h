#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace Pressmark {

/// Says what belongs here while there is nothing, and offers what can be done about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    enum class Look {
        Plain,    // a few quiet words, with buttons one below the other: it may stand in a narrow pane
        DropZone, // a dashed frame with a large heading
    };

    static constexpr int Margin = 11; // on all sides of what it says

    explicit EmptyState(Look look, QWidget *parent = nullptr);

    void setWords(const QString &heading, const QString &text);
    /// Adds a button; the caller connects it.
    QPushButton *addButton(const QString &text, const QIcon &icon = {}, bool primary = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect frameRect() const;

    Look m_look;
    QWidget *m_content;
    QLabel *m_heading;
    QLabel *m_text;
    QBoxLayout *m_buttons;
};

} // namespace Pressmark
