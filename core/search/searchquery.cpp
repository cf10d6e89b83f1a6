#include "search/searchquery.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QString inQuotes(const QString &text)
{
    return u'"' + text + u'"';
}

bool isOneWord(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == u'"'; });
}

QString printTerm(const QString &text, bool phrase, bool prefix)
{
    return (phrase || !isOneWord(text) ? inQuotes(text) : text) + (prefix ? u"*"_s : QString());
}

QString printWords(const SearchQuery::Words &words)
{
    const QString column = words.column.isEmpty() ? QString() : words.column + u':';
    if (words.near == 0)
        return column + printTerm(words.text, words.phrase, words.prefix);
    return u"(near/%1 "_s.arg(words.near) + column + printTerm(words.text, words.phrase, words.prefix) + u' ' + column
        + printTerm(words.other, words.otherPhrase, words.otherPrefix) + u')';
}

QString printField(const SearchQuery::Field &field)
{
    return u"(field "_s + field.name + u' ' + printTerm(field.value, false, false) + u')';
}

QString printChildren(QStringView name, const QList<SearchQuery> &children)
{
    QString line = u'(' + name.toString();
    for (const SearchQuery &child : children)
        line += u' ' + printQuery(child);
    return line + u')';
}

} // namespace

QString printQuery(const SearchQuery &query)
{
    switch (query.kind) {
    case SearchQuery::Kind::All:
        return u"(all)"_s;
    case SearchQuery::Kind::Words:
        return printWords(std::get<SearchQuery::Words>(query.leaf));
    case SearchQuery::Kind::Field:
        return printField(std::get<SearchQuery::Field>(query.leaf));
    case SearchQuery::Kind::And:
        return printChildren(u"and", query.children);
    case SearchQuery::Kind::Or:
        return printChildren(u"or", query.children);
    case SearchQuery::Kind::Not:
        return printChildren(u"not", query.children);
    }
    Q_UNREACHABLE();
}

} // namespace Pressmark
