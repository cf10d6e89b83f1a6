#include "search/meantwords.h"

#include "search/matchexpression.h"
#include "search/similarwords.h"
#include "text/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

using Kind = SearchQuery::Kind;
using Words = SearchQuery::Words;

constexpr qsizetype MostCorrections = 3; // since each takes some milliseconds

/// The sides of a NEAR, each for itself; any other leaf as it is.
QList<Words> sidesOf(const Words &leaf)
{
    if (leaf.near == 0)
        return {leaf};
    return {
        {.text = leaf.text, .phrase = leaf.phrase, .prefix = leaf.prefix, .column = leaf.column, .forms = leaf.forms},
        {.text = leaf.other,
         .phrase = leaf.otherPhrase,
         .prefix = leaf.otherPrefix,
         .column = leaf.column,
         .forms = leaf.otherForms}};
}

/// As people know them: in the language of queries.
QString written(const Words &words)
{
    return writeQuery({.kind = Kind::Words, .leaf = words});
}

class Explainer
{
public:
    Explainer(Vocabulary vocabulary, Evaluation &evaluation, SearchResult &result)
        : m_vocabulary(std::move(vocabulary))
        , m_evaluation(evaluation)
        , m_result(result)
    { }

    Result<void> explain(const Words &leaf)
    {
        const Result<bool> whole = isThere(leaf);
        if (!whole || *whole)
            return whole ? Result<void>() : whole.error();
        bool isSaid = false;
        for (const Words &side : sidesOf(leaf)) {
            const Result<bool> there = leaf.near == 0 ? whole : isThere(side);
            if (!there)
                return there.error();
            if (*there)
                continue;
            const Result<void> said = explainSide(side);
            if (!said)
                return said;
            isSaid = true;
        }
        if (!isSaid)
            add(written(leaf));
        return {};
    }

private:
    Result<bool> isThere(const Words &words)
    {
        const Result<ArticleSet> found = m_evaluation.find({.kind = Kind::Words, .leaf = words}, false);
        if (!found)
            return found.error();
        return !found->isEmpty();
    }

    /// The words of a phrase that are nowhere; if all are somewhere, the phrase.
    Result<void> explainSide(const Words &words)
    {
        QStringList missing;
        const QStringList folded = words.prefix ? QStringList() : queryWords(words.text).words;
        for (const QString &word : folded) {
            const Result<bool> there = m_vocabulary.contains(word.toUtf8());
            if (!there)
                return there.error();
            if (!*there)
                missing.append(word);
        }
        if (missing.isEmpty() || folded.size() == 1)
            add(written(words));
        else
            std::for_each(missing.begin(), missing.end(), [this](const QString &word) { add(word); });
        for (const QString &word : std::as_const(missing)) {
            const Result<void> corrected = correct(word);
            if (!corrected)
                return corrected;
        }
        return {};
    }

    Result<void> correct(const QString &word)
    {
        if (++m_looked > MostCorrections)
            return {};
        const Result<QString> similar = similarWord(m_vocabulary, word);
        if (!similar)
            return similar.error();
        const MeantWord correction{word, *similar};
        if (!similar->isEmpty() && !m_result.corrections.contains(correction))
            m_result.corrections.append(correction);
        return {};
    }

    void add(const QString &missing)
    {
        if (!m_result.missing.contains(missing))
            m_result.missing.append(missing);
    }

    Vocabulary m_vocabulary;
    Evaluation &m_evaluation;
    SearchResult &m_result;
    int m_looked = 0;
};

QString corrected(const QString &text, const QList<MeantWord> &corrections)
{
    QStringList words = queryWords(text).words;
    bool isChanged = false;
    for (QString &word : words) {
        const auto isOf = [&word](const MeantWord &correction) { return correction.word == word; };
        const auto found = std::find_if(corrections.begin(), corrections.end(), isOf);
        if (found == corrections.end())
            continue;
        word = found->meant;
        isChanged = true;
    }
    return isChanged ? words.join(u' ') : text;
}

void correct(SearchQuery &query, const QList<MeantWord> &corrections)
{
    for (SearchQuery &child : query.children)
        correct(child, corrections);
    if (query.kind != Kind::Words)
        return;
    auto &words = std::get<Words>(query.leaf);
    words.text = corrected(words.text, corrections);
    words.other = corrected(words.other, corrections);
    words.phrase = words.phrase || words.text.contains(u' ');
    words.otherPhrase = words.otherPhrase || words.other.contains(u' ');
}

} // namespace

Result<void> explainNothing(const Session &session, ArticleFacts &facts, Evaluation &evaluation,
                            const SearchQuery &query, SearchResult &result)
{
    const QList<Words> leaves = positiveLeavesOf(query);
    if (leaves.isEmpty())
        return {};
    Result<Vocabulary> vocabulary = Vocabulary::of(session, facts);
    if (!vocabulary)
        return vocabulary.error();
    Explainer explainer(std::move(*vocabulary), evaluation, result);
    for (const Words &leaf : leaves) {
        const Result<void> explained = explainer.explain(leaf);
        if (!explained)
            return explained;
    }
    return {};
}

QString correctedQuery(const QString &text, const QList<MeantWord> &corrections)
{
    Result<SearchQuery> query = parseQuery(text);
    if (!query)
        return text;
    const SearchQuery before = *query;
    correct(*query, corrections);
    return *query == before ? text : writeQuery(*query);
}

} // namespace Pressmark
