#pragma once

#include "search/articlefacts.h"
#include "search/searchquery.h"

#include <QHash>
#include <QStringList>

namespace Pressmark {

class WordScan;

/// Finds the articles that one query asks for, and how well each of them answers it.
class Evaluation
{
public:
    Evaluation(const Session &session, ArticleFacts &facts);

    ~Evaluation();
    Q_DISABLE_COPY_MOVE(Evaluation)

    /// The articles, the trash among them. With `ranked` the words of the query add to scores().
    ///
    /// Requires: no leaf of the query is without words.
    Result<ArticleSet> find(const SearchQuery &query, bool ranked);

    /// Whether single articles can be looked at, at less than the cost of all, for words, the fields that are
    /// remembered, and what is made of them.
    Result<bool> canLookAmong(const SearchQuery &query);
    /// Whether all that is asked for is words with few articles: to find all is quicker than to look at some then.
    Result<bool> isSmall(const SearchQuery &query);
    /// About what share of all articles has what is asked for; 1 for what is not words.
    Result<double> share(const SearchQuery &query);
    /// From here on only these matter, whatever else find() gives. Requires: they live as long.
    void lookAmong(const ArticleSet &articles) { m_among = &articles; }

    /// By the article's number; empty if nothing was ranked.
    const std::vector<float> &scores() const { return m_scores; }
    /// Sentences about what could not be understood.
    const QStringList &hints() const { return m_hints; }

private:
    Result<ArticleSet> everything();
    Result<ArticleSet> findAll(const SearchQuery &query, bool ranked);
    Result<ArticleSet> findAny(const SearchQuery &query, bool ranked);
    Result<ArticleSet> findWords(const SearchQuery &query, bool ranked);
    Result<ArticleSet> findNot(const SearchQuery &query);
    Result<ArticleSet> findField(const SearchQuery::Field &field);
    Result<ArticleSet> without(Result<ArticleSet> found, const QList<SearchQuery> &unwanted);
    Result<WordIndex *> indexFor(const SearchQuery &query);
    Result<ArticleSet> scan(WordIndex &index, const SearchQuery &query, bool ranked);
    Result<ArticleSet> matches(const SearchQuery &query);
    Result<ArticleSet> rankedMatches(const SearchQuery &query);
    Result<ArticleSet> inNotesOnce(const SearchQuery::Words &leaf);
    Result<WordIndex *> noteIndex();
    Result<ArticleSet> inNotesByIndex(WordIndex &index, const SearchQuery::Words &leaf, const ArticleSet *among);
    void addArticleNotes(const QList<SearchQuery::Words> &leaves, ArticleSet &found, const ArticleSet *among) const;
    Result<ArticleSet> inNotes(const QList<SearchQuery::Words> &leaves);
    Result<void> addNotes(const SearchQuery &query, ArticleSet &found, bool ranked);
    Result<ArticleSet> withNotes(const SearchQuery &query);
    Result<std::vector<float>> rarities(const SearchQuery &query);
    Result<qint64> frequency(const QString &expression);

    const Session &m_session;
    ArticleFacts &m_facts;
    const ArticleSet *m_among = nullptr; // null: all
    std::unique_ptr<WordScan> m_looking; // among others and others
    QHash<QString, ArticleSet> m_noted;  // by leafKey()
    std::optional<WordIndex> m_noteIndex;
    bool m_isNoteIndexOpened = false; // if it is not known then, its format is not
    std::vector<float> m_scores;
    QStringList m_hints;
};

} // namespace Pressmark
