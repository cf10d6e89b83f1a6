#pragma once

#include "window/tagging/tagchooser.h"

#include <QDialog>

class QPushButton;

namespace Pressmark {

/// Asks for one of the archive's tags.
class TagPicker : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString text; // what is asked
        QString act;  // on the button
    };
    TagPicker(const Words &words, std::shared_ptr<const TagIndex> index, const QSet<TagId> &without,
              QWidget *parent = nullptr);

    TagId tag() const { return m_chooser->tag(); }
    QString name() const { return m_chooser->name(); }

private:
    TagChooser *m_chooser;
};

} // namespace Pressmark
