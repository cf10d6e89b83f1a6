// The line above the article: tabs, and buttons for how it is read.

#include "window/appearance/icons.h"
#include "window/reader/readerpane.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QToolButton *makeTool(QWidget *parent, const QString &icon, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(parent);
    if (!icon.isEmpty())
        button->setIcon(lineIcon(icon));
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setProperty("muted", true);
    return button;
}

} // namespace

void ReaderPane::makeHeader(QHBoxLayout *row)
{
    auto *tabs = new QWidget(m_header);
    tabs->setObjectName(u"tabs"_s);
    auto *tabRow = new QHBoxLayout(tabs);
    tabRow->setContentsMargins(0, 0, 0, 0);
    tabRow->setSpacing(0);
    const std::array<std::pair<Tab, QString>, 4> names{std::pair{Tab::Article, tr("Article")},
                                                       {Tab::WholePage, tr("Whole page")},
                                                       {Tab::Pages, tr("Pages")},
                                                       {Tab::Captures, tr("Captures")}};
    for (const auto &[tab, name] : names) {
        auto *button = new QToolButton(tabs);
        button->setText(name);
        button->setCheckable(true);
        m_tabs->addButton(button, static_cast<int>(tab));
        tabRow->addWidget(button);
    }
    m_tabs->button(0)->setChecked(true);
    connect(m_tabs, &QButtonGroup::idClicked, this, &ReaderPane::showTab);
    row->addWidget(tabs);
    row->addStretch();

    QToolButton *smaller = makeTool(m_header, {}, tr("A−"), tr("Smaller text (Ctrl+−)"));
    QToolButton *larger = makeTool(m_header, {}, tr("A+"), tr("Larger text (Ctrl++)"));
    QToolButton *theme = makeTool(m_header, u"contrast"_s, {}, tr("Light or dark"));
    QToolButton *cite = makeTool(m_header, {}, tr("Cite"), tr("Copy the citation of this article"));
    m_tools = {smaller, larger, theme, cite};
    for (QToolButton *button : std::as_const(m_tools))
        row->addWidget(button);
    connect(smaller, &QToolButton::clicked, this, [this] { enlarge(-1); });
    connect(larger, &QToolButton::clicked, this, [this] { enlarge(1); });
    connect(theme, &QToolButton::clicked, this, &ReaderPane::themeRequested);
    connect(cite, &QToolButton::clicked, this, &ReaderPane::citationRequested);
}

void ReaderPane::fitHeader()
{
    for (QToolButton *button : std::as_const(m_tools))
        button->show();
    for (QToolButton *button : std::as_const(m_tools)) {
        m_header->layout()->activate();
        if (m_header->layout()->minimumSize().width() <= width())
            break;
        button->hide();
    }
}

void ReaderPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeader();
}

} // namespace Pressmark
