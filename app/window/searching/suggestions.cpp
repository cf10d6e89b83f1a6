#include "window/searching/suggestions.h"

#include "window/searching/typedfields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype Most = 8;
constexpr qsizetype LettersOfAField = 2; // before fields are offered

/// What people are told, in a form that lupdate understands.
struct SuggestionWords
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::SearchBar)
};

QList<SearchSuggestion> fieldHints()
{
    return {{u"tag:"_s, SuggestionWords::tr("a tag, or one below it")},
            {u"source:"_s, SuggestionWords::tr("a publication")},
            {u"author:"_s, SuggestionWords::tr("who wrote it")},
            {u"after:"_s, SuggestionWords::tr("published since: 2024 or 2024-10-03")},
            {u"before:"_s, SuggestionWords::tr("published before")},
            {u"date:"_s, SuggestionWords::tr("published then: 2024 or 2023..2024-06")},
            {u"title:"_s, SuggestionWords::tr("words of the headline")},
            {u"body:"_s, SuggestionWords::tr("words of the text")},
            {u"byline:"_s, SuggestionWords::tr("words of the line with the authors")},
            {u"caption:"_s, SuggestionWords::tr("words below pictures")},
            {u"note:"_s, SuggestionWords::tr("words of your notes")},
            {u"lang:"_s, SuggestionWords::tr("a language: en, de, uk")},
            {u"has:"_s, SuggestionWords::tr("note, highlight, tag or pdf")},
            {u"is:"_s, SuggestionWords::tr("unread, starred, trashed…")},
            {u"in:"_s, SuggestionWords::tr("a collection; in:notes for passages")},
            {u"color:"_s, SuggestionWords::tr("the colour of a mark: yellow, green, blue, red or violet")},
            {u"marked:"_s, SuggestionWords::tr("marked then: 2026-11 or 2026-10..")},
            {u"person:"_s, SuggestionWords::tr("who marked or tagged it")}};
}

QStringList valuesOf(const QString &field, const SearchKnowledge &known)
{
    if (field == u"tag")
        return known.tags;
    if (field == u"source")
        return known.sources;
    if (field == u"author")
        return known.authors;
    if (field == u"in")
        return known.collections + QStringList{u"notes"_s};
    return fixedValues(field);
}

/// Those that begin with the letters, then those that have a word that does.
QStringList matching(const QStringList &values, const QString &typed)
{
    QStringList first;
    QStringList second;
    for (const QString &value : values) {
        if (value.startsWith(typed, Qt::CaseInsensitive))
            first.append(value);
        else if (value.contains(u' ' + typed, Qt::CaseInsensitive))
            second.append(value);
        if (first.size() >= Most)
            break;
    }
    return (first + second).mid(0, Most);
}

} // namespace

QList<SearchSuggestion> suggestionsFor(const QString &words, qsizetype cursor, const SearchKnowledge &known)
{
    QList<SearchSuggestion> suggestions;
    const TermAtCursor term = termAt(words, cursor);
    const QString minus = term.negated ? u"-"_s : QString();
    if (!term.field.isEmpty()) {
        const QString typed = term.value.startsWith(u'=') ? term.value.mid(1) : term.value;
        for (const QString &value : matching(valuesOf(term.field, known), typed))
            suggestions.append({fieldScope(term.field, value, term.negated).query, {}});
        return suggestions;
    }
    if (term.value.size() >= LettersOfAField) {
        for (const SearchSuggestion &field : fieldHints()) {
            if (field.text.startsWith(term.value, Qt::CaseInsensitive))
                suggestions.append({minus + field.text, field.hint});
        }
        for (const QString &tag : matching(known.tags, term.value).mid(0, 3))
            suggestions.append(
                {fieldScope(u"tag"_s, tag, term.negated).query, SuggestionWords::tr("articles with this tag")});
    }
    for (const QString &old : known.history) {
        if (suggestions.size() >= Most)
            break;
        if (!words.trimmed().isEmpty() && old != words.trimmed()
            && old.startsWith(words.trimmed(), Qt::CaseInsensitive))
            suggestions.append({old, SuggestionWords::tr("searched before"), true});
    }
    return suggestions.mid(0, Most);
}

} // namespace Pressmark
