// What the window's commands do with passages and tags.

#include "window/mainwindow.h"

#include "window/articles/articleacts.h"
#include "window/articles/articlelistpane.h"
#include "window/cleanup/cleanupacts.h"
#include "window/exporting/citationdialog.h"
#include "window/library/sidepane.h"
#include "window/library/tagacts.h"
#include "window/passages/passagelistacts.h"
#include "window/passages/passagepane.h"
#include "window/reader/passageacts.h"
#include "window/reader/readerpane.h"
#include "window/shell/actions.h"
#include "window/shell/workspace.h"
#include "window/tagging/splitacts.h"

namespace Pressmark {

void MainWindow::connectPassageActions()
{
    PassageActs *passages = m_workspace->passageActs();
    m_actions->on(Act::CopyQuotation, [passages] { passages->copyQuotation(); });
    m_actions->on(Act::CopyCitation, [passages] { passages->copyCitation(); });
    m_actions->on(Act::CitationStyle, [this] {
        const std::optional<ArticleContent> &content = m_workspace->content();
        (new CitationDialog(content ? citedArticle(content->article, content->captures) : CitedArticle(), this))
            ->open();
    });
    m_actions->on(Act::Highlight, [passages] { passages->highlight(); });
    m_actions->on(Act::Underline, [passages] { passages->underline(); });
    m_actions->on(Act::Note, [passages] { passages->writeNote(); });
    m_actions->on(Act::RemoveMark, [passages] { passages->removeMark(); });
    ReaderPane *reader = m_workspace->reader();
    m_actions->on(Act::SelectSentence, [reader] { reader->selectUnit(TextUnit::Sentence); });
    m_actions->on(Act::SelectParagraph, [reader] { reader->selectUnit(TextUnit::Paragraph); });
    m_actions->on(Act::EndForwards, [passages] { passages->moveEnd(RangeEnd::End, true); });
    m_actions->on(Act::EndBackwards, [passages] { passages->moveEnd(RangeEnd::End, false); });
    m_actions->on(Act::StartForwards, [passages] { passages->moveEnd(RangeEnd::Start, true); });
    m_actions->on(Act::StartBackwards, [passages] { passages->moveEnd(RangeEnd::Start, false); });
    m_actions->on(Act::Tag, [passages] { passages->askForTag(); });
    m_actions->on(Act::NameColors, [this] { m_workspace->side()->tagActs()->nameColors(); });
    m_actions->on(Act::LastTag, [this, passages] {
        const QString tag = passages->lastTag();
        if (!tag.isEmpty() && !passages->tagSelection(tag))
            m_workspace->articleActs()->tag(tag);
    });
}

void MainWindow::connectTagActions()
{
    const auto split = [this] {
        if (m_passages->isShown())
            m_splitting->splitPassages(m_passages->pane()->chosenPassages());
        else
            m_splitting->splitArticles(m_workspace->list()->selectedArticles());
    };
    m_actions->on(Act::SplitTag, split);
    connect(m_passages->pane(), &PassagePane::splitRequested, m_splitting, &SplitActs::splitPassages);
    connect(m_workspace->side()->tagActs(), &TagActs::splitRequested, m_splitting, &SplitActs::begin);
    connect(m_splitting, &SplitActs::passagesWanted, this, [this] { m_passages->show(true); });
    m_actions->on(Act::CleanUpTags, [this](bool shown) { m_cleanup->show(shown); });
    connect(m_cleanup, &CleanupActs::shownChanged, m_actions->at(Act::CleanUpTags), &QAction::setChecked);
    connect(m_cleanup, &CleanupActs::shownChanged, this, &MainWindow::updateActions);
}

} // namespace Pressmark
