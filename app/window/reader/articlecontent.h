#pragma once

#include "archive/annotationlinks.h"
#include "archive/annotations.h"
#include "archive/captures.h"
#include "archive/collections.h"
#include "archive/session.h"
#include "archive/versions.h"
#include "model/tag.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace Pressmark {

/// What a newer capture changed, until a person has seen it.
struct ArticleChange
{
    RevisionId before; // the version before what is shown
    QString words;     // changesInWords()

    bool operator==(const ArticleChange &) const = default;
};

/// Everything that reader and tagging panel show of one article.
struct ArticleContent
{
    Article article;
    std::optional<Revision> revision; // nothing if no capture could be read
    QList<PlacedAnnotation> annotations;
    QList<TagId> tags;
    QList<GivenTag> tagging; // who gave them
    QHash<AnnotationId, QList<PassageLink>> links;
    QList<Capture> captures;
    QList<Version> versions; // of the captures, in the same order
    std::optional<ArticleChange> change;
    QList<ArticleCollection> collections;
    QMap<QString, QString> origins;
    QStringList editedFields;      // that a person set
    QHash<qsizetype, int> repeats; // in how many articles of the source a block stands, if it is repeated
    QString note;
    QHash<QString, QString> pictures; // stored with the capture that is shown: name → SHA-256

    bool isTranscribable = false; // its text is a person's to write

    bool isPdf() const { return revision && !revision->pdfMap.isEmpty(); }
    /// Null if the article has no such passage.
    const PlacedAnnotation *placed(AnnotationId annotation) const;
};

/// With a person's name only what that person marked, tagged and linked is there.
Result<ArticleContent> readContent(const Session &session, ArticleId article);

/// Passages that nobody has decided about yet.
struct OpenPassages
{
    int changed = 0;
    int gone = 0;
};
OpenPassages countOpen(const QList<PlacedAnnotation> &annotations);

/// Words, or an area, that somebody marked or is about to mark.
struct Passage
{
    Part part = Part::Body;
    qsizetype start = 0; // UTF-16 units in the part's text
    qsizetype length = 0;
    QString text;
    std::optional<Area> area; // instead; the text is that of the words in it

    bool operator==(const Passage &) const = default;
};

} // namespace Pressmark
