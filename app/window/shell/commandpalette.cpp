#include "window/shell/commandpalette.h"

#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"
#include "window/shell/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QString plainText(const QAction &action)
{
    return action.text().remove(u'&');
}

bool holdsAll(const QString &text, const QString &words)
{
    const QStringList parts = words.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(parts.cbegin(), parts.cend(),
                       [&text](const QString &part) { return text.contains(part, Qt::CaseInsensitive); });
}

QString keysText(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(u"   "_s);
}

QLabel *makeMenuTitle(ActMenu menu, bool isFirst, QWidget *parent)
{
    auto *title = new QLabel(Actions::menuTitle(menu).remove(u'&'), parent);
    title->setFont(interfaceFont(13, true));
    title->setContentsMargins(0, isFirst ? 0 : 12, 0, 0);
    return title;
}

constexpr int ActionRole = Qt::UserRole;
constexpr int KeyRole = Qt::UserRole + 1;
constexpr int Margin = 10;

/// A command, and its key at the other end of the line.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setFont(option.font);
        painter->setPen(tokensFor(option.palette).mutedInk);
        painter->drawText(option.rect.adjusted(Margin, 0, -Margin, 0), Qt::AlignVCenter | Qt::AlignTrailing,
                          index.data(KeyRole).toString());
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()}; // as wide as the list
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int key = option->fontMetrics.horizontalAdvance(index.data(KeyRole).toString());
        if (option->rect.isValid())
            option->text =
                option->fontMetrics.elidedText(option->text, Qt::ElideRight, option->rect.width() - key - 4 * Margin);
    }
};

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_actions(actions)
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"floating"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("All commands"));
    resize(640, 380);
    m_edit->setPlaceholderText(tr("What do you want to do?"));
    m_edit->setAccessibleName(m_edit->placeholderText());
    m_edit->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(u"completions"_s);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    filter({});
    const QPoint top = parent->mapToGlobal(QPoint((parent->width() - width()) / 2, 80));
    move(top);
    m_edit->setFocus();
}

void CommandPalette::filter(const QString &words)
{
    m_list->clear();
    for (int i = 0; i < m_actions.size(); ++i) {
        const QAction &action = *m_actions.at(i);
        if (!action.isEnabled() || !action.isVisible() || !holdsAll(plainText(action), words))
            continue;
        auto *item = new QListWidgetItem(plainText(action), m_list);
        item->setData(ActionRole, i);
        item->setData(KeyRole, action.shortcut().toString(QKeySequence::NativeText));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    QAction *action = item ? m_actions.at(item->data(ActionRole).toInt()) : nullptr;
    close();
    if (action)
        QTimer::singleShot(0, action, &QAction::trigger); // when the window has the focus again
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_list->currentRow();
    if (key == Qt::Key_Down)
        m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
    else if (key == Qt::Key_Up)
        m_list->setCurrentRow(std::max(row - 1, 0));
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        runCurrent();
    else if (key == Qt::Key_Escape)
        close();
    else
        return QDialog::eventFilter(watched, event);
    return true;
}

KeysSheet::KeysSheet(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new QWidget;
    page->setObjectName(u"scrolled"_s);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(20, 12, 20, 20);
    grid->setVerticalSpacing(5);
    grid->setHorizontalSpacing(24);
    grid->setColumnStretch(0, 1);
    int row = 0;
    std::optional<ActMenu> last;
    for (const ActSpec &spec : actTable()) {
        const QAction &action = *actions.at(spec.act);
        if (action.shortcuts().isEmpty())
            continue;
        if (last != spec.menu) {
            grid->addWidget(makeMenuTitle(spec.menu, row == 0, page), row, 0, 1, 2);
            ++row;
            last = spec.menu;
        }
        auto *keys = new QLabel(keysText(action), page);
        keys->setProperty("muted", true);
        // Not the action's own text: that tells what would be undone now.
        const QString text = QCoreApplication::translate("Pressmark::Actions", spec.text);
        grid->addWidget(new QLabel(QString(text).remove(u'&'), page), row, 0);
        grid->addWidget(keys, row++, 1);
    }
    auto *hint =
        new QLabel(tr("1–9 give the tag that has the digit. Single letters act where no text is typed."), page);
    hint->setProperty("muted", true);
    hint->setWordWrap(true);
    hint->setContentsMargins(0, 12, 0, 0);
    grid->addWidget(hint, row, 0, 1, 2);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    resize(page->sizeHint().width() + scroll->verticalScrollBar()->sizeHint().width() + 12, 620);
}

} // namespace Pressmark
