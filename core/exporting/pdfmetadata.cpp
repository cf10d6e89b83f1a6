#include "exporting/pdfobjects.h"

#include <QCoreApplication>
#include <QDateTime>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

constexpr char Program[] = "Pressmark";

QPDFObjectHandle unicodeString(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QString xmpTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
}

QString alternatives(const QString &element, const QString &value)
{
    if (value.isEmpty())
        return {};
    return u"<%1><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></%1>\n"_s.arg(element,
                                                                                             value.toHtmlEscaped());
}

QByteArray xmp(const PdfContent &content)
{
    QString xml = u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                  "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                  "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                  "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                  "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
                  "<dc:format>application/pdf</dc:format>\n"_s;
    xml += alternatives(u"dc:title"_s, content.title);
    xml += alternatives(u"dc:description"_s, content.subject);
    if (!content.author.isEmpty())
        xml +=
            u"<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n"_s.arg(content.author.toHtmlEscaped());
    if (!content.language.isEmpty())
        xml += u"<dc:language><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:language>\n"_s.arg(
            content.language.toHtmlEscaped());
    xml += u"<xmp:CreatorTool>%1</xmp:CreatorTool>\n<xmp:CreateDate>%2</xmp:CreateDate>\n"
           "<xmp:ModifyDate>%3</xmp:ModifyDate>\n<pdf:Producer>%1</pdf:Producer>\n"_s.arg(
               QString::fromLatin1(Program), xmpTime(content.created), xmpTime(content.modified));
    xml += u"</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n"_s;
    return xml.toUtf8();
}

} // namespace

void addPageLabels(QPDF &pdf, const PdfContent &content)
{
    QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
    if (content.frontPages > 0) {
        numbers.appendItem(QPDFObjectHandle::newInteger(0));
        numbers.appendItem(QPDFObjectHandle::parse("<< /S /r >>"));
    }
    if (content.frontPages < content.pages) {
        numbers.appendItem(QPDFObjectHandle::newInteger(content.frontPages));
        numbers.appendItem(QPDFObjectHandle::parse("<< /S /D /St 1 >>"));
    }
    QPDFObjectHandle labels = QPDFObjectHandle::newDictionary();
    labels.replaceKey("/Nums", numbers);
    pdf.getRoot().replaceKey("/PageLabels", labels);
}

void addMetadata(QPDF &pdf, const PdfContent &content)
{
    QPDFObjectHandle information = QPDFObjectHandle::newDictionary();
    const auto set = [&information](const char *key, const QString &value) {
        if (!value.isEmpty())
            information.replaceKey(key, unicodeString(value));
    };
    set("/Title", content.title);
    set("/Author", content.author);
    set("/Subject", content.subject);
    set("/Creator", QString::fromLatin1(Program));
    set("/Producer", QString::fromLatin1(Program));
    information.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(content.created)));
    information.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(content.modified)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information));

    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle packet = QPDFObjectHandle::newStream(&pdf, xmp(content).toStdString());
    packet.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    packet.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", packet);
    if (!content.language.isEmpty())
        root.replaceKey("/Lang", unicodeString(content.language));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/PageMode", QPDFObjectHandle::newName(content.outline.isEmpty() ? "/UseNone" : "/UseOutlines"));
}

void addAttachments(QPDF &pdf, const PdfContent &content)
{
    QPDFObjectHandle associated = QPDFObjectHandle::newArray();
    for (const PdfAttachment &attachment : content.attachments) {
        const std::string name = attachment.name.toStdString();
        QPDFEFStreamObjectHelper stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes.toStdString());
        stream.setSubtype(attachment.type.toStdString());
        stream.setCreationDate(pdfDate(content.created));
        stream.setModDate(pdfDate(content.modified));
        QPDFFileSpecObjectHelper file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream);
        file.setDescription(attachment.description.toStdString());
        file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
        QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(name, file);
        associated.appendItem(file.getObjectHandle());
    }
    if (!content.attachments.isEmpty())
        pdf.getRoot().replaceKey("/AF", associated);
}

} // namespace Pressmark
