#pragma once

#include "base/result.h"
#include "model/document.h"
#include "model/pdfmark.h"
#include "model/pictureheader.h"

#include <QList>
#include <QSize>

#include <chrono>
#include <memory>

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

/// Runs one pressmark-worker process and speaks with it. The process is started when it is first needed, killed at
/// the deadline and started anew after a crash. Belongs to one thread.
///
/// Everything that comes back is checked: lengths, UTF-8, well-formed bodies. It is data from strangers all the same.
class WorkerClient
{
public:
    /// `program`: the path of pressmark-worker; "" takes the environment's PRESSMARK_WORKER, or looks beside the running
    /// program, then in the libexec folder.
    explicit WorkerClient(const QString &program = {});
    ~WorkerClient();
    WorkerClient(WorkerClient &&) noexcept;
    WorkerClient &operator=(WorkerClient &&) noexcept;

    static constexpr std::chrono::milliseconds UsualDeadline{20'000};
    /// Per call, of the process's own processor time: see WorkerProcess::patience(). The usual one at first.
    void setDeadline(std::chrono::milliseconds deadline);

    /// The documents of an original. TimedOut, WorkerDied, or what the importer reports.
    Result<QList<Document>> read(const WorkerSource &source);
    /// Page `page` (from 0) of a PDF, so that it is `width` pixels wide.
    Result<WorkerPicture> renderPage(const WorkerSource &source, int page, int width);
    /// What a picture says of itself; UnknownFormat if it is none that Pressmark keeps.
    Result<PictureHeader> examinePicture(const WorkerSource &source);
    /// A stored picture (PNG, JPEG, GIF, WebP, TIFF), no larger than `limit` pixels in either direction.
    Result<WorkerPicture> decodePicture(const WorkerSource &source, int limit);
    /// An annotated copy of a PDF, verified by reading it back.
    Result<PdfAnnotation> annotatePdf(const WorkerSource &source, const QByteArray &pdfMap,
                                      const QList<PdfMark> &marks);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Pressmark
