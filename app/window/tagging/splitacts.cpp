#include "window/tagging/splitacts.h"

#include "window/connection/archiveconnection.h"
#include "window/searching/searchbar.h"
#include "window/shell/messagebar.h"
#include "window/shell/workspace.h"
#include "window/tagging/splitdialog.h"
#include "window/tagging/taggingpanel.h"

#include <algorithm>

namespace Pressmark {

namespace {

bool asksForTag(const SearchQuery &query, const QString &name)
{
    if (query.kind == SearchQuery::Kind::Field) {
        const auto &field = std::get<SearchQuery::Field>(query.leaf);
        const QStringView value = QStringView(field.value).mid(field.value.startsWith(u'=') ? 1 : 0);
        return field.name == u"tag" && value.compare(name, Qt::CaseInsensitive) == 0;
    }
    return query.kind != SearchQuery::Kind::Not
        && std::any_of(query.children.begin(), query.children.end(),
                       [&name](const SearchQuery &child) { return asksForTag(child, name); });
}

} // namespace

SplitActs::SplitActs(Workspace *workspace, SearchBar *search, MessageBar *messages)
    : QObject(workspace)
    , m_workspace(workspace)
    , m_search(search)
    , m_messages(messages)
{ }

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

/// The one of these that the search asks for; not valid if it asks for none of them.
TagId SplitActs::searchedOf(const QList<CarriedTag> &tags) const
{
    const Result<SearchQuery> query = m_search->query();
    const auto isSearched = [&query](const CarriedTag &tag) { return query && asksForTag(*query, tag.name); };
    const auto searched = std::find_if(tags.begin(), tags.end(), isSearched);
    return searched == tags.end() ? TagId() : searched->tag;
}

void SplitActs::ask(const QList<ArticleId> &articles, const QList<AnnotationId> &passages)
{
    if (!m_workspace->connection() || (articles.isEmpty() && passages.isEmpty()))
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
        auto *dialog = new SplitDialog({count, arePassages, *tags, searchedOf(*tags)},
                                       m_workspace->tagging()->tagIndex(), m_workspace->window());
        const auto split = [this, dialog, articles, passages] {
            const auto change = [tag = dialog->from(), into = dialog->into(), articles, passages](Writing &writing) {
                return splitTag(writing, tag, into, articles, passages);
            };
            const auto tell = [this, from = dialog->fromName(), into = dialog->into()] {
                m_messages->showAct(tr("“%1” was split: the chosen ones carry “%2” now.").arg(from, into),
                                    m_workspace->connection());
            };
            if (m_workspace->connection())
                m_workspace->connection()->write(change, tell);
        };
        connect(dialog, &QDialog::accepted, this, split);
        dialog->open();
    };
    m_workspace->connection()->read<QList<CarriedTag>>(ArchiveConnection::Lane::Passages, this, question, answer);
}

} // namespace Pressmark
