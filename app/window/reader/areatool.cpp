#include "window/reader/areatool.h"

#include "window/appearance/markpattern.h"
#include "window/appearance/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace Pressmark {

namespace {

constexpr double LeastDrag = 4; // pixels, below which it was a click
constexpr double CornerSize = 8;
constexpr double CornerReach = 8;
constexpr double LeastUnits = 4;
constexpr double KeyStep = 0.01; // of the width of the page or picture
constexpr int Tint = 40;         // of 255

std::array<QPointF, 4> cornersOf(const QRectF &box)
{
    return {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()};
}

QPointF unitsAt(const ShownGround &ground, const QPointF &place)
{
    const QPointF inside = place - ground.rect.topLeft();
    return {std::clamp(inside.x() * ground.size.width() / ground.rect.width(), 0.0, ground.size.width()),
            std::clamp(inside.y() * ground.size.height() / ground.rect.height(), 0.0, ground.size.height())};
}

void paintCorners(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.setPen(QPen(Qt::white, 1));
    painter.setBrush(color);
    for (const QPointF corner : cornersOf(rect))
        painter.drawRect(QRectF(corner.x() - CornerSize / 2, corner.y() - CornerSize / 2, CornerSize, CornerSize));
    painter.setBrush(Qt::NoBrush);
}

std::optional<ShownGround> groundIn(const QList<ShownGround> &grounds, const Area &area)
{
    for (const ShownGround &ground : grounds) {
        if (ground.number == area.number && ground.onPicture == area.onPicture && !ground.size.isEmpty())
            return ground;
    }
    return std::nullopt;
}

/// In the viewport; null if the area's page or picture is not among these.
QRectF rectIn(const QList<ShownGround> &grounds, const Area &area)
{
    const std::optional<ShownGround> ground = groundIn(grounds, area);
    if (!ground)
        return {};
    const double x = ground->rect.width() / ground->size.width();
    const double y = ground->rect.height() / ground->size.height();
    return {ground->rect.left() + area.box.left() * x, ground->rect.top() + area.box.top() * y, area.box.width() * x,
            area.box.height() * y};
}

/// That an arrow key says; null for other keys.
QPoint stepsOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

double stepOn(const ShownGround &ground)
{
    return ground.size.width() * KeyStep;
}

bool fits(const QRectF &box, const ShownGround &ground)
{
    return QRectF(QPointF(), ground.size).contains(box) && box.width() >= LeastUnits && box.height() >= LeastUnits;
}

/// What is black stays so.
void paintTint(QPainter &painter, const QRectF &rect, QColor color)
{
    color.setAlpha(Tint);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.fillRect(rect, color);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

} // namespace

AreaTool::AreaTool(QWidget *viewport, Grounds grounds)
    : QObject(viewport)
    , m_viewport(viewport)
    , m_grounds(std::move(grounds))
{ }

void AreaTool::setMarks(const QList<PlacedAnnotation> &annotations)
{
    m_marks.clear();
    for (const PlacedAnnotation &placed : annotations) {
        if (const std::optional<Area> area = placed.isShown() ? placedArea(placed) : std::nullopt)
            m_marks.append({placed.annotation, *area});
    }
    m_viewport->update();
}

std::optional<ShownGround> AreaTool::groundOf(const Area &area) const
{
    return groundIn(m_grounds(), area);
}

QRectF AreaTool::shownRect(const Area &area) const
{
    return rectIn(m_grounds(), area);
}

QRectF AreaTool::rectOf(AnnotationId mark) const
{
    for (const auto &[annotation, area] : m_marks) {
        if (annotation.id == mark)
            return shownRect(area);
    }
    return {};
}

QRectF AreaTool::chosenRect() const
{
    return m_chosen ? shownRect(*m_chosen) : QRectF();
}

bool AreaTool::chooseMiddle()
{
    const QRectF seen(m_viewport->rect());
    const QList<ShownGround> grounds = m_grounds();
    const auto share = [&seen](const ShownGround &ground) {
        const QRectF part = ground.rect & seen;
        return ground.size.isEmpty() ? 0 : part.width() * part.height();
    };
    const auto most = std::max_element(grounds.cbegin(), grounds.cend(),
                                       [&](const auto &one, const auto &other) { return share(one) < share(other); });
    if (most == grounds.cend() || share(*most) <= 0)
        return false;
    const QRectF part = most->rect & seen;
    const QRectF middle = part.adjusted(part.width() / 3, part.height() / 3, -part.width() / 3, -part.height() / 3);
    m_chosen = {most->number, QRectF(unitsAt(*most, middle.topLeft()), unitsAt(*most, middle.bottomRight())),
                most->onPicture};
    m_viewport->update();
    Q_EMIT settled();
    return true;
}

void AreaTool::clear()
{
    m_chosen.reset();
    m_drag.reset();
    m_viewport->update();
}

std::optional<AreaTool::Drag> AreaTool::cornerOf(const Area &area, AnnotationId mark, const QPointF &place) const
{
    const std::optional<ShownGround> ground = groundOf(area);
    if (!ground)
        return std::nullopt;
    const std::array<QPointF, 4> shown = cornersOf(shownRect(area));
    const std::array<QPointF, 4> corners = cornersOf(area.box);
    for (size_t i = 0; i < shown.size(); ++i) {
        const QPointF away = shown[i] - place;
        if (std::abs(away.x()) <= CornerReach && std::abs(away.y()) <= CornerReach)
            return Drag{*ground, place, corners[3 - i], mark, area};
    }
    return std::nullopt;
}

bool AreaTool::takeCorner(const QPointF &place)
{
    if (m_chosen)
        m_drag = cornerOf(*m_chosen, {}, place);
    for (qsizetype i = 0; i < m_marks.size() && !m_drag; ++i) {
        if (m_marks[i].first.id == m_selected)
            m_drag = cornerOf(m_marks[i].second, m_selected, place);
    }
    return m_drag.has_value();
}

std::optional<ShownGround> AreaTool::groundAt(const QPointF &place) const
{
    for (const ShownGround &ground : m_grounds()) {
        if (ground.rect.contains(place) && !ground.size.isEmpty())
            return ground;
    }
    return std::nullopt;
}

bool AreaTool::isOver(const QPointF &place) const
{
    return groundAt(place).has_value();
}

bool AreaTool::begin(const QPointF &place)
{
    const std::optional<ShownGround> ground = groundAt(place);
    m_drag = ground ? std::optional(Drag{*ground, place, unitsAt(*ground, place), {}, {}}) : std::nullopt;
    return m_drag.has_value();
}

void AreaTool::dragTo(const QPointF &place)
{
    if (!m_drag || (!m_drag->area && (place - m_drag->pressed).manhattanLength() < LeastDrag))
        return;
    const QRectF box = QRectF(m_drag->fixed, unitsAt(m_drag->ground, place)).normalized();
    m_drag->area = Area{m_drag->ground.number, box, m_drag->ground.onPicture};
    if (!m_drag->mark.isValid())
        m_chosen = m_drag->area;
    m_viewport->update();
}

bool AreaTool::release()
{
    const std::optional<Drag> drag = std::exchange(m_drag, {});
    if (!drag || !drag->area)
        return false;
    const bool isLarge = drag->area->box.width() >= LeastUnits && drag->area->box.height() >= LeastUnits;
    m_viewport->update();
    if (drag->mark.isValid()) {
        if (isLarge)
            Q_EMIT boxChosen(drag->mark, drag->area->box);
        return true;
    }
    if (!isLarge)
        m_chosen.reset();
    Q_EMIT settled();
    return true;
}

bool AreaTool::moveByKey(const QKeyEvent &event)
{
    const std::optional<ShownGround> ground = m_chosen ? groundOf(*m_chosen) : std::nullopt;
    const QPoint steps = stepsOf(event.key());
    const bool resizes = event.modifiers() == Qt::ShiftModifier;
    const bool moves = event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    if (!ground || steps.isNull() || !(resizes || moves))
        return false;
    const QPointF way = QPointF(steps) * stepOn(*ground);
    QRectF box = m_chosen->box;
    if (resizes)
        box.setBottomRight(box.bottomRight() + way);
    else
        box.translate(way);
    if (fits(box, *ground))
        m_chosen->box = box;
    m_viewport->update();
    Q_EMIT settled();
    return true;
}

bool AreaTool::moveCorner(RangeEnd corner, const QPoint &steps)
{
    const auto isSelected = [this](const auto &mark) { return mark.first.id == m_selected; };
    const auto mark = std::find_if(m_marks.cbegin(), m_marks.cend(), isSelected);
    const std::optional<ShownGround> ground = mark == m_marks.cend() ? std::nullopt : groundOf(mark->second);
    if (!ground)
        return false;
    const QPointF way = QPointF(steps) * stepOn(*ground);
    QRectF box = mark->second.box;
    if (corner == RangeEnd::Start)
        box.setTopLeft(box.topLeft() + way);
    else
        box.setBottomRight(box.bottomRight() + way);
    if (fits(box, *ground))
        Q_EMIT boxChosen(m_selected, box);
    return true;
}

QList<AnnotationId> AreaTool::marksAt(const QPointF &place) const
{
    QList<std::pair<double, AnnotationId>> found;
    const QList<ShownGround> grounds = m_grounds();
    for (const auto &[annotation, area] : m_marks) {
        if (const QRectF rect = rectIn(grounds, area); rect.contains(place))
            found.append({rect.width() * rect.height(), annotation.id});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<AnnotationId> ids;
    for (const auto &[size, id] : std::as_const(found))
        ids.append(id);
    return ids;
}

void AreaTool::paint(QPainter &painter, bool onPaper) const
{
    const Tokens &shown = tokensFor(m_viewport->palette());
    const Tokens &tokens = onPaper ? withPatterns(lightTokens(), shown.patterns) : shown;
    if (m_marks.isEmpty() && !m_chosen)
        return;
    const QList<ShownGround> grounds = m_grounds();
    const QRectF seen(m_viewport->rect());
    painter.save();
    painter.setBrush(Qt::NoBrush);
    for (const auto &[annotation, placed] : m_marks) {
        const bool isSelected = annotation.id == m_selected;
        const bool isDragged = m_drag && m_drag->mark == annotation.id && m_drag->area;
        const QRectF rect = rectIn(grounds, isDragged ? *m_drag->area : placed);
        if (!rect.intersects(seen))
            continue;
        if (annotation.mark == Mark::Highlight)
            paintTint(painter, rect, tokens.strong(annotation.color));
        painter.setPen(markPen(annotation.color, isSelected ? 3 : 2, tokens));
        painter.drawRect(rect);
        if (isSelected)
            paintCorners(painter, rect, tokens.strong(annotation.color));
    }
    if (const QRectF rect = chosenRect(); !rect.isEmpty()) {
        paintTint(painter, rect, tokens.accent);
        painter.setPen(QPen(tokens.accent, 1.5, Qt::DashLine));
        painter.drawRect(rect);
        paintCorners(painter, rect, tokens.accent);
    }
    painter.restore();
}

} // namespace Pressmark
