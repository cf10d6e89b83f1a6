#include "window/reader/articleview.h"

#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"
#include "window/reader/blockmargin.h"
#include "window/reader/hitscrollbar.h"

#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// The column's width for one pixel of the reading size: about 66 characters.
constexpr double ColumnPerPixel = 32;
constexpr int SmallestMargin = 24;
constexpr double LeastPicture = 120; // that may be wide
constexpr int TopMargin = 26;
constexpr int BottomMargin = 96;

ArticleStyle makeStyle(const Tokens &tokens, double pixels, double widestPicture, bool leftOut)
{
    ArticleStyle style;
    style.reading = readingFont(pixels);
    style.heading = readingFont(pixels);
    style.interface = interfaceFont(pixels);
    style.ink = tokens.ink;
    style.mutedInk = tokens.mutedInk;
    style.accent = tokens.accent;
    style.line = tokens.line;
    style.pictureGround = tokens.chip;
    style.pictureWidth = widestPicture;
    style.leftOut = leftOut;
    return style;
}

bool isFittedToWidth(const Body &body)
{
    return std::any_of(body.blocks.cbegin(), body.blocks.cend(), [](const Block &block) {
        return block.kind == BlockKind::Figure || block.kind == BlockKind::Table;
    });
}

} // namespace

ArticleView::ArticleView(QWidget *parent)
    : QTextBrowser(parent)
    , m_scrollBar(new HitScrollBar)
    , m_pictures(new ShownPictures(this))
    , m_areas(new AreaTool(viewport(), [this] { return m_pictures->grounds(); }))
{
    setVerticalScrollBar(m_scrollBar);
    m_margin = makeMargin();
    setOpenLinks(false);
    setFrameShape(NoFrame);
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // By keyboard too: that shows a caret, so that marking needs no mouse.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard | Qt::LinksAccessibleByMouse
                            | Qt::LinksAccessibleByKeyboard);
    setAccessibleName(tr("Article"));
    const auto scrolled = [this] {
        if (m_hasSettled) // a link that Tab goes to is selected, too, but not to be marked
            settle();
    };
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, scrolled);
    connect(m_areas, &AreaTool::settled, this, &ArticleView::settle);
}

ArticleView::~ArticleView()
{
    setDocument(nullptr); // ours goes before the base class does
}

void ArticleView::setArticle(const Article &article, const Body &body, bool leftOut)
{
    const bool same = m_shown && m_shown->article.id == article.id;
    const int scrolled = same ? verticalScrollBar()->value() : 0;
    m_areas->clear();
    if (!same) {
        m_annotations.clear();
        m_hits.set({});
        m_selectedMark = {};
    }
    m_shown = Shown{article, body, leftOut};
    build(same);
    verticalScrollBar()->setValue(scrolled);
}

void ArticleView::clearArticle()
{
    m_shown.reset();
    m_annotations.clear();
    m_hits.set({});
    build(false);
}

void ArticleView::setMarks(const QList<PlacedAnnotation> &annotations)
{
    m_annotations = annotations;
    placeMarks();
}

void ArticleView::setReadingSize(double pixels)
{
    if (m_pixels == pixels)
        return;
    m_pixels = pixels;
    build(true);
}

void ArticleView::build(bool keepCaret)
{
    ArticleDocument built;
    if (m_shown) {
        m_widestPicture = widestPicture();
        const ArticleStyle style = makeStyle(tokensFor(palette()), m_pixels, m_widestPicture, m_shown->leftOut);
        built = buildArticleDocument(m_shown->article, m_shown->body, style);
        QTextFrameFormat frame = built.document->rootFrame()->frameFormat();
        frame.setTopMargin(TopMargin);
        frame.setBottomMargin(BottomMargin);
        built.document->rootFrame()->setFrameFormat(frame);
        m_pictures->fill(*built.document, m_shown->body);
    } else {
        built.document = std::make_unique<QTextDocument>();
    }
    const QTextCursor before = textCursor();
    keepCaret &= document()->characterCount() == built.document->characterCount();
    setDocument(built.document.get());
    if (keepCaret) {
        QTextCursor cursor(document());
        cursor.setPosition(before.anchor());
        cursor.setPosition(before.position(), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
    m_document = std::move(built); // the old one goes when nothing shows it any more
    centreColumn();
    m_hits.markBold(*document(), m_document.positions);
    placeMarks();
}

void ArticleView::centreColumn()
{
    const int column = static_cast<int>(ColumnPerPixel * m_pixels);
    const int side = std::max(SmallestMargin, (width() - column) / 2);
    setViewportMargins(side, 0, std::max(SmallestMargin, side - verticalScrollBar()->sizeHint().width()), 0);
    m_margin->setGeometry(side - BlockMargin::Width, 0, BlockMargin::Width, height());
}

double ArticleView::widestPicture() const
{
    // Whether the scroll bar is there or not: it comes and goes with the height of pictures.
    const double room =
        width() - 2 * (SmallestMargin + document()->documentMargin()) - verticalScrollBar()->sizeHint().width();
    return std::clamp(room, LeastPicture, ColumnPerPixel * m_pixels);
}

std::optional<std::pair<int, int>> ArticleView::documentRange(Part part, qsizetype start, qsizetype length) const
{
    return Pressmark::documentRange(m_document.positions, part, start, length);
}

void ArticleView::placeMarks()
{
    m_marks.clear();
    m_areas->setMarks(m_shown ? m_annotations : QList<PlacedAnnotation>());
    if (!m_shown) {
        placeHits();
        return;
    }
    for (const PlacedAnnotation &placed : std::as_const(m_annotations)) {
        const auto range = documentRange(placed.annotation.part, placed.start, placed.length);
        if (!placed.isShown() || !range)
            continue;
        m_marks.append(
            {placed.annotation.id, range->first, range->second, placed.annotation.mark, placed.annotation.color, {}});
    }
    placeHits();
    viewport()->update();
    m_margin->update(); // the blocks may stand elsewhere now
}

QList<AnnotationId> ArticleView::marksAt(const QPoint &place) const
{
    const int position = cursorForPosition(place).position();
    QList<ShownMark> found;
    for (const ShownMark &mark : m_marks) {
        if (position >= mark.start && position < mark.end)
            found.append(mark);
    }
    std::sort(found.begin(), found.end(),
              [](const ShownMark &a, const ShownMark &b) { return a.end - a.start < b.end - b.start; });
    QList<AnnotationId> ids;
    for (const ShownMark &mark : std::as_const(found))
        ids.append(mark.id);
    return ids + m_areas->marksAt(place);
}

void ArticleView::selectMark(AnnotationId mark, bool scroll)
{
    m_selectedMark = mark;
    m_areas->setSelected(mark);
    viewport()->update();
    const QRectF area = m_areas->rectOf(mark);
    if (scroll && !area.isEmpty() && !QRectF(viewport()->rect()).contains(area))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(area.top())
                                      - viewport()->height() / 3);
    for (const ShownMark &shown : std::as_const(m_marks)) {
        if (scroll && shown.id == mark)
            scrollTo(shown.start);
    }
}

void ArticleView::scrollTo(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    const QRect rect = cursorRect(cursor);
    if (rect.top() < 20 || rect.bottom() > viewport()->height() - 60)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - viewport()->height() / 3);
}

QVariant ArticleView::loadResource(int type, const QUrl &)
{
    // The document has the pictures that were given to it. Whatever else is named, nothing is fetched or read.
    if (type != QTextDocument::ImageResource)
        return QByteArray();
    QImage placeholder(1, 1, QImage::Format_RGB32);
    placeholder.fill(tokensFor(palette()).chip);
    return placeholder;
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    const Tokens &tokens = tokensFor(palette());
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    placeSeenMarks(*document(), m_marks, scrolled.y(), scrolled.y() + viewport()->height());
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), tokens.page); // what the grounds are mixed with
        painter.translate(-scrolled);
        m_hits.paintCurrent(painter, tokens);
        paintMarkGrounds(painter, m_marks, m_selectedMark, tokens);
    }
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    painter.translate(-scrolled);
    paintMarkLines(painter, m_marks, m_selectedMark, tokens);
    m_hits.paintLines(painter, tokens);
    painter.resetTransform();
    m_areas->paint(painter, false);
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    centreColumn();
    QTextBrowser::resizeEvent(event);
    if (m_shown && isFittedToWidth(m_shown->body) && m_widestPicture != widestPicture())
        buildInPlace();
    else
        placeMarks();
}

void ArticleView::buildInPlace()
{
    const int scrolled = verticalScrollBar()->value();
    build(true);
    verticalScrollBar()->setValue(scrolled);
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    const bool onArea = event->button() == Qt::LeftButton
        && (m_areas->takeCorner(event->position()) || m_areas->begin(event->position()));
    if (onArea) {
        clearWords();
        return;
    }
    m_areas->clear();
    QTextBrowser::mousePressEvent(event);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_areas->isDragged())
        m_areas->dragTo(event->position());
    else
        QTextBrowser::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton && m_areas->isOver(event->position()))
        viewport()->setCursor(Qt::CrossCursor);
    else if (viewport()->cursor().shape() == Qt::CrossCursor)
        viewport()->setCursor(Qt::IBeamCursor);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onArea = m_areas->isDragged();
    const bool drew = m_areas->release();
    if (onArea && !drew)
        m_areas->clear();
    if (!onArea)
        QTextBrowser::mouseReleaseEvent(event);
    const bool clicked = !drew && (event->pos() - m_pressed).manhattanLength() < 4 && !textCursor().hasSelection();
    settle();
    if (!clicked || event->button() != Qt::LeftButton)
        return;
    const QList<AnnotationId> marks = marksAt(event->pos());
    if (const auto picture = m_pictures->at(event->pos());
        picture && (marks.isEmpty() || marks.last() == m_selectedMark))
        Q_EMIT pictureClicked(picture->first, picture->second);
    // A click on marks that lie above each other goes from one to the next.
    const qsizetype current = marks.indexOf(m_selectedMark);
    const AnnotationId chosen = marks.isEmpty() ? AnnotationId() : marks.at((current + 1) % marks.size());
    selectMark(chosen, false);
    Q_EMIT markClicked(chosen);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (!m_areas->moveByKey(*event))
        QTextBrowser::keyPressEvent(event);
}

void ArticleView::keyReleaseEvent(QKeyEvent *event)
{
    QTextBrowser::keyReleaseEvent(event);
    if (event->key() == Qt::Key_Shift || event->modifiers().testFlag(Qt::ShiftModifier))
        settle();
}

void ArticleView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_shown)
        buildInPlace();
}

} // namespace Pressmark
