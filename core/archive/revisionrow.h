#pragma once

#include "archive/writing.h"
#include "model/article.h"

namespace Pressmark {

/// What a document's body comes to as text.
struct ReadText
{
    QString text;
    QString captions;
    QByteArray body; // XHTML
    int words = 0;
    quint64 simhash = 0;
};

ReadText readText(const Document &document);

/// The document with another choice of its blocks; its map goes with it.
Result<Document> withBody(const Document &document, const Body &body);

/// Stores a reading of a capture; it never changes after that. `person`: who corrected it, if a person did.
Result<RevisionId> insertRevision(Writing &writing, CaptureId capture, const Document &document, const ReadText &text,
                                  std::optional<PersonId> person = {});
/// NotFound if there is no such revision.
Result<Revision> readRevision(const Database &database, RevisionId id);
/// The revision of that id, if a query gave one: the query's error, or nothing, goes through.
Result<std::optional<Revision>> readRevisionIfAny(const Database &database, const Result<std::optional<qint64>> &id);
/// What the article shows; nothing if no capture of it could be read.
Result<std::optional<Revision>> readCurrentRevision(const Database &database, ArticleId article);

/// The hash that is stored with a revision: SHA-256 of text, LF FF LF, captions, LF FF LF, body, in UTF-8.
QString revisionHash(const QByteArray &text, const QByteArray &captions, const QByteArray &body);

} // namespace Pressmark
