#pragma once

#include "command.h"
#include "exporting/markchoice.h"

namespace Pressmark {

/// The options by which commands that export choose marks, and `choice` with what was chosen with them. InvalidArgument, with a
/// sentence, for a colour or a day that there is not.
QList<CommandOption> markChoiceOptions();
Result<MarkChoice> markChoice(const Invocation &invocation, MarkChoice choice = {});

} // namespace Pressmark
