#include "search/passageevaluation.h"

#include "search/fieldselection.h"
#include "search/matchexpression.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

using Kind = SearchQuery::Kind;

/// Whether the words are those of an article, and not of passages and notes.
bool isOfArticles(const SearchQuery &words)
{
    const QString &column = std::get<SearchQuery::Words>(words.leaf).column;
    return !column.isEmpty() && column != u"note";
}

} // namespace

PassageEvaluation::PassageEvaluation(const Session &session, ArticleFacts &articles, const PassageFacts &passages)
    : m_session(session)
    , m_facts(passages)
    , m_articles(session, articles)
{ }

Result<PassageSet> PassageEvaluation::find(const SearchQuery &query)
{
    switch (query.kind) {
    case Kind::All:
        return everything();
    case Kind::Words:
        return isOfArticles(query) ? ofArticles(query) : findWords(query);
    case Kind::Field:
        return findField(query);
    case Kind::And:
        return findAll(query);
    case Kind::Or:
        return findAny(query);
    case Kind::Not: {
        const Result<PassageSet> unwanted = find(query.children.front());
        if (!unwanted)
            return unwanted;
        PassageSet found = everything();
        found -= *unwanted;
        return found;
    }
    }
    Q_UNREACHABLE();
}

PassageSet PassageEvaluation::everything() const
{
    PassageSet found(m_facts.highest);
    for (const PassageFacts::Passage &passage : m_facts.passages)
        found.add(passage.annotation);
    return found;
}

PassageSet PassageEvaluation::inArticles(const ArticleSet &articles) const
{
    PassageSet found(m_facts.highest);
    for (const PassageFacts::Passage &passage : m_facts.passages) {
        if (articles.contains(passage.article))
            found.add(passage.annotation);
    }
    return found;
}

Result<PassageSet> PassageEvaluation::ofArticles(const SearchQuery &query)
{
    const Result<ArticleSet> articles = m_articles.find(query, false);
    if (!articles)
        return articles.error();
    return inArticles(*articles);
}

Result<PassageSet> PassageEvaluation::findWords(const SearchQuery &query)
{
    const auto &words = std::get<SearchQuery::Words>(query.leaf);
    const QString column = words.column.isEmpty() ? QString() : u"note : "_s;
    const FieldSelection selection{.sql = "SELECT rowid FROM annotation_fts WHERE annotation_fts MATCH ?1",
                                   .values = {column + leafExpression(words)}};
    return articlesOf(m_session, selection, m_facts.highest);
}

PassageSet PassageEvaluation::ofColor(MarkColor color) const
{
    PassageSet found(m_facts.highest);
    for (const PassageFacts::Passage &passage : m_facts.passages) {
        if (passage.color == color)
            found.add(passage.annotation);
    }
    return found;
}

Result<PassageSet> PassageEvaluation::findField(const SearchQuery &query)
{
    const auto &asked = std::get<SearchQuery::Field>(query.leaf);
    if (const auto color = markColorFromName(asked.value.toLower()); color && asked.name == u"color")
        return ofColor(*color);
    const auto selection = selectPassageField(m_session, asked);
    if (!selection)
        return selection.error();
    if (!*selection)
        return ofArticles(query);
    const FieldSelection &field = **selection;
    if (!field.hint.isEmpty())
        m_hints.append(field.hint);
    if (field.sql.isEmpty())
        return field.everything ? everything() : PassageSet(m_facts.highest);
    return articlesOf(m_session, field, m_facts.highest);
}

Result<PassageSet> PassageEvaluation::findAll(const SearchQuery &query)
{
    PassageSet found = everything();
    for (const SearchQuery &child : query.children) {
        const bool negated = child.kind == Kind::Not;
        const Result<PassageSet> next = find(negated ? child.children.front() : child);
        if (!next)
            return next;
        if (negated)
            found -= *next;
        else
            found &= *next;
    }
    return found;
}

Result<PassageSet> PassageEvaluation::findAny(const SearchQuery &query)
{
    PassageSet found(m_facts.highest);
    for (const SearchQuery &child : query.children) {
        const Result<PassageSet> next = find(child);
        if (!next)
            return next;
        found |= *next;
    }
    return found;
}

} // namespace Pressmark
