#include "window/reader/articlecontent.h"

#include "archive/articles.h"
#include "archive/repeats.h"
#include "archive/tagging.h"
#include "archive/tags.h"

namespace Pressmark {

namespace {

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
        || !take(readArticleTagging(session, article), content.tagging, error)
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

} // namespace Pressmark
