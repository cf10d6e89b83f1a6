#pragma once

#include "model/article.h"

namespace Pressmark {

/// A date for people, as precise as it is known: "3 October 2024, 05:26"; empty if there is none.
QString dateLine(const CivilDate &date);

/// The line below a headline: "By Mara Ellison · 3 October 2024, 05:26 · 2 min read"; what is unknown is left out.
QString bylineLine(const Article &article);

/// Where a quotation comes from: "Ellison, “Ferries by night”, The Harbour Gazette, 3 October 2024 · p. A4". `page` is that
/// of the file, from 1, for articles that do not say on which page they were printed; 0 if it has none.
QString citationLine(const Article &article, int page = 0);

} // namespace Pressmark
