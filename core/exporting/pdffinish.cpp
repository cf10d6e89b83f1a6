#include "exporting/pdffinish.h"

#include "exporting/pdfobjects.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

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

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    // Object streams would be filled in the order of QPdfWriter's objects, which is that of a hash.
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

Result<QByteArray> finishPdf(const PdfContent &content)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pages", content.bytes.constData(), static_cast<size_t>(content.bytes.size()));
        std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
        if (pages.size() != static_cast<size_t>(content.pages))
            throw std::runtime_error("pages are missing");
        repairToUnicode(pdf, content.sharedGlyphs);
        addMarks(pdf, pages, content);
        addLinks(pdf, pages, content);
        addOutline(pdf, pages, content);
        bringFrontPagesForward(pdf, pages, content.frontPages);
        addPageLabels(pdf, content);
        addMetadata(pdf, content);
        addAttachments(pdf, content);
        return written(pdf);
    } catch (const std::exception &error) {
        return Error{ErrorCode::NotVerified,
                     QCoreApplication::translate("Pressmark::PdfExport",
                                                 "The PDF could not be put together (%1). Nothing was written and "
                                                 "your archive is unchanged. Please report this.")
                         .arg(QString::fromUtf8(error.what()))};
    }
}

} // namespace Pressmark
