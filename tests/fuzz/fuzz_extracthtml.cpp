#include "verifydocument.h"

#include "extraction/extract.h"

using namespace Pressmark;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray page(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    verifyDocument(
        extractHtml(page, {.url = QStringLiteral("https://harbourpost.example/a/b?c=d"), .today = 20'241'003}));
    return 0;
}

QList<QByteArray> fuzzSeeds()
{
    return {projectFile("resources/clippings/almarfaa-ferry.html"),
            projectFile("resources/clippings/courrier-des-passes-boites.html"),
            projectFile("resources/clippings/long-quay-ferry-contract.html"),
            projectFile("resources/clippings/minato-shimbun-suimon.html"),
            projectFile("resources/clippings/vilnyi-bereh-mytnytsia.html")};
}
