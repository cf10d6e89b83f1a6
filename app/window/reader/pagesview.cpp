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
constexpr QColor Chosen(0xb9, 0xd3, 0xf7); // as selected text is on a light page: paper is white in the dark, too

/// Marks have a box for each letter: dashes go on from one to the next.
void drawLineBelow(QPainter &painter, const QRectF &box, QPen pen)
{
    pen.setDashOffset(box.left() / pen.widthF());
    painter.setPen(pen);
    painter.drawLine(QPointF(box.left(), box.bottom()), QPointF(box.right(), box.bottom()));
    painter.setPen(Qt::NoPen);
}

double pageWidth(int viewportWidth)
{
    return std::min(WidestPage, viewportWidth - 2 * Gap);
}

QRectF pageRectIn(int viewportWidth, const PdfPageSize &size, double top)
{
    const double width = pageWidth(viewportWidth);
    const double height = size.width > 0 ? width * static_cast<double>(size.height / size.width) : width;
    return {(viewportWidth - width) / 2, top, width, height};
}

} // namespace

PagesView::PagesView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_areas(new AreaTool(viewport(), [this] { return shownPages(); }))
    , m_pictures(KeptPages)
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the original"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { settle(); });
    const auto chosen = [this] {
        if (m_areas->chosen())
            setSelection(m_caret, m_caret);
        settle();
    };
    connect(m_areas, &AreaTool::settled, this, chosen);
}

void PagesView::setContent(const ArticleContent &content, PageRenderer *renderer)
{
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
    if (content.revision->pdfMap != m_mapBytes || content.revision->text != m_text)
        readLetters(*content.revision);
    placeMarks();
    updateScrollBars();
    viewport()->update();
}

void PagesView::readLetters(const Revision &revision)
{
    const Result<PdfMap> map = readPdfMap(revision.pdfMap);
    m_mapBytes = revision.pdfMap;
    m_text = revision.text;
    m_map = map ? *map : PdfMap();
    m_map.glyphs.resize(m_text.size()); // the pages are shown if words cannot be found in them, too
    m_letters = PageLetters(m_map, m_text);
    m_caret = -1;
    clearSelection();
    viewport()->setCursor(m_text.isEmpty() ? Qt::CrossCursor : Qt::IBeamCursor);
}

void PagesView::clear()
{
    m_original.clear();
    m_mapBytes.clear();
    m_text.clear();
    m_letters = {};
    m_map = {};
    m_selected = {};
    m_caret = -1;
    clearSelection();
    m_marks.clear();
    m_areas->setMarks({});
    m_areas->setSelected({});
    m_pictures.clear();
    m_asked.clear();
    m_failures.clear();
    viewport()->update();
}

void PagesView::selectMark(AnnotationId mark, bool scroll)
{
    m_selected = mark;
    m_areas->setSelected(mark);
    viewport()->update();
    if (const QRectF rect = m_areas->rectOf(mark); !rect.isEmpty() && scroll && isVisible())
        scrollTo(rect);
    const auto isIt = [mark](const PageMark &placed) { return placed.id == mark; };
    const auto placed = std::find_if(m_marks.cbegin(), m_marks.cend(), isIt);
    if (scroll && isVisible() && placed != m_marks.cend())
        scrollTo(shownBox(placed->line));
}

QList<ShownGround> PagesView::shownPages() const
{
    QList<ShownGround> pages;
    double top = Gap - verticalScrollBar()->value();
    for (int page = 0; page < pageCount(); ++page) {
        const PdfPageSize &size = m_map.pages.at(page);
        pages.append(
            {page, false, pageRectIn(viewport()->width(), size, top), QSizeF(double(size.width), double(size.height))});
        top = pages.last().rect.bottom() + Gap;
    }
    return pages;
}

QRectF PagesView::pageRect(int page) const
{
    double top = Gap;
    for (int i = 0; i < page && i < pageCount(); ++i)
        top = pageRectIn(viewport()->width(), m_map.pages.at(i), top).bottom() + Gap;
    return page < pageCount() ? pageRectIn(viewport()->width(), m_map.pages.at(page), top)
                              : QRectF(0, 0, pageWidth(viewport()->width()), top);
}

void PagesView::placeMarks()
{
    m_marks.clear();
    m_areas->setMarks(m_annotations);
    for (const PlacedAnnotation &placed : std::as_const(m_annotations)) {
        if (placed.annotation.part != Part::Body || !placed.isShown())
            continue;
        const Annotation &annotation = placed.annotation;
        for (const PageLine &line : m_letters.lines({placed.start, placed.length}))
            m_marks.append({annotation.id, annotation.mark, annotation.color, line, placed.length});
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
    m_areas->paint(painter, true);
    paintCaret(painter);
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
    paintMarks(painter, page);
    if (picture || !m_renderer || m_asked.contains(page) || m_failures.contains(page))
        return;
    m_asked.insert(page);
    m_renderedWidth = static_cast<int>(rect.width() * devicePixelRatioF());
    m_renderer->render(m_original, page, m_renderedWidth);
}

void PagesView::paintMarks(QPainter &painter, int page) const
{
    // Paper is white in the dark, too.
    const Tokens &paper = withPatterns(lightTokens(), tokensFor(palette()).patterns);
    painter.save();
    painter.setPen(Qt::NoPen);
    for (const PageMark &mark : m_marks) {
        if (mark.line.page != page)
            continue;
        const QRectF box = shownBox(mark.line);
        if (mark.mark == Mark::Highlight) {
            painter.setCompositionMode(QPainter::CompositionMode_Multiply);
            painter.fillRect(box, mark.id == m_selected ? paper.mark(mark.color).darker(112) : paper.mark(mark.color));
            paintMarkPattern(painter, box, mark.color, paper, 0);
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        }
        if (mark.mark == Mark::Underline || mark.id == m_selected)
            drawLineBelow(painter, box, markPen(mark.color, 2, paper));
    }
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const PageLine &line : m_chosen) {
        if (line.page == page)
            painter.fillRect(shownBox(line), Chosen);
    }
    painter.restore();
}

void PagesView::paintCaret(QPainter &painter) const
{
    const std::optional<PageLine> caret = hasFocus() && m_caret >= 0 ? m_letters.caretAt(m_caret) : std::nullopt;
    if (!caret)
        return;
    const QRectF box = shownBox(*caret);
    painter.setPen(QPen(lightTokens().ink, 1));
    painter.drawLine(box.topLeft(), box.bottomRight());
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

void PagesView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (m_selected.isValid()) // once the pages have their size
        QMetaObject::invokeMethod(
            this, [this] { selectMark(m_selected, true); }, Qt::QueuedConnection);
}

void PagesView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update(); // the caret
}

void PagesView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PagesView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace Pressmark
