#pragma once

#include "fuzztarget.h"

#include "worker/protocol.h"

/// What a worker reads, the program that asked it must take: the body as it is, the rest in canonical form.
inline void verifyDocument(const Pressmark::Document &document)
{
    const auto received = Pressmark::decodeDocument(Pressmark::encodeDocument(document));
    FUZZ_VERIFY(received);
    FUZZ_VERIFY(received->body.blocks.size() == document.body.blocks.size());
    for (qsizetype i = 0; i < document.body.blocks.size(); ++i)
        FUZZ_VERIFY(received->body.blocks[i].text == document.body.blocks[i].text);
    const auto again = Pressmark::decodeDocument(Pressmark::encodeDocument(*received));
    FUZZ_VERIFY(again && *again == *received);
}
