#pragma once

#include "model/body.h"

#include <QDialog>

class QLabel;

namespace Pressmark {

class PictureLoader;

/// A picture of an article as large as the screen allows, with its caption.
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    PictureDialog(PictureLoader *loader, const QString &original, const Figure &figure, QWidget *parent);

private:
    QLabel *m_picture;
};

} // namespace Pressmark
