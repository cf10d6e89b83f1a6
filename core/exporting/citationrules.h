#pragma once

#include "exporting/citation.h"

namespace Pressmark {

// How each style writes the reference of an article in a newspaper.

Citation patternCitation(const CitedArticle &article, const QString &pattern);
Citation apaCitation(const CitedArticle &article);
Citation chicagoCitation(const CitedArticle &article);
Citation mlaCitation(const CitedArticle &article);
Citation iso690Citation(const CitedArticle &article);

} // namespace Pressmark
