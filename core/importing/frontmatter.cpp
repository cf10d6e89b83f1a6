#include "importing/frontmatter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype LongestFrontMatter = 64 * 1024;
constexpr qsizetype LongestKey = 40;

/// What stands between double quotation marks: "\n" is a line end, "\"" a quotation mark, "\\" a backslash.
QString withoutEscapes(QStringView quoted)
{
    QString text;
    for (qsizetype i = 0; i < quoted.size(); ++i) {
        const QChar next = i + 1 < quoted.size() ? quoted[i + 1] : QChar();
        const bool isEscape = quoted[i] == u'\\' && (next == u'n' || next == u'"' || next == u'\\');
        text += isEscape ? (next == u'n' ? QChar(u'\n') : next) : quoted[i];
        i += isEscape ? 1 : 0;
    }
    return text;
}

/// Without quotation marks and, if it has none, without a comment behind it.
QString plainValue(QStringView raw)
{
    QStringView value = raw.trimmed();
    if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front()) {
        const QStringView inner = value.sliced(1, value.size() - 2);
        if (value.front() == u'\'')
            return inner.toString().replace(u"''"_s, u"'"_s);
        return withoutEscapes(inner);
    }
    if (const qsizetype comment = value.indexOf(u" #"); comment >= 0)
        value = value.left(comment).trimmed();
    return value == u"null" || value == u"~" ? QString() : value.toString();
}

/// The items of "[a, 'b, c', d]".
QStringList bracketed(QStringView raw)
{
    QStringList items;
    QString item;
    QChar quote;
    for (const QChar c : raw.sliced(1, raw.size() - 2)) {
        if (quote.isNull() && c == u',') {
            items.append(plainValue(item));
            item.clear();
            continue;
        }
        if (quote.isNull() && (c == u'"' || c == u'\'') && item.trimmed().isEmpty())
            quote = c;
        else if (c == quote)
            quote = {};
        item += c;
    }
    items.append(plainValue(item));
    items.removeAll(QString());
    return items;
}

class FrontMatterReader
{
public:
    FrontMatter run(const QString &text)
    {
        const bool toml = text.startsWith(u"+++\n"_s);
        if (!toml && !text.startsWith(u"---\n"_s))
            return {};
        m_separator = toml ? u'=' : u':';
        const QStringView mark = toml ? u"+++" : u"---";
        qsizetype at = 4;
        while (at < std::min(text.size(), LongestFrontMatter)) {
            qsizetype end = text.indexOf(u'\n', at);
            end = end < 0 ? text.size() : end;
            const QStringView line = QStringView(text).sliced(at, end - at);
            at = std::min(end + 1, text.size());
            if (line.trimmed() == mark || (!toml && line.trimmed() == u"...")) {
                m_found.end = at;
                return std::move(m_found);
            }
            read(line);
        }
        return {}; // never closed: a rule, and then text
    }

private:
    void read(QStringView line)
    {
        const QStringView content = line.trimmed();
        if (content.isEmpty() || content.startsWith(u'#'))
            return;
        const bool indented = line.front().isSpace();
        if (content.startsWith(u"- ") && !m_key.isEmpty())
            add(plainValue(content.sliced(2)));
        else if (indented && m_isBlock)
            extend(content);
        else if (!indented)
            readKey(content);
    }

    void readKey(QStringView content)
    {
        const qsizetype separator = content.indexOf(m_separator);
        if (separator <= 0 || separator > LongestKey)
            return;
        m_key = plainValue(content.left(separator)).toLower();
        const QStringView value = content.sliced(separator + 1).trimmed();
        m_isBlock = value.startsWith(u'|') || value.startsWith(u'>');
        if (m_isBlock || value.isEmpty())
            return;
        if (value.startsWith(u'[') && value.endsWith(u']') && !value.startsWith(u"[["))
            m_found.values[m_key].append(bracketed(value));
        else
            add(plainValue(value));
    }

    void add(const QString &value)
    {
        if (!value.isEmpty())
            m_found.values[m_key].append(value);
    }

    void extend(QStringView content)
    {
        QStringList &values = m_found.values[m_key];
        if (values.isEmpty())
            values.append(content.toString());
        else
            values.back() += QChar(u' ') + content.toString();
    }

    FrontMatter m_found;
    QChar m_separator;
    QString m_key;
    bool m_isBlock = false;
};

} // namespace

QString FrontMatter::first(const QStringList &keys) const
{
    return all(keys).value(0);
}

QStringList FrontMatter::all(const QStringList &keys) const
{
    for (const QString &key : keys) {
        if (const QStringList found = values.value(key); !found.isEmpty())
            return found;
    }
    return {};
}

FrontMatter readFrontMatter(const QString &text)
{
    return FrontMatterReader().run(text);
}

} // namespace Pressmark
