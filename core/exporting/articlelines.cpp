#include "exporting/articlelines.h"

#include "exporting/authornames.h"
#include "text/direction.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int WordsPerMinute = 220;

/// What people are told, in a form that lupdate understands.
struct ArticleLinesMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::ArticleLines)
};

QString dayLine(const CivilDate &date)
{
    const QDate day = QDate::fromString(date.value.left(10), Qt::ISODate);
    switch (date.precision) {
    case DatePrecision::Year:
        return date.value.left(4);
    case DatePrecision::Month: {
        const QDate month = QDate::fromString(date.value.left(7) + u"-01"_s, Qt::ISODate);
        return month.isValid() ? QLocale().standaloneMonthName(month.month()) + u' ' + date.value.left(4) : date.value;
    }
    case DatePrecision::Day:
    case DatePrecision::Minute:
        break;
    }
    return day.isValid() ? QLocale().toString(day, u"d MMMM yyyy"_s) : date.value;
}

QString bylineWords(const Metadata &metadata)
{
    const QString names = metadata.byline.isEmpty() ? metadata.authors.join(u", "_s) : metadata.byline;
    if (names.isEmpty() || names.startsWith(u"by "_s, Qt::CaseInsensitive))
        return names;
    return ArticleLinesMessages::tr("By %1").arg(isolated(names));
}

/// "Ellison"; "Ellison and Okoro"; "Ellison et al."
QString surnames(const Metadata &metadata)
{
    QStringList names;
    for (const AuthorName &author : authorNames(metadata))
        names.append(author.family);
    if (names.isEmpty())
        return {};
    if (names.size() == 1)
        return names.first();
    if (names.size() == 2)
        return ArticleLinesMessages::tr("%1 and %2").arg(names[0], names[1]);
    return ArticleLinesMessages::tr("%1 et al.").arg(names.first());
}

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace

QString dateLine(const CivilDate &date)
{
    if (date.isEmpty())
        return {};
    QString line = dayLine(date);
    if (date.precision == DatePrecision::Minute && date.value.size() >= 16)
        line += u", "_s + date.value.mid(11, 5);
    if (date.unsure)
        line = ArticleLinesMessages::tr("%1 (unsure)").arg(line);
    return line;
}

QString bylineLine(const Article &article)
{
    QString reading;
    if (article.words > 0) {
        const int minutes = (article.words + WordsPerMinute / 2) / WordsPerMinute;
        reading = ArticleLinesMessages::tr("%1 min read").arg(std::max(1, minutes));
    }
    return joined({bylineWords(article.metadata), dateLine(article.metadata.published), reading}, u" · "_s);
}

QString citationLine(const Article &article, int page)
{
    const Metadata &metadata = article.metadata;
    const QString title =
        metadata.title.isEmpty() ? QString() : ArticleLinesMessages::tr("“%1”").arg(isolated(metadata.title));
    const QString origin =
        joined({isolated(surnames(metadata)), title, isolated(metadata.source), dayLine(metadata.published).trimmed()},
               u", "_s);
    QString place;
    if (!metadata.page.isEmpty() || page > 0)
        place = ArticleLinesMessages::tr("p. %1").arg(metadata.page.isEmpty() ? QString::number(page) : metadata.page);
    else if (!metadata.url.isEmpty())
        place = ArticleLinesMessages::tr("online");
    return joined({origin, place}, u" · "_s);
}

} // namespace Pressmark
