#pragma once

#include "search/searchquery.h"
#include "window/searching/scope.h"

#include <QFrame>
#include <QList>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTimer;

namespace Pressmark {

/// The search field: chips for what was chosen, words that are typed, and how many articles that gave. Tells of a new
/// search a moment after the last key, at once on Enter.
class SearchBar : public QFrame
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    const QList<Scope> &scopes() const { return m_scopes; }
    void setScopes(const QList<Scope> &scopes);
    void addScope(const Scope &scope);
    QString words() const;
    void setWords(const QString &words);

    /// Chips and words as one query.
    Result<SearchQuery> query() const;
    /// The same as text, for a saved search or a title.
    QString queryText() const;
    bool isEmpty() const { return m_scopes.isEmpty() && words().trimmed().isEmpty(); }

    void setFound(qint64 found, qint64 all, qint64 milliseconds);
    void setProblem(const QString &problem);
    void setPlaceholder(qint64 articles);
    void takeFocus();
    /// Takes the words away, or the chips if there are no words.
    void clearStep();

Q_SIGNALS:
    void searchChanged();
    void scopesChanged();
    void leftDownwards(); // Down or Enter: to the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showScopes();

    QList<Scope> m_scopes;
    QHBoxLayout *m_chips;
    QLineEdit *m_edit;
    QLabel *m_result;
    QTimer *m_timer;
};

} // namespace Pressmark
