#pragma once

#include "exporting/pdfexport.h"

#include <QString>

/// Invented articles for the tests and benchmarks of the export.
namespace Examples {

Pressmark::Block block(Pressmark::BlockKind kind, const QString &text, int level = 1);
Pressmark::Block figure(const QString &url, const QString &caption, const QString &credit);

/// Composes the texts, as the archive does.
Pressmark::ArticleForExport finished(Pressmark::ArticleForExport article);

/// Marks the first place where a part has these words.
void mark(Pressmark::ArticleForExport &article, const QString &words, Pressmark::MarkColor color, const QString &note,
          const QStringList &tags, Pressmark::Part part = Pressmark::Part::Body,
          Pressmark::Mark kind = Pressmark::Mark::Highlight);

/// Has a block of almost every kind, three scripts, and marks in each part.
Pressmark::ArticleForExport harbour();

/// A long article of about so many words.
Pressmark::ArticleForExport longArticle(int words, int number = 1);

} // namespace Examples
