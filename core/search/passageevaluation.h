#pragma once

#include "search/evaluation.h"
#include "search/passagefacts.h"

namespace Pressmark {

/// Finds the passages that one query asks for.
class PassageEvaluation
{
public:
    PassageEvaluation(const Session &session, ArticleFacts &articles, const PassageFacts &passages);

    /// Those of articles in the trash among them.
    ///
    /// Requires: no leaf of the query is without words.
    Result<PassageSet> find(const SearchQuery &query);

    /// Sentences about what could not be understood.
    QStringList hints() const { return m_hints + m_articles.hints(); }

private:
    PassageSet everything() const;
    PassageSet ofColor(MarkColor color) const;
    /// The passages of these articles.
    PassageSet inArticles(const ArticleSet &articles) const;
    Result<PassageSet> ofArticles(const SearchQuery &query);
    Result<PassageSet> findWords(const SearchQuery &query);
    Result<PassageSet> findField(const SearchQuery &query);
    Result<PassageSet> findAll(const SearchQuery &query);
    Result<PassageSet> findAny(const SearchQuery &query);

    const Session &m_session;
    const PassageFacts &m_facts;
    Evaluation m_articles;
    QStringList m_hints;
};

} // namespace Pressmark
