#include "window/reader/pagesview.h"

#include "window/appearance/markpattern.h"
#include "window/appearance/tokens.h"
#include "window/reader/pagepictures.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr QColor Chosen(0xb9, 0xd3, 0xf7); // as selected text is on a light page: paper is white in the dark, too

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
    , m_pictures(new PagePictures(this))
    , m_areas(new AreaTool(viewport(), [this] { return shownPages(); }))
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the original"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { settle(); });
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
    m_annotations = content.annotations;
    if (original != m_original) {
        clear();
        m_original = original;
        verticalScrollBar()->setValue(0);
    }
    m_pictures->setOriginal(original, renderer);
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
    const auto isIt = [mark](const PageMark &placed) { return placed.id == mark; };
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
    const int height = static_cast<int>(m_layout.size().height());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(48);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

void PagesView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens.window);
    for (int page = std::max(0, m_layout.pageAt(scrolled().y())); page < m_layout.count(); ++page) {
        const QRectF rect = m_layout.rect(page).translated(-scrolled());
        if (rect.top() > viewport()->height())
            break;
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
    const QPixmap *picture = m_pictures->picture(page, rect.size() * devicePixelRatioF());
    const QString failure = m_pictures->failure(page);
    if (picture)
        painter.drawPixmap(rect, *picture, QRectF(picture->rect()));
    else
        painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap,
                         failure.isEmpty() ? tr("Page %1").arg(page + 1) : failure);
    paintMarks(painter, page);
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

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_layout.setViewWidth(viewport()->width());
    updateScrollBars();
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
