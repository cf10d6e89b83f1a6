#include "window/reader/articlecontent.h"

#include "archive/articles.h"
#include "archive/corrections.h"
#include "archive/repeats.h"
#include "archive/tagging.h"
#include "archive/tags.h"

#include <algorithm>

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

/// What is shown beside the version before it, unless a person has seen that.
Result<std::optional<ArticleChange>> readChange(const Session &session, const ArticleContent &content)
{
    const Version *before = versionBefore(content.versions, content.revision->capture);
    const Result<RevisionId> seen = readSeenRevision(session, content.article.id);
    if (!seen)
        return seen.error();
    if (!before || seen->value >= content.article.currentRevision.value)
        return std::optional<ArticleChange>();
    const Result<VersionDiff> diff = compareVersions(session, before->revision, content.article.currentRevision);
    if (!diff)
        return diff.error();
    if (diff->isEmpty())
        return std::optional<ArticleChange>();
    return std::optional(ArticleChange{before->revision, changesInWords(*diff)});
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
        || !take(readPassageLinks(session, article), content.links, error)
        || !take(readCaptures(session, article), content.captures, error)
        || !take(readVersions(session, article), content.versions, error)
        || !take(readCollectionsOf(session, article), content.collections, error)
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
        if (!take(isTranscribable(session.database(), *content.revision), content.isTranscribable, error))
            return *error;
        if (!take(readPictures(session, content.revision->capture), content.pictures, error)
            || !take(readChange(session, content), content.change, error))
            return *error;
    }
    return content;
}

const PlacedAnnotation *ArticleContent::placed(AnnotationId annotation) const
{
    const auto found =
        std::find_if(annotations.cbegin(), annotations.cend(),
                     [annotation](const PlacedAnnotation &one) { return one.annotation.id == annotation; });
    return found == annotations.cend() ? nullptr : &*found;
}

OpenPassages countOpen(const QList<PlacedAnnotation> &annotations)
{
    OpenPassages open;
    for (const PlacedAnnotation &placed : annotations) {
        open.changed += placed.isToCheck() && placed.state == PlacementState::Changed ? 1 : 0;
        open.gone += placed.isToCheck() && placed.state == PlacementState::Detached ? 1 : 0;
    }
    return open;
}

} // namespace Pressmark
