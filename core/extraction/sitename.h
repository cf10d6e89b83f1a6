#pragma once

#include "extraction/metadata.h"

namespace Pressmark {

/// Whether two names differ in spaces, signs and capitals at most.
bool isSameName(const QString &a, const QString &b);

/// Whether words are the name that an address spells: "Harbour Post" for www.harbourpost.example.
bool namesHost(const QString &words, const QString &host);

/// The publication's name without a slogan, and what says so. Where the page gives no name, the host stands for it,
/// with the origin "address"; nothing if that is not known either.
FoundField findSource(const PageSources &sources);

} // namespace Pressmark
