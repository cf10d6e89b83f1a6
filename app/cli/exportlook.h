#pragma once

#include "command.h"
#include "exporting/pdfexport.h"

namespace Pressmark {

class Session;

/// The options that say what an export looks like and which marks it takes, and those of a template.
QList<CommandOption> exportLookOptions();
QList<CommandOption> reportLookOptions();
CommandOption ownPagesOption(); // which reports have not

/// `options` with what was asked for. InvalidArgument, with a sentence, for what there is not.
Result<ReportOptions> exportLook(const Invocation &invocation, ReportOptions options);
/// The same on top of the template that --template names, if any. NotFound if there is none of that name.
Result<ReportOptions> exportLook(const Session &session, const Invocation &invocation);

} // namespace Pressmark
