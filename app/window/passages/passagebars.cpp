// The bars above and below the passages, and what mouse and keys do with them.

#include "window/appearance/icons.h"
#include "window/appearance/theme.h"
#include "window/passages/passagedelegate.h"
#include "window/passages/passagepane.h"
#include "window/shell/choicemenu.h"
#include "window/shell/listbars.h"
#include "window/shell/rowsview.h"
#include "window/tagging/tagfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

bool isLetter(const QKeyEvent &key)
{
    constexpr Qt::Key Letters[] = {Qt::Key_T, Qt::Key_J, Qt::Key_K};
    return key.modifiers() == Qt::NoModifier
        && std::find(std::begin(Letters), std::end(Letters), key.key()) != std::end(Letters);
}

} // namespace

ListBar PassagePane::makeHeader()
{
    const auto [header, row] = makeListHeader(this);
    auto *tabs = new ViewTabs(SearchView::Passages, header);
    m_count = new QLabel(header);
    m_count->setProperty("muted", true);
    m_groupButton = makeMenuButton(header, tr("What passages stand together by"));
    row->addWidget(tabs);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_groupButton);
    connect(tabs, &ViewTabs::viewRequested, this, &PassagePane::viewRequested);
    return {header, row};
}

ListBar PassagePane::makeFooter()
{
    const auto [footer, row] = makeListFooter(this);
    m_chosen = new QLabel(footer);
    m_chosen->setFont(interfaceFont(13, true));
    m_tagField = new TagField(footer);
    m_tagField->setFixedWidth(170);
    m_split = new QPushButton(tr("Split off…"), footer);
    m_split->setToolTip(tr("Another tag in the place of one that these passages carry"));
    m_split->setFocusPolicy(Qt::TabFocus);
    m_export = new QPushButton(lineIcon(u"export"_s), tr("Export…"), footer);
    m_export->setFocusPolicy(Qt::TabFocus);
    auto *hint = new QLabel(tr("Enter opens the article at the passage"), footer);
    hint->setProperty("muted", true);
    row->addWidget(m_chosen);
    row->addWidget(m_tagField);
    row->addWidget(m_split);
    row->addWidget(m_export);
    row->addStretch();
    row->addWidget(hint);
    connect(m_tagField, &TagField::tagEntered, this, &PassagePane::requestTag);
    connect(m_tagField, &TagField::left, this, &PassagePane::takeFocus);
    connect(m_split, &QPushButton::clicked, this, [this] { Q_EMIT splitRequested(chosenPassages()); });
    connect(m_export, &QPushButton::clicked, this, &PassagePane::exportRows);
    return {footer, row};
}

void PassagePane::fillMenu()
{
    fillChoices<PassageGroup>(m_groupButton, tr("By: %1 ▾"),
                              {{PassageGroup::None, tr("newest marks")},
                               {PassageGroup::Tag, tr("tag")},
                               {PassageGroup::Source, tr("source")},
                               {PassageGroup::Article, tr("article")},
                               {PassageGroup::Date, tr("month")},
                               {PassageGroup::Words, tr("same words")}},
                              m_group, [this](PassageGroup group) { setGroup(group); });
}

void PassagePane::showMenu(const QPoint &place)
{
    const QModelIndex index = m_view->indexAt(place);
    const std::optional<PassageText> text = index.isValid() ? m_model->textAt(index.row()) : std::nullopt;
    if (!text || m_model->isHeading(index.row()))
        return;
    QMenu menu(this);
    menu.addAction(tr("Open the article at the passage"), this, [this, index] { open(index); });
    QAction *same = menu.addAction(tr("Where else these words are marked"), this,
                                   [this, text] { Q_EMIT sameWordsRequested(*text); });
    same->setEnabled(text->otherArticles > 0);
    menu.addAction(lineIcon(u"search"_s), tr("Find these words in all articles"), this,
                   [this, text] { Q_EMIT wordsRequested(*text); });
    menu.addSeparator();
    menu.addAction(lineIcon(u"tag"_s), tr("Add a tag"), this, [this] { m_tagField->setFocus(Qt::MenuBarFocusReason); });
    menu.addAction(m_split->text(), m_split, &QPushButton::click)->setEnabled(m_split->isEnabled());
    menu.addAction(lineIcon(u"export"_s), tr("Export…"), this, &PassagePane::exportRows);
    menu.exec(m_view->viewport()->mapToGlobal(place));
}

/// On the words that lead to other articles.
bool PassagePane::pressMouse(const QPoint &place)
{
    const QModelIndex index = m_view->indexAt(place);
    if (!index.isValid() || m_model->isHeading(index.row()))
        return false;
    if (PassageDelegate::linkRect(m_view->visualRect(index), index, layoutDirection()).contains(place)) {
        if (const auto text = m_model->textAt(index.row()))
            Q_EMIT sameWordsRequested(*text);
        return true;
    }
    return false;
}

bool PassagePane::pressKey(const QKeyEvent &key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isEnter)
        open(m_view->currentIndex());
    else if (key.key() == Qt::Key_Escape)
        Q_EMIT viewRequested(SearchView::Articles);
    else if (!isLetter(key))
        return false;
    else if (key.key() == Qt::Key_T)
        m_tagField->setFocus(Qt::ShortcutFocusReason);
    else
        step(key.key() == Qt::Key_J ? 1 : -1);
    return true;
}

bool PassagePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool plain = mouse->modifiers() == Qt::NoModifier && mouse->button() == Qt::LeftButton;
        if (plain && pressMouse(mouse->pos()))
            return true;
    }
    if (watched == m_view->viewport() && event->type() == QEvent::MouseMove) {
        const QPoint place = static_cast<QMouseEvent *>(event)->pos();
        const QModelIndex index = m_view->indexAt(place);
        const bool onLink = index.isValid()
            && PassageDelegate::linkRect(m_view->visualRect(index), index, layoutDirection()).contains(place);
        m_view->viewport()->setCursor(onLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    if (watched == m_view && event->type() == QEvent::ShortcutOverride && isLetter(*static_cast<QKeyEvent *>(event)))
        event->accept(); // else it would act on the article that is not seen
    if (watched == m_view && event->type() == QEvent::KeyPress && pressKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace Pressmark
