// What the window's commands do with passages.

#include "window/mainwindow.h"

#include "window/articles/articleacts.h"
#include "window/exporting/citationdialog.h"
#include "window/library/sidepane.h"
#include "window/library/tagacts.h"
#include "window/reader/passageacts.h"
#include "window/reader/readerpane.h"
#include "window/shell/actions.h"
#include "window/shell/workspace.h"

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

} // namespace Pressmark
