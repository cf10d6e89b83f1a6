#include "verifydocument.h"

#include "extraction/extract.h"

using namespace Pressmark;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray copy(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    verifyDocument(extractPlainText(copy, {.fileName = QStringLiteral("copy.txt"), .today = 20'241'003}));
    return 0;
}

QList<QByteArray> fuzzSeeds()
{
    return {projectFile("resources/clippings/coastal-wire-licences.txt"),
            projectFile("resources/clippings/gazette-plain-copy-drones.txt")};
}
