#pragma once

#include "search/articlefacts.h"
#include "search/searchquery.h"

#include <functional>

namespace Pressmark {

/// Whether the tree asks for nothing but single words and beginnings of articles.
///
/// Requires: isWordsOnly(query).
bool isSingleWords(const SearchQuery &query);

/// Whether the leaf asks for one word, and not for all that begin so.
bool isWholeWord(const SearchQuery::Words &words);
/// By column and words, with their forms.
QString leafKey(const SearchQuery::Words &words);

/// Finds the articles of a tree of single words by reading the index word by word, with its forms.
class WordScan
{
public:
    /// The articles with the leaf in a note on them.
    using Notes = std::function<Result<ArticleSet>(const SearchQuery::Words &)>;

    /// With `notes`, a word of no column may stand in a note as well. Requires: the languages are loaded if the query
    /// has forms.
    WordScan(WordIndex &index, ArticleFacts &facts, Notes notes = {})
        : m_index(index)
        , m_facts(facts)
        , m_notes(std::move(notes))
    { }

    /// `among`: only these matter, whatever else is found in notes; null: all. Requires of both: isWordsOnly(query) and
    /// isSingleWords(query).
    Result<ArticleSet> find(const SearchQuery &query, const ArticleSet *among = nullptr);
    /// Adds to the scores of those that are found, by number. Requires: the lengths are loaded, too.
    Result<ArticleSet> rank(const SearchQuery &query, std::vector<float> &scores);

    /// Whether all articles with these words are soon read: sooner than the archive's order can be looked through.
    static Result<bool> isSmall(WordIndex &index, const SearchQuery &query, qint64 highest);
    /// Whether they are read as soon as those of them that a look at some articles asks for.
    static Result<bool> isTiny(WordIndex &index, const SearchQuery &query);
    /// About what share of so many articles has these words, from what the index takes for them; as if words and
    /// articles had nothing to do with each other.
    static Result<double> share(WordIndex &index, const SearchQuery &query, qint64 highest);

private:
    struct Leaf
    {
        ArticleSet articles;        // with a weight
        qint64 passed = 0;          // articles that have the word, with those that were not wanted
        std::vector<float> weights; // by article
        float rarity = 0;
    };

    /// A word of the index that a leaf asks for.
    struct Reading
    {
        QByteArray word;
        bool isBeginning = false;
        std::vector<char> languages; // of articles in which it counts; empty: all
    };

    /// What is remembered of a leaf that is asked for again.
    struct Known
    {
        ArticleSet articles;       // with words that few have
        std::vector<Reading> many; // the other words
    };

    /// How the articles of a part are asked for.
    struct Wanted
    {
        bool ranked = false;
        const ArticleSet *among = nullptr; // only these matter; null: all
        ArticleSet *missing = nullptr;     // the same, and those that are found are taken out
        bool isOneLook = false;            // others will be asked for the same way
    };

    Result<ArticleSet> findIn(const SearchQuery &query, Wanted wanted);
    Result<ArticleSet> findAll(const SearchQuery &query, Wanted wanted);
    Result<ArticleSet> findLeaf(const SearchQuery::Words &words, Wanted wanted);
    Result<ArticleSet> readAgain(const SearchQuery::Words &words, Wanted wanted);
    Result<ArticleSet> readLeaf(const SearchQuery::Words &words, Wanted wanted, Leaf &leaf);
    Result<QList<SearchQuery>> rarestFirst(const QList<SearchQuery> &children);
    Result<void> readAll(const std::vector<Reading> &readings, const QString &column, Wanted wanted, Leaf &leaf,
                         ArticleSet &found);
    std::vector<Reading> readingsOf(const SearchQuery::Words &words) const;
    std::vector<char> languagesOf(const SearchQuery::Form &form) const;

    WordIndex &m_index;
    ArticleFacts &m_facts;
    Notes m_notes;
    std::vector<Leaf> m_leaves;
    QHash<QString, Known> m_known; // by leafKey()
    bool m_isAlone = true;         // the one word that is ranked
};

} // namespace Pressmark
