#include "extraction/declaredauthors.h"

#include "extraction/personnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

bool isPerson(const QString &author)
{
    return lookOfName(author.section(u',', 0, 0)) == NameLook::Person;
}

Byline joined(const QStringList &lines, const QString &publication)
{
    Byline all;
    QStringList texts;
    for (const QString &line : lines) {
        const Byline byline = readByline(line, publication);
        bool added = false;
        for (const QString &author : byline.authors) {
            if (all.authors.size() < MostAuthors && !all.authors.contains(author)) {
                all.authors.append(author);
                added = true;
            }
        }
        if (added)
            texts.append(byline.text);
    }
    // Beside persons an organisation is the one that they work for.
    const bool persons = std::any_of(all.authors.begin(), all.authors.end(), isPerson);
    if (persons)
        all.authors.removeIf([](const QString &author) { return !isPerson(author); });
    all.text = texts.join(u", "_s);
    return all;
}

FoundByline metaAuthors(const PageSources &sources, const QString &publication)
{
    const auto values = [&sources](const QString &name) {
        QStringList found = sources.head.meta.values(name);
        std::reverse(found.begin(), found.end());
        return found;
    };
    FoundByline best;
    for (const char16_t *name : {u"author", u"sailthru.author", u"parsely-author", u"dc.creator", u"dcterms.creator",
                                 u"article:author", u"byl"}) {
        const FoundByline found{joined(values(QString::fromUtf16(name)), publication), u"meta"_s};
        if (best.byline.isEmpty() || (!best.byline.namesPersons() && found.byline.namesPersons()))
            best = found;
    }
    QStringList cited; // "Vell, Marta"
    for (const QString &author : values(u"citation_author"_s) + values(u"citation_authors"_s)) {
        const bool reversed = author.count(u',') == 1;
        cited += reversed ? author.section(u',', 1).trimmed() + u' ' + author.section(u',', 0, 0) : author;
    }
    const Byline citation = joined(cited, publication);
    return best.byline.isEmpty() || isMoreOf(citation, best.byline) ? FoundByline{citation, u"meta"_s} : best;
}

/// What WordPress tells messengers: twitter:label1 "Written by", twitter:data1 the name.
FoundByline labelledAuthors(const PageSources &sources, const QString &publication)
{
    for (const char16_t *number : {u"1", u"2"}) {
        const QString n = QString::fromUtf16(number);
        const QString label = sources.head.meta.value(u"twitter:label"_s + n);
        if (isBylineStart(label))
            return {joined({sources.head.meta.value(u"twitter:data"_s + n)}, publication), u"meta"_s};
    }
    return {};
}

} // namespace

DeclaredAuthors declaredAuthors(const PageSources &sources, const QString &publication)
{
    const FoundByline meta = metaAuthors(sources, publication);
    if (meta.byline.namesPersons())
        return {meta, meta};
    const FoundByline linked{joined(sources.linked.authors, publication), u"JSON-LD"_s};
    if (linked.byline.namesPersons())
        return {linked, linked};
    const FoundByline labelled = labelledAuthors(sources, publication);
    return {labelled.byline.namesPersons() ? labelled : FoundByline(), meta.byline.isEmpty() ? linked : meta};
}

} // namespace Pressmark
