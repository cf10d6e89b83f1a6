#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace Pressmark {

/// Finds words in the article that is shown.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    QString words() const;
    void open(const QString &words);
    void setFound(bool found);

Q_SIGNALS:
    void findRequested(bool backwards);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_edit;
    QLabel *m_result;
};

} // namespace Pressmark
