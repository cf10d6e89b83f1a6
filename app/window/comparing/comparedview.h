#pragma once

#include "text/sentences.h"
#include "window/reader/articleview.h"

namespace Pressmark {

struct VersionDiff;

/// One of two versions that stand side by side: what is not in the other one is struck out in the older and has a ground
/// in the newer, and passages that changed stand in a dashed box.
class ComparedView : public ArticleView
{
    Q_OBJECT

public:
    enum class Side { Older, Newer };
    explicit ComparedView(Side side, QWidget *parent = nullptr);

    void setDiff(const VersionDiff &diff);
    /// `changed`: those of them that are found here, but otherwise.
    void setPassages(const QList<PlacedAnnotation> &annotations, const QList<PlacedAnnotation> &changed);

protected:
    void placeMarks() override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct PartRange
    {
        Part part = Part::Body;
        TextRange range;
    };
    bool isMarked(const PartRange &different) const;
    struct Box
    {
        AnnotationId id;
        MarkColor color = MarkColor::Yellow;
        QList<QRectF> lines;
    };

    const Side m_side;
    QList<PartRange> m_different;
    QList<PlacedAnnotation> m_passages;
    QList<PlacedAnnotation> m_changed;
    QList<QRectF> m_lines;
    QList<QRectF> m_grounds; // of those that no mark has a ground under already
    QList<Box> m_boxes;
};

} // namespace Pressmark
