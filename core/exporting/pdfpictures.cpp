#include "exporting/pdfpictures.h"

#include "exporting/pdfobjects.h"

#include <QBuffer>
#include <QImageReader>
#include <QtEndian>

#include <map>
#include <optional>
#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace Pressmark {

namespace {

constexpr char StandInSign[] = "PmPicture:1:"; // before the number
constexpr qsizetype SignSize = sizeof(StandInSign) - 1;
constexpr int StandInBytes = SignSize + 4;

QByteArray standInBytes(qsizetype number)
{
    QByteArray bytes(StandInSign, StandInBytes);
    qToBigEndian(static_cast<quint32>(number), bytes.data() + SignSize);
    return bytes;
}

/// For which picture an image of a page stands.
std::optional<qsizetype> standsFor(QPDFObjectHandle image)
{
    if (!image.isStream() || !image.getDict().getKey("/Width").isInteger()
        || image.getDict().getKey("/Width").getIntValue() != StandInBytes * 8
        || image.getDict().getKey("/Height").getIntValue() != 1)
        return std::nullopt;
    const std::shared_ptr<Buffer> data = image.getStreamData(qpdf_dl_generalized);
    const QByteArrayView bytes(data->getBuffer(), static_cast<qsizetype>(data->getSize()));
    if (bytes.size() != StandInBytes || !bytes.startsWith(QByteArrayView(StandInSign, SignSize)))
        return std::nullopt;
    return qFromBigEndian<quint32>(bytes.data() + SignSize);
}

QPDFObjectHandle pictureObject(QPDF &pdf, const KeptPicture &picture)
{
    const QSize size = jpegSize(picture);
    QPDFObjectHandle object = QPDFObjectHandle::newStream(&pdf);
    object.replaceDict(QPDFObjectHandle::parse("<</Type /XObject /Subtype /Image /ColorSpace /DeviceRGB "
                                               "/BitsPerComponent 8 /Interpolate true>>"));
    object.getDict().replaceKey("/Width", QPDFObjectHandle::newInteger(size.width()));
    object.getDict().replaceKey("/Height", QPDFObjectHandle::newInteger(size.height()));
    const auto provide = [picture](Pipeline *pipeline) {
        const QByteArray bytes = picture.bytes();
        pipeline->write(reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<size_t>(bytes.size()));
        pipeline->finish();
    };
    object.replaceStreamData(provide, QPDFObjectHandle::newName("/DCTDecode"), QPDFObjectHandle::newNull());
    return object;
}

void putPictures(QPDF &pdf, const QList<KeptPicture> &pictures)
{
    std::map<qsizetype, QPDFObjectHandle> put;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        QPDFObjectHandle images = page.getKey("/Resources").getKey("/XObject");
        if (!images.isDictionary())
            continue;
        for (const auto &[name, image] : images.getDictAsMap()) {
            const std::optional<qsizetype> number = standsFor(image);
            if (!number || *number >= pictures.size())
                continue;
            if (!put.contains(*number))
                put.emplace(*number, pictureObject(pdf, pictures[*number]));
            images.replaceKey(name, put.at(*number));
        }
    }
}

/// Hands on what QPDFWriter writes.
class FilePipeline : public Pipeline
{
public:
    explicit FilePipeline(PendingFile &file)
        : Pipeline("file", nullptr)
        , m_file(file)
    { }

    void write(const unsigned char *data, size_t size) override
    {
        m_waiting.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
        if (m_waiting.size() >= Step)
            flush();
    }

    void finish() override { flush(); }
    const Result<void> &result() const { return m_result; }

private:
    static constexpr qsizetype Step = qsizetype(1) << 20;

    void flush()
    {
        if (m_result)
            m_result = m_file.write(m_waiting);
        m_waiting.clear();
    }

    PendingFile &m_file;
    QByteArray m_waiting;
    Result<void> m_result;
};

} // namespace

QSize jpegSize(const KeptPicture &picture)
{
    if (picture.isEmpty())
        return {};
    QByteArray jpeg = picture.bytes();
    QBuffer buffer(&jpeg);
    return QImageReader(&buffer, "JPEG").size();
}

QImage pictureStandIn(qsizetype number)
{
    // One bit a pixel is the one format that QPdfWriter writes as it is.
    QImage image(StandInBytes * 8, 1, QImage::Format_Mono);
    const QByteArray bytes = standInBytes(number);
    std::copy(bytes.begin(), bytes.end(), image.bits());
    return image;
}

Result<void> writeWithPictures(const QByteArray &pdf, const QList<KeptPicture> &pictures, PendingFile &file)
{
    if (pictures.isEmpty())
        return file.write(pdf);
    FilePipeline pipeline(file);
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("pages", pdf.constData(), static_cast<size_t>(pdf.size()));
        putPictures(document, pictures);
        QPDFWriter writer(document);
        writer.setOutputPipeline(&pipeline);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.setMinimumPDFVersion("1.7");
        writer.write();
    } catch (const std::exception &error) {
        return notPutTogether(error);
    }
    return pipeline.result();
}

} // namespace Pressmark
