#include "exporting/xmp.h"

#include <QDateTime>
#include <QXmlStreamWriter>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto DublinCore = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto Basic = "http://ns.adobe.com/xap/1.0/"_L1;
constexpr auto Pdf = "http://ns.adobe.com/pdf/1.3/"_L1;
constexpr auto Prism = "http://prismstandard.org/namespaces/basic/2.0/"_L1;
constexpr auto Own = "urn:pressmark:"_L1;

QString xmpTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
}

/// Elements without a value are left out.
class Packet
{
public:
    explicit Packet(QByteArray &bytes)
        : m_writer(&bytes)
    {
        m_writer.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
        m_writer.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
        m_writer.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
        m_writer.writeNamespace(Rdf, u"rdf"_s);
        m_writer.writeStartElement(Rdf, u"RDF"_s);
        for (const auto &[name, prefix] :
             {std::pair(DublinCore, "dc"_L1), std::pair(Basic, "xmp"_L1), std::pair(Pdf, "pdf"_L1),
              std::pair(Prism, "prism"_L1), std::pair(Own, "pressmark"_L1)})
            m_writer.writeNamespace(name, prefix);
        m_writer.writeStartElement(Rdf, u"Description"_s);
        m_writer.writeAttribute(Rdf, u"about"_s, QString());
    }

    void add(const QString &space, const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_writer.writeTextElement(space, name, value);
    }

    /// `kind`: Seq, Bag or Alt; of alternatives each is the one for whatever language.
    void addList(const QString &name, const QString &kind, const QStringList &values)
    {
        if (values.join(QString()).isEmpty())
            return;
        m_writer.writeStartElement(DublinCore, name);
        m_writer.writeStartElement(Rdf, kind);
        for (const QString &value : values) {
            m_writer.writeStartElement(Rdf, u"li"_s);
            if (kind == u"Alt")
                m_writer.writeAttribute(u"xml:lang"_s, u"x-default"_s);
            m_writer.writeCharacters(value);
            m_writer.writeEndElement();
        }
        m_writer.writeEndElement();
        m_writer.writeEndElement();
    }

    void finish()
    {
        m_writer.writeEndElement();
        m_writer.writeEndElement();
        m_writer.writeEndElement();
        m_writer.writeProcessingInstruction(u"xpacket"_s, u"end=\"r\""_s);
    }

private:
    QXmlStreamWriter m_writer;
};

/// "0 70 88 355 40;0 …": page, and points from its top left corner.
QString placesOf(const QList<PdfHint> &hints, PdfHint::Kind kind)
{
    QStringList places;
    for (const PdfHint &hint : hints) {
        if (hint.kind != kind)
            continue;
        QString place = QString::number(hint.page);
        for (const qreal number : {hint.rect.left(), hint.rect.top(), hint.rect.width(), hint.rect.height()})
            place += u' ' + QString::number(number, 'f', 1);
        places.append(place);
    }
    return places.join(u';');
}

void addArticle(Packet &packet, const PdfContent &content)
{
    const Metadata &metadata = *content.article;
    packet.add(DublinCore, u"source"_s, metadata.canonicalUrl.isEmpty() ? metadata.url : metadata.canonicalUrl);
    packet.add(Prism, u"publicationName"_s, metadata.source);
    packet.add(Prism, u"publicationDate"_s, metadata.published.value);
    packet.add(Prism, u"section"_s, metadata.section);
    packet.add(Prism, u"edition"_s, metadata.edition);
    packet.add(Prism, u"startingPage"_s, metadata.page);
    packet.add(Prism, u"location"_s, metadata.place);
    packet.add(Own, u"subtitle"_s, metadata.subtitle);
    packet.add(Own, u"byline"_s, metadata.byline);
    packet.add(Own, u"accession"_s, metadata.accession);
    packet.add(Own, u"pages"_s, QString::number(content.pages));
    packet.add(Own, u"additions"_s, placesOf(content.hints, PdfHint::NotText));
    packet.add(Own, u"hyphens"_s, placesOf(content.hints, PdfHint::SoftHyphen));
    packet.add(Own, u"captions"_s, placesOf(content.hints, PdfHint::Caption));
}

} // namespace

QString programName()
{
    return u"Pressmark"_s;
}

QByteArray xmpPacket(const PdfContent &content)
{
    QByteArray bytes;
    Packet packet(bytes);
    packet.add(DublinCore, u"format"_s, u"application/pdf"_s);
    packet.addList(u"title"_s, u"Alt"_s, {content.title});
    packet.addList(u"description"_s, u"Alt"_s, {content.subject});
    const bool hasAuthors = content.article && !content.article->authors.isEmpty();
    packet.addList(u"creator"_s, u"Seq"_s, hasAuthors ? content.article->authors : QStringList{content.author});
    packet.addList(u"language"_s, u"Bag"_s, {content.language});
    packet.add(Basic, u"CreatorTool"_s, programName());
    packet.add(Basic, u"CreateDate"_s, xmpTime(content.created));
    packet.add(Basic, u"ModifyDate"_s, xmpTime(content.modified));
    packet.add(Pdf, u"Producer"_s, programName());
    if (content.article)
        addArticle(packet, content);
    packet.finish();
    return bytes;
}

} // namespace Pressmark
