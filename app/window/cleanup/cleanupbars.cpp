// The bars above and below the tags to clean up, and what their buttons and the menu ask for.

#include "window/appearance/icons.h"
#include "window/appearance/theme.h"
#include "window/cleanup/cleanuppane.h"
#include "window/shell/choicemenu.h"
#include "window/shell/listbars.h"
#include "window/shell/rowsview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Pressmark {

ListBar CleanupPane::makeHeader()
{
    const auto [header, row] = makeListHeader(this);
    auto *title = new QLabel(tr("Clean up tags"), header);
    title->setFont(interfaceFont(13, true));
    m_count = new QLabel(header);
    m_count->setProperty("muted", true);
    m_filterButton = makeMenuButton(header, tr("Which tags are listed"));
    auto *close = new QToolButton(header);
    close->setIcon(lineIcon(u"close"_s));
    close->setToolTip(tr("Back to the articles"));
    close->setAccessibleName(close->toolTip());
    row->addWidget(title);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_filterButton);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &CleanupPane::left);
    return {header, row};
}

QPushButton *CleanupPane::addButton(const ListBar &footer, const QString &text, void (CleanupPane::*act)())
{
    auto *button = new QPushButton(text, footer.bar);
    button->setFocusPolicy(Qt::TabFocus);
    footer.row->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

ListBar CleanupPane::makeFooter()
{
    const ListBar footer = makeListFooter(this);
    m_chosen = new QLabel(footer.bar);
    m_chosen->setFont(interfaceFont(13, true));
    footer.row->addWidget(m_chosen);
    m_merge = addButton(footer, tr("Merge (M)"), &CleanupPane::merge);
    m_merge->setToolTip(tr("Each into the tag that it is like; its name goes on finding that"));
    m_mergeInto = addButton(footer, tr("Merge into… (I)"), &CleanupPane::mergeInto);
    m_rename = addButton(footer, tr("Rename… (R)"), &CleanupPane::rename);
    m_delete = addButton(footer, tr("Delete (Del)"), &CleanupPane::deleteChosen);
    m_delete->setToolTip(tr("With all tags below"));
    m_leave = addButton(footer, tr("Leave (L)"), &CleanupPane::leave);
    m_leave->setToolTip(tr("It is right as it is, and is not asked about again"));
    footer.row->addStretch();
    auto *hint = new QLabel(tr("Enter shows what carries the tag"), footer.bar);
    hint->setProperty("muted", true);
    footer.row->addWidget(hint);
    return footer;
}

void CleanupPane::fillMenu()
{
    using Filter = CleanupModel::Filter;
    const std::pair<Filter, QString> names[] = {{Filter::Waiting, tr("all")},
                                                {Filter::Alike, tr("nearly the same name")},
                                                {Filter::EmptyGroup, tr("empty groups")},
                                                {Filter::Unused, tr("unused")},
                                                {Filter::UsedOnce, tr("used once")},
                                                {Filter::Left, tr("left as they are")}};
    QList<std::pair<Filter, QString>> entries;
    for (const auto &[filter, name] : names)
        entries.append({filter, tr("%1 (%L2)").arg(name).arg(m_model->count(filter))});
    fillChoices<Filter>(m_filterButton, tr("Show: %1 ▾"), entries, m_model->filter(),
                        [this](Filter filter) { setFilter(filter); });
    m_count->setText(tr("%Ln tag(s) to look at", nullptr, m_model->count(Filter::Waiting))
                     + (m_isBlind ? u" · "_s + tr("you code blind: only names are compared") : QString()));
}

void CleanupPane::showMenu(const QPoint &place)
{
    const QModelIndex index = m_view->indexAt(place);
    if (!index.isValid() || m_model->isHeading(index.row()))
        return;
    const TagFinding &finding = m_model->finding(index.row());
    QMenu menu(this);
    menu.addAction(tr("Show what carries the tag"), this, &CleanupPane::open);
    menu.addSeparator();
    if (finding.doubt == TagDoubt::Alike) {
        menu.addAction(tr("Merge into “%1”").arg(finding.other.name), this, &CleanupPane::merge);
        menu.addAction(tr("Merge “%1” into “%2” instead").arg(finding.other.name, finding.tag.name), this,
                       &CleanupPane::mergeOtherWay);
    }
    for (const QPushButton *button : {m_mergeInto, m_rename, m_delete, m_leave}) {
        QAction *action = menu.addAction(button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
    }
    menu.exec(m_view->viewport()->mapToGlobal(place));
}

void CleanupPane::merge()
{
    Q_EMIT mergeRequested(chosen());
}

void CleanupPane::mergeOtherWay()
{
    QList<TagFinding> turned = chosen();
    for (TagFinding &finding : turned)
        std::swap(finding.tag, finding.other);
    Q_EMIT mergeRequested(turned);
}

void CleanupPane::mergeInto()
{
    Q_EMIT mergeIntoRequested(chosen());
}

void CleanupPane::rename()
{
    if (const QList<TagFinding> findings = chosen(); findings.size() == 1)
        Q_EMIT renameRequested(findings.first().tag.id);
}

void CleanupPane::deleteChosen()
{
    Q_EMIT deleteRequested(chosen());
}

void CleanupPane::leave()
{
    Q_EMIT leaveRequested(chosen(), m_model->filter() != CleanupModel::Filter::Left);
}

/// What carries the one with the focus.
void CleanupPane::open()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && !m_model->isHeading(current.row()))
        Q_EMIT openRequested(m_model->finding(current.row()).tag.id);
}

} // namespace Pressmark
