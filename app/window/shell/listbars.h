#pragma once

class QHBoxLayout;
class QWidget;

namespace Pressmark {

/// A bar above or below a list: what stands in it is added to its row.
struct ListBar
{
    QWidget *bar;
    QHBoxLayout *row;
};

ListBar makeListHeader(QWidget *pane);
ListBar makeListFooter(QWidget *pane);
/// Fills the pane with what is listed and its bars.
void putBetween(QWidget *pane, const ListBar &header, QWidget *listed, const ListBar &footer);

} // namespace Pressmark
