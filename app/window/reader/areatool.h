#pragma once

#include "archive/areas.h"
#include "text/rangesteps.h"

#include <QObject>

#include <functional>

class QKeyEvent;
class QPainter;
class QWidget;

namespace Pressmark {

/// A page or picture as a view shows it now.
struct ShownGround
{
    int number = 0; // as of an Area
    bool onPicture = false;
    QRectF rect; // in the viewport
    QSizeF size; // in the units of areas
};

/// Areas of the pages or pictures of a view: draws them, and lets people choose new ones and give marked ones another size,
/// with the mouse or by keys. Places are those of the viewport.
class AreaTool : public QObject
{
    Q_OBJECT

public:
    /// All pages or pictures that may be seen at the moment.
    using Grounds = std::function<QList<ShownGround>()>;

    AreaTool(QWidget *viewport, Grounds grounds);

    void setMarks(const QList<PlacedAnnotation> &annotations); // takes the areas among them
    void setSelected(AnnotationId mark) { m_selected = mark; }
    /// The area that somebody is about to mark.
    std::optional<Area> chosen() const { return m_chosen; }
    /// Chooses one in the middle of the page or picture of which most is seen. False if there is none.
    bool chooseMiddle();
    void clear();

    bool isOver(const QPointF &place) const; // a page or picture
    /// Takes hold of a corner of the chosen area or the selected mark; false if there is none.
    bool takeCorner(const QPointF &place);
    /// Begins to draw one; false if there is neither page nor picture.
    bool begin(const QPointF &place);
    void dragTo(const QPointF &place);
    /// False if the mouse was not moved: it was a click.
    bool release();
    bool isDragged() const { return m_drag.has_value(); }
    /// Arrows move the chosen area, with Shift its lower right corner. False for other keys.
    bool moveByKey(const QKeyEvent &event);
    /// Moves the upper left corner of the selected mark, or the lower right one. False if it is no area that is here.
    bool moveCorner(RangeEnd corner, const QPoint &steps);

    /// Those that lie there, the smallest first.
    QList<AnnotationId> marksAt(const QPointF &place) const;
    /// Where the marked or the chosen area is; null if it is not there.
    QRectF rectOf(AnnotationId mark) const;
    QRectF chosenRect() const;
    void paint(QPainter &painter, bool onPaper) const; // onPaper: on white in the dark, too

Q_SIGNALS:
    void settled(); // what is chosen
    void boxChosen(Pressmark::AnnotationId mark, const QRectF &box);

private:
    struct Drag
    {
        ShownGround ground;
        QPointF pressed;   // in the viewport
        QPointF fixed;     // the corner that stays, in the units of the area
        AnnotationId mark; // that is given another size; none if it is the chosen area
        std::optional<Area> area;
    };

    std::optional<ShownGround> groundAt(const QPointF &place) const;
    std::optional<ShownGround> groundOf(const Area &area) const;
    std::optional<Drag> cornerOf(const Area &area, AnnotationId mark, const QPointF &place) const;
    QRectF shownRect(const Area &area) const;

    QWidget *m_viewport;
    Grounds m_grounds;
    QList<std::pair<Annotation, Area>> m_marks; // as they are placed
    AnnotationId m_selected;
    std::optional<Area> m_chosen;
    std::optional<Drag> m_drag;
};

} // namespace Pressmark
