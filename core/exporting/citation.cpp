#include "exporting/citation.h"

#include "exporting/citationrules.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

/// What people are told, in a form that lupdate understands.
struct CitationMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::Citation)
};

qint64 firstTime(const Capture &capture)
{
    return capture.saved.value_or(capture.fetched.value_or(capture.imported));
}

} // namespace

QString citationStyleName(CitationStyle style)
{
    switch (style) {
    case CitationStyle::Pattern:
        return u"plain"_s;
    case CitationStyle::Apa:
        return u"apa"_s;
    case CitationStyle::Chicago:
        return u"chicago"_s;
    case CitationStyle::Mla:
        return u"mla"_s;
    case CitationStyle::Iso690:
        return u"iso690"_s;
    }
    return {};
}

std::optional<CitationStyle> citationStyleFromName(QStringView name)
{
    for (const CitationStyle style : AllCitationStyles) {
        if (name == citationStyleName(style))
            return style;
    }
    return std::nullopt;
}

QString citationStyleTitle(CitationStyle style)
{
    switch (style) {
    case CitationStyle::Pattern:
        return CitationMessages::tr("Plain, after a pattern");
    case CitationStyle::Apa:
        return CitationMessages::tr("APA, 7th edition");
    case CitationStyle::Chicago:
        return CitationMessages::tr("Chicago, 17th edition, bibliography");
    case CitationStyle::Mla:
        return CitationMessages::tr("MLA, 9th edition");
    case CitationStyle::Iso690:
        return CitationMessages::tr("ISO 690");
    }
    return {};
}

QString usualPattern()
{
    return CitationMessages::tr("[{authors}][, “{title}”][, {source}][, {date}][, p. {page}][, {url}]");
}

CitedArticle citedArticle(const Article &article, const QList<Capture> &captures)
{
    qint64 first = 0;
    for (const Capture &capture : captures) {
        const qint64 time = firstTime(capture);
        if (time > 0 && (first == 0 || time < first))
            first = time;
    }
    return {article.metadata, first > 0 ? QDateTime::fromMSecsSinceEpoch(first, Qt::UTC).date() : QDate()};
}

Citation citation(const CitedArticle &article, const CitationForm &form)
{
    switch (form.style) {
    case CitationStyle::Pattern:
        return patternCitation(article, form.pattern.isEmpty() ? usualPattern() : form.pattern);
    case CitationStyle::Apa:
        return apaCitation(article);
    case CitationStyle::Chicago:
        return chicagoCitation(article);
    case CitationStyle::Mla:
        return mlaCitation(article);
    case CitationStyle::Iso690:
        return iso690Citation(article);
    }
    return {};
}

QString citationText(const Citation &citation)
{
    QString text;
    for (const CitationRun &run : citation)
        text += run.text;
    return text;
}

QString citationHtml(const Citation &citation)
{
    QString text;
    for (const CitationRun &run : citation)
        text += run.italic ? u"<i>%1</i>"_s.arg(run.text.toHtmlEscaped()) : run.text.toHtmlEscaped();
    return text;
}

QString quotationText(const QString &words, const Citation &citation, CitationStyle style)
{
    const QString quote = CitationMessages::tr("“%1”").arg(words.simplified());
    return style == CitationStyle::Pattern ? quote + u" ("_s + citationText(citation) + u')'
                                           : quote + u"\n\n"_s + citationText(citation);
}

QString quotationHtml(const QString &words, const Citation &citation)
{
    return u"<blockquote>%1</blockquote><p>%2</p>"_s.arg(words.simplified().toHtmlEscaped(), citationHtml(citation));
}

} // namespace Pressmark
