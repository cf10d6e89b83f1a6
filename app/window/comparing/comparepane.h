#pragma once

#include "window/comparing/comparison.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Pressmark {

class ComparedView;

/// An older version of an article beside the one that is shown: what was left out struck, what is new on a ground, and
/// passages on the older one with what was found of them in the newer. Says what people want; others do it.
class ComparePane : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePane(QWidget *parent = nullptr);

    /// `annotations`: all of the article.
    void setComparison(const Comparison &comparison, const QList<PlacedAnnotation> &annotations);
    void setAnnotations(const QList<PlacedAnnotation> &annotations);
    const std::optional<Comparison> &comparison() const { return m_comparison; }
    void clear();
    void selectMark(AnnotationId mark);
    void setReadingSize(double pixels);

    /// Asks for a passage of the newer version.
    void startChoosing();
    bool isChoosing() const { return m_isChoosing; }
    void stopChoosing();
    ComparedView *olderView() const { return m_older; }
    ComparedView *newerView() const { return m_newer; }
    QString summary() const;
    QString counts() const;
    void takeFocus();

Q_SIGNALS:
    void closed();
    void markClicked(Pressmark::AnnotationId mark);
    /// The words that were asked for.
    void passageChosen(const Pressmark::Passage &passage);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeChoosingBar();
    QWidget *makeColumn(QLabel *head, ComparedView *view);
    void followScrolling();
    void showHeads();
    void choose();

    std::optional<Comparison> m_comparison;
    bool m_isChoosing = false;
    bool m_isScrolling = false;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_counts;
    QWidget *m_choosing;
    QPushButton *m_choose;
    QLabel *m_olderHead;
    QLabel *m_newerHead;
    ComparedView *m_older;
    ComparedView *m_newer;
};

} // namespace Pressmark
