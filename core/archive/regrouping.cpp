#include "archive/regrouping.h"

#include "archive/idlist.h"
#include "archive/messages.h"
#include "archive/metadatarow.h"
#include "archive/shownversion.h"
#include "archive/versions.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// Runs each with these values as ?1 and ?2.
template <typename First, typename Second>
Result<void> runAll(Database &database, std::initializer_list<const char *> statements, const First &first,
                    const Second &second)
{
    for (const char *sql : statements) {
        const Result<void> run = database.run(sql, first, second);
        if (!run)
            return run;
    }
    return {};
}

Error nothingLeft()
{
    return {ErrorCode::InvalidArgument,
            ArchiveMessages::tr("Both articles need a version that can be read. Nothing was changed.")};
}

/// The article of the captures.
Result<ArticleId> articleOfAll(const Database &database, const QString &captures)
{
    const auto row = database.firstRow("SELECT min(article), max(article) FROM capture "
                                       "WHERE id IN (SELECT value FROM json_each(?))",
                                       captures);
    if (!row)
        return row.error();
    if (!*row || (*row)->isNull(0) || (*row)->integer(0) != (*row)->integer(1))
        return Error{ErrorCode::InvalidArgument,
                     ArchiveMessages::tr("Those are not versions of one article. Nothing was changed.")};
    return ArticleId{(*row)->integer(0)};
}

/// The last reading of the newest good one among those captures (or, if `others`, among the article's others).
Result<RevisionId> newestOf(const Database &database, ArticleId article, const QString &captures, bool others)
{
    const auto newest = database.integer(
        "SELECT r.id FROM revision r JOIN capture c ON c.id = r.capture WHERE c.article = ?1 "
        "AND (c.id IN (SELECT value FROM json_each(?2))) <> ?3 ORDER BY c.state = 'good' DESC, c.id DESC, r.id DESC "
        "LIMIT 1",
        article.value, captures, others);
    if (!newest)
        return newest.error();
    return RevisionId{newest->value_or(0)};
}

/// A copy of what the article's row knows of the story, which shows nothing yet.
Result<ArticleId> insertTwin(Writing &writing, ArticleId article)
{
    Database &database = writing.database();
    const Result<void> copied = database.run(
        "INSERT INTO article(uuid, title, subtitle, byline, authors, source, section, page, edition, place, language, "
        "published, published_precision, published_offset, published_found, published_unsure, published_day, updated, "
        "updated_precision, updated_offset, updated_found, updated_unsure, url, canonical_url, accession, keywords, "
        "lead_picture, read, added) SELECT ?2, title, subtitle, byline, authors, source, section, "
        "page, edition, place, language, published, published_precision, published_offset, published_found, "
        "published_unsure, published_day, updated, updated_precision, updated_offset, updated_found, updated_unsure, "
        "url, canonical_url, accession, keywords, lead_picture, read, ?3 FROM article WHERE id = ?1",
        article.value, QUuid::createUuid().toString(QUuid::WithoutBraces), writing.time());
    if (!copied)
        return copied.error();
    return ArticleId{database.lastInsertId()};
}

/// Shows what a collection keeps, else the newest good version; nothing if there is none.
Result<void> showBest(Writing &writing, ArticleId article)
{
    Result<RevisionId> best = pinnedVersion(writing.database(), article);
    if (best && !best->isValid())
        best = newestVersion(writing.database(), article);
    if (!best)
        return best.error();
    return best->isValid() ? showVersion(writing, article, *best) : Result<void>();
}

/// Everything of the other article goes to this one; its row stays, empty, in the trash.
Result<void> takeOver(Writing &writing, ArticleId other, ArticleId into)
{
    const Result<void> taken = runAll(
        writing.database(),
        {"UPDATE capture SET article = ?2 WHERE article = ?1", "UPDATE annotation SET article = ?2 WHERE article = ?1",
         "INSERT INTO article_tag(article, tag, person, time, value) "
         "SELECT ?2, tag, person, time, value FROM article_tag WHERE article = ?1 ON CONFLICT DO NOTHING",
         "DELETE FROM article_tag WHERE article = ?1 AND article <> ?2",
         "INSERT INTO collection_article(collection, article, position) "
         "SELECT collection, ?2, position FROM collection_article WHERE article = ?1 ON CONFLICT DO NOTHING",
         "DELETE FROM collection_article WHERE article = ?1 AND article <> ?2",
         "UPDATE article SET note = note || CASE note WHEN '' THEN '' ELSE char(10, 10) END || "
         "(SELECT note FROM article WHERE id = ?1) WHERE id = ?2 AND (SELECT note FROM article WHERE id = ?1) <> ''",
         "UPDATE article SET starred = 1 WHERE id = ?2 AND starred = 0 "
         "AND (SELECT starred FROM article WHERE id = ?1) <> 0",
         "UPDATE article SET note = '', current_revision = NULL WHERE id = ?1 AND id <> ?2"},
        other.value, into.value);
    if (!taken)
        return taken;
    writing.touchArticle(other);
    return writing.database().run("UPDATE article SET trashed = ? WHERE id = ?", writing.time(), other.value);
}

Result<void> requireArticle(const Database &database, ArticleId article)
{
    const auto there = database.integer("SELECT 1 FROM article WHERE id = ?", article.value);
    if (!there)
        return there.error();
    return *there ? Result<void>() : noSuchArticle(article);
}

} // namespace

Result<ArticleId> splitOff(Writing &writing, const QList<CaptureId> &ids)
{
    Database &database = writing.database();
    const QString captures = jsonOf(ids);
    const Result<ArticleId> article = articleOfAll(database, captures);
    if (!article)
        return article;
    const Result<RevisionId> moved = newestOf(database, *article, captures, false);
    const Result<RevisionId> left = newestOf(database, *article, captures, true);
    if (!moved || !left)
        return moved ? left.error() : moved.error();
    if (!moved->isValid() || !left->isValid())
        return nothingLeft();
    const Result<ArticleId> twin = insertTwin(writing, *article);
    if (!twin)
        return twin;
    const Result<void> given =
        runAll(database,
               {"UPDATE annotation SET article = ?2 WHERE revision IN (SELECT r.id FROM revision r WHERE r.capture IN "
                "(SELECT value FROM json_each(?1)))",
                "INSERT INTO collection_article(collection, article, position, pinned_revision) "
                "SELECT m.collection, ?2, m.position, CASE WHEN r.capture IN (SELECT value FROM json_each(?1)) "
                "THEN r.id END FROM collection_article m LEFT JOIN revision r ON r.id = m.pinned_revision "
                "WHERE m.article = (SELECT article FROM capture WHERE id IN (SELECT value FROM json_each(?1)) LIMIT 1)",
                "UPDATE collection_article SET pinned_revision = NULL WHERE article <> ?2 AND pinned_revision IN "
                "(SELECT r.id FROM revision r WHERE r.capture IN (SELECT value FROM json_each(?1)))",
                "UPDATE capture SET article = ?2 WHERE id IN (SELECT value FROM json_each(?1))"},
               captures, twin->value);
    if (!given)
        return given.error();
    const Result<void> shown = showVersion(writing, *twin, *moved);
    if (!shown)
        return shown.error();
    const Result<RevisionId> pinned = pinnedVersion(database, *article);
    if (!pinned)
        return pinned.error();
    const Result<void> before = showVersion(writing, *article, pinned->isValid() ? *pinned : *left);
    if (!before)
        return before.error();
    writing.touchAll();
    writing.setOperation(
        ArchiveMessages::tr("Split %n version(s) off an article", nullptr, static_cast<int>(ids.size())));
    return twin;
}

Result<void> mergeArticles(Writing &writing, const QList<ArticleId> &given, ArticleId into)
{
    QList<ArticleId> others = given;
    others.removeAll(into);
    if (others.isEmpty())
        return Error{ErrorCode::InvalidArgument, ArchiveMessages::tr("It takes two articles to merge them.")};
    for (const ArticleId article : others + QList<ArticleId>{into}) {
        const Result<void> there = requireArticle(writing.database(), article);
        if (!there)
            return there;
    }
    for (const ArticleId other : std::as_const(others)) {
        const Result<void> taken = takeOver(writing, other, into);
        if (!taken)
            return taken;
    }
    const Result<void> shown = showBest(writing, into);
    if (!shown)
        return shown;
    writing.touchAll();
    writing.setOperation(
        ArchiveMessages::tr("Merge %n article(s) into one", nullptr, static_cast<int>(others.size()) + 1));
    return {};
}

} // namespace Pressmark
