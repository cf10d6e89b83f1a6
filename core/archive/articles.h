#pragma once

#include "archive/session.h"
#include "archive/writing.h"
#include "model/article.h"

namespace Pressmark {

/// What a list shows of an article.
struct ArticleRow
{
    ArticleId id;
    QString title;
    QString source;
    CivilDate published;
    int words = 0;
    bool read = false;
    bool starred = false;
    bool trashed = false;
    bool unreadable = false; // no capture could be read
    QList<TagId> tags;
    int annotations = 0;

    bool operator==(const ArticleRow &) const = default;
};

struct SourceCount
{
    SourceId id;
    QString name;
    int articles = 0;

    bool operator==(const SourceCount &) const = default;
};

struct ArchiveCounts
{
    int articles = 0; // not in the trash
    int unread = 0;
    int annotated = 0;
    int untagged = 0;
    int starred = 0;
    int trashed = 0;
    int annotations = 0;
    int tags = 0;
    int toCheck = 0; // articles with passages that changed or are gone, and that nobody has decided about

    bool operator==(const ArchiveCounts &) const = default;
};

/// NotFound if there is no such article.
Result<Article> readArticle(const Session &session, ArticleId id);
/// The rows of those articles, in that order; ids that do not exist are skipped.
Result<QList<ArticleRow>> readArticleRows(const Session &session, const QList<ArticleId> &ids);
Result<QList<SourceCount>> readSources(const Session &session);
/// The names of authors, those of the most articles first, at most so many.
Result<QStringList> readAuthors(const Session &session, int most);
Result<ArchiveCounts> readCounts(const Session &session);
/// ArchiveCounts::toCheck alone.
Result<int> countToCheck(const Session &session);
/// What set each field of Metadata: "title" → "JSON-LD", or the person's name.
Result<QMap<QString, QString>> readOrigins(const Session &session, ArticleId id);
/// The fields, named so, that a person set last.
Result<QStringList> readEditedFields(const Session &session, ArticleId id);
Result<QString> readArticleNote(const Session &session, ArticleId id);

Result<void> setRead(Writing &writing, const QList<ArticleId> &ids, bool read);
Result<void> setStarred(Writing &writing, const QList<ArticleId> &ids, bool starred);
Result<void> moveToTrash(Writing &writing, const QList<ArticleId> &ids);
Result<void> restoreFromTrash(Writing &writing, const QList<ArticleId> &ids);
/// Replaces what is known of an article; the fields that differ get the person as their origin.
Result<void> editMetadata(Writing &writing, ArticleId id, const Metadata &metadata);
Result<void> setArticleNote(Writing &writing, ArticleId id, const QString &note);

} // namespace Pressmark
