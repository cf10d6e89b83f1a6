#pragma once

#include "search/searchquery.h"
#include "window/searching/scope.h"

#include <QFrame>
#include <QList>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace Pressmark {

class SearchCard;
class SearchCompletion;

/// The search field: chips for what was chosen, words that are typed, and how many articles that gave. Tells of a new
/// search a moment after the last key, at once on Enter. A condition that was typed to its end becomes a chip; Up brings
/// back what was searched before; `?` explains the language.
class SearchBar : public QFrame
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    const QList<Scope> &scopes() const { return m_scopes; }
    void setScopes(const QList<Scope> &scopes);
    /// Searches for nothing but the articles and passages with the tag.
    void showTag(const QString &name);
    void addScope(const Scope &scope);
    /// Adds it, or takes it away if it is there.
    void toggleScope(const Scope &scope);
    QString words() const;
    void setWords(const QString &words);

    /// Chips for its conditions, the rest as words.
    void setQueryText(const QString &text);

    /// Chips and words as one query.
    Result<SearchQuery> query() const;
    /// The same as text, for a saved search or a title.
    QString queryText() const;
    bool isEmpty() const { return m_scopes.isEmpty() && words().trimmed().isEmpty(); }

    void setFound(qint64 found, qint64 all, qint64 milliseconds);
    void setProblem(const QString &problem);
    void setPlaceholder(qint64 articles);
    void takeFocus();
    SearchCompletion *completion() const { return m_completion; }
    SearchCard *card() const { return m_card; }
    void openCard();
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
    void takeTypedFields(bool all);
    void remember();
    void recall(int step);
    void edited();

    QList<Scope> m_scopes;
    QHBoxLayout *m_chips;
    QLineEdit *m_edit;
    QLabel *m_result;
    QTimer *m_timer;
    QToolButton *m_help;
    SearchCompletion *m_completion;
    SearchCard *m_card;
    qsizetype m_recalled = -1; // place in the history
};

} // namespace Pressmark
