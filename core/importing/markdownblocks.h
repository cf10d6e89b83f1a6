#pragma once

#include "model/body.h"

#include <QByteArray>

namespace Pressmark {

/// The blocks of a Markdown text (CommonMark with tables, strikethrough, task lists and wiki links). HTML among it is
/// reduced to its words. Pictures become figures; those without a web address keep only their words.
QList<Block> markdownBlocks(const QByteArray &utf8);

} // namespace Pressmark
