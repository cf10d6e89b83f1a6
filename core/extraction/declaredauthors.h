#pragma once

#include "extraction/authors.h"

namespace Pressmark {

/// Whom a page's markup names as its authors: meta elements, JSON-LD, labels for messengers.
struct DeclaredAuthors
{
    FoundByline persons; // nothing if it names none
    FoundByline any;     // persons, a team or an organisation
};

DeclaredAuthors declaredAuthors(const PageSources &sources, const QString &publication);

} // namespace Pressmark
