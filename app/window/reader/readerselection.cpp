#include "window/reader/readerselection.h"

#include "window/reader/areatool.h"
#include "window/reader/readingview.h"
#include "window/reader/selectionbar.h"

#include <QStackedWidget>

namespace Pressmark {

ReaderSelection::ReaderSelection(QStackedWidget *views)
    : QObject(views)
    , m_views(views)
    , m_bar(new SelectionBar(views))
{
    connectBar();
    connect(m_views, &QStackedWidget::currentChanged, m_bar, &QWidget::hide);
}

void ReaderSelection::connectBar()
{
    const auto withPassage = [this](auto &&act) {
        const std::optional<Passage> selected = passage();
        if (selected)
            act(*selected);
    };
    const auto color = [this, withPassage](MarkColor chosen) {
        withPassage([&](const Passage &selected) { Q_EMIT markRequested(selected, Mark::Highlight, chosen); });
    };
    const auto underline = [this, withPassage] {
        withPassage([&](const Passage &selected) { Q_EMIT markRequested(selected, Mark::Underline, MarkColor::Blue); });
    };
    const auto note = [this, withPassage] {
        withPassage([&](const Passage &selected) { Q_EMIT noteRequested(selected); });
    };
    const auto tag = [this, withPassage](const QString &name) {
        withPassage([&](const Passage &selected) { Q_EMIT tagRequested(selected, name); });
    };
    connect(m_bar, &SelectionBar::colorChosen, this, color);
    connect(m_bar, &SelectionBar::underlineChosen, this, underline);
    connect(m_bar, &SelectionBar::noteRequested, this, note);
    connect(m_bar, &SelectionBar::tagEntered, this, tag);
    connect(m_bar, &SelectionBar::quotationRequested, this, &ReaderSelection::quotationRequested);
    connect(m_bar, &SelectionBar::left, this, &ReaderSelection::clear);
}

ReadingView *ReaderSelection::view() const
{
    return dynamic_cast<ReadingView *>(m_views->currentWidget());
}

std::optional<Passage> ReaderSelection::passage() const
{
    const ReadingView *shown = view();
    return shown ? shown->selectedPassage() : std::nullopt;
}

void ReaderSelection::clear()
{
    m_bar->hide();
    if (ReadingView *shown = view())
        shown->clearSelection();
    m_views->currentWidget()->setFocus();
}

void ReaderSelection::widen(TextUnit unit, const ArticleContent &content)
{
    ReadingView *shown = view();
    const std::optional<Passage> chosen = shown ? shown->passageAtCaret() : std::nullopt;
    if (!chosen || chosen->area || !content.revision)
        return;
    const Metadata &metadata = content.article.metadata;
    const QString text = partText(chosen->part, metadata, content.revision->text, content.revision->captions);
    if (chosen->start + chosen->length > text.size())
        return;
    shown->selectWords(chosen->part, widenedTo(text, {chosen->start, chosen->length}, unit, metadata.language));
}

bool ReaderSelection::selectArea()
{
    ReadingView *shown = view();
    const bool chosen = shown && shown->areas()->chooseMiddle();
    if (chosen)
        m_views->currentWidget()->setFocus();
    return chosen;
}

bool ReaderSelection::askForTag()
{
    if (!passage())
        return false;
    settle(view(), true);
    m_bar->askForTag();
    return true;
}

void ReaderSelection::settle(const ReadingView *settled, bool any)
{
    if (settled != view())
        return; // the bar went with its view
    if (any && passage())
        m_bar->showAt(settled->surface()->mapTo(m_views, settled->selectionFoot()));
    else
        m_bar->hide();
}

} // namespace Pressmark
