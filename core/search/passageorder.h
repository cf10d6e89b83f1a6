#pragma once

#include "search/passagefacts.h"
#include "search/passages.h"

namespace Pressmark {

/// The passages that were found: those of the newest articles first, and of one article in reading order.
class PassagesInOrder
{
public:
    /// Without those of articles in the trash unless `withTrash`.
    PassagesInOrder(const ArticleFacts &articles, const PassageFacts &passages, const PassageSet &found,
                    bool withTrash);

    size_t count() const { return m_order.size(); }
    /// Requires: the facts that the group needs are loaded.
    PassageRows rows(PassageGroup group) const;
    /// Requires: the facets of articles and the tags of passages are loaded.
    QMap<QString, QList<FacetCount>> facets() const;

private:
    using Passage = PassageFacts::Passage;
    using Groups = std::vector<PassageRows::Group>;

    const Passage &at(std::uint32_t place) const { return m_passages.passages[place]; }
    std::vector<std::uint32_t> places() const;
    PassageRows newestFirst() const;
    PassageRows byTag() const;
    PassageRows bySource() const;
    PassageRows byArticle() const;
    PassageRows byMonth() const;
    PassageRows byWords() const;

    const ArticleFacts &m_articles;
    const PassageFacts &m_passages;
    std::vector<std::uint32_t> m_order; // places in the facts
};

} // namespace Pressmark
