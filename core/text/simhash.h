#pragma once

#include <QString>

namespace Pressmark {

/// A fingerprint of which texts that share most of their words differ in few bits: 64-bit SimHash (Charikar 2002) over
/// runs of three words. 0 for a text without words.
quint64 simHash(const QString &text);

/// In how many bits two fingerprints differ: 0 (the same) to 64. Below 10 the texts are near copies.
int simHashDistance(quint64 first, quint64 second);

} // namespace Pressmark
