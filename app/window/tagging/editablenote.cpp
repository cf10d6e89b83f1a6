#include "window/tagging/editablenote.h"

#include "window/appearance/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Pressmark {

EditableNote::EditableNote(const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_placeholder(placeholder)
    , m_label(new QLabel(this))
    , m_edit(new QPlainTextEdit(this))
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setFont(interfaceFont(12.5));
    m_label->setProperty("muted", true);
    m_label->setCursor(Qt::IBeamCursor);
    m_label->installEventFilter(this);
    m_edit->setFont(interfaceFont(12.5));
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(placeholder);
    m_edit->installEventFilter(this);
    m_edit->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    setFocusPolicy(Qt::TabFocus);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &EditableNote::fit);
    setNote({});
}

void EditableNote::setNote(const QString &note)
{
    m_note = note;
    m_label->setText(note.isEmpty() ? m_placeholder : note);
    setAccessibleName(tr("Note: %1").arg(m_label->text()));
}

bool EditableNote::isEditing() const
{
    return !m_edit->isHidden();
}

void EditableNote::edit(const QString &typed)
{
    m_edit->setPlainText(m_note + typed);
    m_label->hide();
    m_edit->show();
    fit();
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

void EditableNote::finish(bool keep)
{
    if (!isEditing())
        return;
    const QString text = m_edit->toPlainText().trimmed();
    m_edit->hide();
    m_label->show();
    if (!keep || text == m_note)
        return;
    setNote(text);
    Q_EMIT noteEdited(text);
}

void EditableNote::fit()
{
    const int lines = std::clamp(m_edit->document()->lineCount(), 2, 10);
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + 22);
}

bool EditableNote::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_label && event->type() == QEvent::MouseButtonRelease) {
        edit();
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        finish(true);
    if (watched == m_edit && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->modifiers().testFlag(Qt::ControlModifier)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return)
        event->accept(); // else the window's own Ctrl+Return would act
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (enter && key->modifiers().testFlag(Qt::ControlModifier))) {
            finish(enter);
            setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EditableNote::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        edit();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Pressmark
