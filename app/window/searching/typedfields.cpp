#include "window/searching/typedfields.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// What people are told, in a form that lupdate understands.
struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::SearchBar)
};

struct Term
{
    qsizetype start = 0;
    qsizetype end = 0;
    bool open = false; // a quotation mark was not closed
};

bool isQuote(QChar c)
{
    return u"\"\u201c\u201d\u201e\u00ab\u00bb"_s.contains(c);
}

/// What stands between spaces; spaces in quotation marks do not part.
QList<Term> termsOf(const QString &words)
{
    QList<Term> terms;
    bool inside = false;
    bool quoted = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isQuote(words[i]))
            quoted = !quoted;
        if (words[i].isSpace() && !quoted) {
            inside = false;
            continue;
        }
        if (!inside)
            terms.append({i, i, false});
        inside = true;
        terms.last().end = i + 1;
        terms.last().open = quoted;
    }
    return terms;
}

TermAtCursor read(const QString &words, const Term &term)
{
    TermAtCursor read{.start = term.start, .length = term.end - term.start};
    QString text = words.mid(term.start, read.length);
    read.negated = text.startsWith(u'-');
    if (read.negated)
        text.remove(0, 1);
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0 && knowingFields().contains(text.left(colon))) {
        read.field = text.left(colon);
        text.remove(0, colon + 1);
    }
    read.value = text;
    read.value.removeIf(isQuote);
    return read;
}

bool joinsTerms(const QString &words, const QList<Term> &terms)
{
    return std::any_of(terms.begin(), terms.end(), [&words](const Term &term) {
        const QString text = words.mid(term.start, term.end - term.start);
        return text == u"OR" || text == u"NOT" || text.startsWith(u"NEAR") || text.contains(u'(')
            || text.contains(u')');
    });
}

} // namespace

const QStringList &knowingFields()
{
    static const QStringList fields{u"tag"_s,    u"source"_s, u"author"_s, u"person"_s, u"lang"_s,
                                    u"before"_s, u"after"_s,  u"date"_s,   u"marked"_s, u"color"_s,
                                    u"has"_s,    u"is"_s,     u"in"_s};
    return fields;
}

QStringList fixedValues(const QString &field)
{
    if (field == u"has")
        return {u"note"_s, u"highlight"_s, u"tag"_s, u"pdf"_s};
    if (field == u"is")
        return {u"unread"_s, u"starred"_s, u"trashed"_s, u"included"_s, u"excluded"_s, u"changed"_s};
    if (field == u"color")
        return {u"yellow"_s, u"green"_s, u"blue"_s, u"red"_s, u"violet"_s};
    return {};
}

Scope fieldScope(const QString &field, const QString &value, bool negated)
{
    const bool quoted = value.contains(u' ') || field == u"tag" || field == u"source" || field == u"author"
        || field == u"in" || field == u"person";
    const bool exact = value.startsWith(u'='); // tag:="energy"
    QString query = quoted && !exact ? quotedTerm(field, value) : field + u':' + value;
    if (exact && value.contains(u' '))
        query = field + u":=\""_s + value.mid(1) + u'"';
    const QString label = u"%1: %2"_s.arg(field, value);
    return negated ? Scope{u'-' + query, FieldWords::tr("not %1").arg(label)} : Scope{query, label};
}

TypedFields takeFields(const QString &words, bool all)
{
    TypedFields taken{.scopes = {}, .words = words};
    const QList<Term> terms = termsOf(words);
    if (joinsTerms(words, terms))
        return taken;
    for (auto term = terms.rbegin(); term != terms.rend(); ++term) {
        const TermAtCursor field = read(words, *term);
        const bool complete = !term->open && (all || term->end < words.size());
        if (field.field.isEmpty() || field.value.trimmed().isEmpty() || !complete)
            continue;
        taken.scopes.prepend(fieldScope(field.field, field.value.trimmed(), field.negated));
        qsizetype end = term->end;
        while (end < taken.words.size() && taken.words[end].isSpace())
            ++end;
        taken.words.remove(term->start, end - term->start);
    }
    return taken;
}

TermAtCursor termAt(const QString &words, qsizetype cursor)
{
    for (const Term &term : termsOf(words)) {
        if (cursor >= term.start && cursor <= term.end)
            return read(words, term);
    }
    return {.start = cursor};
}

} // namespace Pressmark
