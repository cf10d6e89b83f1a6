#pragma once

#include "base/result.h"
#include "model/document.h"
#include "model/pdfmark.h"
#include "worker/workerclient.h"

#include <optional>

namespace Pressmark {

/// Both sides must have the same version.
inline constexpr int WorkerProtocolVersion = 2;

/// What a worker is asked: the kind of a frame to it.
enum class WorkerOperation : quint8 { Read = 1, RenderPage, DecodePicture, AnnotatePdf, ExaminePicture };

/// What a worker says: the kind of a frame from it. First Hello; then for each request any number of Documents and one
/// Done or Failed.
enum class WorkerStatus : quint8 { Hello = 1, Document, Done, Failed };

inline constexpr qsizetype WorkerRequestLimit = qsizetype(64) << 20;
inline constexpr qsizetype WorkerDocumentLimit = qsizetype(64) << 20;
inline constexpr qsizetype WorkerPictureLimit = qsizetype(40'000'000) * 4 + 4096; // 40 megapixels
inline constexpr qsizetype WorkerAnnotationLimit = qsizetype(300) << 20;
inline constexpr int WorkerDocumentsLimit = 20'000; // of one original

/// What the worker did to confine itself before it read a byte.
struct WorkerHello
{
    int version = WorkerProtocolVersion;
    bool limits = false;      // of memory, time, files
    bool noNewRights = false; // no_new_privs
    bool undumpable = false;

    bool operator==(const WorkerHello &) const = default;
};

/// A request without its descriptor. Members that an operation does not need are left alone.
struct WorkerRequest
{
    bool compressed = false;
    QString fileName;
    QString url;
    QByteArray charset;
    QString type;
    int today = 0; // 20261123
    int page = 0;
    int width = 0;
    int limit = 0;
    QByteArray pdfMap;
    QList<PdfMark> marks;

    bool operator==(const WorkerRequest &) const = default;
};

QByteArray encodeHello(const WorkerHello &hello);
QByteArray encodeRequest(const WorkerRequest &request);
QByteArray encodeDocument(const Document &document);
QByteArray encodePicture(const WorkerPicture &picture);
QByteArray encodePictureHeader(const PictureHeader &header);
QByteArray encodeAnnotation(const PdfAnnotation &annotation);
QByteArray encodeError(const Error &error);

// All of these trust nothing: Damaged unless the bytes are what the functions above make. Texts come back canonical,
// bodies through readBody(), maps through readPdfMap() and as long as their text.
Result<WorkerHello> decodeHello(const QByteArray &bytes);
Result<WorkerRequest> decodeRequest(const QByteArray &bytes);
Result<Document> decodeDocument(const QByteArray &bytes);
Result<WorkerPicture> decodePicture(const QByteArray &bytes);
Result<PictureHeader> decodePictureHeader(const QByteArray &bytes);
Result<PdfAnnotation> decodeAnnotation(const QByteArray &bytes);
/// Nothing if the bytes are not an error. The message is translated if it is one of ours.
std::optional<Error> decodeError(const QByteArray &bytes);

} // namespace Pressmark
