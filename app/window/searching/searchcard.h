#pragma once

#include <QFrame>

namespace Pressmark {

/// A small card that explains the search language by examples. A click on one puts it into the field.
class SearchCard : public QFrame
{
    Q_OBJECT

public:
    explicit SearchCard(QWidget *parent);

    /// Below this widget.
    void open(const QWidget *below);

Q_SIGNALS:
    void exampleChosen(const QString &example);
};

} // namespace Pressmark
