#include "search/searchquery.h"

#include "search/querysyntax.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

using Kind = SearchQuery::Kind;

bool isBare(const QString &text)
{
    return !text.isEmpty() && std::none_of(text.begin(), text.end(), endsQueryWord);
}

QString writeTerm(const QString &text, bool phrase, bool prefix)
{
    return (phrase ? u'"' + text + u'"' : text) + (prefix ? u"*"_s : QString());
}

QString writeWords(const SearchQuery::Words &words)
{
    const QString column = words.column.isEmpty() ? QString() : words.column + u':';
    const QString first = column + writeTerm(words.text, words.phrase, words.prefix);
    QString all = first;
    if (words.near > 0)
        all += u" NEAR/%1 "_s.arg(words.near) + writeTerm(words.other, words.otherPhrase, words.otherPrefix);
    // These would be a NEAR and a minus to what stands before and after them.
    const bool isSpecial = nearNumber(first) || first == u"-";
    return isSpecial ? u'(' + all + u')' : all;
}

QString writeField(const SearchQuery::Field &field)
{
    const bool isPlain = isBare(field.value) && field.value != u"=";
    return field.name + u':' + writeTerm(field.value, !isPlain, false);
}

/// In brackets if it would be read otherwise: words beside each other bind closer than OR, and a minus closest.
QString writeChild(const SearchQuery &child, Kind parent)
{
    const bool isGroup = child.kind == Kind::Or || (child.kind == Kind::And && parent == Kind::Not);
    return isGroup ? u'(' + writeQuery(child) + u')' : writeQuery(child);
}

QString writeChildren(const SearchQuery &query, const QString &between)
{
    QStringList parts;
    for (const SearchQuery &child : query.children)
        parts.append(writeChild(child, query.kind));
    return parts.join(between);
}

} // namespace

QString writeQuery(const SearchQuery &query)
{
    switch (query.kind) {
    case Kind::All:
        return {};
    case Kind::Words:
        return writeWords(std::get<SearchQuery::Words>(query.leaf));
    case Kind::Field:
        return writeField(std::get<SearchQuery::Field>(query.leaf));
    case Kind::And:
        return writeChildren(query, u" "_s);
    case Kind::Or:
        return writeChildren(query, u" OR "_s);
    case Kind::Not:
        return u'-' + writeChild(query.children.first(), query.kind);
    }
    Q_UNREACHABLE();
}

} // namespace Pressmark
