#pragma once

#include "archive/annotations.h"

#include <QWidget>

namespace Pressmark {

/// On the card of a passage: what became of it in the version that is shown and, if a person is to look at it, buttons
/// for what can be decided.
class PassageState : public QWidget
{
    Q_OBJECT

public:
    /// `comparing`: both versions are seen, so that it can be decided.
    PassageState(const PlacedAnnotation &placed, bool comparing, QWidget *parent = nullptr);

    /// Buttons are seen while the card is selected.
    void setSelected(bool selected);
    /// What Enter does; false if there is nothing to decide.
    bool decide();

Q_SIGNALS:
    void compareRequested();
    void markHereRequested();
    void chooseRequested();
    void leaveRequested();

private:
    QWidget *makeButtons();

    bool m_canDecide;
    bool m_canMark;
    bool m_comparing;
    QWidget *m_buttons;
};

/// "moved", "changed: please check", "detached: the passage is gone", or what was decided; empty for exact, unless
/// `all`.
QString placementText(const PlacedAnnotation &placed, bool all);

} // namespace Pressmark
