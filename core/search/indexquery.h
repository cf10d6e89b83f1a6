#pragma once

#include "search/articlefacts.h"
#include "search/searchquery.h"

#include <span>

namespace Pressmark {

/// A tree of words as one question to the index, and what the phrases of a row say of the tree's leaves: a form of a
/// word counts only in articles of its languages, which the index does not know.
class IndexQuery
{
public:
    /// Requires: isWordsOnly(query); languages are loaded if a leaf has forms.
    IndexQuery(const SearchQuery &query, const ArticleFacts &facts);

    const QString &expression() const { return m_expression; }
    /// Whether rows have to be asked with matches().
    bool hasForms() const { return m_hasForms; }
    /// Whether the row has what the tree asks for. `weights` are those of the expression's phrases in it.
    bool matches(std::span<const float> weights, qint64 article);
    /// What was found by the last matches(), by leaf in the order of leavesOf().
    const std::vector<float> &leafWeights() const { return m_leafWeights; }

private:
    struct Way
    {
        size_t phrases;
        std::vector<bool> languages; // by their index; empty: all
    };
    struct Node
    {
        SearchQuery::Kind kind;
        std::vector<Node> children; // that are wanted
        size_t leaf = 0;
    };

    Node nodeOf(const SearchQuery &query);
    void addLeaf(const SearchQuery::Words &words);
    void addUnwanted(const SearchQuery &query);
    bool isTrue(const Node &node) const;
    bool counts(const Way &way, size_t language) const { return way.languages.empty() || way.languages[language]; }

    const ArticleFacts &m_facts;
    QString m_expression;
    bool m_hasForms = false;
    std::vector<std::vector<Way>> m_leaves;
    Node m_root;
    std::vector<float> m_leafWeights;
};

} // namespace Pressmark
