#pragma once

#include "window/searching/suggestions.h"

#include <QObject>

class QLineEdit;
class QListWidget;

namespace Pressmark {

/// A list below the search field with what could be meant. It never takes the focus: Down goes into it, Tab takes the
/// first, Enter takes the chosen one, Escape closes it.
class SearchCompletion : public QObject
{
    Q_OBJECT

public:
    explicit SearchCompletion(QLineEdit *edit);
    ~SearchCompletion() override;

    void setKnowledge(const SearchKnowledge &known);
    const SearchKnowledge &knowledge() const { return m_known; }
    bool isShown() const;
    void hide();
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void taken(); // a suggestion stands in the field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void suggest();
    void take(int row);
    bool takeKey(int key);
    void place();

    QLineEdit *m_edit;
    QListWidget *m_list;
    SearchKnowledge m_known;
    QList<SearchSuggestion> m_suggestions;
};

} // namespace Pressmark
