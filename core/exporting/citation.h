#pragma once

#include "model/article.h"

#include <QDate>

namespace Pressmark {

/// How a reference is written. The first follows a pattern; the others are the rules of that name for articles in
/// newspapers, which are English whatever language people see.
enum class CitationStyle { Pattern, Apa, Chicago, Mla, Iso690 };

constexpr CitationStyle AllCitationStyles[] = {CitationStyle::Pattern, CitationStyle::Apa, CitationStyle::Chicago,
                                               CitationStyle::Mla, CitationStyle::Iso690};

QString citationStyleName(CitationStyle style); // "plain", "apa", "chicago", "mla", "iso690"
std::optional<CitationStyle> citationStyleFromName(QStringView name);
/// For people: "APA, 7th edition".
QString citationStyleTitle(CitationStyle style);

struct CitationForm
{
    CitationStyle style = CitationStyle::Pattern;
    QString pattern; // usualPattern() if empty

    bool operator==(const CitationForm &) const = default;
};

/// "[{authors}][, “{title}”][, {source}]…": fields in braces; what stands between brackets is left out with its field
/// if that is empty.
QString usualPattern();

/// What a reference is made from.
struct CitedArticle
{
    Metadata metadata;
    QDate seen; // when its page was read or saved; not valid if that is not known
};

/// The day on which an article was first saved, fetched or imported.
CitedArticle citedArticle(const Article &article, const QList<Capture> &captures);

struct CitationRun
{
    QString text;
    bool italic = false;

    bool operator==(const CitationRun &) const = default;
};

/// A reference, as runs of letters.
using Citation = QList<CitationRun>;

Citation citation(const CitedArticle &article, const CitationForm &form);
QString citationText(const Citation &citation);
/// Everything escaped; italic runs between <i> and </i>.
QString citationHtml(const Citation &citation);

/// The quotation with its reference, as people paste it: “…” (Ida Lund, …), or the reference below in the styles that
/// have rules.
QString quotationText(const QString &words, const Citation &citation, CitationStyle style);
QString quotationHtml(const QString &words, const Citation &citation);

} // namespace Pressmark
