#include "pdf/pdfxmp.h"

#include "text/canonicaltext.h"
#include "text/dates.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <poppler-qt6.h>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype LongestPacket = 16'000'000; // UTF-16 units
constexpr qsizetype LongestValue = 2'000;
constexpr qsizetype MostValues = 200;
constexpr auto Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto DublinCore = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto Prism = "http://prismstandard.org/namespaces/"_L1; // whatever version
constexpr auto Own = "urn:pressmark:"_L1;

/// "dc:title" → its values, as text.
using Values = QHash<QString, QStringList>;

QString shortName(QStringView space, QStringView name)
{
    const QString prefix = space == DublinCore ? u"dc:"_s
        : space.startsWith(Prism)              ? u"prism:"_s
        : space == Own                         ? u"pressmark:"_s
                                               : QString();
    return prefix.isEmpty() ? QString() : prefix + name.toString();
}

/// Properties stand as elements, with a list in them or without, or as attributes of the description.
Values valuesOf(const QString &xmp)
{
    Values values;
    if (xmp.size() > LongestPacket)
        return values;
    const auto add = [&values](const QString &name, const QString &value) {
        if (!name.isEmpty() && !value.trimmed().isEmpty() && values[name].size() < MostValues)
            values[name].append(value.trimmed());
    };
    QXmlStreamReader reader(xmp);
    QString property;
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                add(shortName(attribute.namespaceUri(), attribute.name()), attribute.value().toString());
            const QString name = shortName(reader.namespaceUri(), reader.name());
            property = name.isEmpty() && reader.namespaceUri() == Rdf ? property : name;
            text.clear();
        } else if (reader.isCharacters()) {
            text += reader.text();
        } else if (reader.isEndElement()) {
            add(property, text);
            text.clear();
            if (reader.namespaceUri() != Rdf)
                property.clear();
        }
    }
    return values;
}

/// Poppler takes its letters for those of another encoding, which does not matter to the few that say little.
QString packetOf(const Poppler::Document &pdf, const QByteArray &bytes)
{
    const QString claimed = pdf.metadata();
    if ((!claimed.contains(Prism) && !claimed.contains(Own)) || pdf.xrefWasReconstructed())
        return claimed;
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("imported", bytes.constData(), static_cast<size_t>(bytes.size()));
        QPDFObjectHandle packet = file.getRoot().getKey("/Metadata");
        const std::shared_ptr<Buffer> data = packet.isStream() ? packet.getStreamData() : nullptr;
        return data ? QString::fromUtf8({data->getBuffer(), static_cast<qsizetype>(data->getSize())}) : claimed;
    } catch (const std::exception &) {
        return claimed;
    }
}

QString first(const Values &values, const QString &name)
{
    return canonicalText(values.value(name).value(0).left(LongestValue));
}

/// ISO 8601, which may end behind the year or the month.
CivilDate dateOf(const QString &text)
{
    static const QRegularExpression Part(u"^(1[6-9]|20)\\d{2}(-(0[1-9]|1[0-2]))?$"_s);
    if (!Part.match(text).hasMatch())
        return parseMachineDate(text, {});
    return {.value = text, .precision = text.size() > 4 ? DatePrecision::Month : DatePrecision::Year};
}

CivilDate dateFrom(const Values &values)
{
    for (const QString &name : {u"prism:publicationDate"_s, u"prism:coverDate"_s}) {
        const QString found = first(values, name);
        if (CivilDate date = dateOf(found); !date.isEmpty()) {
            date.found = found;
            return date;
        }
    }
    return {};
}

PagePlaces placesFrom(const Values &values, const QString &name)
{
    PagePlaces found;
    for (const QString &place : values.value(name).value(0).split(u';', Qt::SkipEmptyParts)) {
        const QStringList numbers = place.split(u' ');
        if (numbers.size() == 5)
            found[numbers[0].toInt()].append(
                QRectF(numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble(), numbers[4].toDouble()));
    }
    return found;
}

Metadata articleFrom(const Values &values)
{
    Metadata article;
    article.title = first(values, u"dc:title"_s);
    for (const QString &author : values.value(u"dc:creator"_s))
        article.authors.append(canonicalText(author.left(LongestValue)));
    article.subtitle = first(values, u"pressmark:subtitle"_s);
    article.byline = first(values, u"pressmark:byline"_s);
    article.accession = first(values, u"pressmark:accession"_s);
    article.source = first(values, u"prism:publicationName"_s);
    article.section = first(values, u"prism:section"_s);
    article.edition = first(values, u"prism:edition"_s);
    article.page = first(values, u"prism:startingPage"_s);
    article.place = first(values, u"prism:location"_s);
    article.url = first(values, u"dc:source"_s);
    article.language = first(values, u"dc:language"_s);
    article.published = dateFrom(values);
    return article;
}

} // namespace

PdfXmp readXmp(const Poppler::Document &pdf, const QByteArray &bytes)
{
    static const QRegularExpression Language(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    static const QRegularExpression Address(u"^https?://\\S+$"_s, QRegularExpression::CaseInsensitiveOption);
    const Values values = valuesOf(packetOf(pdf, bytes));
    PdfXmp read;
    read.language = first(values, u"dc:language"_s);
    if (!Language.match(read.language).hasMatch())
        read.language.clear();
    read.publication = first(values, u"prism:publicationName"_s);
    read.section = first(values, u"prism:section"_s);
    read.url = first(values, u"prism:url"_s);
    if (!Address.match(read.url).hasMatch())
        read.url.clear();
    read.published = dateFrom(values);
    read.isOurs = pdf.numPages() > 0 && first(values, u"pressmark:pages"_s).toInt() == pdf.numPages();
    if (read.isOurs) {
        read.article = articleFrom(values);
        read.article.language = read.language;
        read.additions = placesFrom(values, u"pressmark:additions"_s);
        read.hyphens = placesFrom(values, u"pressmark:hyphens"_s);
        read.captions = placesFrom(values, u"pressmark:captions"_s);
    }
    return read;
}

} // namespace Pressmark
