#pragma once

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace Pressmark {

/// A field for the name of a tag, with the archive's tags as completions. Enter takes the completion that is chosen,
/// else the words as they were typed; Escape leaves.
class TagField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TagField(QWidget *parent = nullptr);

    void setTags(const QStringList &names);

Q_SIGNALS:
    void tagEntered(const QString &name);
    void left(); // Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void enter(const QString &name);

    QCompleter *m_completer;
    QStringListModel *m_names;
};

} // namespace Pressmark
