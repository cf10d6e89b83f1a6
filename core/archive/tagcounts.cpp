#include "archive/tagcounts.h"

#include "archive/schema.h"

namespace Pressmark {

Result<qint64> countWrongTagCounts(const Database &database)
{
    const Result<bool> kept = hasSchema(database, SchemaWithRules);
    if (!kept || !*kept)
        return kept ? Result<qint64>(0) : kept.error();
    const auto wrong =
        database.integer("WITH counted AS (SELECT tag, count(*) AS passages FROM live_annotation_tag GROUP BY tag), "
                         "kept AS (SELECT tag, passages FROM tag_count WHERE passages <> 0) "
                         "SELECT count(*) FROM (SELECT tag FROM (SELECT * FROM counted EXCEPT SELECT * FROM kept) "
                         "UNION SELECT tag FROM (SELECT * FROM kept EXCEPT SELECT * FROM counted))");
    if (!wrong)
        return wrong.error();
    return wrong->value_or(0);
}

Result<void> recountTags(Database &database)
{
    for (const char *sql : {"DELETE FROM tag_count",
                            "INSERT INTO tag_count(tag, passages) SELECT tag, count(*) "
                            "FROM live_annotation_tag GROUP BY tag"}) {
        const Result<void> run = database.run(sql);
        if (!run)
            return run;
    }
    return {};
}

} // namespace Pressmark
