#include "exporting/pdfplace.h"

#include "base/pendingfile.h"
#include "exporting/pdffinish.h"
#include "exporting/pdfpictures.h"
#include "exporting/pdfverify.h"

#include <QCoreApplication>

namespace Pressmark {

Result<void> placePdf(const PdfContent &content, const QString &path, std::stop_token stop)
{
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled,
                     QCoreApplication::translate("Pressmark::PdfExport", "Cancelled. Nothing was written.")};
    Result<PendingFile> file = PendingFile::create(path);
    if (!file)
        return file.error();
    const Result<QByteArray> bytes = finishPdf(content);
    if (!bytes)
        return bytes.error();
    if (const Result<void> written = writeWithPictures(*bytes, content.pictures, *file); !written)
        return written;
    if (const Result<void> verified = verifyPdf(file->temporaryPath(), content, stop); !verified)
        return verified;
    return file->putInPlace();
}

} // namespace Pressmark
