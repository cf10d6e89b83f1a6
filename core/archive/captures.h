#pragma once

#include "archive/session.h"
#include "archive/writing.h"
#include "model/article.h"

#include <QHash>

#include <optional>
#include <variant>

namespace Pressmark {

/// A picture that came with a document.
struct NewPicture
{
    QString name; // as the body says it; one name, one picture
    QString sha256;
    qint64 size = 0;
};

/// A document on its way into the archive. Its original, and its pictures, are already durable.
struct NewCapture
{
    QString sha256; // of the original
    qint64 size = 0;
    QString fileName;
    QString url; // where it was fetched, if it was
    std::optional<qint64> fetched;
    std::optional<qint64> saved;
    ArticleId checks; // whose page was fetched again: it is a version of it, kept aside if it tells something else
    QList<NewPicture> pictures;
};

struct CaptureAdded
{
    enum class Outcome { Article, CaptureOf, AsideOf, DuplicateOf, Unreadable };
    Outcome outcome = Outcome::Article;
    ArticleId article; // the new one, or the one that it belongs to
    QString title;
};

/// The article that holds the same original and part, could be read and is not in the trash, if any.
Result<std::optional<ArticleId>> findExactDuplicate(const Session &session, const QString &sha256, const QString &part);

/// Starts a batch; its articles can be moved to the trash by undoing it.
Result<ImportBatchId> addImportBatch(Writing &writing, const QString &description);

/// Stores one read document: a new article, a capture of a known one, or nothing if it is there already.
Result<CaptureAdded> addDocument(Writing &writing, ImportBatchId batch, const NewCapture &capture,
                                 const Document &document);
/// Stores that an original could not be read, as an article that says so. `error` is a sentence for people.
Result<CaptureAdded> addUnreadable(Writing &writing, ImportBatchId batch, const NewCapture &capture,
                                   const QString &error);
/// Records the import as one act: undoing it moves these articles to the trash.
Result<void> recordImport(Writing &writing, const QList<ArticleId> &articles);

Result<QList<Capture>> readCaptures(const Session &session, ArticleId article);
/// The pictures that were stored with a capture: name → SHA-256.
Result<QHash<QString, QString>> readPictures(const Session &session, CaptureId capture);
/// NotFound if there is no such revision.
Result<Revision> readRevision(const Session &session, RevisionId id);
/// The capture that a revision was read from.
Result<Capture> readCapture(const Session &session, CaptureId id);

} // namespace Pressmark
