#pragma once

#include "model/annotation.h"

#include <QList>
#include <QScrollBar>

namespace Pressmark {

/// A vertical scroll bar that shows where in the document hits and marks are.
class HitScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    /// A mark: where, as a share of the document's height, and its colour.
    struct MarkPlace
    {
        double share = 0;
        MarkColor color = MarkColor::Yellow;
    };

    explicit HitScrollBar(QWidget *parent = nullptr);

    void setPlaces(const QList<double> &hits, const QList<MarkPlace> &marks);
    const QList<double> &hits() const { return m_hits; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_hits; // shares of the document's height
    QList<MarkPlace> m_marks;
};

} // namespace Pressmark
