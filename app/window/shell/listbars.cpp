#include "window/shell/listbars.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

ListBar makeBar(QWidget *pane, const QString &name, int height, int atTheEnd)
{
    auto *bar = new QWidget(pane);
    bar->setObjectName(name);
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setFixedHeight(height);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 0, atTheEnd, 0);
    row->setSpacing(8);
    return {bar, row};
}

} // namespace

ListBar makeListHeader(QWidget *pane)
{
    return makeBar(pane, u"listHeader"_s, 37, 8);
}

ListBar makeListFooter(QWidget *pane)
{
    return makeBar(pane, u"listFooter"_s, 44, 12);
}

void putBetween(QWidget *pane, const ListBar &header, QWidget *listed, const ListBar &footer)
{
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header.bar);
    column->addWidget(listed, 1);
    column->addWidget(footer.bar);
}

} // namespace Pressmark
