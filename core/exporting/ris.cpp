#include "exporting/authornames.h"
#include "exporting/references.h"

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

/// A line of a field; nothing if it is empty. What stands in a field is one line.
QString line(QLatin1StringView tag, const QString &value)
{
    const QString text = value.simplified();
    return text.isEmpty() ? QString() : tag + u"  - "_s + text + u"\r\n"_s;
}

/// "2024/10/03/": what is not known is empty.
QString risDate(const CivilDate &date)
{
    if (date.isEmpty())
        return {};
    const bool month = date.precision != DatePrecision::Year;
    const bool day = month && date.precision != DatePrecision::Month;
    return u"%1/%2/%3/"_s.arg(date.value.left(4), month ? date.value.mid(5, 2) : QString(),
                              day ? date.value.mid(8, 2) : QString());
}

QString risName(const AuthorName &name)
{
    return name.familyFirst ? name.family + u", "_s + name.given : invertedName(name);
}

} // namespace

QByteArray ris(const QList<CitedArticle> &articles)
{
    const QStringList keys = referenceKeys(articles);
    QString text;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const Metadata &metadata = articles[i].metadata;
        text += u"TY  - NEWS\r\n"_s + line("ID"_L1, keys[i]);
        for (const AuthorName &name : authorNames(metadata))
            text += line("AU"_L1, risName(name));
        text += line("TI"_L1, metadata.title) + line("T2"_L1, metadata.source);
        text += line("PY"_L1, metadata.published.value.left(4)) + line("DA"_L1, risDate(metadata.published));
        text += line("SE"_L1, metadata.section) + line("SP"_L1, metadata.page) + line("ET"_L1, metadata.edition);
        text += line("LA"_L1, metadata.language) + line("AN"_L1, metadata.accession);
        for (const QString &keyword : metadata.keywords)
            text += line("KW"_L1, keyword);
        text += line("UR"_L1, metadata.url.isEmpty() ? metadata.canonicalUrl : metadata.url);
        text += line("Y2"_L1, articles[i].seen.toString(u"yyyy/MM/dd/"_s)) + u"ER  - \r\n\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace Pressmark
