#pragma once

#include "base/result.h"
#include "model/body.h"

#include <QByteArray>

namespace Pressmark {

/// A body as it is stored and as a worker sends it: a well-formed XHTML fragment, UTF-8, of the elements
/// div h1–h6 p blockquote ul ol li figure img figcaption table tr th td pre, and inside text em strong code sup sub s a
/// br. What is left out carries class="left-out CLASS".
QByteArray writeBody(const Body &body);

/// Reads it back, strictly: anything that writeBody does not write is an error (Damaged). Spans are checked and links
/// are http, https or mailto only. Texts come back canonical and `start` is set.
Result<Body> readBody(const QByteArray &xhtml);

} // namespace Pressmark
