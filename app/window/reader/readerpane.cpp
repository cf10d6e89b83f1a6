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
#include "window/reader/selectionbar.h"
#include "window/reader/transcriptionpane.h"
#include "window/shell/emptystate.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
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
    , m_header(new QWidget(this))
    , m_tabs(new QButtonGroup(this))
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
    , m_selection(new SelectionBar(m_stack))
    , m_transcription(new TranscriptionPane(this))
{
    setObjectName(u"reader"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_header->setObjectName(u"readerHeader"_s);
    m_header->setAttribute(Qt::WA_StyledBackground);
    m_header->setFixedHeight(37);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(14, 0, 10, 0);
    row->setSpacing(4);
    makeHeader(row);

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

    connect(m_pages, &PagesView::markClicked, this, &ReaderPane::chooseMark);
    connect(m_pages, &PagesView::selectionSettled, this, [this](bool any) { showSelectionBar(m_pages, any); });
    connect(m_pages->areas(), &AreaTool::boxChosen, this, &ReaderPane::boxChosen);
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
    makeSelectionBar();
    connect(m_stack, &QStackedWidget::currentChanged, m_selection, &QWidget::hide);
    clear();
}

ArticleView *ReaderPane::makeView()
{
    auto *view = new ArticleView;
    connect(view, &ArticleView::markClicked, this, &ReaderPane::chooseMark);
    connect(view->areas(), &AreaTool::boxChosen, this, &ReaderPane::boxChosen);
    m_pictures->addView(view);
    connect(view, &QTextBrowser::anchorClicked, this, &ReaderPane::linkClicked);
    connect(view, &ArticleView::toggleRequested, this, &ReaderPane::toggleBlock);
    connect(view, &ArticleView::gapChosen, this, &ReaderPane::showGap);
    connect(view, &ArticleView::selectionSettled, this, [this, view](bool any) { showSelectionBar(view, any); });
    return view;
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
    m_tabs->button(2)->setText(tr("Captures · %1").arg(content.captures.size()));
    fitHeader();
    m_captures->setContent(content);
    m_change->setContent(content);
    const auto isLeftOut = [](const Block &block) { return !block.kept; };
    const QList<Block> blocks = content.revision ? content.revision->body.blocks : QList<Block>();
    m_doubts->setDoubts(doubtsOf(content), std::any_of(blocks.cbegin(), blocks.cend(), isLeftOut),
                        content.isTranscribable);
    m_tabs->button(static_cast<int>(Tab::Pages))->setVisible(content.isPdf());
    m_wholeIsBuilt &= sameText;
    if (!same) {
        m_whole->clearArticle();
        const bool isScan = content.isPdf() && content.revision->text.isEmpty();
        m_tabs->button(static_cast<int>(isScan ? Tab::Pages : Tab::Article))->setChecked(true);
    }
    if (!sameText)
        m_selection->hide();
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
    m_selection->hide();
    m_header->setEnabled(false);
    m_tabs->button(2)->setText(tr("Captures"));
    m_tabs->button(static_cast<int>(Tab::Pages))->hide();
    m_stack->setCurrentWidget(m_empty);
}

void ReaderPane::setTags(const std::shared_ptr<const TagIndex> &tags, const ColorMeanings &colors)
{
    m_selection->setTags(tags);
    m_selection->setColorMeanings(colors);
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
    m_pages->setHits(hits);
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
    if (tab() == Tab::Captures) {
        m_stack->setCurrentWidget(m_captures);
    } else if (!m_content->revision) {
        m_stack->setCurrentWidget(m_unreadable);
    } else if (tab() == Tab::Article) {
        m_stack->setCurrentWidget(m_article);
    } else if (tab() == Tab::Pages && m_content->isPdf()) {
        m_stack->setCurrentWidget(m_pages);
    } else {
        if (!m_wholeIsBuilt) {
            m_wholeIsBuilt = true;
            m_whole->setArticle(m_content->article, m_content->revision->body, true);
            showMarks(m_whole);
            showHits();
        }
        m_stack->setCurrentWidget(m_whole);
    }
}

ArticleView *ReaderPane::shownView() const
{
    return qobject_cast<ArticleView *>(m_stack->currentWidget());
}

void ReaderPane::openTab(Tab tab)
{
    if (tab == Tab::Pages && !(m_content && m_content->isPdf()))
        tab = Tab::WholePage;
    m_tabs->button(static_cast<int>(tab))->setChecked(true);
    showTab();
}

bool ReaderPane::showsPages() const
{
    return m_stack->currentWidget() == m_pages;
}

ReaderPane::Tab ReaderPane::tab() const
{
    return static_cast<Tab>(m_tabs->checkedId());
}

void ReaderPane::openFind()
{
    const std::optional<Passage> passage = selectedPassage();
    if (!shownView() && !showsPages())
        openTab(Tab::Article);
    m_find->open(passage && !passage->text.contains(u'\n') ? passage->text : QString());
}

bool ReaderPane::findNext(bool backwards)
{
    ArticleView *view = shownView();
    if (!view && !showsPages())
        return false;
    const QString words = m_find->isVisible() ? m_find->words() : QString();
    if (words.isEmpty())
        return view ? view->goToHit(backwards) : m_pages->goToHit(backwards);
    m_find->setFound(view ? view->find(words, backwards) : m_pages->find(words, backwards));
    return true;
}

void ReaderPane::goToEdgeHit(bool last)
{
    if (tab() == Tab::Article)
        m_article->goToEdgeHit(last);
    else if (showsPages())
        m_pages->goToEdgeHit(last);
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
    if (showsPages())
        setPageZoom(steps == 0 ? 1 : pageZoom() * factor);
    else
        setReadingSize(steps == 0 ? UsualReading : m_pixels * factor);
}

void ReaderPane::takeFocus()
{
    m_stack->currentWidget()->setFocus();
}

} // namespace Pressmark
