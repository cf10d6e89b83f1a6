#pragma once

#include "model/article.h"

namespace Pressmark {

/// A date for people, as precise as it is known: "3 October 2024, 05:26"; empty if there is none.
QString dateLine(const CivilDate &date);

/// The line below a headline: "By Mara Ellison · 3 October 2024, 05:26 · 2 min read"; what is unknown is left out.
QString bylineLine(const Article &article);

/// Where a quotation comes from: "Ellison, The Harbour Gazette, 3 October 2024 · p. A4".
QString citationLine(const Article &article);

} // namespace Pressmark
