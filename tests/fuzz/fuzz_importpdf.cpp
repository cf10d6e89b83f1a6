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
    const QByteArray story =
        drawn({page, page}, {{"Title", "Ferry strike"}, {"CreationDate", "D:20241003120000+02'00'"}});
    const QByteArray marked =
        annotated(story,
                  {"/Subtype /Highlight /Rect [60 655 300 672] /QuadPoints [60 672 300 672 60 655 300 655] /C [1 0.8 "
                   "0.2] /T (Ines) "
                   "/Contents (Who?) /NM (a) /M (D:20240102040506+01'00')",
                   "/Subtype /StrikeOut /Rect [60 640 200 655] /QuadPoints [60 655 200 655 200 640 60 640] /RC (<p>One "
                   "<b>two</b></p>)",
                   "/Subtype /Text /Rect [20 640 40 660] /Contents (Beside it)",
                   "/Subtype /Text /Rect [20 640 40 660] /IRT 0 /T (Bo) /Contents (An answer)",
                   "/Subtype /FreeText /Rect [60 500 200 520] /DA (/Helv 12 Tf) /Contents (Typed)",
                   "/Subtype /Underline /Rect [60 655 90 672] /NM (pressmark:5b8a8f0c-7d59-4f27-9e0f-1c2b3d4e5f60/2)"});
    return {story, marked};
}
