#include "window/reader/readerheader.h"

#include "window/appearance/icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Pressmark {

ReaderHeader::ReaderHeader(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QButtonGroup(this))
{
    setObjectName(u"readerHeader"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(37);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 10, 0);
    row->setSpacing(4);
    addTabs(row);
    row->addStretch();

    QToolButton *smaller = addTool({}, tr("A−"), tr("Smaller text (Ctrl+−)"));
    QToolButton *larger = addTool({}, tr("A+"), tr("Larger text (Ctrl++)"));
    QToolButton *theme = addTool(u"contrast"_s, {}, tr("Light or dark"));
    QToolButton *cite = addTool({}, tr("Cite"), tr("Copy the citation of this article"));
    connect(smaller, &QToolButton::clicked, this, [this] { Q_EMIT enlargeRequested(-1); });
    connect(larger, &QToolButton::clicked, this, [this] { Q_EMIT enlargeRequested(1); });
    connect(theme, &QToolButton::clicked, this, &ReaderHeader::themeRequested);
    connect(cite, &QToolButton::clicked, this, &ReaderHeader::citationRequested);
}

void ReaderHeader::addTabs(QHBoxLayout *row)
{
    auto *tabs = new QWidget(this);
    tabs->setObjectName(u"tabs"_s);
    auto *tabRow = new QHBoxLayout(tabs);
    tabRow->setContentsMargins(0, 0, 0, 0);
    tabRow->setSpacing(0);
    const std::pair<Tab, QString> names[] = {{Tab::Article, tr("Article")},
                                             {Tab::WholePage, tr("Whole page")},
                                             {Tab::Pages, tr("Pages")},
                                             {Tab::Captures, {}}};
    for (const auto &[tab, name] : names) {
        auto *button = new QToolButton(tabs);
        button->setText(name);
        button->setCheckable(true);
        m_tabs->addButton(button, static_cast<int>(tab));
        tabRow->addWidget(button);
    }
    setTab(Tab::Article);
    connect(m_tabs, &QButtonGroup::idClicked, this, &ReaderHeader::tabClicked);
    row->addWidget(tabs);
}

QToolButton *ReaderHeader::addTool(const QString &icon, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    if (!icon.isEmpty())
        button->setIcon(lineIcon(icon));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setProperty("muted", true);
    layout()->addWidget(button);
    m_tools.append(button);
    return button;
}

ReaderHeader::Tab ReaderHeader::tab() const
{
    return static_cast<Tab>(m_tabs->checkedId());
}

void ReaderHeader::setTab(Tab tab)
{
    m_tabs->button(static_cast<int>(tab))->setChecked(true);
}

void ReaderHeader::setHasPages(bool has)
{
    m_tabs->button(static_cast<int>(Tab::Pages))->setVisible(has);
    fit();
}

void ReaderHeader::setCaptures(qsizetype count)
{
    m_tabs->button(static_cast<int>(Tab::Captures))
        ->setText(count > 0 ? tr("Captures · %1").arg(count) : tr("Captures"));
    fit();
}

void ReaderHeader::fit()
{
    for (QToolButton *button : std::as_const(m_tools))
        button->show();
    for (QToolButton *button : std::as_const(m_tools)) {
        layout()->activate();
        if (layout()->minimumSize().width() <= width())
            break;
        button->hide();
    }
}

void ReaderHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace Pressmark
