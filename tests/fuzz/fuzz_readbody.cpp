#include "fuzztarget.h"

#include "text/bodyxml.h"

using namespace Pressmark;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const auto body = readBody(QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    if (!body)
        return 0;
    // What was read once is written and read as it is.
    const auto again = readBody(writeBody(*body));
    FUZZ_VERIFY(again);
    FUZZ_VERIFY(*again == *body);
    return 0;
}

QList<QByteArray> fuzzSeeds()
{
    Body body;
    body.blocks = {
        Block{.kind = BlockKind::Heading, .level = 2, .text = u"The quay"_s},
        Block{.text = u"The ferry left at noon & nobody waved."_s,
              .spans = {{4, 5, Style::Bold, u"https://harbourpost.example/ferry"_s}, {10, 4, Style::Italic, {}}}},
        Block{.kept = false, .leftOut = LeftOutClass::Related, .text = u"Read more"_s},
        Block{.kind = BlockKind::Quote, .text = u"It was late."_s},
        Block{.kind = BlockKind::ListItem, .level = 2, .ordered = true, .text = u"rope"_s},
        Block{.kind = BlockKind::Table, .text = u"boat\tcrew\nOrla\t3"_s, .headerRows = 1},
        Block{.kind = BlockKind::Preformatted, .text = u"  two\n    lines"_s},
        Block{.kind = BlockKind::Figure,
              .figure = {.url = u"https://harbourpost.example/a.jpg"_s, .alt = u"a"_s, .caption = u"The quay"_s}},
    };
    return {writeBody(body)};
}
