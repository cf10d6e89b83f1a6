#include "opening.h"

#include "archive/articles.h"
#include "command.h"

namespace Pressmark {

Result<OpenArchive> openArchive(const QString &folder, Archive::Access access)
{
    Result<std::unique_ptr<Archive>> archive = Archive::open(folder, access);
    if (!archive)
        return archive.error();
    Result<Session> session = (*archive)->session();
    if (!session)
        return session.error();
    return OpenArchive{std::move(*archive), std::move(*session)};
}

Result<QList<ArticleId>> parseArticleIds(const QStringList &words)
{
    QList<ArticleId> ids;
    for (const QString &word : words) {
        bool isNumber = false;
        const ArticleId id{word.toLongLong(&isNumber)};
        if (!isNumber || !id.isValid())
            return Error{ErrorCode::InvalidArgument,
                         CommandLine::tr("An article is named by its number, not by “%1”.").arg(word)};
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

Result<void> requireArticles(const Session &session, const QList<ArticleId> &ids)
{
    for (const ArticleId id : ids) {
        const auto article = readArticle(session, id);
        if (!article)
            return article.error();
    }
    return {};
}

QString workerProgram()
{
    return qEnvironmentVariable("PRESSMARK_WORKER");
}

} // namespace Pressmark
