#include "pdf/pdfopen.h"

#include <QCoreApplication>

#include <poppler-qt6.h>

namespace Pressmark {

namespace {

Error error(ErrorCode code, const char *sentence)
{
    return {code, QCoreApplication::translate("Pressmark::Reading", sentence)};
}

void ignoreComplaints(const QString &, const QVariant &) { }

} // namespace

Result<std::shared_ptr<Poppler::Document>> openPdf(const QByteArray &bytes)
{
    Poppler::setDebugErrorFunction(ignoreComplaints, {});
    std::shared_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return error(ErrorCode::Damaged,
                     QT_TRANSLATE_NOOP("Pressmark::Reading",
                                       "This PDF is damaged and cannot be opened. The file is kept as it is."));
    if (document->isLocked())
        return error(ErrorCode::Encrypted,
                     QT_TRANSLATE_NOOP("Pressmark::Reading",
                                       "This PDF is locked with a password. The file is kept as it is; save a copy "
                                       "without the password and import that."));
    if (document->numPages() <= 0)
        return error(ErrorCode::Damaged,
                     QT_TRANSLATE_NOOP("Pressmark::Reading",
                                       "This PDF is damaged: it has no pages. The file is kept as it is."));
    return document;
}

} // namespace Pressmark
