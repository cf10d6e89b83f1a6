#include "window/tagging/passagestate.h"

#include "window/appearance/theme.h"
#include "window/shell/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pressmark {

QString placementText(const PlacedAnnotation &placed, bool all)
{
    if (placed.decision == PassageDecision::MarkedToo)
        return PassageState::tr("marked in the newer version too");
    if (placed.decision == PassageDecision::Left)
        return PassageState::tr("left on the older version");
    switch (placed.state) {
    case PlacementState::Exact:
        return all ? PassageState::tr("exact") : QString();
    case PlacementState::Moved:
        return PassageState::tr("moved");
    case PlacementState::Changed:
        return PassageState::tr("changed: please check");
    case PlacementState::Detached:
        return PassageState::tr("detached: the passage is gone");
    }
    return {};
}

PassageState::PassageState(const PlacedAnnotation &placed, bool comparing, QWidget *parent)
    : QWidget(parent)
    , m_canDecide(placed.isToCheck())
    , m_canMark(placed.state == PlacementState::Changed)
    , m_comparing(comparing)
    , m_buttons(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    const QString words = placementText(placed, comparing);
    auto *state = new QLabel(words, this);
    state->setProperty(m_canDecide ? (m_canMark ? "warning" : "bad") : "muted", true);
    state->setFont(interfaceFont(11.5));
    state->setWordWrap(true);
    column->addWidget(state);
    if (m_canDecide) {
        m_buttons = makeButtons();
        m_buttons->hide();
        column->addWidget(m_buttons);
    }
    setVisible(!words.isEmpty());
}

QWidget *PassageState::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, 5);
    const auto add = [this, buttons, flow](const QString &text, bool primary, void (PassageState::*wanted)()) {
        auto *button = new QPushButton(text, buttons);
        button->setProperty("primary", primary);
        button->setProperty("small", true);
        button->setFont(interfaceFont(12));
        connect(button, &QPushButton::clicked, this, wanted);
        flow->addWidget(button);
    };
    if (!m_comparing)
        add(tr("Compare ⏎"), true, &PassageState::compareRequested);
    if (m_comparing && m_canMark)
        add(tr("Mark here too ⏎"), true, &PassageState::markHereRequested);
    if (m_comparing)
        add(tr("Choose…"), !m_canMark, &PassageState::chooseRequested);
    add(tr("Leave"), false, &PassageState::leaveRequested);
    return buttons;
}

void PassageState::setSelected(bool selected)
{
    if (m_buttons)
        m_buttons->setVisible(selected);
}

bool PassageState::decide()
{
    if (!m_canDecide)
        return false;
    if (!m_comparing)
        Q_EMIT compareRequested();
    else if (m_canMark)
        Q_EMIT markHereRequested();
    else
        Q_EMIT chooseRequested();
    return true;
}

} // namespace Pressmark
