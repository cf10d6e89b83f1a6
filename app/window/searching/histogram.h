#pragma once

#include "exporting/chart.h"

#include <QList>
#include <QWidget>

namespace Pressmark {

/// How many articles a span of time has.
struct TimeCount
{
    QString label; // "2024"
    qint64 count = 0;

    bool operator==(const TimeCount &) const = default;
};

/// Bars over time. A click on a bar, or Enter on the bar that the arrow keys chose, asks for that time.
class Histogram : public QWidget
{
    Q_OBJECT

public:
    explicit Histogram(QWidget *parent = nullptr);

    /// In order of time.
    void setCounts(const QList<TimeCount> &counts);
    const QList<TimeCount> &counts() const { return m_counts; }

    QSize sizeHint() const override { return {200, 40}; }
    /// Where bar i stands.
    QRectF barRect(qsizetype i) const;

Q_SIGNALS:
    void timeChosen(const QString &label);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setCurrent(qsizetype current);
    qsizetype barAt(const QPointF &place) const;
    QString describe(qsizetype i) const;
    QRectF columns() const;

    QList<TimeCount> m_counts;
    Chart m_chart;
    qsizetype m_current = -1;
};

} // namespace Pressmark
