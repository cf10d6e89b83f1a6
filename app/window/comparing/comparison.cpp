#include "window/comparing/comparison.h"

#include "archive/articles.h"

#include <algorithm>

namespace Pressmark {

namespace {

Result<ComparedVersion> readCompared(const Session &session, const Article &article, const QList<Version> &versions,
                                     RevisionId id)
{
    Result<Revision> revision = readRevision(session, id);
    if (!revision)
        return revision.error();
    const Result<Heading> heading = readHeading(session.database(), id);
    if (!heading)
        return heading.error();
    Result<QHash<QString, QString>> pictures = readPictures(session, revision->capture);
    if (!pictures)
        return pictures.error();
    ComparedVersion compared{.article = article, .revision = std::move(*revision), .pictures = std::move(*pictures)};
    compared.article.metadata.title = heading->title;
    compared.article.metadata.subtitle = heading->subtitle;
    const auto own = [&](const Version &version) { return version.capture.id == compared.revision.capture; };
    const auto version = std::find_if(versions.cbegin(), versions.cend(), own);
    if (version != versions.cend())
        compared.version = *version;
    return compared;
}

} // namespace

Result<Comparison> readComparison(const Session &session, ArticleId id, RevisionId older)
{
    const Result<Article> article = readArticle(session, id);
    if (!article)
        return article.error();
    const Result<QList<Version>> versions = readVersions(session, id);
    if (!versions)
        return versions.error();
    Result<ComparedVersion> before = readCompared(session, *article, *versions, older);
    if (!before)
        return before.error();
    Result<ComparedVersion> now = readCompared(session, *article, *versions, article->currentRevision);
    if (!now)
        return now.error();
    now->article = *article; // what a person edited, too
    Result<VersionDiff> diff = compareVersions(session, older, article->currentRevision);
    if (!diff)
        return diff.error();
    const auto isGood = [](const Version &version) { return version.capture.state == CaptureState::Good; };
    const auto newest = std::find_if(versions->cbegin(), versions->cend(), isGood);
    const bool isNewest = newest != versions->cend() && newest->capture.id == now->version.capture.id;
    return Comparison{std::move(*before), std::move(*now), std::move(*diff), isNewest};
}

qint64 momentOf(const Capture &capture)
{
    return capture.fetched.value_or(capture.saved.value_or(capture.imported));
}

} // namespace Pressmark
