#include "window/tagging/splitacts.h"

#include "archive/tagging.h"
#include "window/comparing/comparing.h"
#include "window/connection/archiveconnection.h"
#include "window/searching/searchbar.h"
#include "window/shell/messagebar.h"
#include "window/shell/workspace.h"
#include "window/tagging/splitdialog.h"
#include "window/tagging/taggingpanel.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

SplitActs::SplitActs(Workspace *workspace, SearchBar *search, MessageBar *messages)
    : QObject(workspace)
    , m_workspace(workspace)
    , m_search(search)
    , m_messages(messages)
{ }

ArchiveConnection *SplitActs::connection() const
{
    return m_workspace->comparing()->connection();
}

void SplitActs::begin(TagId tag)
{
    for (const Tag &known : m_workspace->contents().tags) {
        if (known.id != tag)
            continue;
        m_search->showTag(known.name);
        Q_EMIT passagesWanted();
        m_messages->showNews(
            tr("Tick the passages that are to carry another tag than “%1”, then press Split off….").arg(known.name));
        return;
    }
}

void SplitActs::splitPassages(const QList<AnnotationId> &passages)
{
    ask({}, passages);
}

void SplitActs::splitArticles(const QList<ArticleId> &articles)
{
    ask(articles, {});
}

/// The tag that the search asks for, if it asks for one.
TagId SplitActs::searchedTag() const
{
    const QString query = m_search->queryText();
    for (const Tag &tag : m_workspace->contents().tags) {
        for (const QString &term : {exactTerm(u"tag"_s, tag.name), quotedTerm(u"tag"_s, tag.name)}) {
            if (query.contains(term, Qt::CaseInsensitive))
                return tag.id;
        }
    }
    return {};
}

void SplitActs::ask(const QList<ArticleId> &articles, const QList<AnnotationId> &passages)
{
    if (!connection() || (articles.isEmpty() && passages.isEmpty()))
        return;
    const auto question = [articles, passages](const Session &session) {
        return readCarriedTags(session, articles, passages);
    };
    const auto answer = [this, articles, passages](const Result<QList<CarriedTag>> &tags) {
        if (!tags || tags->isEmpty()) {
            m_messages->showNews(passages.isEmpty() ? tr("The articles that are chosen carry no tag of their own.")
                                                    : tr("The passages that are chosen carry no tag."));
            return;
        }
        const bool arePassages = !passages.isEmpty();
        const auto count = static_cast<int>(arePassages ? passages.size() : articles.size());
        auto *dialog = new SplitDialog({count, arePassages, *tags, searchedTag()}, m_workspace->tagging()->tagIndex(),
                                       m_workspace->window());
        const auto split = [this, dialog, articles, passages] {
            const auto change = [tag = dialog->from(), into = dialog->into(), articles, passages](Writing &writing) {
                return splitTag(writing, tag, into, articles, passages);
            };
            const auto tell = [this, from = dialog->fromName(), into = dialog->into()] {
                m_messages->showAct(tr("“%1” was split: the chosen ones carry “%2” now.").arg(from, into),
                                    connection());
            };
            if (connection())
                connection()->write(change, tell);
        };
        connect(dialog, &QDialog::accepted, this, split);
        dialog->open();
    };
    connection()->read<QList<CarriedTag>>(ArchiveConnection::Lane::Passages, this, question, answer);
}

} // namespace Pressmark
