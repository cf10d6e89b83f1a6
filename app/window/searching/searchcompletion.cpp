#include "window/searching/searchcompletion.h"

#include "window/appearance/theme.h"
#include "window/searching/typedfields.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

SearchCompletion::SearchCompletion(QLineEdit *edit)
    : QObject(edit)
    , m_edit(edit)
    , m_list(new QListWidget)
{
    m_list->setObjectName(u"completions"_s);
    m_list->setWindowFlags(Qt::ToolTip); // so that the field keeps the focus
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setFont(interfaceFont());
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, &SearchCompletion::suggest);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { take(m_list->row(item)); });
}

SearchCompletion::~SearchCompletion()
{
    delete m_list; // a window of its own
}

void SearchCompletion::setKnowledge(const SearchKnowledge &known)
{
    m_known = known;
}

bool SearchCompletion::isShown() const
{
    return m_list->isVisible();
}

void SearchCompletion::hide()
{
    m_list->hide();
}

void SearchCompletion::suggest()
{
    m_suggestions = suggestionsFor(m_edit->text(), m_edit->cursorPosition(), m_known);
    m_list->clear();
    for (const SearchSuggestion &suggestion : std::as_const(m_suggestions))
        m_list->addItem(suggestion.hint.isEmpty() ? suggestion.text : suggestion.text + u"   "_s + suggestion.hint);
    m_list->setCurrentRow(-1);
    if (m_suggestions.isEmpty() || !m_edit->hasFocus()) {
        hide();
        return;
    }
    place();
    m_list->show();
}

void SearchCompletion::place()
{
    const int rows = std::max(1, m_list->sizeHintForRow(0)) * m_list->count() + 2 * m_list->frameWidth() + 8;
    const int width = std::max(320, m_list->sizeHintForColumn(0) + 32);
    m_list->resize(std::min(width, 620), rows);
    const QPoint foot = m_edit->mapToGlobal(QPoint(0, m_edit->height() + 6));
    const bool rtl = m_edit->layoutDirection() == Qt::RightToLeft;
    m_list->move(rtl ? foot + QPoint(m_edit->width() - m_list->width(), 0) : foot);
}

void SearchCompletion::take(int row)
{
    if (row < 0 || row >= m_suggestions.size())
        return;
    const SearchSuggestion suggestion = m_suggestions.at(row);
    hide();
    if (suggestion.whole) {
        m_edit->setText(suggestion.text);
    } else {
        const TermAtCursor term = termAt(m_edit->text(), m_edit->cursorPosition());
        const bool goesOn = suggestion.text.endsWith(u':');
        QString text = m_edit->text();
        text.replace(term.start, term.length, goesOn ? suggestion.text : suggestion.text + u' ');
        m_edit->setText(text);
        m_edit->setCursorPosition(static_cast<int>(term.start + suggestion.text.size() + (goesOn ? 0 : 1)));
        if (goesOn)
            suggest(); // its values
    }
    Q_EMIT taken();
}

bool SearchCompletion::takeKey(int key)
{
    const int row = m_list->currentRow();
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(row - 1);
        return true;
    case Qt::Key_Tab:
        take(std::max(row, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0)
            take(row);
        else
            hide();
        return row >= 0;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

bool SearchCompletion::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        hide();
    if (event->type() == QEvent::KeyPress && isShown() && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace Pressmark
