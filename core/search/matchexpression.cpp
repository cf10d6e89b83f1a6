#include "search/matchexpression.h"

#include "text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

using Kind = SearchQuery::Kind;
using Words = SearchQuery::Words;

/// FTS5 reads the expression as a C string, so that a NUL would end it.
QString quoted(const QString &text)
{
    QString safe = text;
    safe.replace(u'"', u' ').replace(QChar(u'\0'), u' ');
    return u'"' + safe + u'"';
}

QString phraseExpression(const QString &text, bool prefix)
{
    return quoted(text) + (prefix || queryWords(text).openEnd ? u" *"_s : QString());
}

QString columnFilter(const QString &column)
{
    if (column.isEmpty())
        return {};
    return (column == u"caption" ? u"captions"_s : column) + u" : "_s;
}

QString joined(const QList<SearchQuery> &children, const QString &between)
{
    QStringList parts;
    for (const SearchQuery &child : children)
        parts.append(matchExpression(child));
    return u'(' + parts.join(between) + u')';
}

/// FTS5 knows "a NOT b" only.
QString andExpression(const QList<SearchQuery> &children)
{
    QList<SearchQuery> wanted;
    QList<SearchQuery> unwanted;
    for (const SearchQuery &child : children) {
        if (child.kind == Kind::Not)
            unwanted.append(child.children.front());
        else
            wanted.append(child);
    }
    const QString with = joined(wanted, u" AND "_s);
    return unwanted.isEmpty() ? with : u'(' + with + u" NOT "_s + joined(unwanted, u" OR "_s) + u')';
}

/// Phrases stand in this order: those that are wanted, then those that are not, as andExpression() writes them.
void collectLeaves(const SearchQuery &query, bool withNegated, QList<Words> &leaves)
{
    if (query.kind == Kind::Words)
        leaves.append(std::get<Words>(query.leaf));
    for (const SearchQuery &child : query.children) {
        if (child.kind != Kind::Not)
            collectLeaves(child, withNegated, leaves);
    }
    for (const SearchQuery &child : query.children) {
        if (child.kind == Kind::Not && withNegated)
            collectLeaves(child.children.front(), withNegated, leaves);
    }
}

bool isWordless(const Words &words)
{
    return queryWords(words.text).words.isEmpty() || (words.near > 0 && queryWords(words.other).words.isEmpty());
}

std::optional<SearchQuery> pruned(const SearchQuery &query, QStringList &hints)
{
    if (query.kind == Kind::Words) {
        const auto &words = std::get<Words>(query.leaf);
        if (!isWordless(words))
            return query;
        hints.append(
            QCoreApplication::translate("Pressmark::Search", "“%1” was left out: it has neither letters nor digits.")
                .arg(words.near > 0 ? words.text + u' ' + words.other : words.text));
        return std::nullopt;
    }
    SearchQuery result{.kind = query.kind, .leaf = query.leaf};
    for (const SearchQuery &child : query.children) {
        if (const auto kept = pruned(child, hints))
            result.children.append(*kept);
    }
    if (!query.children.isEmpty() && result.children.isEmpty())
        return std::nullopt;
    if (query.kind != Kind::Not && result.children.size() == 1)
        return result.children.front();
    return result;
}

} // namespace

bool isWordsOnly(const SearchQuery &query)
{
    const auto isNot = [](const SearchQuery &child) { return child.kind == Kind::Not; };
    const auto &children = query.children;
    switch (query.kind) {
    case Kind::Words:
        return std::get<Words>(query.leaf).column != u"note";
    case Kind::And:
        return std::all_of(
                   children.begin(), children.end(),
                   [&](const SearchQuery &child) { return isWordsOnly(isNot(child) ? child.children.front() : child); })
            && !std::all_of(children.begin(), children.end(), isNot);
    case Kind::Or:
        return std::all_of(children.begin(), children.end(), isWordsOnly);
    case Kind::All:
    case Kind::Field:
    case Kind::Not:
        return false;
    }
    Q_UNREACHABLE();
}

QString matchExpression(const SearchQuery &query)
{
    if (query.kind == Kind::And)
        return andExpression(query.children);
    if (query.kind == Kind::Or)
        return joined(query.children, u" OR "_s);
    Q_ASSERT(query.kind == Kind::Words);
    const auto &words = std::get<Words>(query.leaf);
    return columnFilter(words.column) + leafExpression(words);
}

QString leafExpression(const Words &words)
{
    const QString first = phraseExpression(words.text, words.prefix);
    if (words.near == 0)
        return first;
    return u"NEAR("_s + first + u' ' + phraseExpression(words.other, words.otherPrefix) + u", %1)"_s.arg(words.near);
}

QList<Words> leavesOf(const SearchQuery &query)
{
    QList<Words> leaves;
    collectLeaves(query, true, leaves);
    return leaves;
}

QList<Words> positiveLeavesOf(const SearchQuery &query)
{
    QList<Words> leaves;
    if (query.kind != Kind::Not)
        collectLeaves(query, false, leaves);
    return leaves;
}

SearchQuery withoutWordless(const SearchQuery &query, QStringList &hints)
{
    return pruned(query, hints).value_or(SearchQuery{});
}

} // namespace Pressmark
