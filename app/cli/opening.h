#pragma once

#include "archive/archive.h"
#include "archive/session.h"
#include "model/id.h"

#include <memory>

namespace Pressmark {

/// An archive and a view of it.
struct OpenArchive
{
    std::unique_ptr<Archive> archive;
    Session session;
};

Result<OpenArchive> openArchive(const QString &folder, Archive::Access access);

/// InvalidArgument if one of them is no number.
Result<QList<ArticleId>> parseArticleIds(const QStringList &words);
/// NotFound if there is no article of one of these numbers.
Result<void> requireArticles(const Session &session, const QList<ArticleId> &ids);

/// The path of pressmark-worker if $PRESSMARK_WORKER names one; else "", and it is looked for.
QString workerProgram();

} // namespace Pressmark
