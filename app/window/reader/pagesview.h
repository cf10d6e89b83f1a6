#pragma once

#include "window/reader/areatool.h"
#include "window/reader/pagemarks.h"
#include "window/reader/readingview.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

namespace Pressmark {

class HitScrollBar;
class PagePictures;
class PageRenderer;

/// The pages of an imported PDF, below each other, with the marks at their places. Their words are selected as in a text,
/// areas by dragging where there are no words or with Ctrl. Only what is seen is painted.
class PagesView : public QAbstractScrollArea, public ReadingView
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);

    /// Requires: `content` is a PDF. `renderer` stays the caller's and may be null: then pages stay empty.
    void setContent(const ArticleContent &content, PageRenderer *renderer);
    void clear();
    AnnotationId selectedMark() const { return m_selected; }
    void selectMark(AnnotationId mark, bool scroll) override;
    void setHits(const QList<PartHit> &hits) override; // those of the body are shown
    bool goToHit(bool backwards) override;
    bool goToEdgeHit(bool last) override;
    void goToHit(const PartHit &hit) override;
    std::optional<PartHit> currentHit() const override { return m_hits.current(); }
    bool find(const QString &words, bool backwards) override;

    std::optional<Passage> selectedPassage() const override;
    QPoint selectionFoot() const override;
    void clearSelection() override;
    std::optional<Passage> passageAtCaret() const override;
    void selectWords(Part part, TextRange range) override;
    AreaTool *areas() override { return m_areas; }
    QWidget *surface() const override { return viewport(); }

    const PageLayout &pageLayout() const { return m_layout; }
    void setZoom(double zoom) { setZoom(zoom, QPointF(viewport()->width() / 2.0, 0)); }

Q_SIGNALS:
    void markClicked(Pressmark::AnnotationId mark);
    void selectionSettled(bool any);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Press { None, Down, Dragging, Word, Area };

    void setZoom(double zoom, const QPointF &fixed); // what is seen there stays there
    void layOut(const PageLayout &layout, const QPointF &fixed);
    QPointF scrolled() const;
    QRectF shownBox(const PageLine &line) const;                   // in the viewport
    std::pair<int, QPointF> pagePoint(const QPointF &place) const; // a page and a point of it, from one of the viewport
    TextRange chosen() const;                                      // without spaces at the ends
    void setSelection(qsizetype anchor, qsizetype caret);
    void settle(); // tells of the selection
    void dragTo(const QPoint &place);
    void pressWords(const QMouseEvent &event);
    QList<ShownGround> shownPages() const;
    void chooseMarkAt(const QPointF &place);
    bool moveCaret(const QKeyEvent &event);
    qsizetype caretOrFirstSeen() const;
    void scrollTo(const QRectF &box); // of the viewport
    void copy() const;
    void readLetters(const Revision &revision);
    bool scrollToLine(const PageLine *line);
    void placeOnScrollBar(); // hits and marks
    void updateScrollBars();
    void paintPage(QPainter &painter, int page) const;
    void paintCaret(QPainter &painter) const;

    QString m_original;
    PdfMap m_map;
    PageLayout m_layout;
    PagePictures *m_pictures;
    HitScrollBar *m_scrollBar;
    QList<MarkOnPage> m_marks;
    AnnotationId m_selected;
    PageHits m_hits;
    QByteArray m_mapBytes;
    QString m_text; // of the body
    PageLetters m_letters;
    AreaTool *m_areas;
    QList<PageLine> m_chosen; // the lines of the selection
    qsizetype m_anchor = 0;   // where the selection began
    qsizetype m_caret = -1;   // where it ends; -1: nobody put it anywhere
    Press m_press = Press::None;
    QPoint m_pressed;
    QPoint m_dragged;
    QBasicTimer m_scrolling;  // while the mouse is dragged past an edge
    QBasicTimer m_thirdClick; // as long as it may follow two
};

} // namespace Pressmark
