#pragma once

#include "window/tagging/tagindex.h"

#include <QLineEdit>

#include <memory>

class QCompleter;
class QStandardItemModel;

namespace Pressmark {

/// A field for the name of a tag, with the archive's tags that lie near what is typed, and what they mean, below it.
/// Enter takes the one that is chosen, else the words as they were typed; Escape leaves.
class TagField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TagField(QWidget *parent = nullptr);

    /// An index can be shared by many fields.
    void setTags(std::shared_ptr<const TagIndex> index);
    void setTags(const QList<Tag> &tags) { setTags(std::make_shared<const TagIndex>(tags)); }

Q_SIGNALS:
    void tagEntered(const QString &name);
    void left(); // Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer(const QString &typed);
    void enter(const QString &name);

    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    std::shared_ptr<const TagIndex> m_index;
};

} // namespace Pressmark
