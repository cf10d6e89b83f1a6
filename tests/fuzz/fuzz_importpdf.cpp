#include "verifydocument.h"

#include "pdf/pdffixtures.h"
#include "pdf/pdfimport.h"

using namespace Pressmark;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray pdf(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    if (const auto document = importPdf(pdf, QStringLiteral("page.pdf")))
        verifyDocument(*document);
    return 0;
}

QList<QByteArray> fuzzSeeds()
{
    // Content that is not compressed, so that changes reach it.
    const QByteArray page =
        "BT /F2 20 Tf 60 700 Td (Ferry strike enters second week) Tj ET\n"
        "BT /F1 10 Tf 12 TL 60 660 Td (The ferries to Orla Island stayed in port on Mon-) Tj T*\n"
        "(day, the second week of the strike, said Jan Ferro.) Tj T* [(Nobody) -250 (sailed.)] TJ ET\n"
        "q 0.7 0.7 -0.7 0.7 300 300 cm BT /F1 8 Tf 0 0 Td (Sold for one crown) Tj ET Q\n";
    return {drawn({page, page}, {{"Title", "Ferry strike"}, {"CreationDate", "D:20241003120000+02'00'"}})};
}
