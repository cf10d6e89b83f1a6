#include "archive/shownversion.h"

#include "archive/messages.h"
#include "archive/metadatarow.h"
#include "archive/placements.h"
#include "archive/revisionrow.h"
#include "archive/versions.h"
#include "text/canonicaltext.h"
#include "text/simhash.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

Result<void> showHeading(Writing &writing, ArticleId article, RevisionId revision)
{
    Database &database = writing.database();
    const Result<Heading> heading = readHeading(database, revision);
    if (!heading)
        return heading.error();
    const Result<QStringList> edited = editedFields(database, article);
    if (!edited)
        return edited.error();
    const auto set = [&](const QString &field, const QByteArray &sql, const QString &value) -> Result<void> {
        return edited->contains(field) ? Result<void>() : database.run(sql, value, article.value);
    };
    const Result<void> title =
        set(u"title"_s, "UPDATE article SET title = ?1 WHERE id = ?2 AND title <> ?1", heading->title);
    if (!title)
        return title;
    return set(u"subtitle"_s, "UPDATE article SET subtitle = ?1 WHERE id = ?2 AND subtitle <> ?1", heading->subtitle);
}

Result<QString> collectionName(const Database &database, CollectionId collection)
{
    const auto row = database.firstRow("SELECT name FROM collection WHERE id = ?", collection.value);
    if (!row)
        return row.error();
    return *row ? (*row)->text(0) : QString();
}

/// Whether the collection may keep the article on that version.
Result<void> checkPin(const Database &database, CollectionId collection, ArticleId article, RevisionId revision)
{
    const auto member = database.integer("SELECT 1 FROM collection_article WHERE collection = ? AND article = ?",
                                         collection.value, article.value);
    if (!member)
        return member.error();
    if (!*member)
        return Error{ErrorCode::NotFound,
                     ArchiveMessages::tr("The article is not in that collection. Nothing was changed.")};
    if (!revision.isValid())
        return {};
    const auto own = database.integer("SELECT 1 FROM revision r JOIN capture c ON c.id = r.capture "
                                      "WHERE r.id = ? AND c.article = ?",
                                      revision.value, article.value);
    if (!own)
        return own.error();
    if (!*own)
        return Error{ErrorCode::NotFound,
                     ArchiveMessages::tr("Article %1 has no version %2.").arg(article.value).arg(revision.value)};
    const auto other = database.firstRow("SELECT c.name FROM collection_article m JOIN collection c "
                                         "ON c.id = m.collection WHERE m.article = ? AND m.collection <> ? "
                                         "AND m.pinned_revision <> ?",
                                         article.value, collection.value, revision.value);
    if (!other)
        return other.error();
    if (*other)
        return Error{
            ErrorCode::Conflict,
            ArchiveMessages::tr("The collection “%1” keeps the article on another version. Nothing was changed.")
                .arg((*other)->text(0))};
    return {};
}

} // namespace

Result<void> showVersion(Writing &writing, ArticleId article, RevisionId revision)
{
    Database &database = writing.database();
    const auto row = database.firstRow("SELECT text FROM revision WHERE id = ?", revision.value);
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound,
                     ArchiveMessages::tr("There is no version %1 in this archive.").arg(revision.value)};
    const QString text = (*row)->text(0);
    const Result<void> shown =
        database.run("UPDATE article SET current_revision = ?1, words = ?2, simhash = ?3 WHERE id = ?4 "
                     "AND current_revision IS NOT ?1",
                     revision.value, countWords(text), static_cast<qint64>(simHash(text)), article.value);
    if (!shown)
        return shown;
    const Result<void> headed = showHeading(writing, article, revision);
    if (!headed)
        return headed;
    writing.touchArticle(article);
    return placeAnnotations(database, article, revision);
}

Result<RevisionId> newestVersion(const Database &database, ArticleId article)
{
    const auto newest = database.integer(
        "SELECT r.id FROM revision r JOIN capture c ON c.id = r.capture WHERE c.article = ? AND c.state = 'good' "
        "ORDER BY c.id DESC, r.id DESC LIMIT 1",
        article.value);
    if (!newest)
        return newest.error();
    return RevisionId{newest->value_or(0)};
}

Result<RevisionId> pinnedVersion(const Database &database, ArticleId article)
{
    const auto pinned = database.integer(
        "SELECT pinned_revision FROM collection_article WHERE article = ? AND pinned_revision IS NOT NULL LIMIT 1",
        article.value);
    if (!pinned)
        return pinned.error();
    return RevisionId{pinned->value_or(0)};
}

Result<void> pinVersion(Writing &writing, CollectionId collection, ArticleId article, RevisionId revision)
{
    Database &database = writing.database();
    const Result<void> checked = checkPin(database, collection, article, revision);
    if (!checked)
        return checked;
    const auto value = revision.isValid() ? std::optional<qint64>(revision.value) : std::nullopt;
    const Result<void> pinned =
        database.run("UPDATE collection_article SET pinned_revision = ? WHERE collection = ? AND article = ?", value,
                     collection.value, article.value);
    if (!pinned)
        return pinned;
    Result<RevisionId> wanted = pinnedVersion(database, article);
    if (wanted && !wanted->isValid())
        wanted = newestVersion(database, article);
    if (!wanted)
        return wanted.error();
    if (wanted->isValid()) {
        const Result<void> shown = showVersion(writing, article, *wanted);
        if (!shown)
            return shown;
    }
    const Result<QString> name = collectionName(database, collection);
    if (!name)
        return name.error();
    writing.touchArticle(article);
    writing.touchCollections();
    writing.setOperation(revision.isValid() ? ArchiveMessages::tr("Keep an article on a version in “%1”").arg(*name)
                                            : ArchiveMessages::tr("Show the newest version in “%1”").arg(*name));
    return {};
}

} // namespace Pressmark
