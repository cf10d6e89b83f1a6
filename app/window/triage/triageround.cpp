#include "window/triage/triageround.h"

#include <algorithm>

namespace Pressmark {

void TriageRound::decide(Decision decision, bool written)
{
    if (isOver())
        return;
    m_decided.removeIf([this](const Decided &each) { return each.at == m_at; });
    m_decided.append({m_at, decision});
    if (written)
        noteWritten();
    ++m_at;
}

bool TriageRound::goBack()
{
    if (m_at == 0)
        return false;
    --m_at;
    m_decided.removeIf([this](const Decided &each) { return each.at == m_at; });
    return true;
}

bool TriageRound::takeBack()
{
    if (m_written.isEmpty())
        return false;
    m_at = m_written.takeLast();
    m_decided.removeIf([this](const Decided &each) { return each.at == m_at; });
    return true;
}

bool TriageRound::goTo(ArticleId article)
{
    const qsizetype at = m_articles.indexOf(article);
    if (at >= 0)
        m_at = at;
    return at >= 0;
}

int TriageRound::count(Decision decision) const
{
    return static_cast<int>(std::count_if(m_decided.cbegin(), m_decided.cend(),
                                          [decision](const Decided &each) { return each.decision == decision; }));
}

QList<ArticleId> TriageRound::skipped() const
{
    QList<qsizetype> places;
    for (const Decided &each : m_decided) {
        if (each.decision == Decision::Skip)
            places.append(each.at);
    }
    std::sort(places.begin(), places.end());
    QList<ArticleId> articles;
    for (const qsizetype at : places)
        articles.append(m_articles.at(at));
    return articles;
}

} // namespace Pressmark
