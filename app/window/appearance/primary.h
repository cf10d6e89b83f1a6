#pragma once

#include <QPushButton>
#include <QStyle>

namespace Pressmark {

/// The button of what people most probably want, in the accent.
inline void setPrimary(QPushButton *button)
{
    button->setProperty("primary", true);
    button->style()->unpolish(button); // a button box has polished it already
    button->style()->polish(button);
}

} // namespace Pressmark
