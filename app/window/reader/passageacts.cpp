#include "window/reader/passageacts.h"

#include "archive/annotationlinks.h"
#include "archive/areas.h"
#include "archive/tags.h"
#include "exporting/citation.h"
#include "window/connection/archiveconnection.h"
#include "window/exporting/citationdialog.h"
#include "window/reader/areatool.h"
#include "window/reader/readerpane.h"
#include "window/reader/readerselection.h"
#include "window/reader/readingview.h"
#include "window/shell/messagebar.h"
#include "window/tagging/linkdialog.h"
#include "window/tagging/taggingpanel.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Pressmark {

PassageActs::PassageActs(ReaderPane *reader, TaggingPanel *panel, MessageBar *messages)
    : QObject(reader)
    , m_reader(reader)
    , m_panel(panel)
    , m_messages(messages)
{
    connectReader();
    connectPanel();
    connectLinks();
}

void PassageActs::connectReader()
{
    const auto marked = [this](const Passage &passage, Mark kind, MarkColor color) {
        m_color = kind == Mark::Highlight ? color : m_color;
        mark(passage, kind, color, {}, false);
    };
    const auto noted = [this](const Passage &passage) { mark(passage, Mark::Highlight, m_color, {}, true); };
    const auto tagged = [this](const Passage &passage, const QString &tag) {
        m_lastTag = tag;
        mark(passage, Mark::Highlight, m_color, {tag}, false);
    };
    connect(m_reader->selection(), &ReaderSelection::markRequested, this, marked);
    connect(m_reader->selection(), &ReaderSelection::noteRequested, this, noted);
    connect(m_reader->selection(), &ReaderSelection::tagRequested, this, tagged);
    connect(m_reader->selection(), &ReaderSelection::quotationRequested, this, &PassageActs::copyQuotation);
    connect(m_reader, &ReaderPane::citationRequested, this, &PassageActs::copyCitation);
    const auto resized = [this](AnnotationId mark, const QRectF &box) {
        if (m_connection)
            m_connection->write([mark, box](Writing &writing) { return setAnnotationBox(writing, mark, box); });
    };
    connect(m_reader, &ReaderPane::boxChosen, this, resized);
    connect(m_reader, &ReaderPane::markClicked, m_panel, &TaggingPanel::selectPassage);
}

void PassageActs::connectPanel()
{
    const auto write = [this](const Archive::Change &change) {
        if (m_connection)
            m_connection->write(change);
    };
    const auto note = [write](AnnotationId id, const QString &text) {
        write([id, text](Writing &writing) { return setAnnotationNote(writing, id, text); });
    };
    const auto tag = [this, write](AnnotationId id, const QString &name) {
        m_lastTag = name;
        write([id, name](Writing &writing) { return tagAnnotation(writing, id, name); });
    };
    const auto untag = [write](AnnotationId id, TagId tagId) {
        write([id, tagId](Writing &writing) { return untagAnnotation(writing, id, tagId); });
    };
    const auto color = [write](AnnotationId id, MarkColor chosen) {
        write([id, chosen](Writing &writing) { return setAnnotationColor(writing, id, chosen); });
    };
    const auto kind = [write](AnnotationId id, Mark chosen) {
        write([id, chosen](Writing &writing) { return setAnnotationMark(writing, id, chosen); });
    };
    const auto remove = [write](AnnotationId id) {
        write([id](Writing &writing) { return trashAnnotation(writing, id); });
    };
    connect(m_panel, &TaggingPanel::noteEdited, this, note);
    connect(m_panel, &TaggingPanel::passageTagged, this, tag);
    connect(m_panel, &TaggingPanel::passageUntagged, this, untag);
    connect(m_panel, &TaggingPanel::colorChosen, this, color);
    connect(m_panel, &TaggingPanel::markChosen, this, kind);
    connect(m_panel, &TaggingPanel::removeRequested, this, remove);
    connect(m_panel, &TaggingPanel::passageChosen, m_reader, &ReaderPane::selectMark);
    connect(m_panel, &TaggingPanel::quotationRequested, this, &PassageActs::copyQuotationOf);
    connect(m_panel, &TaggingPanel::passageDragged, this, &PassageActs::drag);
}

void PassageActs::connectLinks()
{
    const auto open = [this](const PassageLink &link) { Q_EMIT passageWanted(link.article, link.other); };
    const auto unlink = [this](AnnotationId id, const PassageLink &link) {
        const AnnotationId from = link.outgoing ? id : link.other;
        const AnnotationId to = link.outgoing ? link.other : id;
        if (m_connection)
            m_connection->write(
                [from, to, kind = link.kind](Writing &writing) { return unlinkPassages(writing, from, to, kind); });
    };
    const auto privacy = [this](AnnotationId id, bool isPrivate) {
        if (m_connection)
            m_connection->write(
                [id, isPrivate](Writing &writing) { return setAnnotationPrivate(writing, id, isPrivate); });
    };
    connect(m_panel, &TaggingPanel::linkOpened, this, open);
    connect(m_panel, &TaggingPanel::unlinkRequested, this, unlink);
    connect(m_panel, &TaggingPanel::privacyChosen, this, privacy);
    connect(m_panel, &TaggingPanel::linkRequested, this, &PassageActs::link);
}

void PassageActs::link(AnnotationId annotation)
{
    const PlacedAnnotation *placed = m_content && m_connection ? m_content->placed(annotation) : nullptr;
    if (!placed)
        return;
    auto *dialog = new LinkDialog(m_connection, placed->annotation, m_panel->window());
    const auto keep = [this, dialog, annotation] {
        const AnnotationId other = dialog->chosen();
        if (m_connection && other.isValid())
            m_connection->write([annotation, other, kind = dialog->kind()](Writing &writing) {
                return linkPassages(writing, annotation, other, kind);
            });
    };
    connect(dialog, &QDialog::accepted, this, keep);
    dialog->open();
}

void PassageActs::mark(const Passage &passage, Mark kind, MarkColor color, const QStringList &tags, bool editNote)
{
    if (!m_connection || !m_content || !m_content->revision)
        return;
    const NewAnnotation annotation{.article = m_content->article.id,
                                   .revision = m_content->revision->id,
                                   .part = passage.part,
                                   .start = passage.start,
                                   .length = passage.length,
                                   .area = passage.area,
                                   .mark = kind,
                                   .color = color,
                                   .tags = tags};
    const auto added = std::make_shared<AnnotationId>();
    const auto change = [annotation, added](Writing &writing) -> Result<void> {
        const Result<AnnotationId> id = addAnnotation(writing, annotation);
        if (!id)
            return id.error();
        *added = *id;
        return {};
    };
    const auto then = [this, added, editNote] {
        if (editNote)
            m_panel->editNote(*added);
    };
    if (editNote)
        m_panel->expectNote();
    m_connection->write(change, then);
    m_reader->selection()->clear();
}

bool PassageActs::needSelection(const std::optional<Passage> &passage)
{
    if (!passage)
        m_messages->showNews(tr("Select words in the article first, with the mouse or with Shift and the arrow keys."));
    return passage.has_value();
}

void PassageActs::highlight()
{
    const std::optional<Passage> passage = m_reader->selection()->passage();
    if (needSelection(passage))
        mark(*passage, Mark::Highlight, m_color, {}, false);
}

void PassageActs::underline()
{
    const std::optional<Passage> passage = m_reader->selection()->passage();
    if (needSelection(passage))
        mark(*passage, Mark::Underline, MarkColor::Blue, {}, false);
}

void PassageActs::writeNote()
{
    const std::optional<Passage> passage = m_reader->selection()->passage();
    if (passage)
        mark(*passage, Mark::Highlight, m_color, {}, true);
    else if (m_panel->selectedPassage().isValid())
        m_panel->editNote(m_panel->selectedPassage());
    else
        needSelection(passage);
}

void PassageActs::selectArea()
{
    if (!m_reader->selection()->selectArea())
        m_messages->showNews(tr("Areas are selected on pages and pictures, and none is seen here."));
}

void PassageActs::askForTag()
{
    if (!m_reader->selection()->askForTag())
        m_panel->focusTagField();
}

bool PassageActs::tagSelection(const QString &tag)
{
    const std::optional<Passage> passage = m_reader->selection()->passage();
    if (passage)
        mark(*passage, Mark::Highlight, m_color, {tag}, false);
    return passage.has_value();
}

void PassageActs::copyQuotation()
{
    const std::optional<Passage> passage = m_reader->selection()->passage();
    if (passage && passage->text.isEmpty())
        m_messages->showNews(tr("There are no words in this area to be quoted."));
    else if (passage)
        copy(passage->text);
    else if (m_panel->selectedPassage().isValid())
        copyQuotationOf(m_panel->selectedPassage());
    else
        needSelection(passage);
}

QString PassageActs::wordsOf(AnnotationId annotation) const
{
    const PlacedAnnotation *placed = m_content ? m_content->placed(annotation) : nullptr;
    return placed ? placed->annotation.anchor.quote : QString();
}

void PassageActs::copyQuotationOf(AnnotationId annotation)
{
    if (const QString words = wordsOf(annotation); !words.isEmpty())
        copy(words);
}

/// As any program takes it: a text, and for word processors one with a quotation and italics.
std::unique_ptr<QMimeData> PassageActs::quotation(const QString &words) const
{
    const CitationForm form = chosenCitationForm();
    const Citation reference = citation(citedArticle(m_content->article, m_content->captures), form);
    auto mime = std::make_unique<QMimeData>();
    mime->setText(quotationText(words, reference, form.style));
    mime->setHtml(quotationHtml(words, reference));
    return mime;
}

void PassageActs::copy(const QString &words)
{
    if (!m_content)
        return;
    QGuiApplication::clipboard()->setMimeData(quotation(words).release());
    m_messages->showNews(tr("The quotation and its citation are on the clipboard."));
}

void PassageActs::drag(AnnotationId annotation)
{
    const QString words = wordsOf(annotation);
    if (words.isEmpty())
        return;
    auto *drag = new QDrag(m_panel); // which deletes itself
    drag->setMimeData(quotation(words).release());
    drag->exec(Qt::CopyAction);
}

void PassageActs::copyCitation()
{
    if (!m_content)
        return;
    const Citation reference = citation(citedArticle(m_content->article, m_content->captures), chosenCitationForm());
    auto *mime = new QMimeData;
    mime->setText(citationText(reference));
    mime->setHtml(u"<p>"_s + citationHtml(reference) + u"</p>"_s);
    QGuiApplication::clipboard()->setMimeData(mime);
    m_messages->showNews(tr("The citation is on the clipboard."));
}

void PassageActs::moveEnd(RangeEnd end, const QPoint &steps)
{
    const PlacedAnnotation *placed = m_content ? m_content->placed(m_panel->selectedPassage()) : nullptr;
    if (!m_connection || !placed || !m_content->revision) {
        m_messages->showNews(tr("Choose a mark first: click on it, or on its card."));
        return;
    }
    const Annotation &mark = placed->annotation;
    if (mark.area) {
        moveCorner(mark, end, steps);
        return;
    }
    if (steps.x() == 0) {
        m_messages->showNews(tr("Only the corners of an area move up and down."));
        return;
    }
    const Revision &revision = *m_content->revision;
    const QString text = partText(mark.part, m_content->article.metadata, revision.text, revision.captions);
    const TextRange range{mark.anchor.start, mark.anchor.length};
    const TextRange moved =
        range.start + range.length <= text.size() ? withMovedEnd(text, range, end, steps.x() > 0) : range;
    if (moved == range)
        return;
    m_connection->write(
        [id = mark.id, moved](Writing &writing) { return setAnnotationRange(writing, id, moved.start, moved.length); });
}

void PassageActs::moveCorner(const Annotation &mark, RangeEnd corner, const QPoint &steps)
{
    m_reader->selectMark(mark.id); // where it is
    ReadingView *view = m_reader->selection()->view();
    if (!view || !view->areas()->moveCorner(corner, steps))
        m_messages->showNews(tr("This area is not on the pages or pictures that are shown."));
}

void PassageActs::removeMark()
{
    const AnnotationId id = m_panel->selectedPassage();
    if (m_connection && id.isValid())
        m_connection->write([id](Writing &writing) { return trashAnnotation(writing, id); });
}

} // namespace Pressmark
