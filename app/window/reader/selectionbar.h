#pragma once

#include "model/annotation.h"

#include <QFrame>

#include <memory>

namespace Pressmark {

class TagField;
class TagIndex;

/// The small bar below selected words: tag, note, five colours, underline, quotation.
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent);

    void setTags(const std::shared_ptr<const TagIndex> &tags);
    /// Shows it with its top middle near `foot`, inside the parent.
    void showAt(const QPoint &foot);
    /// Opens the field for a tag's name.
    void askForTag();

Q_SIGNALS:
    void colorChosen(Pressmark::MarkColor color);
    void underlineChosen();
    void noteRequested();
    void tagEntered(const QString &name);
    void quotationRequested();
    void left(); // Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();

    TagField *m_tag;
    QPoint m_foot;
};

/// "yellow" … in the person's language.
QString colorText(MarkColor color);

inline constexpr MarkColor AllMarkColors[] = {MarkColor::Yellow, MarkColor::Green, MarkColor::Blue, MarkColor::Red,
                                              MarkColor::Violet};

} // namespace Pressmark
