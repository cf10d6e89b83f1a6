#pragma once

#include "window/reader/areatool.h"
#include "window/reader/marks.h"
#include "window/reader/readingview.h"
#include "window/reader/shownhits.h"
#include "window/reader/shownpictures.h"

#include <QTextBrowser>

namespace Pressmark {

class BlockMargin;
class HitScrollBar;
struct BlockNotes;

/// Shows an article's document with its marks and hits, and tells what people select in it. It loads nothing: no
/// request, no file; what the document names and was not given is a placeholder.
class ArticleView : public QTextBrowser, public ReadingView
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    /// With what was left out, greyed, at its place if `leftOut`.
    void setArticle(const Article &article, const Body &body, bool leftOut);
    void clearArticle();
    void setMarks(const QList<PlacedAnnotation> &annotations);
    void setReadingSize(double pixels);

    std::optional<Passage> selectedPassage() const override;
    QPoint selectionFoot() const override;
    void clearSelection() override;
    std::optional<Passage> passageAtCaret() const override;
    void selectWords(Part part, TextRange range) override;
    AnnotationId selectedMark() const { return m_selectedMark; }
    void selectMark(AnnotationId mark, bool scroll) override;
    AreaTool *areas() override { return m_areas; }
    QWidget *surface() const override { return viewport(); }
    void setHits(const QList<PartHit> &hits) override;
    bool goToHit(bool backwards) override;
    bool goToEdgeHit(bool last) override;
    void goToHit(const PartHit &hit) override;
    std::optional<PartHit> currentHit() const override { return m_hits.current(); }
    QList<PartHit> hits() const { return m_hits.hits(); }
    bool find(const QString &words, bool backwards) override;

    /// What the margin tells of the blocks. It comes after the article.
    void setBlockNotes(const BlockNotes &notes);
    BlockMargin *margin() const { return m_margin; }
    /// The block of the body at the caret, by its number.
    std::optional<qsizetype> blockAtCaret() const;
    /// Where a block stands in the viewport.
    QRect blockRect(qsizetype block) const;
    void scrollToBlock(qsizetype block);
    ShownPictures *pictures() { return m_pictures; }
    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void markClicked(Pressmark::AnnotationId mark);
    void selectionSettled(bool any);
    /// A left-out block is to be restored, or a kept one to be left out.
    void toggleRequested(qsizetype block);
    /// What was left out behind this block is to be seen.
    void gapChosen(qsizetype block);
    void pictureClicked(const QString &original, const Pressmark::Figure &figure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void doSetSource(const QUrl &, QTextDocument::ResourceType) override { }
    virtual void placeMarks();
    std::optional<std::pair<int, int>> documentRange(Part part, qsizetype start, qsizetype length) const;

private:
    void build(bool keepCaret); // keepCaret: caret and selection too, if the text is as long as before
    void buildInPlace();
    BlockMargin *makeMargin();
    std::optional<qsizetype> blockAtHeight(int y) const;
    QList<qsizetype> visibleBlocks() const;
    void centreColumn();
    double widestPicture() const;
    void placeHits();
    QList<AnnotationId> marksAt(const QPoint &place) const; // of the viewport
    void clearWords();
    void settle(); // tells of the selection
    void scrollTo(int position);
    bool goToPlace(std::optional<int> position);

    struct Shown
    {
        Article article;
        Body body;
        bool leftOut = false;
    };
    std::optional<Shown> m_shown;
    ArticleDocument m_document;
    QList<PlacedAnnotation> m_annotations;
    ShownHits m_hits;
    QList<ShownMark> m_marks;
    AnnotationId m_selectedMark;
    bool m_hasSettled = false; // something is selected, and it was told
    double m_pixels = 15.2;
    double m_widestPicture = 0; // in the document as it was built
    QPoint m_pressed;
    BlockMargin *m_margin = nullptr;
    HitScrollBar *m_scrollBar;
    ShownPictures *m_pictures;
    AreaTool *m_areas;
};

} // namespace Pressmark
