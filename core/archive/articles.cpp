#include "archive/articles.h"

#include "archive/decisions.h"
#include "archive/idlist.h"
#include "archive/messages.h"
#include "archive/metadatarow.h"
#include "archive/schema.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

Result<void> setOnAll(Writing &writing, const QList<ArticleId> &ids, const QByteArray &sql, qint64 value)
{
    Result<Statement> update = writing.database().prepare(sql);
    if (!update)
        return update.error();
    for (const ArticleId id : ids) {
        update->bindAll(value, id.value);
        const Result<void> run = update->run();
        if (!run)
            return run;
        update->reset();
        writing.touchArticle(id);
    }
    return {};
}

} // namespace

Result<Article> readArticle(const Session &session, ArticleId id)
{
    const auto row = session.database().firstRow(
        "SELECT " + MetadataColumns
            + ", a.uuid, a.current_revision, a.words, a.read, a.starred, a.trashed, a.added "
              "FROM article a LEFT JOIN source s ON s.id = a.source WHERE a.id = ?",
        id.value);
    if (!row)
        return row.error();
    if (!*row)
        return noSuchArticle(id);
    Article article{.id = id, .metadata = metadataOf(**row)};
    const int next = MetadataColumnCount;
    article.uuid = (*row)->text(next);
    article.currentRevision = RevisionId{(*row)->integer(next + 1)};
    article.words = static_cast<int>((*row)->integer(next + 2));
    article.read = (*row)->integer(next + 3) != 0;
    article.starred = (*row)->integer(next + 4) != 0;
    article.trashed = (*row)->integer(next + 5);
    article.added = (*row)->integer(next + 6);
    return article;
}

Result<QList<ArticleRow>> readArticleRows(const Session &session, const QList<ArticleId> &ids)
{
    Result<Statement> query = session.database().prepare(
        "SELECT a.id, a.title, COALESCE(s.name, ''), a.published, a.published_precision, a.published_offset, "
        "a.published_found, a.published_unsure, a.words, a.read, a.starred, a.trashed <> 0, a.current_revision IS "
        "NULL, "
        "(SELECT group_concat(tag) FROM article_tag t WHERE t.article = a.id), "
        "(SELECT count(*) FROM annotation n WHERE n.article = a.id AND n.trashed = 0) "
        "FROM json_each(?1) j JOIN article a ON a.id = j.value "
        "LEFT JOIN source s ON s.id = a.source ORDER BY j.key");
    if (!query)
        return query.error();
    query->bind(1, jsonOf(ids));
    QList<ArticleRow> rows;
    const Result<void> read = query->forEach([&rows](const Statement &row) {
        ArticleRow article{.id = {row.integer(0)}, .title = row.text(1), .source = row.text(2)};
        article.published = dateOf(row, 3);
        article.words = static_cast<int>(row.integer(8));
        article.read = row.integer(9) != 0;
        article.starred = row.integer(10) != 0;
        article.trashed = row.integer(11) != 0;
        article.unreadable = row.integer(12) != 0;
        const QStringList tags = row.text(13).split(u',', Qt::SkipEmptyParts);
        for (const QString &tag : tags) {
            const TagId id{tag.toLongLong()};
            if (!article.tags.contains(id)) // two persons may have given it
                article.tags.append(id);
        }
        article.annotations = static_cast<int>(row.integer(14));
        rows.append(article);
    });
    if (!read)
        return read.error();
    return rows;
}

Result<QList<SourceCount>> readSources(const Session &session)
{
    Result<Statement> query = session.database().prepare(
        "SELECT s.id, s.name, count(*) FROM article a JOIN source s ON s.id = a.source WHERE a.trashed = 0 "
        "GROUP BY s.id ORDER BY 3 DESC, 2");
    if (!query)
        return query.error();
    QList<SourceCount> sources;
    const Result<void> read = query->forEach([&sources](const Statement &row) {
        sources.append({SourceId{row.integer(0)}, row.text(1), static_cast<int>(row.integer(2))});
    });
    if (!read)
        return read.error();
    return sources;
}

Result<QStringList> readAuthors(const Session &session, int most)
{
    Result<Statement> query = session.database().prepare(
        "SELECT j.value FROM article a, json_each(a.authors) j WHERE a.authors <> '[]' GROUP BY j.value "
        "ORDER BY count(*) DESC, j.value LIMIT ?1");
    if (!query)
        return query.error();
    query->bind(1, most);
    QStringList authors;
    const Result<void> read = query->forEach([&authors](const Statement &row) { authors.append(row.text(0)); });
    if (!read)
        return read.error();
    return authors;
}

Result<ArchiveCounts> readCounts(const Session &session)
{
    const auto row = session.database().firstRow(
        "SELECT sum(trashed = 0), sum(trashed = 0 AND read = 0), "
        "(SELECT count(DISTINCT n.article) FROM annotation n JOIN article a ON a.id = n.article "
        " WHERE n.trashed = 0 AND a.trashed = 0), "
        "sum(trashed = 0 AND NOT EXISTS (SELECT 1 FROM article_tag t WHERE t.article = article.id)), "
        "sum(trashed = 0 AND starred <> 0), sum(trashed <> 0), "
        "(SELECT count(*) FROM annotation n JOIN article a ON a.id = n.article WHERE n.trashed = 0 AND a.trashed = 0), "
        "(SELECT count(*) FROM tag) FROM article");
    if (!row)
        return row.error();
    const auto count = [&row](int column) { return static_cast<int>((*row)->integer(column)); };
    const Result<int> toCheck = countToCheck(session);
    if (!toCheck)
        return toCheck.error();
    return ArchiveCounts{count(0), count(1), count(2), count(3), count(4), count(5), count(6), count(7), *toCheck};
}

Result<int> countToCheck(const Session &session)
{
    const Result<bool> known = hasSchema(session.database(), SchemaWithVersions);
    if (!known)
        return known.error();
    const auto toCheck = session.database().integer("SELECT count(DISTINCT p.article) FROM (" + passagesToCheck(*known)
                                                    + ") p JOIN article a ON a.id = p.article WHERE a.trashed = 0");
    if (!toCheck)
        return toCheck.error();
    return static_cast<int>(toCheck->value_or(0));
}

Result<QMap<QString, QString>> readOrigins(const Session &session, ArticleId id)
{
    Result<Statement> query =
        session.database().prepare("SELECT field, origin FROM field_origin WHERE article = ? ORDER BY time");
    if (!query)
        return query.error();
    query->bind(1, id.value);
    QMap<QString, QString> origins;
    const Result<void> read =
        query->forEach([&origins](const Statement &row) { origins.insert(row.text(0), row.text(1)); });
    if (!read)
        return read.error();
    return origins;
}

Result<QStringList> readEditedFields(const Session &session, ArticleId id)
{
    return editedFields(session.database(), id);
}

Result<QString> readArticleNote(const Session &session, ArticleId id)
{
    const auto row = session.database().firstRow("SELECT note FROM article WHERE id = ?", id.value);
    if (!row)
        return row.error();
    return *row ? (*row)->text(0) : QString();
}

Result<void> setRead(Writing &writing, const QList<ArticleId> &ids, bool read)
{
    writing.setOperation(read ? ArchiveMessages::tr("Mark as read") : ArchiveMessages::tr("Mark as unread"));
    return setOnAll(writing, ids, "UPDATE article SET read = ?1 WHERE id = ?2 AND read <> ?1", read);
}

Result<void> setStarred(Writing &writing, const QList<ArticleId> &ids, bool starred)
{
    writing.setOperation(starred ? ArchiveMessages::tr("Star") : ArchiveMessages::tr("Remove star"));
    return setOnAll(writing, ids, "UPDATE article SET starred = ?1 WHERE id = ?2 AND starred <> ?1", starred);
}

Result<void> moveToTrash(Writing &writing, const QList<ArticleId> &ids)
{
    writing.setOperation(ArchiveMessages::tr("Move %n article(s) to the trash", nullptr, static_cast<int>(ids.size())));
    writing.touchTags();
    return setOnAll(writing, ids, "UPDATE article SET trashed = ?1 WHERE id = ?2 AND trashed = 0", writing.time());
}

Result<void> restoreFromTrash(Writing &writing, const QList<ArticleId> &ids)
{
    writing.setOperation(
        ArchiveMessages::tr("Restore %n article(s) from the trash", nullptr, static_cast<int>(ids.size())));
    writing.touchTags();
    return setOnAll(writing, ids, "UPDATE article SET trashed = ?1 WHERE id = ?2 AND trashed <> 0", 0);
}

Result<void> editMetadata(Writing &writing, ArticleId id, const Metadata &metadata)
{
    writing.setOperation(ArchiveMessages::tr("Edit details"));
    writing.touchArticle(id);
    const Result<Metadata> old = readMetadata(writing.database(), id);
    if (!old)
        return old.error();
    const Result<void> updated = updateMetadata(writing.database(), id, metadata);
    if (!updated)
        return updated;
    const QMap<QString, QString> before = fieldsOf(*old);
    const QMap<QString, QString> after = fieldsOf(metadata);
    for (auto field = after.begin(); field != after.end(); ++field) {
        if (before.value(field.key()) == field.value())
            continue;
        const Result<void> run =
            writing.database().run("INSERT INTO field_origin(article, field, value, origin, person, time) "
                                   "SELECT ?1, ?2, ?3, name, id, ?4 FROM person WHERE id = ?5",
                                   id.value, field.key(), field.value(), writing.time(), writing.person().value);
        if (!run)
            return run;
    }
    return {};
}

Result<void> setArticleNote(Writing &writing, ArticleId id, const QString &note)
{
    writing.setOperation(ArchiveMessages::tr("Edit the article's note"));
    writing.touchArticle(id);
    return writing.database().run("UPDATE article SET note = ?1 WHERE id = ?2 AND note <> ?1", note, id.value);
}

} // namespace Pressmark
