#pragma once

#include "text/pdfmap.h"
#include "window/reader/articlecontent.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>
#include <QSet>

namespace Pressmark {

class PageRenderer;

/// The pages of an imported PDF, below each other, with the marks at their places. Only what is seen is painted.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);

    /// Requires: `content` is a PDF. `renderer` stays the caller's and may be null: then pages stay empty.
    void setContent(const ArticleContent &content, PageRenderer *renderer);
    void clear();
    void selectMark(AnnotationId mark);

    int pageCount() const { return static_cast<int>(m_map.pages.size()); }
    /// Where a page stands, in the view's scrolled coordinates.
    QRectF pageRect(int page) const;

Q_SIGNALS:
    void markClicked(Pressmark::AnnotationId mark);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct PageMark
    {
        AnnotationId id;
        Mark mark;
        MarkColor color;
        int page;
        QRectF box; // points
    };

    void placeMarks();
    void updateScrollBars();
    void paintPage(QPainter &painter, int page, const QRectF &rect);
    void paintMarks(QPainter &painter, int page, const QRectF &rect) const;
    void pageRendered(const QString &original, int page, const QImage &picture);
    void pageFailed(const QString &original, int page, const Error &error);

    QString m_original;
    PdfMap m_map;
    QList<PlacedAnnotation> m_annotations;
    QList<PageMark> m_marks;
    AnnotationId m_selected;
    PageRenderer *m_renderer = nullptr;
    QCache<int, QPixmap> m_pictures;
    QSet<int> m_asked;
    QHash<int, QString> m_failures;
    int m_renderedWidth = 0;
};

} // namespace Pressmark
