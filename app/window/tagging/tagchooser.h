#pragma once

#include "window/tagging/tagindex.h"

#include <QSet>
#include <QWidget>

#include <memory>

class QLineEdit;
class QListWidget;

namespace Pressmark {

/// A field for the name of a tag, and below it the tags that lie near what is typed; one of them is chosen.
class TagChooser : public QWidget
{
    Q_OBJECT

public:
    /// `offersNew`: what is typed may be the name of a tag that is not there yet. Those of `without` are not listed.
    TagChooser(std::shared_ptr<const TagIndex> index, QSet<TagId> without, bool offersNew, QWidget *parent = nullptr);

    /// The chosen tag; not valid if it is a new one or there is none.
    TagId tag() const;
    /// Its name, or the new one's; empty if nothing is chosen.
    QString name() const;

Q_SIGNALS:
    void chosen();    // another, or nothing any more
    void activated(); // by Enter, or by a double click

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list();

    std::shared_ptr<const TagIndex> m_index;
    QSet<TagId> m_without;
    bool m_offersNew;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace Pressmark
