#include "archive/areas.h"
#include "archive/articles.h"
#include "archive/captures.h"
#include "archive/repeats.h"
#include "archive/tagging.h"
#include "archive/tags.h"
#include "command.h"
#include "json.h"
#include "opening.h"
#include "output.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

struct Shown
{
    Article article;
    Document document; // as in extract
    QString file;
    QStringList tags;
    QList<PlacedAnnotation> annotations;
    QList<Capture> captures;
    QHash<qsizetype, int> repeats; // blocks that the source repeats
    QList<GivenTag> tagging;
    QHash<AnnotationId, QList<GivenTag>> passageTagging;
    QHash<AnnotationId, QList<PassageLink>> links;
};

/// Puts what the current revision holds into the document.
Result<void> readContent(const Session &session, Shown &shown)
{
    if (!shown.article.currentRevision.isValid()) {
        shown.file = shown.captures.isEmpty() ? QString() : shown.captures.last().fileName;
        return {};
    }
    const auto revision = readRevision(session, shown.article.currentRevision);
    if (!revision)
        return revision.error();
    shown.document.body = revision->body;
    shown.document.confidence = revision->confidence;
    shown.document.doubts = revision->doubts;
    const auto capture = readCapture(session, revision->capture);
    if (!capture)
        return capture.error();
    const auto repeats = readRepeats(session, shown.article.id, revision->body);
    if (!repeats)
        return repeats.error();
    shown.repeats = *repeats;
    shown.document.part = capture->part;
    shown.file = capture->fileName;
    return {};
}

Result<Shown> readShown(const Session &session, ArticleId id)
{
    auto article = readArticle(session, id);
    if (!article)
        return article.error();
    auto captures = readCaptures(session, id);
    if (!captures)
        return captures.error();
    auto annotations = readAnnotations(session, id);
    if (!annotations)
        return annotations.error();
    auto tags = readArticleTagNames(session, id);
    if (!tags)
        return tags.error();
    auto origins = readOrigins(session, id);
    if (!origins)
        return origins.error();

    auto tagging = readArticleTagging(session, id);
    if (!tagging)
        return tagging.error();
    auto passageTagging = readPassageTagging(session, id);
    if (!passageTagging)
        return passageTagging.error();
    auto links = readPassageLinks(session, id);
    if (!links)
        return links.error();

    Shown shown{*article, {}, {}, *tags, *annotations, *captures, {}, *tagging, *passageTagging, *links};
    shown.document.metadata = article->metadata;
    shown.document.origins = *origins;
    if (const auto content = readContent(session, shown); !content)
        return content.error();
    return shown;
}

QJsonObject shownJson(const Shown &shown)
{
    QJsonObject json = documentJson(shown.file, shown.document);
    QJsonArray annotations;
    for (const PlacedAnnotation &annotation : shown.annotations) {
        QJsonObject one = annotationJson(annotation);
        one.insert(u"tagging"_s, taggingJson(shown.passageTagging.value(annotation.annotation.id)));
        one.insert(u"links"_s, linksJson(shown.links.value(annotation.annotation.id)));
        annotations.append(one);
    }
    QJsonArray captures;
    for (const Capture &capture : shown.captures)
        captures.append(captureJson(capture));
    json.insert(u"id"_s, shown.article.id.value);
    json.insert(u"blocks"_s, blocksJson(shown.document.body, shown.repeats));
    json.insert(u"tags"_s, QJsonArray::fromStringList(shown.tags));
    json.insert(u"tagging"_s, taggingJson(shown.tagging));
    json.insert(u"annotations"_s, annotations);
    json.insert(u"captures"_s, captures);
    return json;
}

QString annotationText(const PlacedAnnotation &placed, const QList<PassageLink> &links)
{
    const Annotation &annotation = placed.annotation;
    QStringList about{markName(annotation.mark), markColorName(annotation.color), annotation.personName};
    if (placed.state != PlacementState::Exact)
        about.append(placementStateName(placed.state));
    about += annotation.tagTexts;
    QString text =
        u"[%1] %2 (%3)"_s.arg(QString::number(annotation.id.value), passageName(annotation), about.join(u", "_s));
    if (!annotation.note.isEmpty())
        text += u"\n    "_s + annotation.note;
    for (const PassageLink &link : links)
        text += u"\n    %1 %2 [%3] “%4”"_s.arg(link.outgoing ? u"→"_s : u"←"_s, linkKindName(link.kind),
                                               QString::number(link.other.value), link.quote);
    return text;
}

QString shownText(const Shown &shown)
{
    const Metadata &metadata = shown.document.metadata;
    QStringList about{metadata.source, metadata.published.value, metadata.byline};
    about.removeAll(QString());
    QStringList tags;
    std::transform(shown.tagging.cbegin(), shown.tagging.cend(), std::back_inserter(tags), taggingText);
    tags.removeDuplicates(); // given by several persons
    QStringList paragraphs{metadata.title, metadata.subtitle, about.join(u" · "_s), tags.join(u", "_s)};
    for (const Block &block : shown.document.body.blocks) {
        if (block.kept)
            paragraphs.append(block.text);
    }
    for (const Capture &capture : shown.captures)
        paragraphs.append(capture.error);
    for (const PlacedAnnotation &annotation : shown.annotations)
        paragraphs.append(annotationText(annotation, shown.links.value(annotation.annotation.id)));
    paragraphs.removeAll(QString());
    return paragraphs.join(u"\n\n"_s);
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const auto ids = parseArticleIds(invocation.arguments.mid(1));
    if (!ids)
        return output.misuse(ids.error().message);
    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    const auto shown = readShown(opened->session, ids->first());
    if (!shown)
        return shown.error();
    output.answer(shownText(*shown), shownJson(*shown));
    return ExitCode::Done;
}

} // namespace

Command showCommand()
{
    return {
        .name = u"show"_s,
        .usage = u"ARCHIVE ID [--json]"_s,
        .summary = CommandLine::tr("Shows an article with its tags, annotations and captures."),
        .options = {},
        .fewest = 2,
        .most = 2,
        .run = run,
    };
}

} // namespace Pressmark
