#include "window/reader/readerpane.h"

#include "search/search.h"
#include "window/comparing/changenotice.h"
#include "window/reader/articleview.h"
#include "window/reader/blockmargin.h"
#include "window/reader/capturesview.h"
#include "window/reader/doubts.h"
#include "window/reader/doubtstrip.h"
#include "window/reader/findbar.h"
#include "window/reader/pagesview.h"
#include "window/reader/picturedesk.h"
#include "window/reader/readerselection.h"
#include "window/reader/selectionbar.h"
#include "window/reader/transcriptionpane.h"
#include "window/shell/emptystate.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr double SmallestReading = 11;
constexpr double LargestReading = 32;
constexpr double UsualReading = 15.2;

} // namespace

ReaderPane::ReaderPane(QWidget *parent)
    : QWidget(parent)
    , m_header(new ReaderHeader(this))
    , m_stack(new QStackedWidget(this))
    , m_doubts(new DoubtStrip(this))
    , m_change(new ChangeNotice(this))
    , m_find(new FindBar(this))
    , m_pictures(new PictureDesk(this))
    , m_article(makeView())
    , m_whole(makeView())
    , m_pages(new PagesView)
    , m_captures(new CapturesView)
    , m_empty(new EmptyState(EmptyState::Look::Plain))
    , m_unreadable(new EmptyState(EmptyState::Look::Plain))
    , m_selection(new ReaderSelection(m_stack))
    , m_transcription(new TranscriptionPane(this))
{
    setObjectName(u"reader"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_empty->setWords(tr("Nothing is selected"),
                      tr("Choose an article from the list, or press J and K to go through it."));
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_empty, m_unreadable, m_article, m_whole, m_pages, m_captures})
        m_stack->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_change);
    column->addWidget(m_doubts);
    column->addWidget(m_find);
    column->addWidget(m_stack, 1);
    column->addWidget(m_transcription, 1);

    connect(m_header, &ReaderHeader::tabClicked, this, &ReaderPane::showTab);
    connect(m_header, &ReaderHeader::enlargeRequested, this, &ReaderPane::enlarge);
    connect(m_header, &ReaderHeader::themeRequested, this, &ReaderPane::themeRequested);
    connect(m_header, &ReaderHeader::citationRequested, this, &ReaderPane::citationRequested);
    for (ArticleView *view : {m_article, m_whole})
        connectView(view);
    connectView(m_pages);
    connect(m_doubts, &DoubtStrip::wholePageRequested, this, [this] { openTab(Tab::WholePage); });
    connect(m_doubts, &DoubtStrip::detailsRequested, this, &ReaderPane::detailsRequested);
    connect(m_doubts, &DoubtStrip::transcriptionRequested, this, &ReaderPane::transcriptionRequested);
    connect(m_transcription, &TranscriptionPane::closed, this, &ReaderPane::takeFocus);
    connect(m_find, &FindBar::findRequested, this, [this](bool backwards) { findNext(backwards); });
    const auto closeFind = [this] {
        m_find->hide();
        takeFocus();
    };
    connect(m_find, &FindBar::closed, this, closeFind);
    clear();
}

ArticleView *ReaderPane::makeView()
{
    auto *view = new ArticleView;
    m_pictures->addView(view);
    connect(view, &QTextBrowser::anchorClicked, this, &ReaderPane::linkClicked);
    connect(view, &ArticleView::toggleRequested, this, &ReaderPane::toggleBlock);
    connect(view, &ArticleView::gapChosen, this, &ReaderPane::showGap);
    return view;
}

template <typename View>
void ReaderPane::connectView(View *view)
{
    const auto settle = [this, view](bool any) {
        // Words that are looked for are selected one after the other: nobody wants to mark each of them.
        m_selection->settle(view, any && !m_find->isAncestorOf(QApplication::focusWidget()));
    };
    connect(view, &View::selectionSettled, this, settle);
    connect(view, &View::markClicked, this, &ReaderPane::chooseMark);
    connect(view->areas(), &AreaTool::boxChosen, this, &ReaderPane::boxChosen);
}

void ReaderPane::setContent(const ArticleContent &content)
{
    const bool same = m_content && m_content->article.id == content.article.id;
    // Marking an article as read must not take the selection from under the person's hand.
    const bool sameText = same && m_content->article.metadata == content.article.metadata && m_content->revision
        && content.revision && m_content->revision->id == content.revision->id;
    m_transcription->leaveFor(content.article.id);
    m_pictures->setStored(content.pictures, same);
    m_content = content;
    m_header->setEnabled(true);
    m_header->setCaptures(content.captures.size());
    m_captures->setContent(content);
    m_change->setContent(content);
    const auto isLeftOut = [](const Block &block) { return !block.kept; };
    const QList<Block> blocks = content.revision ? content.revision->body.blocks : QList<Block>();
    m_doubts->setDoubts(doubtsOf(content), std::any_of(blocks.cbegin(), blocks.cend(), isLeftOut),
                        content.isTranscribable);
    m_header->setHasPages(content.isPdf());
    m_wholeIsBuilt &= sameText;
    if (!same) {
        m_whole->clearArticle();
        const bool isScan = content.isPdf() && content.revision->text.isEmpty();
        m_header->setTab(isScan ? Tab::Pages : Tab::Article);
    }
    if (!sameText)
        m_selection->bar()->hide();
    showText(!sameText);
    showTab();
}

void ReaderPane::showText(bool isNew)
{
    if (!m_content->revision) {
        const QString why = m_content->captures.isEmpty() ? QString() : m_content->captures.first().error;
        m_unreadable->setWords(tr("This file could not be read"),
                               tr("%1 The original is kept as it is.").arg(why).trimmed());
        return;
    }
    if (isNew)
        m_article->setArticle(m_content->article, m_content->revision->body, false);
    for (ArticleView *view : builtViews())
        showMarks(view);
    if (m_content->isPdf())
        m_pages->setContent(*m_content, m_renderer);
    showHits();
}

void ReaderPane::setQuery(const SearchQuery &query)
{
    m_query = query;
    showHits();
}

QList<ArticleView *> ReaderPane::builtViews() const
{
    return m_wholeIsBuilt ? QList<ArticleView *>{m_article, m_whole} : QList<ArticleView *>{m_article};
}

void ReaderPane::clear()
{
    m_transcription->leaveFor({});
    m_content.reset();
    m_article->clearArticle();
    m_whole->clearArticle();
    m_wholeIsBuilt = false;
    m_pages->clear();
    m_captures->clear();
    m_doubts->hide();
    m_change->hide();
    m_selection->bar()->hide();
    m_header->setEnabled(false);
    m_header->setCaptures(0);
    m_header->setHasPages(false);
    m_stack->setCurrentWidget(m_empty);
}

void ReaderPane::setTags(const std::shared_ptr<const TagIndex> &tags, const ColorMeanings &colors)
{
    m_selection->bar()->setTags(tags);
    m_selection->bar()->setColorMeanings(colors);
}

void ReaderPane::showHits()
{
    QList<PartHit> hits;
    const auto add = [&](const QString &text, Part part) {
        for (const HitRange &range : findHits(m_query, text, part, m_content->article.metadata.language))
            hits.append({part, range});
    };
    if (m_query.kind != SearchQuery::Kind::All && m_content && m_content->revision) {
        add(m_content->article.metadata.title, Part::Headline);
        add(m_content->article.metadata.subtitle, Part::Subtitle);
        add(m_content->revision->text, Part::Body);
        add(m_content->revision->captions, Part::Caption);
    }
    for (ArticleView *view : builtViews())
        view->setHits(hits);
    m_pages->setHits(m_article->hits());
}

void ReaderPane::showMarks(ArticleView *view)
{
    view->setMarks(m_content->annotations);
    view->setBlockNotes({m_correctable, m_content->repeats, m_content->article.metadata.source});
}

void ReaderPane::toggleBlock(qsizetype block)
{
    if (m_correctable && m_content && m_content->revision && block < m_content->revision->body.blocks.size())
        Q_EMIT partToggled(block, !m_content->revision->body.blocks.at(block).kept);
}

void ReaderPane::showGap(qsizetype block)
{
    openTab(Tab::WholePage);
    m_whole->scrollToBlock(block + 1);
}

void ReaderPane::togglePart()
{
    const ArticleView *view = shownView();
    const auto block = view ? view->blockAtCaret() : std::nullopt;
    if (block)
        toggleBlock(*block);
}

void ReaderPane::showTab()
{
    if (!m_content)
        return;
    const ReadingView *before = m_selection->view();
    const std::optional<PartHit> hit = before ? before->currentHit() : std::nullopt;
    m_stack->setCurrentWidget(widgetOf(tab()));
    ReadingView *now = m_selection->view();
    if (now && hit && now->currentHit() != hit)
        now->goToHit(*hit); // F3 goes on from there
}

QWidget *ReaderPane::widgetOf(Tab tab)
{
    if (tab == Tab::Captures)
        return m_captures;
    if (!m_content->revision)
        return m_unreadable;
    if (tab == Tab::Article)
        return m_article;
    if (tab == Tab::Pages && m_content->isPdf())
        return m_pages;
    if (!m_wholeIsBuilt) {
        m_wholeIsBuilt = true;
        m_whole->setArticle(m_content->article, m_content->revision->body, true);
        showMarks(m_whole);
        showHits();
    }
    return m_whole;
}

ArticleView *ReaderPane::shownView() const
{
    return qobject_cast<ArticleView *>(m_stack->currentWidget());
}

void ReaderPane::openTab(Tab tab)
{
    if (tab == Tab::Pages && !(m_content && m_content->isPdf()))
        tab = Tab::WholePage;
    m_header->setTab(tab);
    showTab();
}

ReaderPane::Tab ReaderPane::tab() const
{
    return m_header->tab();
}

void ReaderPane::openFind()
{
    const std::optional<Passage> passage = m_selection->passage();
    if (!m_selection->view())
        openTab(Tab::Article);
    m_find->open(passage && !passage->text.contains(u'\n') ? passage->text : QString());
}

bool ReaderPane::findNext(bool backwards)
{
    ReadingView *view = m_selection->view();
    if (!view)
        return false;
    const QString words = m_find->isVisible() ? m_find->words() : QString();
    if (words.isEmpty())
        return view->goToHit(backwards);
    m_find->setFound(view->find(words, backwards));
    return true;
}

void ReaderPane::goToEdgeHit(bool last)
{
    if (tab() == Tab::Article)
        m_article->goToEdgeHit(last);
    else if (m_stack->currentWidget() == m_pages)
        m_pages->goToEdgeHit(last);
}

void ReaderPane::selectUnit(TextUnit unit)
{
    if (m_content)
        m_selection->widen(unit, *m_content);
}

void ReaderPane::selectMark(AnnotationId mark)
{
    const PlacedAnnotation *placed = m_content ? m_content->placed(mark) : nullptr;
    const std::optional<Area> area = placed ? placedArea(*placed) : std::nullopt;
    if (area && tab() == (area->onPicture ? Tab::Pages : Tab::Article))
        openTab(area->onPicture ? Tab::Article : Tab::Pages);
    m_article->selectMark(mark, true);
    m_whole->selectMark(mark, true);
    m_pages->selectMark(mark, true);
}

/// The other views show it, too, when they are looked at.
void ReaderPane::chooseMark(AnnotationId mark)
{
    for (ArticleView *view : {m_article, m_whole})
        view->selectMark(mark, view != shownView());
    m_pages->selectMark(mark, false);
    Q_EMIT markClicked(mark);
}

void ReaderPane::setReadingSize(double pixels)
{
    m_pixels = std::clamp(pixels, SmallestReading, LargestReading);
    m_article->setReadingSize(m_pixels);
    m_whole->setReadingSize(m_pixels);
}

double ReaderPane::pageZoom() const
{
    return m_pages->pageLayout().zoom();
}

void ReaderPane::setPageZoom(double zoom)
{
    m_pages->setZoom(zoom);
}

void ReaderPane::enlarge(int steps)
{
    const double factor = std::pow(1.1, steps);
    if (m_stack->currentWidget() == m_pages)
        setPageZoom(steps == 0 ? 1 : pageZoom() * factor);
    else
        setReadingSize(steps == 0 ? UsualReading : m_pixels * factor);
}

void ReaderPane::takeFocus()
{
    m_stack->currentWidget()->setFocus();
}

} // namespace Pressmark
