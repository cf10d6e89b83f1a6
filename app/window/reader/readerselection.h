#pragma once

#include "model/annotation.h"
#include "text/rangesteps.h"
#include "window/reader/articlecontent.h"

#include <QObject>

class QStackedWidget;

namespace Pressmark {

class ReadingView;
class SelectionBar;

/// The words or area that people select in the reader's views, and the bar that says what may be made of them.
class ReaderSelection : public QObject
{
    Q_OBJECT

public:
    /// `views` shows one of them at a time, or something without words.
    explicit ReaderSelection(QStackedWidget *views);

    SelectionBar *bar() const { return m_bar; }
    /// Null while nothing is shown that words are selected in.
    ReadingView *view() const;
    std::optional<Passage> passage() const;
    void clear();
    /// Selects what stands at the caret; with the next one if it is selected already.
    void widen(TextUnit unit, const ArticleContent &content);
    /// Selects an area in the middle of the page or picture that is seen. False if there is none.
    bool selectArea();
    /// Opens the bar's field for a tag; false if nothing is selected.
    bool askForTag();
    /// Shows the bar if the view that is shown has a selection that somebody may want to mark.
    void settle(const ReadingView *view, bool any);

Q_SIGNALS:
    void markRequested(const Pressmark::Passage &passage, Pressmark::Mark mark, Pressmark::MarkColor color);
    void noteRequested(const Pressmark::Passage &passage);
    void tagRequested(const Pressmark::Passage &passage, const QString &tag);
    void quotationRequested();

private:
    void connectBar();

    QStackedWidget *m_views;
    SelectionBar *m_bar;
};

} // namespace Pressmark
