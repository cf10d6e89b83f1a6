#include "exporting/odtpackage.h"

#include "base/pendingfile.h"
#include "exporting/messages.h"
#include "exporting/odtstyles.h"
#include "exporting/zipfile.h"

#include <QDateTime>
#include <QFile>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

constexpr int OdtPictureLimit = 1600; // pixels
constexpr qint64 CopyStep = qint64(4) << 20;
constexpr char DocumentType[] = "application/vnd.oasis.opendocument.text";

QString odtTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
}

Error odtNotWritten(const QString &path)
{
    return {ErrorCode::FileUnwritable,
            ReportMessages::tr("The file %1 cannot be written. Is the disk full?").arg(path)};
}

QString pictureType(const QString &name)
{
    return name.endsWith(u".png") ? u"image/png"_s : name.endsWith(u".svg") ? u"image/svg+xml"_s : u"image/jpeg"_s;
}

Result<void> copyInto(PendingFile &file, const QString &from)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return odtNotWritten(from);
    while (!source.atEnd()) {
        if (const Result<void> written = file.write(source.read(CopyStep)); !written)
            return written;
    }
    return {};
}

} // namespace

OdtPictures OdtPackage::picturesOf(const ArticleForExport &article)
{
    return [this, &article](const Figure &figure) -> std::optional<OdtPicture> {
        const QString original = article.pictures.value(figure.picture);
        if (!m_options.picture || original.isEmpty())
            return std::nullopt;
        const QImage image = m_options.picture(original, OdtPictureLimit);
        return keep(image, "JPEG", u"jpg"_s);
    };
}

std::optional<OdtPicture> OdtPackage::take(const QImage &picture)
{
    return keep(picture, "PNG", u"png"_s);
}

std::optional<OdtPicture> OdtPackage::take(const QByteArray &bytes, const QString &ending)
{
    const QString name = u"Pictures/%1.%2"_s.arg(QString::number(m_pictures.size() + 1), ending);
    QFile file(m_folder.filePath(QString::number(m_pictures.size() + 1)));
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return std::nullopt;
    m_pictures.append(name);
    return OdtPicture{name, {}};
}

std::optional<OdtPicture> OdtPackage::areaOf(const PassageOnPaper &passage)
{
    const QString uuid = passage.annotation.uuid;
    if (m_areas.contains(uuid))
        return m_areas.value(uuid);
    const QByteArray jpeg = passage.picture.bytes();
    std::optional<OdtPicture> picture = take(jpeg, u"jpg"_s);
    if (picture) {
        picture->size = QImage::fromData(jpeg, "JPEG").size();
        m_areas.insert(uuid, *picture);
    }
    return picture;
}

std::optional<OdtPicture> OdtPackage::keep(const QImage &image, const char *format, const QString &ending)
{
    constexpr int Quality = 88; // of JPEG
    const QString name = u"Pictures/%1.%2"_s.arg(QString::number(m_pictures.size() + 1), ending);
    const QString file = m_folder.filePath(QString::number(m_pictures.size() + 1));
    if (image.isNull() || !image.save(file, format, ending == u"jpg" ? Quality : -1))
        return std::nullopt;
    m_pictures.append(name);
    return OdtPicture{name, image.size()};
}

QByteArray OdtPackage::meta() const
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"office:document-meta"_s);
    xml.writeAttribute(u"office:version"_s, u"1.3"_s);
    xml.writeAttribute(u"xmlns:office"_s, u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s);
    xml.writeAttribute(u"xmlns:meta"_s, u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeStartElement(u"office:meta"_s);
    const auto element = [&xml](const QString &name, const QString &value) {
        if (!value.isEmpty())
            xml.writeTextElement(name, value);
    };
    element(u"meta:generator"_s, u"Pressmark"_s);
    element(u"dc:title"_s, title);
    element(u"meta:initial-creator"_s, author);
    element(u"meta:creation-date"_s, odtTime(created));
    element(u"dc:date"_s, odtTime(modified));
    element(u"dc:language"_s, language);
    xml.writeEndDocument();
    return bytes;
}

QByteArray OdtPackage::manifest() const
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
    const auto entry = [&xml](const QString &path, const QString &type) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        xml.writeAttribute(u"manifest:media-type"_s, type);
    };
    entry(u"/"_s, QString::fromLatin1(DocumentType));
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        entry(part, u"text/xml"_s);
    for (const QString &picture : m_pictures)
        entry(picture, pictureType(picture));
    for (const PdfAttachment &attachment : attachments)
        entry(attachment.name, attachment.type);
    xml.writeEndDocument();
    return bytes;
}

Result<void> OdtPackage::write(const QString &path)
{
    // The type comes first and as it is, so that programs know the file by its beginning.
    QList<ZipPart> parts{{.name = u"mimetype"_s, .bytes = DocumentType, .compressed = false},
                         {.name = u"content.xml"_s, .bytes = m_content.finish()},
                         {.name = u"styles.xml"_s, .bytes = odtStyles(m_options, title)},
                         {.name = u"meta.xml"_s, .bytes = meta()},
                         {.name = u"META-INF/manifest.xml"_s, .bytes = manifest()}};
    for (qsizetype i = 0; i < m_pictures.size(); ++i)
        parts.append({.name = m_pictures[i], .file = m_folder.filePath(QString::number(i + 1)), .compressed = false});
    for (const PdfAttachment &attachment : attachments)
        parts.append({.name = attachment.name, .bytes = attachment.bytes});
    return writeZip(path, parts);
}

Result<void> OdtPackage::place(const QString &path, const std::stop_token &stop)
{
    Result<PendingFile> file = PendingFile::create(path);
    if (!file)
        return file.error();
    const QString written = m_folder.filePath(u"document.odt"_s);
    if (const Result<void> done = write(written); !done)
        return done;
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, ReportMessages::tr("Cancelled. Nothing was written.")};
    if (const Result<void> copied = copyInto(*file, written); !copied)
        return copied;
    QStringList parts =
        QStringList{u"mimetype"_s, u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s}
        + m_pictures;
    for (const PdfAttachment &attachment : attachments)
        parts.append(attachment.name);
    if (const Result<void> verified = verifyOdt(file->temporaryPath(), parts, m_content.comments()); !verified)
        return verified;
    return file->putInPlace();
}

} // namespace Pressmark
