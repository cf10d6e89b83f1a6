// Words, areas and marks that people select in the reader, and the bar below them.

#include "window/reader/articleview.h"
#include "window/reader/findbar.h"
#include "window/reader/pagesview.h"
#include "window/reader/readerpane.h"
#include "window/reader/selectionbar.h"

#include <QApplication>
#include <QStackedWidget>

namespace Pressmark {

void ReaderPane::makeSelectionBar()
{
    const auto withPassage = [this](auto &&act) {
        const std::optional<Passage> passage = selectedPassage();
        if (passage)
            act(*passage);
    };
    const auto color = [this, withPassage](MarkColor chosen) {
        withPassage([&](const Passage &passage) { Q_EMIT markRequested(passage, Mark::Highlight, chosen); });
    };
    const auto underline = [this, withPassage] {
        withPassage([&](const Passage &passage) { Q_EMIT markRequested(passage, Mark::Underline, MarkColor::Blue); });
    };
    const auto note = [this, withPassage] {
        withPassage([&](const Passage &passage) { Q_EMIT noteRequested(passage); });
    };
    const auto tag = [this, withPassage](const QString &name) {
        withPassage([&](const Passage &passage) { Q_EMIT tagRequested(passage, name); });
    };
    connect(m_selection, &SelectionBar::colorChosen, this, color);
    connect(m_selection, &SelectionBar::underlineChosen, this, underline);
    connect(m_selection, &SelectionBar::noteRequested, this, note);
    connect(m_selection, &SelectionBar::tagEntered, this, tag);
    connect(m_selection, &SelectionBar::quotationRequested, this, &ReaderPane::quotationRequested);
    connect(m_selection, &SelectionBar::left, this, &ReaderPane::clearSelection);
}

std::optional<Passage> ReaderPane::selectedPassage() const
{
    if (showsPages())
        return m_pages->selectedPassage();
    const ArticleView *view = shownView();
    return view ? view->selectedPassage() : std::nullopt;
}

void ReaderPane::selectUnit(TextUnit unit)
{
    ArticleView *view = shownView();
    std::optional<Passage> chosen;
    if (showsPages())
        chosen = m_pages->passageAtCaret();
    else if (view)
        chosen = view->passageAtCaret();
    if (!chosen || chosen->area || !m_content || !m_content->revision)
        return;
    const Metadata &metadata = m_content->article.metadata;
    const QString text = partText(chosen->part, metadata, m_content->revision->text, m_content->revision->captions);
    if (chosen->start + chosen->length > text.size())
        return;
    const TextRange wider = widenedTo(text, {chosen->start, chosen->length}, unit, metadata.language);
    if (view)
        view->selectWords(chosen->part, wider);
    else
        m_pages->selectWords(wider);
}

bool ReaderPane::selectArea()
{
    ArticleView *view = shownView();
    AreaTool *areas = showsPages() ? m_pages->areas() : view ? view->areas() : nullptr;
    const bool chosen = areas && areas->chooseMiddle();
    if (chosen)
        takeFocus();
    return chosen;
}

void ReaderPane::clearSelection()
{
    m_selection->hide();
    if (showsPages())
        m_pages->clearSelection();
    else if (ArticleView *view = shownView())
        view->clearSelection();
    takeFocus();
}

bool ReaderPane::askForTag()
{
    if (!selectedPassage())
        return false;
    showSelectionBar(m_stack->currentWidget(), true);
    m_selection->askForTag();
    return true;
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

void ReaderPane::showSelectionBar(const QWidget *view, bool any)
{
    if (view != m_stack->currentWidget())
        return; // it went with its view
    // Words that are looked for are selected one after the other: nobody wants to mark each of them.
    if (!any || !selectedPassage() || m_find->isAncestorOf(QApplication::focusWidget())) {
        m_selection->hide();
        return;
    }
    if (view == m_pages)
        m_selection->showAt(m_pages->viewport()->mapTo(m_stack, m_pages->selectionFoot()));
    else
        m_selection->showAt(shownView()->viewport()->mapTo(m_stack, shownView()->selectionFoot()));
}

} // namespace Pressmark
