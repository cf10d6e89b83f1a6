#pragma once

#include "model/body.h"

#include <QHash>
#include <QList>

namespace Pressmark {

/// The blocks that say enough to be known again: texts of some length, not pictures or tables. Of a body with very many
/// the first and the last few hundred.
QList<qsizetype> repeatableBlocks(const Body &body);

/// The kept blocks by which later articles may know that they are repeated: every long one, and at the edges of the
/// body, where publications put what they repeat, the short ones too.
QList<qsizetype> paragraphsToRemember(const Body &body);

/// The blocks that are no part of the story because they stand in `least` other articles or more: at the edges of the
/// body without a gap, as long as they are no great part of it, and wherever `suspects` says that the words are those
/// of an appeal or the like. Never from inside prose. `articles`: the other articles that each block stands in; one
/// that shares most of this body's words is another version of the story and does not count.
QList<qsizetype> repeatedToLeaveOut(const Body &body, const QHash<qsizetype, QList<qint64>> &articles,
                                    const QList<qsizetype> &suspects, int least);

} // namespace Pressmark
