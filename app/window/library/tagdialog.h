#pragma once

#include "model/tag.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Pressmark {

/// The names of the colours that a tag can have, to be chosen from.
const QStringList &tagColors();

/// A tag's entry in the codebook: its name and other names, kind, definition, examples, colour and key.
class TagDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TagDialog(const Tag &tag, QWidget *parent = nullptr);

    /// The tag as it is edited.
    Tag tag() const;

private:
    Tag m_tag;
    QLineEdit *m_name;
    QLineEdit *m_aliases;
    QComboBox *m_kind;
    QPlainTextEdit *m_definition;
    QPlainTextEdit *m_examples;
    QComboBox *m_color;
    QComboBox *m_key;
};

} // namespace Pressmark
