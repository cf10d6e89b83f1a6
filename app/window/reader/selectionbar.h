#pragma once

#include "model/annotation.h"

#include <QFrame>

#include <memory>

class QToolButton;

namespace Pressmark {

class ColorDot;
class TagField;
class TagIndex;

/// The small bar below selected words: tag, note, five colours, underline, quotation.
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent);

    void setTags(const std::shared_ptr<const TagIndex> &tags);
    void setColorMeanings(const ColorMeanings &meanings);
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

    QToolButton *m_tagButton;
    TagField *m_tag;
    QList<ColorDot *> m_dots;
    QPoint m_foot;
};

} // namespace Pressmark
