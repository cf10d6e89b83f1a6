#include "window/reader/pagesview.h"

#include "window/appearance/markpattern.h"
#include "window/appearance/tokens.h"
#include "window/reader/pagerenderer.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int Gap = 16;
constexpr int WidestPage = 900;
constexpr int KeptPages = 12;

/// Marks have a box for each letter: dashes go on from one to the next.
void drawLineBelow(QPainter &painter, const QRectF &box, QPen pen)
{
    pen.setDashOffset(box.left() / pen.widthF());
    painter.setPen(pen);
    painter.drawLine(QPointF(box.left(), box.bottom()), QPointF(box.right(), box.bottom()));
    painter.setPen(Qt::NoPen);
}

} // namespace

PagesView::PagesView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pictures(KeptPages)
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the original"));
}

void PagesView::setContent(const ArticleContent &content, PageRenderer *renderer)
{
    const Result<PdfMap> map = readPdfMap(content.revision->pdfMap);
    const auto isRead = [&content](const Capture &capture) { return capture.id == content.revision->capture; };
    const auto capture = std::find_if(content.captures.cbegin(), content.captures.cend(), isRead);
    const QString original = capture == content.captures.cend() ? QString() : capture->original;
    m_annotations = content.annotations;
    if (m_renderer != renderer) {
        if (m_renderer)
            m_renderer->disconnect(this);
        m_renderer = renderer;
        if (m_renderer) {
            connect(m_renderer, &PageRenderer::rendered, this, &PagesView::pageRendered);
            connect(m_renderer, &PageRenderer::notRendered, this, &PagesView::pageFailed);
            connect(m_renderer, &QObject::destroyed, this, [this] { m_renderer = nullptr; });
        }
    }
    if (original != m_original) {
        clear();
        m_original = original;
        verticalScrollBar()->setValue(0);
    }
    m_map = map ? *map : PdfMap();
    placeMarks();
    updateScrollBars();
    viewport()->update();
}

void PagesView::clear()
{
    m_original.clear();
    m_map = {};
    m_marks.clear();
    m_pictures.clear();
    m_asked.clear();
    m_failures.clear();
    viewport()->update();
}

void PagesView::selectMark(AnnotationId mark)
{
    m_selected = mark;
    for (const PageMark &placed : std::as_const(m_marks)) {
        if (placed.id != mark || !isVisible())
            continue;
        const QRectF page = pageRect(placed.page);
        const double scale = page.width() / static_cast<double>(m_map.pages.at(placed.page).width);
        verticalScrollBar()->setValue(static_cast<int>(page.top() + placed.box.top() * scale)
                                      - viewport()->height() / 3);
        break;
    }
    viewport()->update();
}

QRectF PagesView::pageRect(int page) const
{
    const double width = std::min(WidestPage, viewport()->width() - 2 * Gap);
    double top = Gap;
    for (int i = 0; i <= page && i < pageCount(); ++i) {
        const PdfPageSize &size = m_map.pages.at(i);
        const double height = size.width > 0 ? width * static_cast<double>(size.height / size.width) : width;
        if (i == page)
            return {(viewport()->width() - width) / 2, top, width, height};
        top += height + Gap;
    }
    return {0, 0, width, top};
}

void PagesView::placeMarks()
{
    m_marks.clear();
    for (const PlacedAnnotation &placed : std::as_const(m_annotations)) {
        if (placed.annotation.part != Part::Body || !placed.isShown())
            continue;
        const qsizetype end = std::min(placed.start + placed.length, m_map.glyphs.size());
        for (qsizetype i = std::max<qsizetype>(placed.start, 0); i < end; ++i) {
            const PdfGlyph &glyph = m_map.glyphs.at(i);
            if (glyph.page < 0)
                continue;
            const QRectF box(QPointF(glyph.left, glyph.top), QPointF(glyph.right, glyph.bottom));
            PageMark *last = m_marks.isEmpty() ? nullptr : &m_marks.last();
            const bool joins = last && last->id == placed.annotation.id && last->page == glyph.page
                && std::abs(last->box.center().y() - box.center().y()) < box.height() / 2;
            if (joins)
                last->box = last->box.united(box);
            else
                m_marks.append(
                    {placed.annotation.id, placed.annotation.mark, placed.annotation.color, glyph.page, box});
        }
    }
}

void PagesView::updateScrollBars()
{
    const int height = static_cast<int>(pageRect(pageCount()).height());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(48);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

void PagesView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens.window);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page).translated(0, -verticalScrollBar()->value());
        if (rect.bottom() >= 0 && rect.top() <= viewport()->height())
            paintPage(painter, page, rect);
    }
}

void PagesView::paintPage(QPainter &painter, int page, const QRectF &rect)
{
    const Tokens &tokens = tokensFor(palette());
    painter.setPen(tokens.line);
    painter.setBrush(Qt::white);
    painter.drawRect(rect);
    const QPixmap *picture = m_pictures.object(page);
    if (picture)
        painter.drawPixmap(rect, *picture, QRectF(picture->rect()));
    else
        painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap, m_failures.value(page, tr("Page %1").arg(page + 1)));
    paintMarks(painter, page, rect);
    if (picture || !m_renderer || m_asked.contains(page) || m_failures.contains(page))
        return;
    m_asked.insert(page);
    m_renderedWidth = static_cast<int>(rect.width() * devicePixelRatioF());
    m_renderer->render(m_original, page, m_renderedWidth);
}

void PagesView::paintMarks(QPainter &painter, int page, const QRectF &rect) const
{
    const double scale = rect.width() / static_cast<double>(m_map.pages.at(page).width);
    painter.save();
    painter.setPen(Qt::NoPen);
    for (const PageMark &mark : m_marks) {
        if (mark.page != page)
            continue;
        const QRectF box(rect.topLeft() + mark.box.topLeft() * scale, mark.box.size() * scale);
        // Paper is white in the dark, too.
        const Tokens &paper = withPatterns(lightTokens(), tokensFor(palette()).patterns);
        if (mark.mark == Mark::Highlight) {
            painter.setCompositionMode(QPainter::CompositionMode_Multiply);
            painter.fillRect(box, mark.id == m_selected ? paper.mark(mark.color).darker(112) : paper.mark(mark.color));
            paintMarkPattern(painter, box, mark.color, paper, 0);
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        }
        if (mark.mark == Mark::Underline || mark.id == m_selected)
            drawLineBelow(painter, box, markPen(mark.color, 2, paper));
    }
    painter.restore();
}

void PagesView::pageRendered(const QString &original, int page, const QImage &picture)
{
    if (original != m_original)
        return;
    m_asked.remove(page);
    m_pictures.insert(page, new QPixmap(QPixmap::fromImage(picture)));
    viewport()->update();
}

void PagesView::pageFailed(const QString &original, int page, const Error &error)
{
    if (original != m_original)
        return;
    m_asked.remove(page);
    m_failures.insert(page, error.message);
    viewport()->update();
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    const int width = static_cast<int>(pageRect(0).width() * devicePixelRatioF());
    if (std::abs(width - m_renderedWidth) > 40)
        m_pictures.clear(); // a stretched picture is unsharp
}

void PagesView::mouseReleaseEvent(QMouseEvent *event)
{
    for (const PageMark &mark : std::as_const(m_marks)) {
        const QRectF page = pageRect(mark.page).translated(0, -verticalScrollBar()->value());
        const double scale = page.width() / static_cast<double>(m_map.pages.at(mark.page).width);
        const QRectF box(page.topLeft() + mark.box.topLeft() * scale, mark.box.size() * scale);
        if (!box.contains(event->position()))
            continue;
        selectMark(mark.id);
        Q_EMIT markClicked(mark.id);
        return;
    }
}

void PagesView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace Pressmark
