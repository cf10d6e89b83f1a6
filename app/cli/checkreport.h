#pragma once

#include "archive/check.h"
#include "command.h"

namespace Pressmark {

/// Tells what a check found. Failed if there are problems.
ExitCode tellReport(const CheckReport &report, Output &output);

} // namespace Pressmark
