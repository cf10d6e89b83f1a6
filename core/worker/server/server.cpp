#include "worker/server/server.h"

#include "extraction/suspects.h"
#include "importing/descriptorsource.h"
#include "importing/importer.h"
#include "importing/picture.h"
#include "pdf/pdfannotate.h"
#include "pdf/pdfrender.h"
#include "worker/channel.h"
#include "worker/protocol.h"
#include "worker/server/sandbox.h"

#include <QCoreApplication>

#include <new>
#include <unistd.h>

namespace Pressmark {

namespace {

constexpr qint64 HeadSize = 64 * 1024;

QString text(const char *sentence)
{
    return QCoreApplication::translate("Pressmark::Reading", sentence);
}

Result<QByteArray> readDocuments(ByteSource &source, const WorkerRequest &request, Channel &channel)
{
    const Result<QByteArray> head = source.read(0, HeadSize);
    if (!head)
        return head.error();
    const Result<const Importer *> importer = findImporter(*head, request.fileName, request.type);
    if (!importer)
        return importer.error();
    const ExtractionHints hints{request.url, request.fileName, request.charset, request.today};
    const auto sink = [&channel](const Document &document) -> Result<void> {
        Document judged = document;
        judged.suspects = suspectBlocks(document.body);
        const QByteArray bytes = encodeDocument(judged);
        if (bytes.size() > WorkerDocumentLimit)
            return Error{
                ErrorCode::TooLarge,
                text(QT_TRANSLATE_NOOP("Pressmark::Reading",
                                       "The text of this file is too long to be an article. The file is kept."))};
        // If nobody listens any more, the next wait for a request ends this process.
        channel.send(static_cast<quint8>(WorkerStatus::Document), bytes, -1, {});
        return {};
    };
    const Result<void> read = (*importer)->read(source, hints, sink);
    if (!read)
        return read.error();
    return QByteArray();
}

Result<QByteArray> annotate(ByteSource &source, const WorkerRequest &request)
{
    const Result<QByteArray> bytes = source.readAll();
    if (!bytes)
        return bytes.error();
    const Result<PdfAnnotation> annotation = annotatePdf(*bytes, request.pdfMap, request.marks);
    if (!annotation)
        return annotation.error();
    return encodeAnnotation(*annotation);
}

/// Rows without padding, as pictures travel.
Result<QByteArray> pictureAnswer(const Result<QImage> &image)
{
    if (!image)
        return image.error();
    WorkerPicture picture{image->size(), {}};
    const qsizetype row = qsizetype(image->width()) * 4;
    picture.pixels.reserve(row * image->height());
    for (int y = 0; y < image->height(); ++y)
        picture.pixels.append(reinterpret_cast<const char *>(image->constScanLine(y)), row);
    return encodePicture(picture);
}

Result<QByteArray> renderPage(ByteSource &source, const WorkerRequest &request)
{
    const Result<QByteArray> bytes = source.readAll();
    return bytes ? pictureAnswer(renderPdfPage(*bytes, request.page, request.width)) : bytes.error();
}

Result<QByteArray> showPicture(ByteSource &source, const WorkerRequest &request)
{
    const Result<QByteArray> bytes = source.readAll();
    return bytes ? pictureAnswer(readPicture(*bytes, request.limit)) : bytes.error();
}

Result<QByteArray> examinePicture(ByteSource &source)
{
    const Result<QByteArray> bytes = source.readAll();
    if (!bytes)
        return bytes.error();
    const Result<PictureHeader> header = readPictureHeader(*bytes);
    return header ? Result<QByteArray>(encodePictureHeader(*header)) : header.error();
}

Result<QByteArray> answer(WorkerOperation operation, const WorkerRequest &request, int descriptor, Channel &channel)
{
    const Result<std::unique_ptr<ByteSource>> source = openDescriptor(descriptor, request.compressed);
    if (!source)
        return source.error();
    switch (operation) {
    case WorkerOperation::Read:
        return readDocuments(**source, request, channel);
    case WorkerOperation::RenderPage:
        return renderPage(**source, request);
    case WorkerOperation::DecodePicture:
        return showPicture(**source, request);
    case WorkerOperation::AnnotatePdf:
        return annotate(**source, request);
    case WorkerOperation::ExaminePicture:
        return examinePicture(**source);
    default:
        return Error{ErrorCode::InvalidArgument,
                     text(QT_TRANSLATE_NOOP("Pressmark::Reading", "The reading process does not know this request."))};
    }
}

Result<QByteArray> answerSafely(const Frame &frame, Channel &channel)
{
    try {
        const Result<WorkerRequest> request = decodeRequest(frame.payload);
        if (!request)
            return request.error();
        return answer(static_cast<WorkerOperation>(frame.kind), *request, frame.descriptor, channel);
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::TooLarge,
                     text(QT_TRANSLATE_NOOP("Pressmark::Reading",
                                            "Reading this file needs more memory than is allowed. The file is kept."))};
    }
}

} // namespace

int serveWorker(int socket)
{
    Channel channel(socket);
    const WorkerHello hello = confineThisProcess();
    if (channel.send(static_cast<quint8>(WorkerStatus::Hello), encodeHello(hello), -1, {}) != ChannelState::Good)
        return 1;
    Frame frame;
    while (channel.receive(frame, WorkerRequestLimit, {}) == ChannelState::Good) {
        const Result<QByteArray> answered = answerSafely(frame, channel);
        if (frame.descriptor >= 0)
            ::close(frame.descriptor);
        const WorkerStatus status = answered ? WorkerStatus::Done : WorkerStatus::Failed;
        const QByteArray payload = answered ? *answered : encodeError(answered.error());
        if (channel.send(static_cast<quint8>(status), payload, -1, {}) != ChannelState::Good)
            return 1;
    }
    return 0;
}

} // namespace Pressmark
