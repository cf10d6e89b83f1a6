#include "window/shell/viewtabs.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Pressmark {

ViewTabs::ViewTabs(SearchView here, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"tabs"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const std::pair<SearchView, QString> views[] = {{SearchView::Articles, tr("Articles")},
                                                    {SearchView::Concordance, tr("Concordance")},
                                                    {SearchView::Passages, tr("Passages")}};
    for (const auto &[view, name] : views) {
        auto *tab = new QToolButton(this);
        tab->setText(name);
        tab->setCheckable(true);
        tab->setChecked(view == here);
        const auto press = [this, tab, view = view, here] {
            tab->setChecked(view == here);
            if (view != here)
                Q_EMIT viewRequested(view);
        };
        connect(tab, &QToolButton::clicked, this, press);
        row->addWidget(tab);
    }
}

} // namespace Pressmark
