#include "window/reader/articlecontent.h"

#include "archive/articles.h"
#include "archive/repeats.h"
#include "archive/tags.h"
#include "window/articles/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// What people are told, in a form that lupdate understands.
struct ArticleContentMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::ArticleContent)
};

/// Puts the value of a result into its place; false if there is none.
template <typename T>
bool take(Result<T> &&result, T &place, std::optional<Error> &error)
{
    if (result)
        place = std::move(*result);
    else
        error = result.error();
    return !error;
}

} // namespace

Result<ArticleContent> readContent(const Session &session, ArticleId article)
{
    ArticleContent content;
    std::optional<Error> error;
    if (!take(readArticle(session, article), content.article, error)
        || !take(readAnnotations(session, article), content.annotations, error)
        || !take(readArticleTags(session, article), content.tags, error)
        || !take(readCaptures(session, article), content.captures, error)
        || !take(readOrigins(session, article), content.origins, error)
        || !take(readEditedFields(session, article), content.editedFields, error)
        || !take(readArticleNote(session, article), content.note, error))
        return *error;
    if (content.article.currentRevision.isValid()) {
        Result<Revision> revision = readRevision(session, content.article.currentRevision);
        if (!revision)
            return revision.error();
        content.revision = std::move(*revision);
        if (!take(readRepeats(session, article, content.revision->body), content.repeats, error))
            return *error;
        if (!take(readPictures(session, content.revision->capture), content.pictures, error))
            return *error;
    }
    return content;
}

QString citation(const Article &article)
{
    const Metadata &metadata = article.metadata;
    QStringList parts;
    parts.append(metadata.byline.isEmpty() ? metadata.authors.join(u", "_s) : metadata.byline);
    parts.append(metadata.title.isEmpty() ? QString() : ArticleContentMessages::tr("“%1”").arg(metadata.title));
    parts.append(metadata.source);
    parts.append(longDate(metadata.published));
    parts.append(metadata.page.isEmpty() ? QString() : ArticleContentMessages::tr("p. %1").arg(metadata.page));
    parts.append(metadata.url.isEmpty() ? metadata.canonicalUrl : metadata.url);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString quotation(const QString &words, const Article &article)
{
    return ArticleContentMessages::tr("“%1” (%2)").arg(words.simplified(), citation(article));
}

} // namespace Pressmark
