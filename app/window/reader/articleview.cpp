#include "window/reader/articleview.h"

#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"
#include "window/reader/blockmargin.h"

#include <QHash>
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
constexpr int TopMargin = 26;
constexpr int BottomMargin = 96;

ArticleStyle makeStyle(const Tokens &tokens, double pixels, bool leftOut)
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
    style.pictureWidth = ColumnPerPixel * pixels;
    style.leftOut = leftOut;
    return style;
}

} // namespace

ArticleView::ArticleView(QWidget *parent)
    : QTextBrowser(parent)
    , m_pictures(new ShownPictures(this))
{
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
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { Q_EMIT selectionSettled(textCursor().hasSelection()); });
}

ArticleView::~ArticleView()
{
    setDocument(nullptr); // ours goes before the base class does
}

void ArticleView::setArticle(const Article &article, const Body &body, bool leftOut)
{
    const bool same = m_shown && m_shown->article.id == article.id;
    const int scrolled = same ? verticalScrollBar()->value() : 0;
    if (!same) {
        m_annotations.clear();
        m_hits.clear();
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
    m_hits.clear();
    build(false);
}

void ArticleView::setMarks(const QList<PlacedAnnotation> &annotations)
{
    m_annotations = annotations;
    placeMarks();
}

void ArticleView::setHits(const QList<PartHit> &hits)
{
    if (m_hits == hits)
        return;
    m_hits = hits;
    m_hit = -1;
    markHitsBold();
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
        const ArticleStyle style = makeStyle(tokensFor(palette()), m_pixels, m_shown->leftOut);
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
    markHitsBold();
    placeMarks();
}

void ArticleView::centreColumn()
{
    const int column = static_cast<int>(ColumnPerPixel * m_pixels);
    const int side = std::max(SmallestMargin, (width() - column) / 2);
    setViewportMargins(side, 0, std::max(SmallestMargin, side - verticalScrollBar()->sizeHint().width()), 0);
    m_margin->setGeometry(side - BlockMargin::Width, 0, BlockMargin::Width, height());
}

std::optional<std::pair<int, int>> ArticleView::documentRange(Part part, qsizetype start, qsizetype length) const
{
    const std::optional<int> from = m_document.positions.toDocument(part, start);
    const std::optional<int> to = m_document.positions.endToDocument(part, start + length);
    if (!from || !to || *from >= *to)
        return {};
    return std::pair(*from, *to);
}

void ArticleView::placeMarks()
{
    m_marks.clear();
    m_hitLines.clear();
    m_hitStarts.clear();
    if (!m_shown)
        return;
    for (const PlacedAnnotation &placed : std::as_const(m_annotations)) {
        const auto range = documentRange(placed.annotation.part, placed.start, placed.length);
        if (placed.state == PlacementState::Detached || !range)
            continue;
        m_marks.append({placed.annotation.id, range->first, range->second, placed.annotation.mark,
                        placed.annotation.color, lineRects(*document(), range->first, range->second)});
    }
    for (const PartHit &hit : std::as_const(m_hits)) {
        const auto range = documentRange(hit.part, hit.range.start, hit.range.length);
        if (!range)
            continue;
        m_hitLines += lineRects(*document(), range->first, range->second);
        m_hitStarts.append(range->first);
    }
    std::sort(m_hitStarts.begin(), m_hitStarts.end());
    viewport()->update();
    m_margin->update(); // the blocks may stand elsewhere now
}

/// As a syntax highlighter does it: the document stays as it was built.
void ArticleView::markHitsBold()
{
    QHash<int, QList<QTextLayout::FormatRange>> formats; // by the block's number
    for (const PartHit &hit : std::as_const(m_hits)) {
        const auto range = documentRange(hit.part, hit.range.start, hit.range.length);
        if (!range)
            continue;
        const QTextBlock block = document()->findBlock(range->first);
        QTextLayout::FormatRange format;
        format.start = range->first - block.position();
        format.length = range->second - range->first;
        format.format.setFontWeight(QFont::Bold);
        formats[block.blockNumber()].append(format);
    }
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QList<QTextLayout::FormatRange> wanted = formats.value(block.blockNumber());
        if (wanted.isEmpty() && block.layout()->formats().isEmpty())
            continue;
        block.layout()->setFormats(wanted);
        document()->markContentsDirty(block.position(), block.length());
    }
}

std::optional<Passage> ArticleView::selectedPassage() const
{
    const QTextCursor cursor = textCursor();
    if (!m_shown || !cursor.hasSelection())
        return {};
    std::optional<PositionMap::TextPosition> first;
    std::optional<PositionMap::TextPosition> last;
    for (int at = cursor.selectionStart(); at < cursor.selectionEnd(); ++at) {
        const auto place = m_document.positions.fromDocument(at);
        if (!place || (first && place->part != first->part))
            continue;
        const QChar character = document()->characterAt(at);
        if (character.isSpace())
            continue;
        if (!first)
            first = place;
        last = place;
    }
    if (!first)
        return {};
    const auto range = documentRange(first->part, first->position, last->position + 1 - first->position);
    if (!range)
        return {};
    QTextCursor words(document());
    words.setPosition(range->first);
    words.setPosition(range->second, QTextCursor::KeepAnchor);
    return Passage{first->part, first->position, last->position + 1 - first->position,
                   words.selectedText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n')};
}

QPoint ArticleView::selectionFoot() const
{
    QTextCursor end = textCursor();
    end.setPosition(end.selectionEnd());
    const QRect rect = cursorRect(end);
    return {rect.left(), rect.bottom()};
}

void ArticleView::clearSelection()
{
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
    Q_EMIT selectionSettled(false);
}

QList<AnnotationId> ArticleView::marksAt(int position) const
{
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
    return ids;
}

void ArticleView::selectMark(AnnotationId mark, bool scroll)
{
    m_selectedMark = mark;
    viewport()->update();
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

bool ArticleView::goToHit(bool backwards)
{
    if (m_hitStarts.isEmpty())
        return false;
    const qsizetype count = m_hitStarts.size();
    if (m_hit < 0)
        m_hit = backwards ? 0 : -1;
    m_hit = (m_hit + (backwards ? count - 1 : 1)) % count;
    QTextCursor cursor(document());
    cursor.setPosition(m_hitStarts.at(m_hit));
    setTextCursor(cursor);
    scrollTo(m_hitStarts.at(m_hit));
    return true;
}

bool ArticleView::find(const QString &words, bool backwards)
{
    const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = document()->find(words, textCursor(), flags);
    if (found.isNull()) {
        QTextCursor edge(document());
        edge.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
        found = document()->find(words, edge, flags);
    }
    if (found.isNull())
        return false;
    setTextCursor(found);
    scrollTo(found.selectionStart());
    return true;
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
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), tokens.page); // what the grounds are mixed with
        painter.translate(-scrolled);
        paintMarkGrounds(painter, m_marks, m_selectedMark, tokens);
    }
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    painter.translate(-scrolled);
    paintMarkLines(painter, m_marks, m_selectedMark, tokens);
    paintHitLines(painter, m_hitLines, tokens);
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    centreColumn();
    QTextBrowser::resizeEvent(event);
    placeMarks();
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QTextBrowser::mousePressEvent(event);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    const bool clicked = (event->pos() - m_pressed).manhattanLength() < 4 && !textCursor().hasSelection();
    Q_EMIT selectionSettled(textCursor().hasSelection());
    if (!clicked || event->button() != Qt::LeftButton)
        return;
    if (const auto picture = m_pictures->at(event->pos()))
        Q_EMIT pictureClicked(picture->first, picture->second);
    const QList<AnnotationId> marks = marksAt(cursorForPosition(event->pos()).position());
    // A click on marks that lie above each other goes from one to the next.
    const qsizetype current = marks.indexOf(m_selectedMark);
    const AnnotationId chosen = marks.isEmpty() ? AnnotationId() : marks.at((current + 1) % marks.size());
    selectMark(chosen, false);
    Q_EMIT markClicked(chosen);
}

void ArticleView::keyReleaseEvent(QKeyEvent *event)
{
    QTextBrowser::keyReleaseEvent(event);
    if (event->key() == Qt::Key_Shift || event->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT selectionSettled(textCursor().hasSelection());
}

void ArticleView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_shown) {
        const int scrolled = verticalScrollBar()->value();
        build(true);
        verticalScrollBar()->setValue(scrolled);
    }
}

} // namespace Pressmark
