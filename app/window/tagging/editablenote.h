#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace Pressmark {

/// A note that is edited where it stands: a click or Enter opens it, leaving it or Ctrl+Enter keeps it, Escape does not.
class EditableNote : public QWidget
{
    Q_OBJECT

public:
    /// `placeholder` stands there while there is no note.
    explicit EditableNote(const QString &placeholder, QWidget *parent = nullptr);

    QString note() const { return m_note; }
    void setNote(const QString &note);
    /// Opens the note; `typed` was typed already and goes to its end.
    void edit(const QString &typed = {});
    bool isEditing() const;

Q_SIGNALS:
    void noteEdited(const QString &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish(bool keep);
    void fit();

    QString m_note;
    QString m_placeholder;
    QLabel *m_label;
    QPlainTextEdit *m_edit;
};

} // namespace Pressmark
