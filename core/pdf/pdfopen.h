#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>

namespace Poppler {
class Document;
}

namespace Pressmark {

/// A PDF that can be used: not locked by a password and with at least one page. Encrypted or Damaged otherwise.
///
/// Poppler must not be asked anything before this: it crashes on locked files.
Result<std::shared_ptr<Poppler::Document>> openPdf(const QByteArray &bytes);

} // namespace Pressmark
