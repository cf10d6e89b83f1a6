#include "worker/workerclient.h"

#include "worker/protocol.h"
#include "worker/workerprocess.h"

#include <QDate>

#include <functional>
#include <optional>

namespace Pressmark {

namespace {

constexpr int CallsPerProcess = 500;
constexpr qint64 AllDocumentsLimit = qint64(512) << 20; // bytes of one original's documents

WorkerRequest requestFor(const WorkerSource &source)
{
    WorkerRequest request;
    request.compressed = source.compressed;
    request.fileName = source.fileName;
    request.url = source.url;
    request.charset = source.charset;
    request.type = source.type;
    const QDate today = QDate::currentDate();
    request.today = today.year() * 10000 + today.month() * 100 + today.day();
    return request;
}

} // namespace

struct WorkerClient::Private
{
    /// Gets the content of each document before the last frame; false refuses it.
    using DocumentReceiver = std::function<bool(const QByteArray &)>;

    QString program;
    std::chrono::milliseconds deadline = UsualDeadline;
    std::optional<WorkerProcess> process;
    int calls = 0;

    Result<void> start();
    Error stopped(Error error);
    Error stoppedFor(ChannelState state);
    Result<QByteArray> call(WorkerOperation operation, const WorkerRequest &request, int descriptor, qsizetype limit,
                            const DocumentReceiver &receive);
};

Result<void> WorkerClient::Private::start()
{
    if (process && calls < CallsPerProcess && process->isAlive())
        return {};
    process.reset();
    const Result<QString> path = findWorkerProgram(program);
    if (!path)
        return path.error();
    Result<WorkerProcess> started = WorkerProcess::start(*path, patienceFor(deadline));
    if (!started)
        return started.error();
    process.emplace(std::move(*started));
    calls = 0;
    return {};
}

/// The process cannot be trusted any more: the next call starts a new one.
Error WorkerClient::Private::stopped(Error error)
{
    process.reset();
    return error;
}

Error WorkerClient::Private::stoppedFor(ChannelState state)
{
    return stopped(state == ChannelState::TimedOut     ? workerTimedOut()
                       : state == ChannelState::Closed ? workerDied()
                                                       : workerNotTrusted());
}

Result<QByteArray> WorkerClient::Private::call(WorkerOperation operation, const WorkerRequest &request, int descriptor,
                                               qsizetype limit, const DocumentReceiver &receive)
{
    if (const Result<void> started = start(); !started)
        return started.error();
    ++calls;
    const ChannelPatience patience = process->patience(deadline);
    Channel &channel = process->channel();
    ChannelState state = channel.send(static_cast<quint8>(operation), encodeRequest(request), descriptor, patience);
    while (state == ChannelState::Good) {
        Frame frame;
        state = channel.receive(frame, limit, patience);
        if (state != ChannelState::Good)
            break;
        switch (static_cast<WorkerStatus>(frame.kind)) {
        case WorkerStatus::Document:
            if (!receive || !receive(frame.payload))
                return stopped(workerNotTrusted());
            continue;
        case WorkerStatus::Done:
            return frame.payload;
        case WorkerStatus::Failed: {
            const std::optional<Error> error = decodeError(frame.payload);
            if (!error)
                return stopped(workerNotTrusted());
            // A process that ran out of memory once may keep what it took: the next file gets a new one.
            return error->code == ErrorCode::TooLarge ? stopped(*error) : *error;
        }
        default:
            return stopped(workerNotTrusted());
        }
    }
    return stoppedFor(state);
}

WorkerClient::WorkerClient(const QString &program)
    : d(std::make_unique<Private>())
{
    d->program = program;
}

WorkerClient::~WorkerClient() = default;
WorkerClient::WorkerClient(WorkerClient &&) noexcept = default;
WorkerClient &WorkerClient::operator=(WorkerClient &&) noexcept = default;

void WorkerClient::setDeadline(std::chrono::milliseconds deadline)
{
    d->deadline = deadline;
}

Result<QList<Document>> WorkerClient::read(const WorkerSource &source)
{
    QList<Document> documents;
    qint64 size = 0;
    const auto receive = [&](const QByteArray &bytes) {
        size += bytes.size();
        Result<Document> document = decodeDocument(bytes);
        if (!document || documents.size() >= WorkerDocumentsLimit || size > AllDocumentsLimit)
            return false;
        documents.append(std::move(*document));
        return true;
    };
    const Result<QByteArray> done =
        d->call(WorkerOperation::Read, requestFor(source), source.descriptor, WorkerDocumentLimit, receive);
    if (!done)
        return done.error();
    return documents;
}

Result<WorkerPicture> WorkerClient::renderPage(const WorkerSource &source, int page, int width)
{
    WorkerRequest request = requestFor(source);
    request.page = page;
    request.width = width;
    const Result<QByteArray> done =
        d->call(WorkerOperation::RenderPage, request, source.descriptor, WorkerPictureLimit, {});
    if (!done)
        return done.error();
    Result<WorkerPicture> picture = Pressmark::decodePicture(*done);
    return picture ? picture : d->stopped(workerNotTrusted());
}

Result<WorkerPicture> WorkerClient::decodePicture(const WorkerSource &source, int limit)
{
    WorkerRequest request = requestFor(source);
    request.limit = limit;
    const Result<QByteArray> done =
        d->call(WorkerOperation::DecodePicture, request, source.descriptor, WorkerPictureLimit, {});
    if (!done)
        return done.error();
    Result<WorkerPicture> picture = Pressmark::decodePicture(*done);
    return picture ? picture : d->stopped(workerNotTrusted());
}

Result<PictureHeader> WorkerClient::examinePicture(const WorkerSource &source)
{
    const Result<QByteArray> done =
        d->call(WorkerOperation::ExaminePicture, requestFor(source), source.descriptor, WorkerRequestLimit, {});
    if (!done)
        return done.error();
    Result<PictureHeader> header = decodePictureHeader(*done);
    return header ? header : d->stopped(workerNotTrusted());
}

Result<PdfAnnotation> WorkerClient::annotatePdf(const WorkerSource &source, const QByteArray &pdfMap,
                                                const QList<PdfMark> &marks)
{
    WorkerRequest request = requestFor(source);
    request.pdfMap = pdfMap;
    request.marks = marks;
    const Result<QByteArray> done =
        d->call(WorkerOperation::AnnotatePdf, request, source.descriptor, WorkerAnnotationLimit, {});
    if (!done)
        return done.error();
    Result<PdfAnnotation> annotation = decodeAnnotation(*done);
    return annotation ? annotation : d->stopped(workerNotTrusted());
}

} // namespace Pressmark
