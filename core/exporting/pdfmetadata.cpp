#include "exporting/pdfobjects.h"
#include "exporting/xmp.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace Pressmark {

namespace {

QPDFObjectHandle unicodeString(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
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
    set("/Creator", programName());
    set("/Producer", programName());
    information.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(content.created)));
    information.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(content.modified)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information));

    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle packet = QPDFObjectHandle::newStream(&pdf, xmpPacket(content).toStdString());
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
