#pragma once

#include "model/article.h"
#include "storage/database.h"

#include <QMap>

namespace Pressmark {

/// The columns that metadataOf() reads, of article a and source s.
extern const QByteArray MetadataColumns;
inline constexpr int MetadataColumnCount = 25;

/// A date from five columns: value, precision, offset, found, unsure.
CivilDate dateOf(const Statement &row, int column);
/// The first MetadataColumnCount columns of the current row as values.
Metadata metadataOf(const Statement &row);

/// NotFound, with words for it.
Error noSuchArticle(ArticleId id);

/// NotFound if there is no such article.
Result<Metadata> readMetadata(const Database &database, ArticleId id);
/// Writes all of it into the article's row.
Result<void> updateMetadata(Database &database, ArticleId id, const Metadata &metadata);

/// Makes the row of an article, whose revision must be there already so that the index gets its words.
Result<void> insertArticle(Database &database, const Article &article, quint64 simhash);

/// Every field with its value as text, for comparing and for field_origin: "title" → "…".
QMap<QString, QString> fieldsOf(const Metadata &metadata);

/// The fields, named as in fieldsOf(), that a person set last.
Result<QStringList> editedFields(const Database &database, ArticleId id);
/// `metadata` with these fields as they are in `kept`.
Metadata withFieldsOf(const Metadata &kept, const QStringList &fields, Metadata metadata);

} // namespace Pressmark
