#pragma once

#include "model/body.h"

namespace Pressmark {

/// Why a part is not in the story, as people read it: "an appeal to readers".
QString leftOutWords(LeftOutClass leftOut);

} // namespace Pressmark
