#pragma once

#include "importing/bytesource.h"

#include <memory>

namespace Pressmark {

/// The bytes behind a descriptor of a regular file, which stays the caller's and must outlive the source. If they are
/// compressed with zstd, they are unpacked: TooLarge above 64 MiB, Damaged if they are not what they claim.
Result<std::unique_ptr<ByteSource>> openDescriptor(int descriptor, bool compressed);

} // namespace Pressmark
