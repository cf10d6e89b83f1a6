#include "window/reader/transcriptionpane.h"

#include "window/appearance/primary.h"
#include "window/appearance/theme.h"
#include "window/reader/articlecontent.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pressmark {

TranscriptionPane::TranscriptionPane(QWidget *parent)
    : QFrame(parent)
    , m_edit(new QPlainTextEdit(this))
{
    setObjectName(u"transcription"_s);
    auto *says = new QLabel(tr("What is written there, a paragraph on each line"), this);
    says->setProperty("muted", true);
    auto *discard = new QPushButton(tr("Discard"), this);
    auto *keepButton = new QPushButton(tr("Keep the text"), this);
    setPrimary(keepButton);
    auto *row = new QHBoxLayout;
    row->addWidget(says, 1);
    row->addWidget(discard);
    row->addWidget(keepButton);
    m_edit->setFont(readingFont(15));
    m_edit->setAccessibleName(tr("The text of the picture"));
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_edit, 1);
    setFocusProxy(m_edit);
    connect(discard, &QPushButton::clicked, this, &TranscriptionPane::close);
    connect(keepButton, &QPushButton::clicked, this, &TranscriptionPane::keep);
    hide();
}

void TranscriptionPane::open(const ArticleContent &content)
{
    if (isVisible() && m_article == content.article.id)
        return m_edit->setFocus(Qt::ShortcutFocusReason);
    m_article = content.article.id;
    m_before = content.revision->text;
    m_edit->setPlainText(m_before);
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void TranscriptionPane::leaveFor(std::optional<ArticleId> article)
{
    if (!isHidden() && article != m_article)
        keep();
}

/// Ctrl+Return and Escape keep the text: nothing typed is lost by a key, undoing takes it back.
bool TranscriptionPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool keeps =
        key->key() == Qt::Key_Escape || (key->key() == Qt::Key_Return && key->modifiers() == Qt::ControlModifier);
    if (!keeps)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        keep();
    event->accept(); // a shortcut of the window has the same keys
    return true;
}

void TranscriptionPane::keep()
{
    const QString text = m_edit->toPlainText();
    if (text != m_before)
        Q_EMIT textTyped(m_article, text);
    close();
}

void TranscriptionPane::close()
{
    hide();
    Q_EMIT closed();
}

} // namespace Pressmark
