#pragma once

#include "search/passages.h"

#include <QJsonObject>

#include <optional>

namespace Pressmark {

/// A passage with the keys that `show` has for annotations, and those of its article. `group`: the heading that it stands
/// below, if there are groups.
QJsonObject passageJson(const PassageText &passage, const std::optional<QString> &group = {});

/// {"tag":[{"value","count"}]}
QJsonObject facetsJson(const QMap<QString, QList<FacetCount>> &facets);
/// A list below each name.
QString facetsText(const QMap<QString, QList<FacetCount>> &facets);

} // namespace Pressmark
