#include "archive/captures.h"

#include "archive/corrections.h"
#include "archive/knowncaptures.h"
#include "archive/messages.h"
#include "archive/metadatarow.h"
#include "archive/placements.h"
#include "archive/repeats.h"
#include "archive/revisionrow.h"
#include "archive/shownversion.h"
#include "text/keptblocks.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

Result<qint64> nextId(const Database &database, const QString &table)
{
    const auto row = database.firstRow("SELECT seq FROM sqlite_sequence WHERE name = ?", table);
    if (!row)
        return row.error();
    return *row ? (*row)->integer(0) + 1 : 1;
}

Result<void> insertPictures(Database &database, CaptureId capture, const QString &part,
                            const QList<NewPicture> &pictures)
{
    for (const NewPicture &picture : pictures) {
        const Result<void> inserted = database.run(
            "INSERT INTO capture_original(capture, sha256, role, part, name, size) VALUES (?, ?, 'picture', ?, ?, ?) "
            "ON CONFLICT DO NOTHING",
            capture.value, picture.sha256, part, picture.name, picture.size);
        if (!inserted)
            return inserted;
    }
    return {};
}

Result<CaptureId> insertCapture(Writing &writing, ArticleId article, ImportBatchId batch, const NewCapture &capture,
                                const Document &document, CaptureState state, const QString &error)
{
    Database &database = writing.database();
    const Result<void> inserted = database.run(
        "INSERT INTO capture(article, saved, fetched, imported, batch, part, media_type, importer, url, state, error) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        article.value, capture.saved, capture.fetched, writing.time(), batch.value, document.part, document.mediaType,
        document.importer, capture.url.isEmpty() ? document.metadata.url : capture.url, captureStateName(state), error);
    if (!inserted)
        return inserted.error();
    const CaptureId id{database.lastInsertId()};
    const Result<void> original =
        database.run("INSERT INTO capture_original(capture, sha256, part, name, size) VALUES (?, ?, ?, ?, ?)", id.value,
                     capture.sha256, document.part, capture.fileName, capture.size);
    if (!original)
        return original.error();
    const Result<void> pictures = insertPictures(database, id, document.part, capture.pictures);
    if (!pictures)
        return pictures.error();
    return id;
}

/// Of the fields that no person has set.
Result<void> insertOrigins(Writing &writing, ArticleId article, const Document &document,
                           const QStringList &edited = {})
{
    const QMap<QString, QString> fields = fieldsOf(document.metadata);
    for (auto origin = document.origins.begin(); origin != document.origins.end(); ++origin) {
        if (edited.contains(origin.key()))
            continue;
        const Result<void> inserted = writing.database().run(
            "INSERT INTO field_origin(article, field, value, origin, time) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT DO NOTHING",
            article.value, origin.key(), fields.value(origin.key()), origin.value(), writing.time());
        if (!inserted)
            return inserted;
    }
    return {};
}

/// A new article with one capture. The index gets its words once: the revision comes first, then the article.
Result<CaptureAdded> insertNewArticle(Writing &writing, ImportBatchId batch, const NewCapture &capture,
                                      const Document &document, const std::optional<ReadText> &text,
                                      const QString &error)
{
    Database &database = writing.database();
    const Result<void> deferred = database.execute("PRAGMA defer_foreign_keys=ON");
    if (!deferred)
        return deferred.error();
    const Result<qint64> articleId = nextId(database, u"article"_s);
    if (!articleId)
        return articleId.error();
    Article article{.id = {*articleId},
                    .uuid = QUuid::createUuid().toString(QUuid::WithoutBraces),
                    .metadata = document.metadata,
                    .added = writing.time()};
    const Result<CaptureId> captureId = insertCapture(writing, article.id, batch, capture, document,
                                                      text ? CaptureState::Good : CaptureState::Unreadable, error);
    if (!captureId)
        return captureId.error();
    if (text) {
        const Result<RevisionId> revision = insertRevision(writing, *captureId, document, *text);
        if (!revision)
            return revision.error();
        article.currentRevision = *revision;
        article.words = text->words;
    }
    const Result<void> inserted = insertArticle(database, article, text ? text->simhash : 0);
    if (!inserted)
        return inserted.error();
    const Result<void> origins = insertOrigins(writing, article.id, document);
    if (!origins)
        return origins.error();
    writing.touchArticle(article.id);
    return CaptureAdded{text ? CaptureAdded::Outcome::Article : CaptureAdded::Outcome::Unreadable, article.id,
                        document.metadata.title};
}

/// A newer reading becomes what the article shows. What a person said of the article stays as it is.
Result<void> showRevision(Writing &writing, ArticleId article, RevisionId revision, const Document &document,
                          const ReadText &text)
{
    Database &database = writing.database();
    const Result<QStringList> edited = editedFields(database, article);
    if (!edited)
        return edited.error();
    const Result<Metadata> before = readMetadata(database, article);
    if (!before)
        return before.error();
    const Result<void> updated = updateMetadata(database, article, withFieldsOf(*before, *edited, document.metadata));
    if (!updated)
        return updated;
    const Result<void> origins = insertOrigins(writing, article, document, *edited);
    if (!origins)
        return origins;
    const Result<void> shown =
        database.run("UPDATE article SET current_revision = ?, words = ?, simhash = ? WHERE id = ?", revision.value,
                     text.words, static_cast<qint64>(text.simhash), article.value);
    if (!shown)
        return shown;
    writing.touchArticle(article);
    return placeAnnotations(database, article, revision);
}

/// Shows the new reading, with the decisions that a person made about the blocks of the one before.
Result<void> showVersion(Writing &writing, const KnownVersion &version, CaptureId capture, RevisionId revision,
                         const Document &document, const ReadText &text)
{
    const Result<std::optional<Revision>> before = readCurrentRevision(writing.database(), version.article);
    if (!before)
        return before.error();
    Result<std::optional<Body>> carried = std::optional<Body>();
    if (*before)
        carried = carriedCorrection(writing.database(), **before, document.body);
    if (!carried)
        return carried.error();
    if (!*carried)
        return showRevision(writing, version.article, revision, document, text);
    const Result<Document> corrected = withBody(document, **carried);
    if (!corrected)
        return corrected.error();
    const ReadText correctedText = readText(*corrected);
    const Result<RevisionId> second = insertRevision(writing, capture, *corrected, correctedText, (*before)->person);
    if (!second)
        return second.error();
    return showRevision(writing, version.article, *second, *corrected, correctedText);
}

Result<CaptureAdded> addVersion(Writing &writing, ImportBatchId batch, const NewCapture &capture,
                                const Document &document, const ReadText &text, const KnownVersion &version)
{
    // A page that lost most of its words is more often an error or consent page than a new version.
    const bool aside = text.words * 2 < version.words || !version.agrees;
    const Result<CaptureId> captureId = insertCapture(writing, version.article, batch, capture, document,
                                                      aside ? CaptureState::Aside : CaptureState::Good, {});
    if (!captureId)
        return captureId.error();
    const Result<RevisionId> revision = insertRevision(writing, *captureId, document, text);
    if (!revision)
        return revision.error();
    writing.touchArticle(version.article);
    if (aside)
        return CaptureAdded{CaptureAdded::Outcome::AsideOf, version.article, version.title};
    const Result<RevisionId> pinned = pinnedVersion(writing.database(), version.article);
    if (!pinned)
        return pinned.error();
    if (pinned->isValid())
        return CaptureAdded{CaptureAdded::Outcome::CaptureOf, version.article, version.title};
    const Result<void> shown = showVersion(writing, version, *captureId, *revision, document, text);
    if (!shown)
        return shown.error();
    return CaptureAdded{CaptureAdded::Outcome::CaptureOf, version.article, document.metadata.title};
}

/// An original that could not be read before can be read now.
Result<CaptureAdded> reviveCapture(Writing &writing, const Known &known, const NewCapture &capture,
                                   const Document &document, const ReadText &text)
{
    const Result<void> good = writing.database().run(
        "UPDATE capture SET state = 'good', error = '', part = ?, media_type = ?, importer = ? WHERE id = ?",
        document.part, document.mediaType, document.importer, known.capture.value);
    if (!good)
        return good.error();
    const Result<void> pictures = insertPictures(writing.database(), known.capture, document.part, capture.pictures);
    if (!pictures)
        return pictures.error();
    const Result<RevisionId> revision = insertRevision(writing, known.capture, document, text);
    if (!revision)
        return revision.error();
    const Result<void> shown = showRevision(writing, known.article, *revision, document, text);
    if (!shown)
        return shown.error();
    return CaptureAdded{CaptureAdded::Outcome::CaptureOf, known.article, document.metadata.title};
}

/// What is there already is a duplicate, unless it lay in the trash: then it is imported again.
Result<CaptureAdded> bringBack(Writing &writing, const Known &known)
{
    if (!known.trashed)
        return CaptureAdded{CaptureAdded::Outcome::DuplicateOf, known.article, known.title};
    const Result<void> restored =
        writing.database().run("UPDATE article SET trashed = 0 WHERE id = ?", known.article.value);
    if (!restored)
        return restored.error();
    writing.touchArticle(known.article);
    return CaptureAdded{CaptureAdded::Outcome::Article, known.article, known.title};
}

/// As an article, a capture of one, or the reading of an original that could not be read before.
Result<CaptureAdded> storeDocument(Writing &writing, ImportBatchId batch, const NewCapture &capture,
                                   const Document &document, const std::optional<Known> &unreadable)
{
    ReadText text = readText(document);
    Result<std::optional<KnownVersion>> version = std::optional<KnownVersion>();
    if (!unreadable && (!document.isCopy || capture.checks.isValid()))
        version = findVersion(writing.database(), document, text, capture.checks);
    if (!version)
        return version.error();
    const auto self = unreadable ? std::optional(unreadable->article)
        : *version               ? std::optional((*version)->article)
                                 : std::nullopt;
    const Result<Document> fresh = withoutRepeated(writing.database(), document, self);
    if (!fresh)
        return fresh.error();
    if (fresh->body != document.body)
        text = readText(*fresh);
    if (unreadable)
        return reviveCapture(writing, *unreadable, capture, *fresh, text);
    if (*version)
        return addVersion(writing, batch, capture, *fresh, text, **version);
    return insertNewArticle(writing, batch, capture, *fresh, text, {});
}

} // namespace

Result<std::optional<ArticleId>> findExactDuplicate(const Session &session, const QString &sha256, const QString &part)
{
    const Result<std::optional<Known>> known = findOriginal(session.database(), sha256, part);
    if (!known)
        return known.error();
    if (!*known || (*known)->isUnreadable() || (*known)->trashed)
        return std::optional<ArticleId>();
    return std::optional<ArticleId>((*known)->article);
}

Result<ImportBatchId> addImportBatch(Writing &writing, const QString &description)
{
    const Result<void> inserted =
        writing.database().run("INSERT INTO import_batch(time, person, description) VALUES (?, ?, ?)", writing.time(),
                               writing.person().value, description);
    if (!inserted)
        return inserted.error();
    return ImportBatchId{writing.database().lastInsertId()};
}

Result<CaptureAdded> addDocument(Writing &writing, ImportBatchId batch, const NewCapture &capture,
                                 const Document &given)
{
    const Result<std::optional<Known>> known = findOriginal(writing.database(), capture.sha256, given.part);
    if (!known)
        return known.error();
    if (*known && !(*known)->isUnreadable())
        return bringBack(writing, **known);
    if (!*known && given.mediaType.startsWith(u"image/")) {
        const Result<std::optional<Known>> shown = findShown(writing.database(), capture.sha256);
        if (!shown || *shown)
            return shown ? bringBack(writing, **shown) : Result<CaptureAdded>(shown.error());
    }
    Document document = given;
    if (document.metadata.title.isEmpty())
        document.metadata.title = QFileInfo(capture.fileName).completeBaseName();
    if (document.metadata.url.isEmpty())
        document.metadata.url = capture.url;
    if (document.metadata.canonicalUrl.isEmpty())
        document.metadata.canonicalUrl = document.metadata.url;
    const Result<CaptureAdded> added = storeDocument(writing, batch, capture, document, *known);
    if (!added || added->outcome == CaptureAdded::Outcome::AsideOf)
        return added;
    const Result<void> recorded = recordParagraphs(writing.database(), added->article, document.body);
    if (!recorded)
        return recorded.error();
    return added;
}

Result<CaptureAdded> addUnreadable(Writing &writing, ImportBatchId batch, const NewCapture &capture,
                                   const QString &error)
{
    const Result<std::optional<Known>> known = findOriginal(writing.database(), capture.sha256, {});
    if (!known)
        return known.error();
    if (*known && !(*known)->isUnreadable())
        return bringBack(writing, **known);
    if (*known)
        return CaptureAdded{CaptureAdded::Outcome::Unreadable, (*known)->article, (*known)->title};
    Document document;
    document.metadata.title = capture.fileName.isEmpty() ? capture.url : QFileInfo(capture.fileName).fileName();
    document.metadata.url = capture.url;
    return insertNewArticle(writing, batch, capture, document, std::nullopt, error);
}

Result<void> recordImport(Writing &writing, const QList<ArticleId> &articles)
{
    writing.setOperation(ArchiveMessages::tr("Import %n article(s)", nullptr, static_cast<int>(articles.size())));
    QList<RowChange> rows;
    for (const ArticleId article : articles) {
        rows.append(RowChange{.table = "article",
                              .key = {{u"id"_s, article.value}},
                              .before = QJsonObject{{u"trashed"_s, writing.time()}},
                              .after = QJsonObject{{u"trashed"_s, 0}}});
    }
    writing.setRecordedRows(rows);
    return {};
}

} // namespace Pressmark
