#pragma once

#include "model/body.h"

namespace Pressmark {

/// The kept blocks in which phrases of an appeal, a form, a label or the like stand: too few to leave the block out for
/// them alone, but enough if other articles repeat it.
QList<qsizetype> suspectBlocks(const Body &body);

} // namespace Pressmark
