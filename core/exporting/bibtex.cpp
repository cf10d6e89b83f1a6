#include "exporting/authornames.h"
#include "exporting/references.h"

#include <QHash>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

/// Nothing of a text is taken for a command of TeX, and braces stay in pairs.
QString escaped(const QString &text)
{
    static const QHash<QChar, QString> signs{{u'\\', u"\\textbackslash{}"_s},
                                             {u'{', u"\\{"_s},
                                             {u'}', u"\\}"_s},
                                             {u'$', u"\\$"_s},
                                             {u'&', u"\\&"_s},
                                             {u'%', u"\\%"_s},
                                             {u'#', u"\\#"_s},
                                             {u'_', u"\\_"_s},
                                             {u'^', u"\\textasciicircum{}"_s},
                                             {u'~', u"\\textasciitilde{}"_s}};
    QString safe;
    for (const QChar character : text.simplified())
        safe += signs.value(character, QString(character));
    return safe;
}

/// An address is taken as it stands; what would end the field is written as its number.
QString address(const Metadata &metadata)
{
    QString url = (metadata.url.isEmpty() ? metadata.canonicalUrl : metadata.url).simplified();
    return url.replace(u'\\', u"%5C"_s).replace(u'{', u"%7B"_s).replace(u'}', u"%7D"_s).replace(u' ', u"%20"_s);
}

QString bibTexName(const AuthorName &name)
{
    if (name.given.isEmpty())
        return u'{' + escaped(name.family) + u'}';
    const QString family = escaped(name.family);
    return name.suffix.isEmpty() ? family + u", "_s + escaped(name.given)
                                 : family + u", "_s + escaped(name.suffix) + u", "_s + escaped(name.given);
}

QString field(QLatin1StringView name, const QString &value)
{
    return value.isEmpty() ? QString() : u"  "_s + name + u" = {"_s + value + u"},\n"_s;
}

/// The date as biblatex has it, and year and month for BibTeX.
QString dateFields(const CivilDate &date)
{
    static const QString months[] = {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                     u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    if (date.isEmpty())
        return {};
    const int month = date.precision == DatePrecision::Year ? 0 : date.value.mid(5, 2).toInt();
    QString text = field("date"_L1, date.value.left(10)) + field("year"_L1, date.value.left(4));
    if (month >= 1 && month <= 12)
        text += u"  month = %1,\n"_s.arg(months[month - 1]);
    return text;
}

} // namespace

QByteArray bibTex(const QList<CitedArticle> &articles)
{
    const QStringList keys = referenceKeys(articles);
    QString text;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const Metadata &metadata = articles[i].metadata;
        QStringList authors;
        for (const AuthorName &name : authorNames(metadata))
            authors.append(bibTexName(name));
        const QString title = escaped(metadata.title);
        text += u"@article{"_s + keys[i] + u",\n"_s + field("entrysubtype"_L1, u"newspaper"_s);
        text += field("author"_L1, authors.join(u" and "_s));
        text += field("title"_L1, title.isEmpty() ? QString() : u'{' + title + u'}');
        text += field("journal"_L1, escaped(metadata.source)) + dateFields(metadata.published);
        text += field("pages"_L1, escaped(metadata.page)) + field("edition"_L1, escaped(metadata.edition));
        text += field("language"_L1, escaped(metadata.language));
        text += field("keywords"_L1, escaped(metadata.keywords.join(u", "_s)));
        text += field("url"_L1, address(metadata)) + field("urldate"_L1, articles[i].seen.toString(Qt::ISODate));
        text += u"}\n\n"_s;
    }
    return text.toUtf8();
}

} // namespace Pressmark
