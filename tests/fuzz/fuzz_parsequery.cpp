#include "fuzztarget.h"

#include "search/searchquery.h"

using namespace Pressmark;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const auto query =
        parseQuery(QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    if (query)
        FUZZ_VERIFY(!printQuery(*query).isEmpty());
    else
        FUZZ_VERIFY(!query.error().message.isEmpty() && query.error().place);
    if (const auto again = parseQuery(query ? writeQuery(*query) : QString()); query && again)
        FUZZ_VERIFY(*again == *query);
    return 0;
}

QList<QByteArray> fuzzSeeds()
{
    return {"coal strike -gas", "title:(coal OR gas) NOT \"open hearth\" tag:=energy after:2015-03",
            "coal NEAR/10 strik* date:2019..2020 lang:de has:note is:unread in:trash",
            "(((a OR b) c) OR -\"d e\") note:f person:g"};
}
