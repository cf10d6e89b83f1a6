#include "verifydocument.h"

#include "importing/memorysource.h"

using namespace Pressmark;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    if (size == 0)
        return 0; // an empty file is no note
    const QByteArray note(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const ExtractionHints hints{.fileName = u"note.md"_s, .today = 20'241'003};
    const auto document = importDocument(note, hints, u"markdown"_s);
    FUZZ_VERIFY(document);
    verifyDocument(*document);
    return 0;
}

QList<QByteArray> fuzzSeeds()
{
    return {
        "---\ntitle: \"The quay\"\nauthor: [Mila Ortega, '[[Jan Ferro]]']\ndate: 2024-10-03T05:26+02:00\n"
        "tags:\n  - '#ferry'\n  - strike\nsummary: |\n  Nobody\n  sailed.\nurl: https://harbourpost.example/quay\n"
        "image: https://harbourpost.example/quay.jpg\n---\n\n# The quay\n\nThe ferry left at *noon*, and **nobody** "
        "[waved](https://harbourpost.example/wave).\n\n> It was late.\n\n1. rope\n2. tar\n   - and a bucket\n",
        "+++\ntitle = 'Tides'\ncategory = \"Coast\"\n+++\nTides\n=====\n\n| boat | crew |\n|---|--:|\n| Orla | 3 |\n"
        "| Aurelia | ~~4~~ 5 |\n\n![The pier](pictures/pier.png \"At low water\")\n\n- [x] ask the pilot\n- [ ] "
        "write it down\n\n```\n  depth  8.9\n```\n\n[[Pilots|the pilots]] <b>and</b> &amp; <script>x</script>\n",
        "## Water &nbsp;\n\n    an indented line\n\n* * *\n\n[note]: <https://harbourpost.example/a b> 'words'\n"
        "See [the note][note], `code`, <https://harbourpost.example> and ![[boat.jpg]].\n"};
}
