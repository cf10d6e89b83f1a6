#include "exporting/pdffinish.h"

#include "exporting/pdfobjects.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>
#include <set>

namespace Pressmark {

namespace {

/// Cover and contents are painted last, since only then are the pages' numbers known.
void bringFrontPagesForward(QPDF &pdf, const std::vector<QPDFObjectHandle> &pages, int frontPages)
{
    if (frontPages == 0)
        return;
    pdf.pushInheritedAttributesToPage();
    const size_t first = pages.size() - static_cast<size_t>(frontPages);
    std::vector<QPDFObjectHandle> ordered(pages.begin() + static_cast<std::ptrdiff_t>(first), pages.end());
    ordered.insert(ordered.end(), pages.begin(), pages.begin() + static_cast<std::ptrdiff_t>(first));
    QPDFObjectHandle root = pdf.getRoot().getKey("/Pages");
    for (QPDFObjectHandle &page : ordered)
        page.replaceKey("/Parent", root);
    root.replaceKey("/Kids", QPDFObjectHandle::newArray(ordered));
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(ordered.size())));
    pdf.updateAllPagesCache();
}

void openBytes(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("pages", bytes.constData(), static_cast<size_t>(bytes.size()));
}

QByteArray written(QPDF &pdf, qpdf_object_stream_e objectStreams)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(objectStreams);
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

constexpr char OrderKey[] = "/PressmarkOrder"; // in the trailer of the file that is not packed yet

using Seen = std::set<QPDFObjGen>;

void appendReached(QPDFObjectHandle object, Seen &seen, QPDFObjectHandle &order)
{
    if (object.isIndirect()) {
        if (!seen.insert(object.getObjGen()).second)
            return;
        order.appendItem(object);
    }
    if (object.isArray()) {
        for (const QPDFObjectHandle &item : object.getArrayAsVector())
            appendReached(item, seen, order);
    } else if (object.isDictionary() || object.isStream()) {
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        for (const auto &[key, value] : dictionary.getDictAsMap())
            appendReached(value, seen, order);
    }
}

/// Has the objects numbered page by page, so that readers find what a page needs in one place. Without this they come
/// kind by kind.
void numberByPages(QPDF &pdf)
{
    const std::vector<QPDFObjectHandle> &pages = pdf.getAllPages();
    QPDFObjectHandle order = QPDFObjectHandle::newArray();
    Seen seen{pdf.getRoot().getObjGen(), pdf.getRoot().getKey("/Pages").getObjGen()};
    for (const QPDFObjectHandle &page : pages)
        seen.insert(page.getObjGen());
    for (QPDFObjectHandle page : pages) {
        order.appendItem(page);
        for (const auto &[key, value] : page.getDictAsMap())
            appendReached(value, seen, order);
    }
    pdf.getTrailer().replaceKey(OrderKey, order);
}

/// The same file with its objects in object streams, a quarter smaller. Each is filled in the order of the objects'
/// numbers, so those must not be QPdfWriter's, which come out of a hash, but the ones of a file that was written once.
QByteArray packed(const QByteArray &bytes)
{
    QPDF pdf;
    openBytes(pdf, bytes);
    pdf.getTrailer().removeKey(OrderKey);
    return written(pdf, qpdf_o_generate);
}

/// Everything added to the painted pages.
QByteArray assembled(const PdfContent &content)
{
    QPDF pdf;
    openBytes(pdf, content.bytes);
    std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    if (pages.size() != static_cast<size_t>(content.pages))
        throw std::runtime_error("pages are missing");
    repairToUnicode(pdf, content);
    addSignLetters(pdf, pages, content);
    addMarks(pdf, pages, content);
    addLinks(pdf, pages, content);
    addOutline(pdf, pages, content);
    bringFrontPagesForward(pdf, pages, content.frontPages);
    addPageLabels(pdf, content);
    addMetadata(pdf, content);
    addAttachments(pdf, content);
    numberByPages(pdf);
    return written(pdf, qpdf_o_disable);
}

} // namespace

Error notPutTogether(const std::exception &error)
{
    return {ErrorCode::NotVerified,
            QCoreApplication::translate("Pressmark::PdfExport",
                                        "The PDF could not be put together (%1). Nothing was written and your archive "
                                        "is unchanged. Please report this.")
                .arg(QString::fromUtf8(error.what()))};
}

Result<QByteArray> finishPdf(const PdfContent &content)
{
    try {
        return packed(assembled(content));
    } catch (const std::exception &error) {
        return notPutTogether(error);
    }
}

} // namespace Pressmark
