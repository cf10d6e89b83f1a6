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

constexpr qsizetype MostFormsOfANear = 7; // on either side, since each is asked for with each

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

/// A word, as it was typed or in another form.
struct Choice
{
    QString expression;
    bool anyLanguage = true;
    QStringList languages;
};

QList<Choice> choicesOf(const QString &text, bool prefix, const QList<SearchQuery::Form> &forms)
{
    QList<Choice> choices{{phraseExpression(text, prefix)}};
    for (const SearchQuery::Form &form : forms)
        choices.append({quoted(form.word), false, form.languages});
    return choices;
}

/// Where there is no language in which both are forms, they count where the language is not known.
Alternative nearEachOther(const Choice &first, const Choice &second, int near)
{
    Alternative both{.expression = u"NEAR("_s + first.expression + u' ' + second.expression + u", %1)"_s.arg(near),
                     .phrases = 2,
                     .anyLanguage = first.anyLanguage && second.anyLanguage,
                     .languages = first.anyLanguage ? second.languages : first.languages};
    if (!first.anyLanguage && !second.anyLanguage)
        both.languages.removeIf([&second](const QString &language) { return !second.languages.contains(language); });
    return both;
}

bool hasForms(const SearchQuery &query)
{
    if (query.kind == Kind::Words) {
        const auto &words = std::get<Words>(query.leaf);
        return !words.forms.isEmpty() || !words.otherForms.isEmpty();
    }
    return std::any_of(query.children.begin(), query.children.end(), hasForms);
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
    const auto isForIndex = [&isNot](const SearchQuery &child) {
        return isNot(child) ? isWordsOnly(child.children.front()) && !hasForms(child) : isWordsOnly(child);
    };
    const auto &children = query.children;
    switch (query.kind) {
    case Kind::Words:
        return std::get<Words>(query.leaf).column != u"note";
    case Kind::And:
        return std::all_of(children.begin(), children.end(), isForIndex)
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

QList<Alternative> alternativesOf(const Words &words)
{
    QList<Alternative> alternatives;
    const QList<Choice> first = choicesOf(words.text, words.prefix, words.forms);
    if (words.near == 0) {
        for (const Choice &choice : first)
            alternatives.append({choice.expression, 1, choice.anyLanguage, choice.languages});
        return alternatives;
    }
    const QList<Choice> second = choicesOf(words.other, words.otherPrefix, words.otherForms);
    for (const Choice &one : first.first(std::min(first.size(), MostFormsOfANear + 1))) {
        for (const Choice &other : second.first(std::min(second.size(), MostFormsOfANear + 1)))
            alternatives.append(nearEachOther(one, other, words.near));
    }
    return alternatives;
}

QString leafExpression(const Words &words)
{
    QStringList expressions;
    for (const Alternative &alternative : alternativesOf(words))
        expressions.append(alternative.expression);
    return expressions.size() == 1 ? expressions.first() : u'(' + expressions.join(u" OR "_s) + u')';
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
