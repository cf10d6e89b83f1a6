#pragma once

#include "base/result.h"
#include "model/annotation.h"
#include "model/document.h"

#include <QList>
#include <QSize>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace Pressmark {

/// An original for the worker to read. Only the descriptor is given to it, never a path.
struct WorkerSource
{
    int descriptor = -1;     // read-only, seekable; stays the caller's
    bool compressed = false; // with zstd
    QString fileName;        // for recognising the format and for titles
    QString url;
    QByteArray charset; // as a server said it
    QString type;       // importer's name, or "" to recognise it
};

/// A picture of a page: 32-bit ARGB premultiplied, rows without padding.
struct WorkerPicture
{
    QSize size;
    QByteArray pixels;
};

/// One mark for an annotated copy of an imported PDF.
struct PdfMark
{
    QString uuid;
    Mark mark = Mark::Highlight;
    MarkColor color = MarkColor::Yellow;
    qsizetype start = 0; // in the text of the revision that pdfMap belongs to
    qsizetype length = 0;
    QString quote;
    QString note;
    QString author;
    QStringList tags;
    qint64 created = 0; // UTC milliseconds
    qint64 modified = 0;
};

/// What an annotated copy of an imported PDF is made of.
struct PdfAnnotation
{
    bool rewritten = false; // the original is damaged: `bytes` is a whole repaired file
    QByteArray bytes;       // else to be appended to the original's bytes
    int marks = 0;          // as re-read from the result
};

/// Runs one pressmark-worker process and speaks with it. The process is started when it is first needed, killed at
/// the deadline and started anew after a crash. Belongs to one thread.
///
/// Everything that comes back is checked: lengths, UTF-8, well-formed bodies. It is data from strangers all the same.
class WorkerClient
{
public:
    /// `program`: the path of pressmark-worker; "" looks beside the running program, then in the libexec folder.
    explicit WorkerClient(const QString &program = {});
    ~WorkerClient();
    WorkerClient(WorkerClient &&) noexcept;
    WorkerClient &operator=(WorkerClient &&) noexcept;

    void setDeadline(std::chrono::milliseconds deadline); // per call; 20 s at first

    /// The documents of an original. TimedOut, WorkerDied, or what the importer reports.
    Result<QList<Document>> read(const WorkerSource &source);
    /// Page `page` (from 0) of a PDF, so that it is `width` pixels wide.
    Result<WorkerPicture> renderPage(const WorkerSource &source, int page, int width);
    /// A stored picture (PNG, JPEG, GIF, WebP), no larger than `limit` pixels in either direction.
    Result<WorkerPicture> decodePicture(const WorkerSource &source, int limit);
    /// An annotated copy of a PDF, verified by reading it back.
    Result<PdfAnnotation> annotatePdf(const WorkerSource &source, const QByteArray &pdfMap,
                                      const QList<PdfMark> &marks);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Pressmark
