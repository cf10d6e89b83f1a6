#include "extraction/picturehead.h"
#include "importing/formats.h"
#include "importing/picture.h"
#include "pdf/messages.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int LargestSide = 100'000;

/// A scan or photograph of a clipping: an article that is catalogued by hand.
class PictureImporter : public Importer
{
public:
    QString name() const override { return u"picture"_s; }

    QStringList patterns() const override
    {
        return {u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s, u"*.tif"_s, u"*.tiff"_s, u"*.webp"_s, u"*.gif"_s};
    }

    bool recognizes(const QByteArray &head, const QString &) const override
    {
        return readPictureHead(head).has_value();
    }

    Result<void> read(ByteSource &source, const ExtractionHints &hints, const DocumentSink &sink) const override
    {
        const Result<QByteArray> bytes = source.readAll();
        if (!bytes)
            return bytes.error();
        const Result<PictureHeader> header = readPictureHeader(*bytes);
        if (!header)
            return header.error();
        if (!header->size.isValid())
            return Error{ErrorCode::Damaged,
                         ReadingMessages::tr("This picture is damaged, or of a kind that cannot be shown here.")};
        Document document;
        document.importer = name();
        document.mediaType = u"image/"_s + header->format;
        document.metadata.title = QFileInfo(hints.fileName).completeBaseName().replace(u'_', u' ').simplified();
        document.metadata.url = hints.url;
        document.origins.insert(u"title"_s, u"file name"_s);
        document.body.blocks.append(Block{.kind = BlockKind::Figure,
                                          .figure = {.width = std::min(header->size.width(), LargestSide),
                                                     .height = std::min(header->size.height(), LargestSide)}});
        document.pictures.append({.block = 0, .isOriginal = true});
        document.doubts.append(ReadingMessages::tr("This is a picture and has no text: type a transcription."));
        return sink(std::move(document));
    }
};

} // namespace

const Importer &pictureImporter()
{
    static const PictureImporter Only;
    return Only;
}

} // namespace Pressmark
