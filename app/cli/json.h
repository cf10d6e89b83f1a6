#pragma once

#include "archive/annotationlinks.h"
#include "archive/annotations.h"
#include "base/error.h"
#include "model/article.h"
#include "model/tag.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace Pressmark {

/// {"code","message"}
QJsonObject errorJson(const Error &error);
/// {"value","precision","offset","found"}; null if there is no date.
QJsonValue dateJson(const CivilDate &date);
/// "2024-10-03T05:26:00.000Z"
QString timeJson(qint64 time);
QJsonArray idsJson(const QList<ArticleId> &ids);

/// Every part of a body in order, so that the place in the list is the part's number: {"kind","kept"} and, of what is
/// kept, {"start","length"} in the text; of what is left out, {"class","text"}; of what its source repeats,
/// {"articles"}, the number of articles it stands in.
QJsonArray blocksJson(const Body &body, const QHash<qsizetype, int> &repeats = {});
/// A document with the keys of `extract`.
QJsonObject documentJson(const QString &file, const Document &document);
/// An annotation with the keys of `show`; `start` and `length` are null if it is detached.
QJsonObject annotationJson(const PlacedAnnotation &placed);
/// Who gave which tag: [{"tag","value","none","person","time"}]
QJsonArray taggingJson(const QList<GivenTag> &tagging);
/// What a passage is linked with: [{"kind","direction": "to"|"from","annotation","article","quote"}]
QJsonArray linksJson(const QList<PassageLink> &links);
QJsonObject captureJson(const Capture &capture);

} // namespace Pressmark
