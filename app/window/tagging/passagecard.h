#pragma once

#include "archive/annotationlinks.h"
#include "archive/annotations.h"

#include <QColor>
#include <QFrame>
#include <QHash>

#include <memory>

class QLabel;
class QMenu;
class QVBoxLayout;

namespace Pressmark {

class EditableNote;
class FlowLayout;
class PassageState;
class TagField;
class TagIndex;

/// A marked passage as a card: its words, its note, its tags, its state if it is not where it was made.
class PassageCard : public QFrame
{
    Q_OBJECT

public:
    /// `comparing`: beside the version that it was made on.
    PassageCard(const PlacedAnnotation &placed, const QHash<QString, QColor> &tagColors,
                const QList<PassageLink> &links = {}, bool comparing = false, QWidget *parent = nullptr);

    AnnotationId annotation() const { return m_placed.annotation.id; }
    const PlacedAnnotation &placed() const { return m_placed; }
    void setSelected(bool selected);
    /// Says who made the mark and when.
    void showMaker();
    void setColorMeanings(const ColorMeanings &meanings) { m_meanings = meanings; }
    void editNote(const QString &typed = {});
    bool isEditing() const;
    /// Opens a field for a tag on this passage.
    void askForTag(const std::shared_ptr<const TagIndex> &tags);

Q_SIGNALS:
    void chosen(Pressmark::AnnotationId annotation);
    void noteEdited(Pressmark::AnnotationId annotation, const QString &note);
    void tagEntered(Pressmark::AnnotationId annotation, const QString &tag);
    void tagRemoved(Pressmark::AnnotationId annotation, Pressmark::TagId tag);
    void tagClicked(const QString &tag);
    void colorChosen(Pressmark::AnnotationId annotation, Pressmark::MarkColor color);
    void markChosen(Pressmark::AnnotationId annotation, Pressmark::Mark mark);
    void tagFieldRequested(Pressmark::AnnotationId annotation);
    void dragged(Pressmark::AnnotationId annotation);
    void quotationRequested(Pressmark::AnnotationId annotation);
    void removeRequested(Pressmark::AnnotationId annotation);
    void privacyChosen(Pressmark::AnnotationId annotation, bool isPrivate);
    void linkRequested(Pressmark::AnnotationId annotation);
    void linkOpened(const Pressmark::PassageLink &link);
    void unlinkRequested(Pressmark::AnnotationId annotation, const Pressmark::PassageLink &link);
    /// The version that it was made on is to be seen.
    void compareRequested(Pressmark::AnnotationId annotation);
    void markHereRequested(Pressmark::AnnotationId annotation);
    void chooseRequested(Pressmark::AnnotationId annotation);
    void leaveRequested(Pressmark::AnnotationId annotation);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addArea(const Area &area, QVBoxLayout *column);
    void addLinks(QVBoxLayout *column);
    void addLinkMenu(QMenu &menu);
    void addTags(FlowLayout *flow, const QHash<QString, QColor> &tagColors);
    void connectState();

    PlacedAnnotation m_placed;
    QList<PassageLink> m_links;
    ColorMeanings m_meanings;
    bool m_selected = false;
    std::optional<QPoint> m_pressed; // while it can become a drag
    PassageState *m_state;
    QLabel *m_maker;
    EditableNote *m_note;
    TagField *m_tag = nullptr; // made when it is needed
};

} // namespace Pressmark
