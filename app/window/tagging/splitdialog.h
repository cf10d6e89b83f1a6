#pragma once

#include "archive/tagging.h"
#include "window/tagging/tagindex.h"

#include <QDialog>

#include <memory>

class QComboBox;

namespace Pressmark {

class TagChooser;

/// Asks which tag leaves what was ticked, and which takes its place.
class SplitDialog : public QDialog
{
    Q_OBJECT

public:
    struct Ticked
    {
        int count = 0;
        bool arePassages = true; // else articles
        QList<CarriedTag> tags;  // that they carry
        TagId likely;            // the one that is probably meant
    };
    SplitDialog(const Ticked &ticked, std::shared_ptr<const TagIndex> index, QWidget *parent = nullptr);

    TagId from() const;
    QString fromName() const;
    QString into() const;

private:
    QComboBox *m_from;
    TagChooser *m_into;
};

} // namespace Pressmark
