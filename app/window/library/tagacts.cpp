#include "window/library/tagacts.h"

#include "archive/colormeanings.h"
#include "archive/tags.h"
#include "window/connection/archiveconnection.h"
#include "window/library/librarypane.h"
#include "window/library/tagdialog.h"
#include "window/tagging/colorsdialog.h"

#include <QInputDialog>

#include <algorithm>

namespace Pressmark {

TagActs::TagActs(LibraryPane *pane)
    : QObject(pane)
    , m_pane(pane)
{
    const auto write = [this](const Archive::Change &change) {
        if (m_connection)
            m_connection->write(change);
    };
    const auto color = [write](TagId tag, const QString &chosen) {
        write([tag, chosen](Writing &writing) { return setTagColor(writing, tag, chosen); });
    };
    const auto shortcut = [write](TagId tag, int digit) {
        write([tag, digit](Writing &writing) { return setTagShortcut(writing, tag, digit); });
    };
    const auto parent = [write](TagId tag, TagId below) {
        write([tag, below](Writing &writing) { return moveTag(writing, tag, below); });
    };
    const auto merge = [this, write](TagId tag) {
        ask(tag, {tr("Merge tags"), tr("“%1” goes into:"), tr("Merge")}, [write, tag](TagId into) {
            write([tag, into](Writing &writing) { return mergeTags(writing, tag, into); });
        });
    };
    const auto askParent = [this, parent](TagId tag) {
        ask(tag, {tr("Move a tag"), tr("“%1” goes below:"), tr("Move")},
            [parent, tag](TagId below) { parent(tag, below); });
    };
    const auto remove = [write](TagId tag) { write([tag](Writing &writing) { return deleteTag(writing, tag); }); };
    const auto drop = [write](const QList<ArticleId> &articles, const QString &tag) {
        write([articles, tag](Writing &writing) { return tagArticles(writing, articles, tag); });
    };
    connect(pane, &LibraryPane::colorChosen, this, color);
    connect(pane, &LibraryPane::shortcutChosen, this, shortcut);
    connect(pane, &LibraryPane::parentChosen, this, parent);
    connect(pane, &LibraryPane::parentRequested, this, askParent);
    connect(pane, &LibraryPane::mergeRequested, this, merge);
    connect(pane, &LibraryPane::splitRequested, this, &TagActs::splitRequested);
    connect(pane, &LibraryPane::deleteRequested, this, remove);
    connect(pane, &LibraryPane::articlesDropped, this, drop);
    connect(pane, &LibraryPane::renameRequested, this, &TagActs::rename);
    connect(pane, &LibraryPane::editRequested, this, &TagActs::edit);
}

/// `words.text` has %1 where the tag's name stands.
void TagActs::ask(TagId tag, const TagPicker::Words &words, const std::function<void(TagId other)> &then)
{
    const QList<Tag> &tags = m_pane->contents().tags;
    const auto known = std::find_if(tags.cbegin(), tags.cend(), [tag](const Tag &each) { return each.id == tag; });
    if (known == tags.cend())
        return;
    auto *picker = new TagPicker({words.title, words.text.arg(known->name), words.act},
                                 std::make_shared<const TagIndex>(tags), {tag}, m_pane->window());
    connect(picker, &QDialog::accepted, this, [picker, then] { then(picker->tag()); });
    picker->open();
}

void TagActs::nameColors()
{
    auto *dialog = new ColorsDialog(m_pane->contents().colors, m_pane->window());
    const auto name = [this, dialog] {
        if (m_connection)
            m_connection->write(
                [meanings = dialog->meanings()](Writing &writing) { return setColorMeanings(writing, meanings); });
    };
    connect(dialog, &QDialog::accepted, this, name);
    dialog->open();
}

void TagActs::rename(TagId tag)
{
    const QList<Tag> tags = m_pane->contents().tags; // a dialog is open meanwhile: the library may be read again
    for (const Tag &known : tags) {
        if (known.id != tag || !m_connection)
            continue;
        bool ok = false;
        const QString name =
            QInputDialog::getText(m_pane, tr("Rename tag"), tr("Name"), QLineEdit::Normal, known.name, &ok)
                .simplified();
        if (ok && !name.isEmpty() && name != known.name)
            m_connection->write([tag, name](Writing &writing) { return renameTag(writing, tag, name); });
        return;
    }
}

void TagActs::edit(TagId tag)
{
    const QList<Tag> &tags = m_pane->contents().tags;
    const auto known = std::find_if(tags.cbegin(), tags.cend(), [tag](const Tag &each) { return each.id == tag; });
    if (known == tags.cend() || !m_connection)
        return;
    auto *dialog = new TagDialog(*known, m_pane->window());
    const auto keep = [this, dialog, before = *known] {
        const Tag edited = dialog->tag();
        if (m_connection && edited != before)
            m_connection->write([edited](Writing &writing) { return editTag(writing, edited); });
    };
    connect(dialog, &QDialog::accepted, this, keep);
    dialog->open();
}

} // namespace Pressmark
