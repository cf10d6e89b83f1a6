// What the window's commands do with passages.

#include "window/mainwindow.h"

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
    on(Act::CopyQuotation, [passages] { passages->copyQuotation(); });
    on(Act::CopyCitation, [passages] { passages->copyCitation(); });
    on(Act::CitationStyle, [this] {
        const std::optional<ArticleContent> &content = m_workspace->content();
        (new CitationDialog(content ? citedArticle(content->article, content->captures) : CitedArticle(), this))
            ->open();
    });
    on(Act::Highlight, [passages] { passages->highlight(); });
    on(Act::Underline, [passages] { passages->underline(); });
    on(Act::Note, [passages] { passages->writeNote(); });
    on(Act::RemoveMark, [passages] { passages->removeMark(); });
    ReaderPane *reader = m_workspace->reader();
    on(Act::SelectSentence, [reader] { reader->selectUnit(TextUnit::Sentence); });
    on(Act::SelectParagraph, [reader] { reader->selectUnit(TextUnit::Paragraph); });
    on(Act::EndForwards, [passages] { passages->moveEnd(RangeEnd::End, true); });
    on(Act::EndBackwards, [passages] { passages->moveEnd(RangeEnd::End, false); });
    on(Act::StartForwards, [passages] { passages->moveEnd(RangeEnd::Start, true); });
    on(Act::StartBackwards, [passages] { passages->moveEnd(RangeEnd::Start, false); });
    on(Act::Tag, [passages] { passages->askForTag(); });
    on(Act::NameColors, [this] { m_workspace->side()->tagActs()->nameColors(); });
    on(Act::LastTag, [this, passages] {
        const QString tag = passages->lastTag();
        if (!tag.isEmpty() && !passages->tagSelection(tag))
            m_workspace->tagArticle(tag);
    });
}

} // namespace Pressmark
