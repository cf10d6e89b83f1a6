#include "importing/formats.h"
#include "pdf/pdfimport.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype HeaderReach = 1024; // how far into a file its header may stand

class PdfImporter : public Importer
{
public:
    QString name() const override { return u"pdf"_s; }
    QStringList patterns() const override { return {u"*.pdf"_s}; }

    bool recognizes(const QByteArray &head, const QString &) const override
    {
        return head.left(HeaderReach).contains("%PDF-");
    }

    Result<void> read(ByteSource &source, const ExtractionHints &hints, const DocumentSink &sink) const override
    {
        const Result<QByteArray> bytes = source.readAll();
        if (!bytes)
            return bytes.error();
        Result<Document> document = importPdf(*bytes, hints.fileName);
        if (!document)
            return document.error();
        if (!hints.url.isEmpty())
            document->metadata.url = hints.url;
        document->importer = name();
        document->mediaType = u"application/pdf"_s;
        return sink(std::move(*document));
    }
};

} // namespace

const Importer &pdfImporter()
{
    static const PdfImporter Only;
    return Only;
}

} // namespace Pressmark
