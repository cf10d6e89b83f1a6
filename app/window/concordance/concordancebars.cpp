// The bars above and below the lines.

#include "window/appearance/icons.h"
#include "window/appearance/theme.h"
#include "window/concordance/concordancemodel.h"
#include "window/concordance/concordancepane.h"
#include "window/shell/choicemenu.h"
#include "window/shell/listbars.h"
#include "window/tagging/tagfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <numeric>

using namespace Qt::StringLiterals;

namespace Pressmark {

ListBar ConcordancePane::makeHeader()
{
    const auto [header, row] = makeListHeader(this);
    auto *tabs = new ViewTabs(SearchView::Concordance, header);
    connect(tabs, &ViewTabs::viewRequested, this, &ConcordancePane::viewRequested);
    m_count = new QLabel(header);
    m_count->setProperty("muted", true);
    m_progress = new QProgressBar(header);
    m_progress->setFixedWidth(120);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Articles read"));
    m_progress->hide();
    m_stop = new QToolButton(header);
    m_stop->setIcon(lineIcon(u"close"_s));
    m_stop->setToolTip(tr("Stop reading (Esc); what was found stays"));
    m_stop->setAccessibleName(tr("Stop reading"));
    m_stop->hide();
    connect(m_stop, &QToolButton::clicked, m_reader, &ConcordanceReader::cancel);
    m_scopeButton = makeMenuButton(header, tr("Where hits are wanted"));
    m_foldButton = makeMenuButton(header, tr("Lines that read alike"));
    m_sortButton = makeMenuButton(header, tr("Order of the lines"));
    row->addWidget(tabs);
    row->addWidget(m_count);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    row->addStretch();
    for (QToolButton *button : {m_scopeButton, m_foldButton, m_sortButton})
        row->addWidget(button);
    return {header, row};
}

ListBar ConcordancePane::makeFooter()
{
    const auto [footer, row] = makeListFooter(this);
    m_chosen = new QLabel(footer);
    m_chosen->setFont(interfaceFont(13, true));
    m_extentButton = makeMenuButton(footer, tr("What is marked of a line"));
    m_tagField = new TagField(footer);
    m_tagField->setFixedWidth(170);
    const auto addButton = [this, parent = footer](const QString &text, const QString &icon) {
        auto *button = new QPushButton(lineIcon(icon), text, parent);
        button->setFocusPolicy(Qt::TabFocus);
        m_acts.append(button);
        return button;
    };
    QPushButton *highlightButton = addButton(tr("Highlight (H)"), u"highlight"_s);
    QPushButton *exportButton = addButton(tr("Export…"), u"export"_s);
    auto *hint = new QLabel(tr("Enter opens the article at the hit"), footer);
    hint->setProperty("muted", true);
    row->addWidget(m_chosen);
    row->addWidget(m_extentButton);
    row->addWidget(m_tagField);
    row->addWidget(highlightButton);
    row->addWidget(exportButton);
    row->addStretch();
    row->addWidget(hint);
    connect(highlightButton, &QPushButton::clicked, this, &ConcordancePane::highlight);
    connect(exportButton, &QPushButton::clicked, this, &ConcordancePane::exportLines);
    connect(m_tagField, &TagField::tagEntered, this, [this](const QString &tag) {
        requestMark({.extent = m_extent, .tag = tag});
        takeFocus();
    });
    connect(m_tagField, &TagField::left, this, &ConcordancePane::takeFocus);
    return {footer, row};
}

/// Those that are chosen; all, if they are fewer than two.
void ConcordancePane::exportLines()
{
    QList<int> rows = m_view->chosenRows();
    if (rows.size() < 2) {
        rows.resize(m_model->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    Q_EMIT exportRequested(rows);
}

void ConcordancePane::fillMenus()
{
    const ConcordanceOrder now = order();
    using Sort = ConcordanceSort;
    fillChoices<Sort>(m_sortButton, tr("Sort: %1 ▾"),
                      {{Sort::After, tr("words after")},
                       {Sort::Before, tr("words before")},
                       {Sort::Hit, tr("the hit")},
                       {Sort::Date, tr("newest first")},
                       {Sort::Source, tr("source")}},
                      now.sort, [this](Sort sort) {
                          setOrder({sort, order().fold});
                      });
    fillChoices<bool>(m_foldButton, tr("Copies: %1 ▾"), {{true, tr("folded")}, {false, tr("each on a line")}}, now.fold,
                      [this](bool fold) {
                          setOrder({order().sort, fold});
                      });
    fillChoices<ConcordanceScope>(
        m_scopeButton, tr("In: %1 ▾"),
        {{ConcordanceScope::Articles, tr("articles")}, {ConcordanceScope::Passages, tr("marked passages")}}, m_scope,
        [this](ConcordanceScope scope) { setScope(scope); });
    fillChoices<MarkExtent>(m_extentButton, tr("Mark: %1 ▾"),
                            {{MarkExtent::Hit, tr("the hit")},
                             {MarkExtent::Sentence, tr("its sentence")},
                             {MarkExtent::Paragraph, tr("its paragraph")}},
                            m_extent, [this](MarkExtent extent) { setExtent(extent); });
}

} // namespace Pressmark
