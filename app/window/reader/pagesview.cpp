#include "window/reader/pagesview.h"

#include "window/appearance/tokens.h"
#include "window/reader/hitscrollbar.h"
#include "window/reader/pagepictures.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr QColor Chosen(0xb9, 0xd3, 0xf7); // as selected text is on a light page: paper is white in the dark, too

/// In the corner: which page is looked at.
void paintNumber(QPainter &painter, const QRect &view, const QString &number, const Tokens &tokens)
{
    QRect box = painter.fontMetrics().boundingRect(number).adjusted(-8, -3, 8, 3);
    box.moveBottomRight(view.bottomRight() - QPoint(14, 14));
    painter.setPen(tokens.line);
    painter.setBrush(tokens.panel);
    painter.drawRect(box);
    painter.setPen(tokens.mutedInk);
    painter.drawText(box, Qt::AlignCenter, number);
}

} // namespace

PagesView::PagesView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pictures(new PagePictures(this))
    , m_scrollBar(new HitScrollBar(this))
    , m_areas(new AreaTool(viewport(), [this] { return shownPages(); }))
{
    setVerticalScrollBar(m_scrollBar);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the original"));
    for (QScrollBar *bar : {verticalScrollBar(), horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, [this] { settle(); });
    connect(m_pictures, &PagePictures::changed, viewport(), qOverload<>(&QWidget::update));
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
    if (original != m_original) {
        clear();
        m_original = original;
        verticalScrollBar()->setValue(0);
    }
    m_pictures->setOriginal(original, renderer);
    if (content.revision->pdfMap != m_mapBytes || content.revision->text != m_text)
        readLetters(*content.revision);
    m_marks = pageMarks(content.annotations, m_letters);
    m_areas->setMarks(content.annotations);
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
    m_layout.setPages(m_map.pages);
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
    m_layout.setPages({});
    m_selected = {};
    m_caret = -1;
    clearSelection();
    m_marks.clear();
    m_hits.clear();
    m_areas->setMarks({});
    m_areas->setSelected({});
    m_pictures->setOriginal({}, nullptr);
    viewport()->update();
}

void PagesView::selectMark(AnnotationId mark, bool scroll)
{
    m_selected = mark;
    m_areas->setSelected(mark);
    viewport()->update();
    if (const QRectF rect = m_areas->rectOf(mark); !rect.isEmpty() && scroll && isVisible())
        scrollTo(rect);
    const auto isIt = [mark](const MarkOnPage &placed) { return placed.id == mark; };
    const auto placed = std::find_if(m_marks.cbegin(), m_marks.cend(), isIt);
    if (scroll && isVisible() && placed != m_marks.cend())
        scrollTo(shownBox(placed->line));
}

QList<ShownGround> PagesView::shownPages() const
{
    QList<ShownGround> pages;
    for (int page = 0; page < m_layout.count(); ++page)
        pages.append({page, false, m_layout.rect(page).translated(-scrolled()), m_layout.pageSize(page)});
    return pages;
}

void PagesView::updateScrollBars()
{
    const QSize size = m_layout.size().toSize();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(48);
    verticalScrollBar()->setRange(0, std::max(0, size.height() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - viewport()->width()));
    placeOnScrollBar();
}

void PagesView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens.window);
    painter.translate(-scrolled());
    for (int page = std::max(0, m_layout.pageAt(scrolled().y())); page < m_layout.count(); ++page) {
        if (m_layout.rect(page).top() > scrolled().y() + viewport()->height())
            break;
        paintPage(painter, page);
    }
    painter.resetTransform();
    m_areas->paint(painter, true);
    paintCaret(painter);
    const int looked = m_layout.pageAt(scrolled().y() + viewport()->height() / 2.0);
    if (m_layout.count() > 1)
        paintNumber(painter, viewport()->rect(), u"%1 / %2"_s.arg(looked + 1).arg(m_layout.count()), tokens);
}

void PagesView::paintPage(QPainter &painter, int page) const
{
    const Tokens &tokens = tokensFor(palette());
    const QRectF rect = m_layout.rect(page);
    painter.setPen(tokens.line);
    painter.setBrush(Qt::white);
    painter.drawRect(rect);
    const QPixmap *picture = m_pictures->picture(page, rect.size() * devicePixelRatioF());
    const QString failure = m_pictures->failure(page);
    painter.setRenderHint(QPainter::SmoothPixmapTransform); // until the picture of this size comes
    if (picture)
        painter.drawPixmap(rect, *picture, QRectF(picture->rect()));
    else
        painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap,
                         failure.isEmpty() ? tr("Page %1").arg(page + 1) : failure);
    m_hits.paint(painter, m_layout, page);
    // Paper is white in the dark, too.
    paintPageMarks(painter, m_marks, m_layout, page, m_selected, withPatterns(lightTokens(), tokens.patterns));
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const PageLine &line : m_chosen) {
        if (line.page == page)
            painter.fillRect(m_layout.box(line), Chosen);
    }
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
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

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    PageLayout layout = m_layout;
    layout.setViewWidth(viewport()->width());
    layOut(layout, QPointF(m_layout.viewWidth() / 2.0, 0));
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        setZoom(m_layout.zoom() * std::pow(1.1, event->angleDelta().y() / 120.0), event->position());
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PagesView::setZoom(double zoom, const QPointF &fixed)
{
    PageLayout layout = m_layout;
    layout.setZoom(zoom);
    layOut(layout, fixed);
    settle();
}

void PagesView::layOut(const PageLayout &layout, const QPointF &fixed)
{
    const QPointF place = fixed + scrolled();
    const int page = m_layout.pageAt(place.y());
    const QRectF before = m_layout.rect(page);
    const int width = std::max(1, m_layout.viewWidth());
    m_layout = layout;
    updateScrollBars();
    viewport()->update();
    if (page < 0)
        return;
    const QRectF rect = m_layout.rect(page);
    const QPointF inside(std::clamp(place.x(), before.left(), before.right()), std::max(place.y(), before.top()));
    const QPointF shown(fixed.x() * m_layout.viewWidth() / width, fixed.y());
    const QPointF now =
        rect.topLeft() + (inside - before.topLeft()) * rect.width() / before.width() + (place - inside) - shown;
    horizontalScrollBar()->setValue(qRound(now.x()));
    verticalScrollBar()->setValue(qRound(now.y()));
}

void PagesView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    const auto goToChosen = [this] {
        if (m_selected.isValid())
            selectMark(m_selected, true);
        else if (!m_hits.current())
            goToEdgeHit(false);
    };
    QMetaObject::invokeMethod(this, goToChosen, Qt::QueuedConnection); // once the pages have their size
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
