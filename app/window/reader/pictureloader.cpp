#include "window/reader/pictureloader.h"

#include "archive/archive.h"
#include "storage/originalstore.h"
#include "worker/workerclient.h"

#include <QFile>
#include <QPainter>

#include <cmath>

namespace Pressmark {

namespace {

constexpr int LongestKeptSide = 1600; // of the copies that are kept
constexpr auto Deadline = std::chrono::seconds(10);
constexpr double AlmostSame = 0.02;

/// As large as asked. A picture of another shape than was thought is not stretched.
QImage fitted(const QImage &picture, QSize size)
{
    const double shape = double(picture.width()) / picture.height();
    const bool fits = std::abs(shape * size.height() / size.width() - 1) < AlmostSame;
    const QImage scaled =
        picture.scaled(size, fits ? Qt::IgnoreAspectRatio : Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage fitted(size, QImage::Format_ARGB32_Premultiplied);
    fitted.fill(Qt::transparent);
    const QRect place(QPoint((size.width() - scaled.width()) / 2, (size.height() - scaled.height()) / 2),
                      scaled.size());
    QPainter painter(&fitted);
    painter.fillRect(place, Qt::white); // dark ink on nothing would be unseen in the dark
    painter.drawImage(place, scaled);
    return fitted;
}

} // namespace

PictureLoader::PictureLoader(std::shared_ptr<Archive> archive, QObject *parent)
    : QObject(parent)
    , m_archive(std::move(archive))
    , m_receiver(std::make_unique<QObject>())
{
    m_receiver->moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
}

PictureLoader::~PictureLoader()
{
    forget();
    m_thread.quit();
    m_thread.wait();
}

void PictureLoader::load(const QString &original, QSize size)
{
    ++m_running;
    const auto work = [this, original, size, generation = m_generation.load()] {
        const QImage picture = generation == m_generation ? loadNow(original, size) : QImage();
        const auto deliver = [this, original, size, picture, generation] {
            --m_running;
            if (generation == m_generation)
                Q_EMIT loaded(original, size, picture);
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_receiver.get(), work, Qt::QueuedConnection);
}

QImage PictureLoader::loadNow(const QString &original, QSize size)
{
    std::optional<PictureCopy> copy = m_cache.read(original);
    if (!copy) {
        Result<PictureCopy> decoded = decode(original);
        if (!decoded)
            return {};
        copy = std::move(*decoded);
        m_cache.write(original, *copy);
    }
    const QImage picture(reinterpret_cast<const uchar *>(copy->pixels.constData()), copy->size.width(),
                         copy->size.height(), qsizetype(4) * copy->size.width(), QImage::Format_ARGB32_Premultiplied);
    return fitted(picture, size);
}

Result<PictureCopy> PictureLoader::decode(const QString &original)
{
    const Result<OriginalDescriptor> opened = m_archive->originals().open(original);
    if (!opened)
        return opened.error();
    QFile closesIt;
    if (!closesIt.open(opened->descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return Error{ErrorCode::FileUnreadable, closesIt.errorString()};
    if (!m_worker) {
        m_worker = std::make_unique<WorkerClient>();
        m_worker->setDeadline(Deadline);
    }
    Result<WorkerPicture> picture =
        m_worker->decodePicture({.descriptor = opened->descriptor, .compressed = opened->compressed}, LongestKeptSide);
    if (!picture)
        return picture.error();
    return PictureCopy{picture->size, std::move(picture->pixels)};
}

} // namespace Pressmark
