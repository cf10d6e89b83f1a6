#include "window/comparing/comparing.h"

#include "archive/decisions.h"
#include "window/comparing/changenotice.h"
#include "window/comparing/comparedview.h"
#include "window/comparing/comparepane.h"
#include "window/connection/archiveconnection.h"
#include "window/reader/capturesview.h"
#include "window/reader/picturedesk.h"
#include "window/reader/readerpane.h"
#include "window/shell/messagebar.h"
#include "window/tagging/taggingpanel.h"

#include <utility>

namespace Pressmark {

Comparing::Comparing(ReaderPane *reader, TaggingPanel *panel, MessageBar *messages, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_panel(panel)
    , m_messages(messages)
    , m_pane(new ComparePane)
{
    reader->pictures()->addView(m_pane->olderView());
    reader->pictures()->addView(m_pane->newerView());
    connectPanes();
}

void Comparing::connectPanes()
{
    connect(m_pane, &ComparePane::closed, this, &Comparing::close);
    connect(m_pane, &ComparePane::markClicked, this, [this](AnnotationId passage) {
        m_panel->selectPassage(passage);
        m_pane->selectMark(passage);
    });
    connect(m_pane, &ComparePane::passageChosen, this, &Comparing::markChosen);
    connect(m_reader->change(), &ChangeNotice::compareRequested, this, &Comparing::open);
    connect(m_reader->change(), &ChangeNotice::seen, this, &Comparing::markSeen);
    connect(m_reader->captures(), &CapturesView::compareRequested, this,
            [this](RevisionId older) { openRevision(older); });
    connect(m_panel, &TaggingPanel::passageChosen, this, &Comparing::select);
    connect(m_panel, &TaggingPanel::leftComparing, this, &Comparing::goBack);
    connect(m_panel, &TaggingPanel::compareRequested, this, &Comparing::openPassage);
    connect(m_panel, &TaggingPanel::markHereRequested, this, &Comparing::markHere);
    connect(m_panel, &TaggingPanel::chooseRequested, this, &Comparing::choosePassage);
    connect(m_panel, &TaggingPanel::leaveRequested, this, &Comparing::leave);
}

void Comparing::setConnection(ArchiveConnection *connection)
{
    close();
    m_connection = connection;
}

void Comparing::setContent(const std::optional<ArticleContent> &content)
{
    const bool same = m_content && content && m_content->article.id == content->article.id;
    const AnnotationId next = m_decided.isValid() && same ? nextToCheck(m_decided) : AnnotationId();
    const bool decided = m_decided.isValid();
    m_content = content;
    m_decided = {};
    if (!same)
        close();
    if (!m_isOpen)
        return;
    if (!m_pane->comparison() || m_pane->comparison()->newer.revision.id != content->article.currentRevision) {
        close();
        return;
    }
    m_pane->setAnnotations(content->annotations);
    if (decided && next.isValid())
        openPassage(next);
    else if (decided)
        m_pane->takeFocus();
}

const PlacedAnnotation *Comparing::placed(AnnotationId passage) const
{
    return m_content ? m_content->placed(passage) : nullptr;
}

AnnotationId Comparing::nextToCheck(AnnotationId passage) const
{
    AnnotationId first;
    bool passed = false;
    for (const PlacedAnnotation &one : m_content->annotations) {
        const bool wanted = one.isToCheck() && one.annotation.id != passage;
        if (wanted && passed)
            return one.annotation.id;
        if (wanted && !first.isValid())
            first = one.annotation.id;
        passed = passed || one.annotation.id == passage;
    }
    return first;
}

void Comparing::open()
{
    if (!m_content)
        return;
    if (const AnnotationId passage = nextToCheck({}); passage.isValid())
        openPassage(passage);
    else if (const Version *before =
                 m_content->revision ? versionBefore(m_content->versions, m_content->revision->capture) : nullptr)
        show(before->revision, {});
    else
        m_messages->showNews(tr("There is no older version of this article."));
}

void Comparing::toggle()
{
    if (m_isOpen)
        close();
    else
        open();
}

void Comparing::goBack()
{
    if (m_pane->isChoosing())
        m_pane->stopChoosing();
    else
        close();
}

void Comparing::openRevision(RevisionId older, AnnotationId passage)
{
    if (m_content && older.isValid())
        show(older, passage);
}

void Comparing::openPassage(AnnotationId passage)
{
    if (const PlacedAnnotation *one = placed(passage))
        show(one->annotation.revision, passage);
}

void Comparing::show(RevisionId older, AnnotationId passage)
{
    if (!m_connection || !m_content->revision)
        return;
    const auto select = [this, passage] {
        m_panel->selectPassage(passage);
        m_panel->focusPassage(passage);
        m_pane->selectMark(passage);
    };
    if (m_isOpen && m_pane->comparison() && m_pane->comparison()->older.revision.id == older
        && m_pane->comparison()->newer.revision.id == m_content->article.currentRevision) {
        select();
        return;
    }
    const ArticleId article = m_content->article.id;
    const auto question = [article, older](const Session &session) { return readComparison(session, article, older); };
    const auto answer = [this, article, select, passage](const Result<Comparison> &comparison) {
        if (!comparison || !m_content || m_content->article.id != article)
            return;
        m_pane->setReadingSize(m_reader->readingSize());
        m_pane->setComparison(*comparison, m_content->annotations);
        if (!m_isOpen) {
            m_isOpen = true;
            m_panel->setComparing(true);
            Q_EMIT openChanged(true);
        }
        if (passage.isValid())
            select();
        else
            m_pane->takeFocus();
    };
    m_connection->read<Comparison>(ArchiveConnection::Lane::Rows, this, question, answer);
}

void Comparing::close()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_pane->clear();
    m_panel->setComparing(false);
    Q_EMIT openChanged(false);
    m_reader->takeFocus();
}

void Comparing::select(AnnotationId passage)
{
    const PlacedAnnotation *one = m_isOpen ? placed(passage) : nullptr;
    if (!one)
        return;
    const bool made = m_pane->comparison() && one->annotation.revision == m_pane->comparison()->newer.revision.id;
    if (made)
        m_pane->selectMark(passage);
    else
        show(one->annotation.revision, passage);
}

void Comparing::write(AnnotationId passage, const std::function<Result<void>(Writing &)> &change)
{
    if (!m_connection)
        return;
    m_decided = passage;
    m_connection->write(change);
}

void Comparing::mark(AnnotationId passage, const ChosenPlace &place)
{
    write(passage, [passage, place](Writing &writing) -> Result<void> {
        const Result<AnnotationId> marked = markHereToo(writing, passage, place);
        return marked ? Result<void>() : marked.error();
    });
}

void Comparing::markHere(AnnotationId passage)
{
    const PlacedAnnotation *one = placed(passage);
    if (!one || !one->isToCheck() || one->state == PlacementState::Detached)
        return;
    mark(passage, {m_content->article.currentRevision, one->annotation.part, one->start, one->length});
}

void Comparing::choosePassage(AnnotationId passage)
{
    if (!placed(passage))
        return;
    m_chosenFor = passage;
    m_pane->startChoosing();
}

void Comparing::markChosen(const Passage &chosen)
{
    if (!m_pane->comparison() || !m_chosenFor.isValid())
        return;
    const AnnotationId passage = std::exchange(m_chosenFor, {});
    mark(passage, {m_pane->comparison()->newer.revision.id, chosen.part, chosen.start, chosen.length});
}

void Comparing::leave(AnnotationId passage)
{
    write(passage, [passage](Writing &writing) { return leavePassages(writing, {passage}); });
}

void Comparing::markSeen()
{
    if (!m_connection || !m_content)
        return;
    const auto seen = [article = m_content->article.id, revision = m_content->article.currentRevision](
                          Writing &writing) { return setSeenRevision(writing, article, revision); };
    m_connection->write(seen);
}

} // namespace Pressmark
