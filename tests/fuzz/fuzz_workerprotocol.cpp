#include "fuzztarget.h"

#include "text/pdfmap.h"
#include "worker/protocol.h"

using namespace Pressmark;
using namespace Qt::StringLiterals;

/// The first byte chooses who reads the rest.
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(bytes + 1), static_cast<qsizetype>(size - 1));
    switch (bytes[0] % 8) {
    case 0:
        (void)decodeHello(rest);
        break;
    case 1:
        (void)decodeRequest(rest);
        break;
    case 2:
        if (const auto document = decodeDocument(rest))
            FUZZ_VERIFY(decodeDocument(encodeDocument(*document)));
        break;
    case 3:
        (void)decodePicture(rest);
        break;
    case 4:
        (void)decodeAnnotation(rest);
        break;
    case 5:
        (void)decodeError(rest);
        break;
    case 6:
        if (const auto header = decodePictureHeader(rest))
            FUZZ_VERIFY(decodePictureHeader(encodePictureHeader(*header)));
        break;
    default:
        if (const auto map = readPdfMap(rest))
            FUZZ_VERIFY(readPdfMap(writePdfMap(*map)));
    }
    return 0;
}

QList<QByteArray> fuzzSeeds()
{
    Document document{.importer = u"html"_s, .mediaType = u"text/html"_s, .doubts = {u"It is short."_s}};
    document.metadata.title = u"The ferry"_s;
    document.metadata.authors = {u"Mila Ortega"_s};
    document.body.blocks = {Block{.text = u"The ferry left at noon."_s}};
    PdfMap map{.pages = {{595, 842}}, .glyphs = {}};
    for (int i = 0; i < 40; ++i)
        map.glyphs.append({0, float(i), 10, float(i + 1), 20});
    return {'\0' + encodeHello({}),
            '\1' + encodeRequest({.fileName = u"a.html"_s, .url = u"https://harbourpost.example/"_s}),
            '\2' + encodeDocument(document),
            '\3' + encodePicture({}),
            '\4' + encodeAnnotation({}),
            '\5' + encodeError({}),
            '\6' + encodePictureHeader({.format = u"png"_s, .size = {640, 480}}),
            '\7' + writePdfMap(map)};
}
