#include "search/indexquery.h"

#include "search/matchexpression.h"

#include <algorithm>

namespace Pressmark {

using Kind = SearchQuery::Kind;

IndexQuery::IndexQuery(const SearchQuery &query, const ArticleFacts &facts)
    : m_facts(facts)
    , m_expression(matchExpression(query))
    , m_root(nodeOf(query))
    , m_leafWeights(m_leaves.size())
{ }

/// Leaves are numbered in the order of the expression: those that are wanted, then those that are not.
IndexQuery::Node IndexQuery::nodeOf(const SearchQuery &query)
{
    Node node{query.kind, {}};
    if (query.kind == Kind::Words) {
        node.leaf = m_leaves.size();
        addLeaf(std::get<SearchQuery::Words>(query.leaf));
        return node;
    }
    for (const SearchQuery &child : query.children) {
        if (child.kind != Kind::Not)
            node.children.push_back(nodeOf(child));
    }
    for (const SearchQuery &child : query.children) {
        if (child.kind == Kind::Not)
            addUnwanted(child.children.front());
    }
    return node;
}

void IndexQuery::addUnwanted(const SearchQuery &query)
{
    for (const SearchQuery::Words &words : leavesOf(query))
        addLeaf(words);
}

void IndexQuery::addLeaf(const SearchQuery::Words &words)
{
    std::vector<Way> ways;
    for (const Alternative &alternative : alternativesOf(words)) {
        Way way{static_cast<size_t>(alternative.phrases), {}};
        if (!alternative.anyLanguage) {
            for (const QString &language : m_facts.languageNames) { // any form may stand in an unknown language
                const bool counts = language.isEmpty() || alternative.languages.contains(language);
                way.languages.push_back(counts);
                m_hasForms = m_hasForms || !counts; // else no article has to be asked for its language
            }
        }
        ways.push_back(std::move(way));
    }
    m_leaves.push_back(std::move(ways));
}

bool IndexQuery::matches(std::span<const float> weights, qint64 article)
{
    const auto index = static_cast<size_t>(article);
    const size_t language = m_hasForms && index < m_facts.languages.size() ? m_facts.languages[index] : 0;
    size_t phrase = 0;
    for (size_t leaf = 0; leaf < m_leaves.size(); ++leaf) {
        float sum = 0;
        for (const Way &way : m_leaves[leaf]) {
            const float first = phrase < weights.size() ? weights[phrase] : 0;
            const float last = phrase + way.phrases <= weights.size() ? weights[phrase + way.phrases - 1] : 0;
            if (first > 0 && last > 0 && counts(way, language))
                sum += way.phrases > 1 ? first + last : first;
            phrase += way.phrases;
        }
        m_leafWeights[leaf] = sum;
    }
    return !m_hasForms || isTrue(m_root);
}

bool IndexQuery::isTrue(const Node &node) const
{
    const auto holds = [this](const Node &child) { return isTrue(child); };
    switch (node.kind) {
    case Kind::Words:
        return m_leafWeights[node.leaf] > 0;
    case Kind::Or:
        return std::any_of(node.children.begin(), node.children.end(), holds);
    default:
        return std::all_of(node.children.begin(), node.children.end(), holds);
    }
}

} // namespace Pressmark
