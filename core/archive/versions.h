#pragma once

#include "archive/session.h"
#include "archive/writing.h"
#include "model/article.h"
#include "text/textdiff.h"

namespace Pressmark {

struct Heading
{
    QString title;
    QString subtitle;

    bool operator==(const Heading &) const = default;
};

/// What a capture holds, as its last reading, or the one that is shown, has it.
struct Version
{
    Capture capture;
    RevisionId revision; // not valid if the capture could not be read
    Heading heading;
    bool isShown = false;
    int annotations = 0; // made on a reading of it, and not in the trash

    bool operator==(const Version &) const = default;
};

/// One for each capture of an article, the newest first.
Result<QList<Version>> readVersions(const Session &session, ArticleId article);
/// The headlines that a revision came with; those of the article if it is not known.
Result<Heading> readHeading(const Database &database, RevisionId revision);
/// Keeps them; without a title nothing.
Result<void> insertHeading(Database &database, RevisionId revision, const Heading &heading);

/// What differs between two versions of an article.
struct VersionDiff
{
    TextDiff title;
    TextDiff subtitle;
    TextDiff text;
    TextDiff captions;

    bool isEmpty() const { return title.isEmpty() && subtitle.isEmpty() && text.isEmpty() && captions.isEmpty(); }
    bool operator==(const VersionDiff &) const = default;
};

/// NotFound if there is no such revision.
Result<VersionDiff> compareVersions(const Session &session, RevisionId from, RevisionId to);
/// "headline changed, 2 sentences changed, 1 figure changed, paragraph 4 removed"; "" if nothing differs.
QString changesInWords(const VersionDiff &diff);

/// Whether a document has the headlines and words that the newest good capture of the article was read with, so that
/// keeping it would tell nothing new.
Result<bool> saysTheSame(const Session &session, ArticleId article, const Document &document);

/// The good version that came before, if any.
const Version *versionBefore(const QList<Version> &versions, CaptureId capture);

/// Up to which revision the person who works now has seen what changed; not valid if they never did.
Result<RevisionId> readSeenRevision(const Session &session, ArticleId article);
/// That is no act to be undone.
Result<void> setSeenRevision(Writing &writing, ArticleId article, RevisionId revision);

} // namespace Pressmark
