#pragma once

#include "model/annotation.h"

#include <QDialog>

class QLineEdit;

namespace Pressmark {

/// What the five colours of marks mean to the person. Deletes itself when it is closed.
class ColorsDialog : public QDialog
{
    Q_OBJECT

public:
    ColorsDialog(const ColorMeanings &meanings, QWidget *parent);

    ColorMeanings meanings() const;

private:
    QMap<MarkColor, QLineEdit *> m_fields;
};

} // namespace Pressmark
