#include "exporting/citationrules.h"

#include "exporting/articlelines.h"
#include "exporting/authornames.h"

#include <QLocale>
#include <QRegularExpression>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

/// A reference while it is put together.
class Reference
{
public:
    void add(const QString &text)
    {
        if (text.isEmpty())
            return;
        if (m_runs.isEmpty() || m_runs.last().italic)
            m_runs.append({text, false});
        else
            m_runs.last().text += text;
    }
    void italic(const QString &text)
    {
        if (!text.isEmpty())
            m_runs.append({text, true});
    }
    void space() { add(m_runs.isEmpty() ? QString() : u" "_s); }
    /// Ends a sentence that has no end yet.
    void stop()
    {
        static const QRegularExpression end(u"[.?!…。？！؟][”’»\\]\\)]*$"_s);
        if (!m_runs.isEmpty() && !m_runs.last().text.contains(end))
            add(u"."_s);
    }
    const Citation &runs() const { return m_runs; }

private:
    Citation m_runs;
};

/// Styles have English months, whatever language people see.
QString month(int number, QLocale::FormatType length = QLocale::LongFormat)
{
    return QLocale::c().monthName(number, length);
}

struct Day
{
    QString year;
    int month = 0; // 0 if it is not known
    int day = 0;
};

Day dayOf(const CivilDate &date)
{
    Day day{date.value.left(4), 0, 0};
    if (date.precision != DatePrecision::Year)
        day.month = date.value.mid(5, 2).toInt();
    if (day.month > 0 && date.precision != DatePrecision::Month)
        day.day = date.value.mid(8, 2).toInt();
    if (day.month > 12)
        day.month = day.day = 0;
    return day;
}

/// "October 3, 2024"
QString americanDate(const Day &day)
{
    if (day.month == 0)
        return day.year;
    return day.day == 0 ? month(day.month) + u' ' + day.year
                        : u"%1 %2, %3"_s.arg(month(day.month), QString::number(day.day), day.year);
}

/// "3 October 2024"
QString europeanDate(const Day &day)
{
    if (day.month == 0)
        return day.year;
    const QString ofMonth = month(day.month) + u' ' + day.year;
    return day.day == 0 ? ofMonth : QString::number(day.day) + u' ' + ofMonth;
}

/// "3 Oct. 2024"
QString mlaDate(const Day &day)
{
    static const QString months[] = {u"Jan."_s, u"Feb."_s, u"Mar."_s,  u"Apr."_s, u"May"_s,  u"June"_s,
                                     u"July"_s, u"Aug."_s, u"Sept."_s, u"Oct."_s, u"Nov."_s, u"Dec."_s};
    if (day.month == 0)
        return day.year;
    const QString ofMonth = months[day.month - 1] + u' ' + day.year;
    return day.day == 0 ? ofMonth : QString::number(day.day) + u' ' + ofMonth;
}

Day dayOf(const QDate &date)
{
    return {QString::number(date.year()), date.month(), date.day()};
}

QString urlOf(const Metadata &metadata)
{
    return metadata.url.isEmpty() ? metadata.canonicalUrl : metadata.url;
}

QString titleOf(const Metadata &metadata)
{
    return metadata.title.isEmpty() ? u"[Untitled article]"_s : metadata.title.simplified();
}

/// A title between quotation marks that ends a sentence: “Why?”, “Silt.”
QString quotedTitle(const Metadata &metadata)
{
    Reference title;
    title.add(titleOf(metadata));
    title.stop();
    QString text = citationText(title.runs());
    text.replace(u'“', u'‘').replace(u'”', u'’');
    return u'“' + text + u'”';
}

QString apaName(const AuthorName &name)
{
    return name.familyFirst
        ? directName(name)
        : invertedName({.family = name.family, .given = initials(name.given), .suffix = name.suffix});
}

QString apaAuthors(const QList<AuthorName> &authors)
{
    constexpr qsizetype Most = 20;
    QStringList names;
    for (const AuthorName &author : authors)
        names.append(apaName(author));
    if (names.size() > Most)
        return names.mid(0, Most - 1).join(u", "_s) + u", . . . "_s + names.last();
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return names.join(u", "_s) + u", & "_s + last;
}

/// "Lund, Ida, and Tomas Okoro"
QString chicagoAuthors(const QList<AuthorName> &authors)
{
    constexpr qsizetype Most = 10;
    constexpr qsizetype Listed = 7;
    QStringList names;
    for (const AuthorName &author : authors)
        names.append(names.isEmpty() ? invertedName(author) : directName(author));
    if (names.size() > Most)
        return names.mid(0, Listed).join(u", "_s) + u", et al."_s;
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return names.join(u", "_s) + u", and "_s + last;
}

/// English names lose their article, those of other languages keep it: Bell, Le Phare. That of a place stays too.
QString chicagoSource(const QString &source)
{
    static const QRegularExpression article(u"^The (?!Hague\\b|Dalles\\b)(?=\\S)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return source.simplified().remove(article);
}

QString mlaAuthors(const QList<AuthorName> &authors)
{
    if (authors.size() < 3)
        return chicagoAuthors(authors);
    return invertedName(authors.first()) + u", et al."_s;
}

QString iso690Authors(const QList<AuthorName> &authors)
{
    QStringList names;
    for (AuthorName author : authors) {
        author.family = author.family.toUpper();
        names.append(invertedName(author));
    }
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return names.join(u", "_s) + u" and "_s + last;
}

QString fieldOf(const CitedArticle &article, const QString &name)
{
    const Metadata &metadata = article.metadata;
    QStringList authors;
    for (const AuthorName &author : authorNames(metadata))
        authors.append(directName(author));
    const QHash<QString, QString> fields{{u"authors"_s, authors.join(u", "_s)},
                                         {u"title"_s, metadata.title},
                                         {u"subtitle"_s, metadata.subtitle},
                                         {u"source"_s, metadata.source},
                                         {u"date"_s, dateLine(metadata.published)},
                                         {u"year"_s, metadata.published.value.left(4)},
                                         {u"page"_s, metadata.page},
                                         {u"edition"_s, metadata.edition},
                                         {u"section"_s, metadata.section},
                                         {u"place"_s, metadata.place},
                                         {u"accession"_s, metadata.accession},
                                         {u"url"_s, urlOf(metadata)},
                                         {u"seen"_s, article.seen.toString(Qt::ISODate)}};
    return fields.value(name).simplified();
}

/// Fills the fields in; nothing if all of them are empty.
QString filled(const CitedArticle &article, const QString &pattern)
{
    static const QRegularExpression field(u"\\{(\\w+)\\}"_s);
    QString text;
    qsizetype done = 0;
    bool fields = false;
    bool values = false;
    QRegularExpressionMatchIterator matches = field.globalMatch(pattern);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString value = fieldOf(article, match.captured(1));
        text += pattern.mid(done, match.capturedStart() - done) + value;
        done = match.capturedEnd();
        fields = true;
        values = values || !value.isEmpty();
    }
    return fields && !values ? QString() : text + pattern.mid(done);
}

} // namespace

Citation patternCitation(const CitedArticle &article, const QString &pattern)
{
    static const QRegularExpression group(u"\\[([^\\]]*)\\]"_s);
    static const QRegularExpression atBeginning(u"^[\\s,;:.·—–-]+"_s);
    QString text;
    qsizetype done = 0;
    QRegularExpressionMatchIterator matches = group.globalMatch(pattern);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        text += filled(article, pattern.mid(done, match.capturedStart() - done));
        text += filled(article, match.captured(1));
        done = match.capturedEnd();
    }
    text += filled(article, pattern.mid(done));
    return {{text.remove(atBeginning).trimmed(), false}};
}

Citation apaCitation(const CitedArticle &article)
{
    const Metadata &metadata = article.metadata;
    const QString authors = apaAuthors(authorNames(metadata));
    const Day day = dayOf(metadata.published);
    QString date = day.year.isEmpty() ? u"n.d."_s : day.year;
    if (day.month > 0)
        date += u", "_s + month(day.month) + (day.day > 0 ? u' ' + QString::number(day.day) : QString());
    Reference reference;
    reference.add(authors.isEmpty() ? titleOf(metadata) : authors);
    reference.stop();
    reference.add(u" ("_s + date + u")."_s);
    if (!authors.isEmpty()) {
        reference.add(u' ' + titleOf(metadata));
        reference.stop();
    }
    if (!metadata.source.isEmpty()) {
        reference.space();
        reference.italic(metadata.source);
        reference.add(metadata.page.isEmpty() ? QString() : u", "_s + metadata.page);
        reference.stop();
    }
    if (const QString url = urlOf(metadata); !url.isEmpty()) {
        const bool retrieved = day.year.isEmpty() && article.seen.isValid();
        reference.add(retrieved ? u" Retrieved "_s + americanDate(dayOf(article.seen)) + u", from "_s : u" "_s);
        reference.add(url);
    }
    return reference.runs();
}

Citation chicagoCitation(const CitedArticle &article)
{
    const Metadata &metadata = article.metadata;
    const QString authors = chicagoAuthors(authorNames(metadata));
    const QString source = chicagoSource(metadata.source);
    const bool sourceFirst = authors.isEmpty() && !source.isEmpty();
    Reference reference;
    if (sourceFirst)
        reference.italic(source);
    else
        reference.add(authors);
    reference.stop();
    reference.space();
    reference.add(quotedTitle(metadata));
    if (!sourceFirst && !source.isEmpty()) {
        reference.space();
        reference.italic(source);
    }
    QStringList place{americanDate(dayOf(metadata.published)), metadata.page};
    place.removeAll(QString());
    if (!place.isEmpty())
        reference.add((sourceFirst || source.isEmpty() ? u" "_s : u", "_s) + place.join(u", "_s));
    reference.stop();
    if (metadata.published.isEmpty() && article.seen.isValid() && !urlOf(metadata).isEmpty())
        reference.add(u" Accessed "_s + americanDate(dayOf(article.seen)) + u'.');
    if (const QString url = urlOf(metadata); !url.isEmpty())
        reference.add(u' ' + url + u'.');
    return reference.runs();
}

Citation mlaCitation(const CitedArticle &article)
{
    static const QRegularExpression scheme(u"^https?://"_s);
    const Metadata &metadata = article.metadata;
    Reference reference;
    reference.add(mlaAuthors(authorNames(metadata)));
    reference.stop();
    reference.space();
    reference.add(quotedTitle(metadata));
    QStringList place{mlaDate(dayOf(metadata.published)),
                      metadata.page.isEmpty() ? QString() : u"p. "_s + metadata.page, urlOf(metadata).remove(scheme)};
    place.removeAll(QString());
    if (!metadata.source.isEmpty()) {
        reference.space();
        reference.italic(metadata.source);
    }
    if (!place.isEmpty())
        reference.add((metadata.source.isEmpty() ? u" "_s : u", "_s) + place.join(u", "_s));
    reference.stop();
    if (metadata.published.isEmpty() && article.seen.isValid() && !urlOf(metadata).isEmpty())
        reference.add(u" Accessed "_s + mlaDate(dayOf(article.seen)) + u'.');
    return reference.runs();
}

Citation iso690Citation(const CitedArticle &article)
{
    const Metadata &metadata = article.metadata;
    const QString url = urlOf(metadata);
    const QString date = europeanDate(dayOf(metadata.published));
    Reference reference;
    reference.add(iso690Authors(authorNames(metadata)));
    reference.stop();
    reference.space();
    reference.add(titleOf(metadata));
    reference.stop();
    reference.space();
    reference.italic(metadata.source);
    reference.add(url.isEmpty() ? QString() : metadata.source.isEmpty() ? u"[online]"_s : u" [online]"_s);
    reference.stop();
    reference.add(u' ' + (date.isEmpty() ? u"[no date]"_s : date));
    reference.add(metadata.page.isEmpty() ? QString() : u", p. "_s + metadata.page);
    if (!url.isEmpty() && article.seen.isValid())
        reference.add(u" [viewed "_s + europeanDate(dayOf(article.seen)) + u']');
    reference.add(u"."_s);
    if (!url.isEmpty())
        reference.add(u" Available from: "_s + url);
    return reference.runs();
}

} // namespace Pressmark
