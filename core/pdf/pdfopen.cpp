#include "pdf/pdfopen.h"

#include "pdf/messages.h"

#include <poppler-qt6.h>

namespace Pressmark {

namespace {

void ignoreComplaints(const QString &, const QVariant &) { }

} // namespace

Result<std::shared_ptr<Poppler::Document>> openPdf(const QByteArray &bytes)
{
    Poppler::setDebugErrorFunction(ignoreComplaints, {});
    std::shared_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return Error{ErrorCode::Damaged,
                     ReadingMessages::tr("This PDF is damaged and cannot be opened. The file is kept as it is.")};
    if (document->isLocked())
        return Error{ErrorCode::Encrypted,
                     ReadingMessages::tr("This PDF is locked with a password. The file is kept as it is; save a copy "
                                         "without the password and import that.")};
    if (document->numPages() <= 0)
        return Error{ErrorCode::Damaged,
                     ReadingMessages::tr("This PDF is damaged: it has no pages. The file is kept as it is.")};
    return document;
}

} // namespace Pressmark
