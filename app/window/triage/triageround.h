#pragma once

#include "model/id.h"

#include <QList>

namespace Pressmark {

/// What a person decided on an article while going through a list.
enum class Decision {
    Tag,
    Read, // marked as read, nothing more
    Trash,
    Skip, // to be decided later
    Pass, // left as it is
};

/// A way through a list, one article after the other, with what was decided on each.
class TriageRound
{
public:
    TriageRound() = default;
    explicit TriageRound(QList<ArticleId> articles, qsizetype first = 0)
        : m_articles(std::move(articles))
        , m_at(first)
    { }

    /// The article that is to be decided on; not valid where the round is over.
    ArticleId current() const { return isOver() ? ArticleId() : m_articles.at(m_at); }
    bool isOver() const { return m_at >= m_articles.size(); }
    qsizetype position() const { return m_at; } // from 0
    qsizetype size() const { return m_articles.size(); }

    /// Notes that the archive was changed where the round is.
    void noteWritten() { m_written.append(m_at); }
    /// Notes what was decided on the current article and goes on. `written`: the archive was changed by it.
    void decide(Decision decision, bool written);
    /// Goes back by one article, whose decision no longer counts. False at the start.
    bool goBack();
    /// Goes back to where the archive was changed last, whose decision no longer counts; false if it was not changed.
    bool takeBack();
    /// Goes to an article of the list; false if it is not in it.
    bool goTo(ArticleId article);

    int decided() const { return static_cast<int>(m_decided.size()); }
    int count(Decision decision) const;
    /// Those that were skipped, in the order of the list.
    QList<ArticleId> skipped() const;

private:
    struct Decided
    {
        qsizetype at = 0;
        Decision decision = Decision::Pass;
    };

    QList<ArticleId> m_articles;
    qsizetype m_at = 0;
    QList<Decided> m_decided;   // the newest last; one an article
    QList<qsizetype> m_written; // where the archive was changed, the newest last
};

} // namespace Pressmark
