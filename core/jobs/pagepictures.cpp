#include "jobs/pagepictures.h"

#include "jobs/besidefile.h"
#include "jobs/messages.h"
#include "worker/workerclient.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qint64 LargestPicture = qint64(32) << 20;
constexpr qint64 LargestOfDocument = qint64(128) << 20;
constexpr int SmallestSide = 40; // pixels; what is smaller keeps a place, counts readers, or is a sign
constexpr auto ExamineDeadline = std::chrono::seconds(5);
constexpr int MostTimeouts = 3;

/// The worker reads from descriptors only.
Result<PictureHeader> examine(WorkerClient &worker, const QByteArray &bytes)
{
    const int memory = ::memfd_create("picture", MFD_CLOEXEC);
    qsizetype written = 0;
    while (memory >= 0 && written < bytes.size()) {
        const ssize_t step = ::write(memory, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (step <= 0)
            break;
        written += step;
    }
    if (written < bytes.size()) {
        ::close(memory);
        return Error{ErrorCode::TooLarge, ImportMessages::tr("There is no memory to examine a picture.")};
    }
    worker.setDeadline(ExamineDeadline);
    const Result<PictureHeader> header = worker.examinePicture({.descriptor = memory});
    worker.setDeadline(WorkerClient::UsualDeadline);
    ::close(memory);
    return header;
}

QString suffixOf(const QString &format)
{
    return format == u"jpeg" ? u"jpg"_s : format == u"tiff" ? u"tif"_s : format;
}

class Gatherer
{
public:
    Gatherer(Document &document, const PicturePlaces &places, WorkerClient &worker, std::stop_token stop)
        : m_document(document)
        , m_places(places)
        , m_worker(worker)
        , m_stop(std::move(stop))
    { }

    QList<GatheredPicture> run()
    {
        QHash<qsizetype, PictureSource> sources;
        for (PictureSource &source : m_document.pictures)
            sources.insert(source.block, std::move(source));
        m_document.pictures.clear();
        for (qsizetype i = 0; i < m_document.body.blocks.size() && !m_stop.stop_requested(); ++i) {
            Block &block = m_document.body.blocks[i];
            if (block.kind == BlockKind::Figure && block.kept && (sources.contains(i) || m_places.fetch))
                gather(block.figure, sources.value(i));
        }
        say();
        dropEmptyFigures();
        return std::move(m_gathered);
    }

private:
    void gather(Figure &figure, const PictureSource &source)
    {
        if (source.isOriginal) {
            figure.picture = freeName(m_places.fileName.isEmpty() ? u"picture"_s : m_places.fileName);
            m_gathered.append({.name = figure.picture, .isOriginal = true});
            return;
        }
        m_isSeen = false;
        m_isSmall = false;
        if (m_timeouts == MostTimeouts) {
            m_isCutShort = true;
            return;
        }
        if (take(figure, source.bytes, {}) || takeBeside(figure, source.paths) || takeFetched(figure))
            return;
        if (m_isSmall && figure.caption.isEmpty())
            figure.url.clear();
        m_missing += figure.url.isEmpty() && !m_isSeen ? 1 : 0;
    }

    bool takeBeside(Figure &figure, const QStringList &paths)
    {
        if (m_places.folder.isEmpty())
            return false;
        for (const QString &written : paths) {
            const std::optional<QString> path = pathBeside(written);
            if (!path)
                continue;
            const Result<QByteArray> bytes = readBeside(m_places.folder, *path, LargestPicture);
            if (bytes ? take(figure, *bytes, *path) : refuse(bytes.error()))
                return true;
        }
        return false;
    }

    bool takeFetched(Figure &figure)
    {
        if (!m_places.fetch || figure.url.isEmpty())
            return false;
        const Result<QByteArray> bytes = m_places.fetch(figure.url);
        return bytes ? take(figure, *bytes, {}) : refuse(bytes.error());
    }

    /// Whether these bytes are the picture of the figure now. Without a name they get one.
    bool take(Figure &figure, const QByteArray &bytes, const QString &name)
    {
        if (bytes.isEmpty())
            return false;
        m_isSeen = true;
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        const auto known = m_known.constFind(hash);
        if (known != m_known.constEnd()) {
            setPicture(figure, known->name, known->size);
            return true;
        }
        if (m_size + bytes.size() > LargestOfDocument)
            return refuse(
                {ErrorCode::TooLarge, ImportMessages::tr("The pictures of this page are too many to be kept.")});
        const Result<PictureHeader> header = examine(m_worker, bytes);
        if (!header)
            return refuse(header.error());
        const QSize size = header->size;
        m_isSmall = size.isValid() && (size.width() < SmallestSide || size.height() < SmallestSide);
        if (m_isSmall)
            return false;
        const QString free = freeName(name.isEmpty() ? u"picture."_s + suffixOf(header->format) : name);
        m_size += bytes.size();
        m_known.insert(hash, {free, size});
        m_gathered.append({.name = free, .bytes = bytes});
        setPicture(figure, free, size);
        return true;
    }

    static void setPicture(Figure &figure, const QString &name, QSize size)
    {
        figure.picture = name;
        if (!size.isValid())
            return;
        figure.width = std::min(size.width(), 100'000);
        figure.height = std::min(size.height(), 100'000);
    }

    /// "picture.jpg", "picture-2.jpg"…
    QString freeName(const QString &wanted)
    {
        const qsizetype dot = wanted.lastIndexOf(u'.') < 0 ? wanted.size() : wanted.lastIndexOf(u'.');
        QString name = wanted;
        for (int number = 2; m_names.contains(name); ++number)
            name = wanted.left(dot) + u'-' + QString::number(number) + wanted.mid(dot);
        m_names.insert(name);
        return name;
    }

    bool refuse(const Error &error)
    {
        m_isSeen = m_isSeen || error.code != ErrorCode::NotFound;
        m_timeouts += error.code == ErrorCode::TimedOut ? 1 : 0;
        if (error.code != ErrorCode::NotFound && !m_refusals.contains(error.message))
            m_refusals.append(error.message);
        return false;
    }

    void say()
    {
        for (const QString &why : std::as_const(m_refusals))
            m_document.doubts.append(ImportMessages::tr("A picture was not taken along: %1").arg(why));
        if (m_isCutShort)
            m_document.doubts.append(
                ImportMessages::tr("Other pictures were not tried, because three of this page took too long."));
        if (m_missing > 0 && !m_places.folder.isEmpty())
            m_document.doubts.append(
                ImportMessages::tr("%n picture(s) that the page names were not beside it.", nullptr, m_missing));
    }

    void dropEmptyFigures()
    {
        const auto isEmpty = [](const Block &block) {
            const Figure &figure = block.figure;
            return block.kind == BlockKind::Figure && figure.url.isEmpty() && figure.picture.isEmpty()
                && figure.caption.isEmpty() && figure.credit.isEmpty();
        };
        Document &document = m_document;
        for (qsizetype i = document.body.blocks.size() - 1; i >= 0; --i) {
            if (!isEmpty(document.body.blocks[i]))
                continue;
            document.body.blocks.removeAt(i);
            for (qsizetype &suspect : document.suspects)
                suspect -= suspect > i ? 1 : 0; // a figure is none itself
        }
    }

    struct Known
    {
        QString name;
        QSize size;
    };

    Document &m_document;
    const PicturePlaces &m_places;
    WorkerClient &m_worker;
    const std::stop_token m_stop;
    QHash<QByteArray, Known> m_known; // by the hash of the bytes
    QSet<QString> m_names;
    QList<GatheredPicture> m_gathered;
    QStringList m_refusals;
    qint64 m_size = 0;
    int m_missing = 0;
    int m_timeouts = 0;
    bool m_isCutShort = false;
    bool m_isSeen = false;  // there were bytes for the figure at hand
    bool m_isSmall = false; // they were no picture of an article
};

} // namespace

QList<GatheredPicture> gatherPictures(Document &document, const PicturePlaces &places, WorkerClient &worker,
                                      std::stop_token stop)
{
    return Gatherer(document, places, worker, std::move(stop)).run();
}

} // namespace Pressmark
