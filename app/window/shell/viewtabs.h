#pragma once

#include <QWidget>

namespace Pressmark {

/// What a search can be shown as.
enum class SearchView { Articles, Concordance, Passages };

/// The names of the views side by side; the one that they stand in is underlined.
class ViewTabs : public QWidget
{
    Q_OBJECT

public:
    explicit ViewTabs(SearchView here, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Another view than this.
    void viewRequested(Pressmark::SearchView view);
};

} // namespace Pressmark
