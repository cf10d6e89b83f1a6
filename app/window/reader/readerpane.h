#pragma once

#include "search/searchquery.h"
#include "text/rangesteps.h"
#include "window/reader/articlecontent.h"
#include "window/reader/readerheader.h"

#include <memory>

class QStackedWidget;

namespace Pressmark {

class ArticleView;
class CapturesView;
class ChangeNotice;
class DoubtStrip;
class EmptyState;
class FindBar;
class PageRenderer;
class PagesView;
class PictureDesk;
class ReaderSelection;
class TranscriptionPane;
class TagIndex;

/// The article, its whole page with what was left out, a PDF's pages and the captures. Says what people want; others do it.
class ReaderPane : public QWidget
{
    Q_OBJECT

public:
    using Tab = ReaderHeader::Tab;

    explicit ReaderPane(QWidget *parent = nullptr);

    void setPageRenderer(PageRenderer *renderer) { m_renderer = renderer; } // stays the caller's
    PictureDesk *pictures() const { return m_pictures; }
    /// Keeps what is selected and the selection bar if the text is the same as before.
    void setContent(const ArticleContent &content);
    void setQuery(const SearchQuery &query); // marks its hits, in what is shown and in what will be
    void clear();
    void setCorrectable(bool correctable) { m_correctable = correctable; } // parts may be restored and left out
    /// Restores the part at the caret if it is left out, else leaves it out.
    void togglePart();
    void setTags(const std::shared_ptr<const TagIndex> &tags, const ColorMeanings &colors);

    ReaderSelection *selection() const { return m_selection; }
    /// Selects what stands at the caret; with the next one if it is selected already.
    void selectUnit(TextUnit unit);
    void selectMark(AnnotationId mark);
    void openTab(Tab tab);
    Tab tab() const;
    void openFind();
    /// False if there is nothing further on in the article.
    bool findNext(bool backwards);
    /// Goes to the first hit or the last, if the article or its pages are shown.
    void goToEdgeHit(bool last);
    double readingSize() const { return m_pixels; }
    void setReadingSize(double pixels);
    double pageZoom() const;
    void setPageZoom(double zoom);
    /// Makes pages wider or narrower where they are shown, else the words larger or smaller. 0: as they usually are.
    void enlarge(int steps);
    void takeFocus();
    ArticleView *articleView() const { return m_article; }
    ArticleView *wholeView() const { return m_whole; }
    DoubtStrip *doubts() const { return m_doubts; }
    ChangeNotice *change() const { return m_change; }
    CapturesView *captures() const { return m_captures; }
    TranscriptionPane *transcription() const { return m_transcription; }

Q_SIGNALS:
    void citationRequested();
    void themeRequested();
    void markClicked(Pressmark::AnnotationId mark);
    void boxChosen(Pressmark::AnnotationId mark, const QRectF &box); // of an area
    void linkClicked(const QUrl &link);
    void partToggled(qsizetype block, bool kept); // it is wanted in the story, or not
    void detailsRequested();
    void transcriptionRequested();

private:
    template <typename View>
    void connectView(View *view);
    ArticleView *makeView();
    ArticleView *shownView() const; // null while captures or pages are shown
    QList<ArticleView *> builtViews() const;
    void showText(bool isNew);
    void showHits();
    void showMarks(ArticleView *view);
    void toggleBlock(qsizetype block);
    void showGap(qsizetype block);
    void showTab();
    QWidget *widgetOf(Tab tab); // built if it is not yet
    void chooseMark(AnnotationId mark);

    std::optional<ArticleContent> m_content;
    SearchQuery m_query;
    PageRenderer *m_renderer = nullptr;
    double m_pixels = 15.2;
    bool m_wholeIsBuilt = false;
    bool m_correctable = false;
    ReaderHeader *m_header;
    QStackedWidget *m_stack;
    DoubtStrip *m_doubts;
    ChangeNotice *m_change;
    FindBar *m_find;
    PictureDesk *m_pictures;
    ArticleView *m_article;
    ArticleView *m_whole;
    PagesView *m_pages;
    CapturesView *m_captures;
    EmptyState *m_empty;
    EmptyState *m_unreadable;
    ReaderSelection *m_selection;
    TranscriptionPane *m_transcription;
};

} // namespace Pressmark
