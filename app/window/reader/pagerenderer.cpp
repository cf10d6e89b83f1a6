#include "window/reader/pagerenderer.h"

#include "archive/archive.h"
#include "storage/originalstore.h"
#include "worker/workerclient.h"

#include <QFile>

namespace Pressmark {

PageRenderer::PageRenderer(std::shared_ptr<Archive> archive, QObject *parent)
    : QObject(parent)
    , m_archive(std::move(archive))
    , m_receiver(std::make_unique<QObject>())
{
    m_receiver->moveToThread(&m_thread);
    m_thread.start();
}

PageRenderer::~PageRenderer()
{
    m_closing = true;
    m_thread.quit();
    m_thread.wait();
}

void PageRenderer::render(const QString &original, int page, int width)
{
    const auto work = [this, original, page, width] {
        if (m_closing)
            return;
        const Result<QImage> picture = renderNow(original, page, width);
        const auto deliver = [this, original, page, picture] {
            if (picture)
                Q_EMIT rendered(original, page, *picture);
            else
                Q_EMIT notRendered(original, page, picture.error());
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_receiver.get(), work, Qt::QueuedConnection);
}

Result<QImage> PageRenderer::renderNow(const QString &original, int page, int width)
{
    const Result<OriginalDescriptor> opened = m_archive->originals().open(original);
    if (!opened)
        return opened.error();
    QFile closesIt;
    if (!closesIt.open(opened->descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return Error{ErrorCode::FileUnreadable, closesIt.errorString()};
    if (!m_worker)
        m_worker = std::make_unique<WorkerClient>();
    const WorkerSource source{.descriptor = opened->descriptor, .compressed = opened->compressed};
    const Result<WorkerPicture> picture = m_worker->renderPage(source, page, width);
    if (!picture)
        return picture.error();
    const QSize size = picture->size;
    if (size.isEmpty() || picture->pixels.size() != qsizetype(4) * size.width() * size.height())
        return Error{ErrorCode::Damaged, tr("The page's picture has the wrong size.")};
    const QImage view(reinterpret_cast<const uchar *>(picture->pixels.constData()), size.width(), size.height(),
                      qsizetype(4) * size.width(), QImage::Format_ARGB32_Premultiplied);
    return view.copy();
}

} // namespace Pressmark
