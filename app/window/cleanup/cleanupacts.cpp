#include "window/cleanup/cleanupacts.h"

#include "window/articles/articlelistpane.h"
#include "window/cleanup/cleanuppane.h"
#include "window/connection/archiveconnection.h"
#include "window/library/sidepane.h"
#include "window/library/tagacts.h"
#include "window/searching/searchbar.h"
#include "window/shell/messagebar.h"
#include "window/shell/workspace.h"
#include "window/tagging/taggingpanel.h"
#include "window/tagging/tagpicker.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

CleanupActs::CleanupActs(Workspace *workspace, SearchBar *search, MessageBar *messages)
    : ViewActs(workspace)
    , m_search(search)
    , m_messages(messages)
    , m_pane(new CleanupPane)
{
    setView(m_pane);
    connect(this, &ViewActs::shownChanged, this, &CleanupActs::find);
    connect(workspace, &Workspace::contentsChanged, this, &CleanupActs::find);
    connect(search, &SearchBar::searchChanged, this, [this] { show(false); }); // to see what is found
    connect(m_pane, &CleanupPane::left, this, [this] { show(false); });
    connect(m_pane, &CleanupPane::mergeRequested, this, &CleanupActs::merge);
    connect(m_pane, &CleanupPane::mergeIntoRequested, this, &CleanupActs::mergeInto);
    connect(m_pane, &CleanupPane::renameRequested, workspace->side()->tagActs(), &TagActs::rename);
    connect(m_pane, &CleanupPane::deleteRequested, this, &CleanupActs::remove);
    connect(m_pane, &CleanupPane::leaveRequested, this, &CleanupActs::leave);
    connect(m_pane, &CleanupPane::openRequested, this, &CleanupActs::open);
}

void CleanupActs::setConnection(ArchiveConnection *connection)
{
    m_isReading = false;
    m_pane->setFindings({}, {}, false);
    m_pane->setWritable(connection && !connection->archive().isReadOnly());
    ViewActs::setConnection(connection);
}

void CleanupActs::takeFocus()
{
    m_pane->takeFocus();
}

void CleanupActs::find()
{
    if (!isShown() || !connection())
        return;
    m_isReading = true;
    QList<Tag> tags = workspace()->contents().tags;
    const bool isBlind = !workspace()->blindPerson().isEmpty();
    for (Tag &tag : tags) {
        if (isBlind) // what this person does not use others may
            tag.articles = tag.passages = -1;
    }
    const auto question = [tags](const Session &session) { return findTagDoubts(session, tags); };
    const auto answer = [this, tags, isBlind](const Result<QList<TagFinding>> &findings) {
        m_isReading = false;
        if (!findings)
            return;
        m_pane->setFindings(*findings, tags, isBlind);
        if (isShown() && m_pane->hasFocus())
            m_pane->takeFocus();
    };
    connection()->read<QList<TagFinding>>(ArchiveConnection::Lane::Passages, this, question, answer);
}

void CleanupActs::write(const Archive::Change &change, const QString &news)
{
    if (!connection())
        return;
    connection()->write(change, [this, news] { m_messages->showAct(news, connection()); });
}

void CleanupActs::merge(const QList<TagFinding> &findings)
{
    QList<std::pair<TagId, TagId>> pairs;
    for (const TagFinding &finding : findings)
        pairs.append({finding.tag.id, finding.other.id});
    const QString news = findings.size() == 1
        ? tr("“%1” is “%2” now.").arg(findings.first().tag.name, findings.first().other.name)
        : tr("%Ln tag(s) merged into others.", nullptr, static_cast<int>(findings.size()));
    write([pairs](Writing &writing) { return mergeTagPairs(writing, pairs); }, news);
}

void CleanupActs::mergeInto(const QList<TagFinding> &findings)
{
    QSet<TagId> merged;
    for (const TagFinding &finding : findings)
        merged.insert(finding.tag.id);
    const QString what = findings.size() == 1 ? tr("“%1” goes into:").arg(findings.first().tag.name)
                                              : tr("%Ln tag(s) go into:", nullptr, static_cast<int>(findings.size()));
    auto *picker = new TagPicker({tr("Merge tags"), what, tr("Merge")}, workspace()->tagging()->tagIndex(), merged,
                                 m_pane->window());
    const auto accept = [this, picker, findings] {
        QList<TagFinding> decided = findings;
        for (TagFinding &finding : decided) {
            finding.other.id = picker->tag();
            finding.other.name = picker->name();
        }
        merge(decided);
    };
    connect(picker, &QDialog::accepted, this, accept);
    picker->open();
}

void CleanupActs::remove(const QList<TagFinding> &findings)
{
    QList<TagId> tags;
    for (const TagFinding &finding : findings)
        tags.append(finding.tag.id);
    const QString news = findings.size() == 1 ? tr("“%1” is deleted.").arg(findings.first().tag.name)
                                              : tr("%Ln tag(s) deleted.", nullptr, static_cast<int>(findings.size()));
    write([tags](Writing &writing) { return deleteTagTrees(writing, tags); }, news);
}

void CleanupActs::leave(const QList<TagFinding> &findings, bool leave)
{
    const int count = static_cast<int>(findings.size());
    const QString news = leave ? tr("%Ln tag(s) stay as they are.", nullptr, count)
                               : tr("%Ln tag(s) are asked about again.", nullptr, count);
    write([findings, leave](Writing &writing) { return leaveTags(writing, findings, leave); }, news);
}

void CleanupActs::open(TagId tag)
{
    for (const Tag &known : workspace()->contents().tags) {
        if (known.id != tag)
            continue;
        show(false);
        m_search->showTag(known.name);
        return;
    }
}

} // namespace Pressmark
