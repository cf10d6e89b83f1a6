#include "search/articlefacts.h"

#include <algorithm>
#include <utility>

namespace Pressmark {

namespace {

constexpr qsizetype MostArticles = 2000; // for more of them, all is read anew

/// Reads the facts of single articles again.
class Rereading
{
public:
    Rereading(const Session &session, ArticleFacts &facts)
        : m_session(session)
        , m_facts(facts)
    { }

    void growTo(qint64 highest)
    {
        const size_t size = static_cast<size_t>(highest) + 1;
        if (m_facts.hasOrder) {
            m_facts.days.resize(size);
            m_facts.all.growTo(highest);
            m_facts.trashed.growTo(highest);
        }
        if (m_facts.hasLanguages)
            m_facts.languages.resize(size);
        if (m_facts.hasStates)
            m_facts.states.resize(size);
        if (m_facts.hasFacets) {
            m_facts.sources.resize(size);
            m_facts.firstTag.resize(size + 1, m_facts.firstTag.back());
        }
    }

    Result<void> read(qint64 article)
    {
        const auto row = m_session.database().firstRow(
            "SELECT id, note, published_day, trashed, language, source, read, starred, inclusion, "
            "EXISTS (SELECT 1 FROM article_tag t WHERE t.article = a.id) FROM article a WHERE id = ?1",
            article);
        if (!row)
            return row.error();
        const Statement *there = *row ? &**row : nullptr;
        if (m_facts.hasOrder)
            readOrder(article, there);
        if (m_facts.hasLanguages)
            readLanguage(article, there);
        if (m_facts.hasStates)
            m_facts.states[static_cast<size_t>(article)] = there ? stateOf(*there, 6) : 0;
        if (m_facts.hasFacets)
            m_facts.sources[static_cast<size_t>(article)] =
                there && !there->isNull(5) ? m_facts.sourceNames.indexes.value(there->integer(5)) : 0;
        if (m_facts.hasNotes)
            readNote(article, there);
        const Result<void> passages = m_facts.hasAnnotated ? readPassages(article) : Result<void>();
        if (!passages)
            return passages;
        return m_facts.hasFacets ? readTags(article) : Result<void>();
    }

private:
    void readOrder(qint64 article, const Statement *row)
    {
        const auto number = static_cast<std::uint32_t>(article);
        const bool isThere = m_facts.all.contains(article);
        m_facts.trashed.remove(article);
        if (row && row->integer(3) != 0)
            m_facts.trashed.add(article);
        if (row && isThere && m_facts.days[number] == static_cast<std::uint32_t>(row->integer(2)))
            return;
        std::vector<std::uint32_t> &order = m_facts.newestFirst;
        const auto isBefore = [this](std::uint32_t a, std::uint32_t b) {
            return m_facts.days[a] != m_facts.days[b] ? m_facts.days[a] > m_facts.days[b] : a > b;
        };
        if (isThere)
            order.erase(std::lower_bound(order.begin(), order.end(), number, isBefore));
        m_facts.all.remove(article);
        if (!row)
            return;
        m_facts.days[number] = static_cast<std::uint32_t>(row->integer(2));
        order.insert(std::lower_bound(order.begin(), order.end(), number, isBefore), number);
        m_facts.all.add(article);
    }

    void readLanguage(qint64 article, const Statement *row)
    {
        const qsizetype known = m_facts.languageNames.size();
        m_facts.languages[static_cast<size_t>(article)] = row ? m_facts.languageIndex(row->text(4)) : 0;
        if (m_facts.languageNames.size() > known)
            m_facts.forms.clear();
    }

    void readNote(qint64 article, const Statement *row)
    {
        std::erase_if(m_facts.notes, [article](const auto &note) { return note.article == article; });
        if (row && !row->text(1).isEmpty())
            m_facts.notes.push_back(noteOf(*row));
    }

    Result<void> readPassages(qint64 article)
    {
        const auto number = static_cast<std::uint32_t>(article);
        std::replace(m_facts.annotated.begin(), m_facts.annotated.end(), number, 0U);
        return readNumbers("SELECT id FROM annotation WHERE article = ?1 AND trashed = 0", article, [&](qint64 id) {
            if (static_cast<size_t>(id) >= m_facts.annotated.size())
                m_facts.annotated.resize(static_cast<size_t>(id) + 1);
            m_facts.annotated[static_cast<size_t>(id)] = number;
        });
    }

    Result<void> readTags(qint64 article)
    {
        std::vector<std::uint32_t> tags;
        const auto add = [&](qint64 tag) {
            if (const std::uint32_t index = m_facts.tagNames.indexes.value(tag))
                tags.push_back(index);
        };
        const Result<void> read =
            readNumbers("SELECT tag FROM article_tag WHERE article = ?1 UNION SELECT t.tag FROM annotation n "
                        "JOIN annotation_tag t ON t.annotation = n.id WHERE n.article = ?1 AND n.trashed = 0",
                        article, add);
        if (!read)
            return read;
        const auto first = m_facts.firstTag.begin() + article;
        const auto from = m_facts.tags.begin() + first[0];
        const auto to = m_facts.tags.begin() + first[1];
        const auto more = static_cast<std::uint32_t>(tags.size()) - (first[1] - first[0]); // wraps around if fewer
        if (!std::equal(from, to, tags.begin(), tags.end())) {
            const auto at = m_facts.tags.erase(from, to);
            m_facts.tags.insert(at, tags.begin(), tags.end());
        }
        if (more != 0)
            std::for_each(first + 1, m_facts.firstTag.end(), [more](std::uint32_t &index) { index += more; });
        return {};
    }

    template <typename Visit>
    Result<void> readNumbers(const QByteArray &sql, qint64 article, const Visit &visit)
    {
        Result<Statement> query = m_session.database().prepare(sql);
        if (!query)
            return query.error();
        query->bind(1, article);
        return query->forEach([&visit](const Statement &row) { visit(row.integer(0)); });
    }

    const Session &m_session;
    ArticleFacts &m_facts;
};

void forgetTags(ArticleFacts &facts, const std::vector<std::uint32_t> &gone)
{
    std::vector<bool> isGone(static_cast<size_t>(facts.tagNames.names.size()));
    for (const std::uint32_t tag : gone)
        isGone[tag] = true;
    std::uint32_t kept = 0;
    for (size_t article = 0; article + 1 < facts.firstTag.size(); ++article) {
        const std::uint32_t first = std::exchange(facts.firstTag[article], kept);
        for (std::uint32_t i = first; i < facts.firstTag[article + 1]; ++i) {
            if (!isGone[facts.tags[i]])
                facts.tags[kept++] = facts.tags[i];
        }
    }
    facts.firstTag.back() = kept;
    facts.tags.resize(kept);
}

/// False if a source is gone.
Result<bool> applyNames(const Session &session, ArticleFacts &facts)
{
    const auto sources = readNames(session, "source", facts.sourceNames);
    const auto tags = sources ? readNames(session, "tag", facts.tagNames) : sources;
    if (!tags)
        return tags.error();
    if (!tags->empty())
        forgetTags(facts, *tags);
    return sources->empty();
}

} // namespace

Result<bool> applyChange(const Session &session, ArticleFacts &facts, const ArchiveChange &change, qint64 highest)
{
    if (change.all || change.articles.size() > MostArticles || highest < facts.highest)
        return false;
    const Result<bool> named = facts.hasFacets ? applyNames(session, facts) : Result<bool>(true);
    if (!named || !*named)
        return named;
    Rereading rereading(session, facts);
    if (highest > facts.highest)
        rereading.growTo(highest);
    facts.highest = highest; // also if it is interrupted below: all has this size now
    QList<ArticleId> articles = change.articles;
    const auto isBefore = [](ArticleId a, ArticleId b) { return a.value < b.value; };
    std::sort(articles.begin(), articles.end(), isBefore);
    articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
    for (const ArticleId article : std::as_const(articles)) {
        const bool isInRange = article.value > 0 && article.value <= highest;
        const Result<void> read = isInRange ? rereading.read(article.value) : Result<void>();
        if (!read)
            return read.error();
    }
    return true;
}

} // namespace Pressmark
