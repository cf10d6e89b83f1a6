#include "jobs/referenceexport.h"

#include "archive/articles.h"
#include "archive/captures.h"
#include "base/pendingfile.h"
#include "jobs/messages.h"

namespace Pressmark {

Result<CitedArticle> readCitedArticle(const Session &session, ArticleId id)
{
    const Result<Article> article = readArticle(session, id);
    if (!article)
        return article.error();
    const auto captures = readCaptures(session, id);
    if (!captures)
        return captures.error();
    return citedArticle(*article, *captures);
}

Result<void> exportReferences(const Session &session, const QList<ArticleId> &articles, ReferenceFormat format,
                              const QString &path, const ProgressSink &progress, std::stop_token stop)
{
    QList<CitedArticle> cited;
    for (const ArticleId id : articles) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, ExportMessages::tr("Stopped. No file was written.")};
        const Result<CitedArticle> article = readCitedArticle(session, id);
        if (!article)
            return article.error();
        cited.append(*article);
        if (progress)
            progress({cited.size(), articles.size(), article->metadata.title});
    }
    Result<PendingFile> file = PendingFile::create(path);
    if (!file)
        return file.error();
    const Result<void> written = file->write(references(cited, format));
    return written ? file->putInPlace() : written;
}

} // namespace Pressmark
