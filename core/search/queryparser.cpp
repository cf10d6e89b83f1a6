#include "search/searchquery.h"

#include "search/querysyntax.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int MostTerms = 64;
constexpr int MostLevels = 32;

constexpr std::array<QStringView, 5> Columns{u"title", u"byline", u"body", u"caption", u"note"};
constexpr std::array<QStringView, 14> Fields{u"tag",  u"source", u"author", u"person", u"lang", u"before", u"after",
                                             u"date", u"marked", u"color",  u"colour", u"has",  u"is",     u"in"};

template <size_t N>
bool isOneOf(const QString &name, const std::array<QStringView, N> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

SearchQuery makeNot(SearchQuery child)
{
    if (child.kind == SearchQuery::Kind::Not)
        return std::move(child.children.front());
    return {.kind = SearchQuery::Kind::Not, .children = {std::move(child)}};
}

/// Nothing of nothing, the one of one; what is of the same kind becomes part of it.
std::optional<SearchQuery> join(SearchQuery::Kind kind, const QList<SearchQuery> &children)
{
    if (children.size() < 2)
        return children.isEmpty() ? std::nullopt : std::optional(children.front());
    SearchQuery joined{.kind = kind};
    for (const SearchQuery &child : children) {
        if (child.kind == kind)
            joined.children += child.children;
        else
            joined.children.append(child);
    }
    return joined;
}

class Parser
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
    { }

    Result<SearchQuery> parse()
    {
        QList<SearchQuery> parts;
        while (!m_error && skipSpace()) {
            if (m_text[m_at] == u')')
                ++m_at; // closes nothing
            else if (const auto part = parseOr())
                parts.append(*part);
        }
        if (m_error)
            return *m_error;
        return join(SearchQuery::Kind::And, parts).value_or(SearchQuery{});
    }

private:
    using Maybe = std::optional<SearchQuery>;

    Maybe parseOr()
    {
        QList<SearchQuery> children;
        do {
            if (const Maybe child = parseAnd())
                children.append(*child);
        } while (!m_error && acceptOperator(u"OR"));
        return join(SearchQuery::Kind::Or, children);
    }

    Maybe parseAnd()
    {
        QList<SearchQuery> children;
        while (!m_error && skipSpace() && m_text[m_at] != u')') {
            if (acceptOperator(u"AND"))
                continue;
            if (operatorHere() == u"OR")
                break;
            if (const Maybe child = parseUnary())
                children.append(*child);
        }
        return join(SearchQuery::Kind::And, children);
    }

    Maybe parseUnary()
    {
        bool negated = false;
        while (acceptOperator(u"NOT") || acceptMinus())
            negated = !negated;
        const Maybe child = skipSpace() ? parsePrimary() : std::nullopt;
        return child && negated ? makeNot(*child) : child;
    }

    Maybe parsePrimary()
    {
        const QChar c = m_text[m_at];
        if (c == u')' || !operatorHere().isEmpty())
            return std::nullopt; // a minus without anything
        if (c == u'(')
            return parseGroup();
        const Maybe leaf = parseLeaf();
        return leaf && leaf->kind == SearchQuery::Kind::Words ? parseNear(*leaf) : leaf;
    }

    Maybe parseGroup()
    {
        if (++m_level > MostLevels) {
            fail(m_at,
                 QCoreApplication::translate("Pressmark::Search",
                                             "The brackets of this search are nested more than %1 deep at “%2”. "
                                             "Use fewer brackets.")
                     .arg(MostLevels)
                     .arg(m_text.mid(m_at, 20)));
            return std::nullopt;
        }
        ++m_at;
        const Maybe inner = parseOr();
        if (skipSpace() && m_text[m_at] == u')')
            ++m_at;
        --m_level;
        return inner;
    }

    /// A word, a phrase, or a field and its value; nothing if the value is missing.
    Maybe parseLeaf()
    {
        if (isQuotationMark(m_text[m_at]))
            return makeLeaf(readPhrase(), true);
        const QString name = fieldHere();
        if (name.isEmpty())
            return makeLeaf(readWord(), false);
        m_at += name.size() + 1;
        const QString lower = name.toLower();
        const QString outer = std::exchange(m_field, lower == u"colour" ? u"color"_s : lower);
        const Maybe value = parseValue();
        m_field = outer;
        return value;
    }

    Maybe parseValue()
    {
        const bool canBeExact = m_field == u"tag" || m_field == u"source" || m_field == u"in" || m_field == u"lang";
        const bool exact = canBeExact && m_at < m_text.size() && m_text[m_at] == u'=';
        m_at += exact ? 1 : 0;
        const bool outer = std::exchange(m_exact, exact);
        Maybe value;
        if (m_at < m_text.size() && m_text[m_at] == u'(')
            value = parseGroup();
        else if (m_at < m_text.size() && isQuotationMark(m_text[m_at]))
            value = makeLeaf(readPhrase(), true);
        else if (m_at < m_text.size() && !endsQueryWord(m_text[m_at]))
            value = makeLeaf(readWord(), false);
        m_exact = outer;
        return value;
    }

    /// a NEAR/10 b; what stands after it must be words too.
    Maybe parseNear(SearchQuery first)
    {
        QList<SearchQuery> pairs;
        while (const std::optional<int> near = nearHere()) {
            const qsizetype before = m_at;
            readWord();
            const Maybe second = skipSpace() && canBeNear() ? parseLeaf() : std::nullopt;
            if (!second || second->kind != SearchQuery::Kind::Words) {
                m_at = before;
                break;
            }
            const auto &right = std::get<SearchQuery::Words>(second->leaf);
            auto pair = std::get<SearchQuery::Words>(first.leaf);
            pair.near = *near;
            pair.other = right.text;
            pair.otherPhrase = right.phrase;
            pair.otherPrefix = right.prefix;
            pairs.append({.kind = SearchQuery::Kind::Words, .leaf = pair});
            first = *second;
        }
        return pairs.isEmpty() ? first : join(SearchQuery::Kind::And, pairs);
    }

    bool canBeNear() const
    {
        return m_text[m_at] != u'(' && m_text[m_at] != u')' && fieldHere().isEmpty() && operatorHere().isEmpty()
            && !minusHere();
    }

    /// What is in the index is composed, so what is asked for is, too.
    Maybe makeLeaf(QString text, bool phrase)
    {
        text = text.normalized(QString::NormalizationForm_C);
        bool prefix = false;
        if (phrase) {
            prefix = m_at < m_text.size() && m_text[m_at] == u'*';
            m_at += prefix ? 1 : 0;
        }
        const bool isField = isOneOf(m_field, Fields);
        while (!phrase && !isField && text.endsWith(u'*')) {
            prefix = true;
            text.chop(1);
        }
        if (text.isEmpty() || !countTerm(text))
            return std::nullopt;
        if (isField) {
            const QString value = m_exact ? u'=' + text : text;
            return SearchQuery{.kind = SearchQuery::Kind::Field, .leaf = SearchQuery::Field{m_field, value}};
        }
        return SearchQuery{.kind = SearchQuery::Kind::Words,
                           .leaf =
                               SearchQuery::Words{.text = text, .phrase = phrase, .prefix = prefix, .column = m_field}};
    }

    bool countTerm(const QString &text)
    {
        if (++m_terms <= MostTerms)
            return true;
        fail(m_leafAt,
             QCoreApplication::translate("Pressmark::Search",
                                         "This search has more than %1 words; the first one too many is “%2”. "
                                         "Leave some of them out.")
                 .arg(MostTerms)
                 .arg(text.left(40)));
        return false;
    }

    bool skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size();
    }

    qsizetype wordEnd(qsizetype from) const
    {
        while (from < m_text.size() && !endsQueryWord(m_text[from]))
            ++from;
        return from;
    }

    QString readWord()
    {
        m_leafAt = m_at;
        m_at = wordEnd(m_at);
        return m_text.mid(m_leafAt, m_at - m_leafAt);
    }

    QString readPhrase()
    {
        m_leafAt = m_at;
        const qsizetype from = ++m_at;
        while (m_at < m_text.size() && !isQuotationMark(m_text[m_at]))
            ++m_at;
        const QString phrase = m_text.mid(from, m_at - from).simplified();
        m_at = std::min(m_at + 1, m_text.size());
        return phrase;
    }

    /// The name of the field that stands here before a colon, as it is written; empty if there is none.
    QString fieldHere() const
    {
        const qsizetype colon = m_text.indexOf(u':', m_at);
        if (colon < 0 || colon >= wordEnd(m_at))
            return {};
        const QString name = m_text.mid(m_at, colon - m_at);
        return isOneOf(name.toLower(), Columns) || isOneOf(name.toLower(), Fields) ? name : QString();
    }

    QString operatorHere() const
    {
        const QString word = m_text.mid(m_at, wordEnd(m_at) - m_at);
        return word == u"AND" || word == u"OR" || word == u"NOT" ? word : QString();
    }

    bool acceptOperator(QStringView name)
    {
        if (!skipSpace() || operatorHere() != name)
            return false;
        m_at += name.size();
        return true;
    }

    bool minusHere() const
    {
        if (m_at + 1 >= m_text.size() || m_text[m_at] != u'-')
            return false;
        const QChar next = m_text[m_at + 1];
        return !next.isSpace() && next != u')';
    }

    bool acceptMinus()
    {
        const bool there = minusHere();
        m_at += there ? 1 : 0;
        return there;
    }

    std::optional<int> nearHere()
    {
        if (!skipSpace())
            return std::nullopt;
        return nearNumber(QStringView(m_text).mid(m_at, wordEnd(m_at) - m_at));
    }

    void fail(qsizetype place, const QString &message)
    {
        if (!m_error)
            m_error = Error{ErrorCode::QueryInvalid, message, place};
        m_at = m_text.size();
    }

    const QString m_text;
    qsizetype m_at = 0;
    qsizetype m_leafAt = 0; // where the word or phrase begins that was read last
    int m_terms = 0;
    int m_level = 0;
    QString m_field;      // that what is read now belongs to
    bool m_exact = false; // = stood before the value
    std::optional<Error> m_error;
};

} // namespace

Result<SearchQuery> parseQuery(const QString &text)
{
    return Parser(text).parse();
}

} // namespace Pressmark
