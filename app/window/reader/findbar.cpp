#include "window/reader/findbar.h"

#include "window/appearance/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Pressmark {

FindBar::FindBar(QWidget *parent)
    : QFrame(parent)
    , m_edit(new QLineEdit(this))
    , m_result(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    m_edit->setPlaceholderText(tr("Find in the article"));
    m_edit->setAccessibleName(tr("Find in the article"));
    m_edit->setMaximumWidth(320);
    m_result->setProperty("muted", true);
    auto *close = new QToolButton(this);
    close->setIcon(lineIcon(u"close"_s));
    close->setAccessibleName(tr("Close the search in the article"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->addWidget(m_edit, 1);
    row->addWidget(m_result);
    row->addStretch();
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { Q_EMIT findRequested(false); });
    hide();
}

QString FindBar::words() const
{
    return m_edit->text();
}

void FindBar::open(const QString &words)
{
    if (!words.isEmpty())
        m_edit->setText(words);
    setFound(true);
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindBar::setFound(bool found)
{
    m_result->setText(found ? tr("Enter: next · Shift+Enter: previous") : tr("Not in this article"));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT findRequested(event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace Pressmark
