#pragma once

#include "command.h"

class QIODevice;

namespace Pressmark {

/// Reads what stands behind the name of a command. InvalidArgument, with a sentence, for unknown options, options
/// without their value, and too few or too many arguments.
Result<Invocation> parseInvocation(const Command &command, const QStringList &words);

/// "pressmark-cli search ARCHIVE QUERY …", what it does and its options.
QString commandHelp(const Command &command);
/// All commands with what they do.
QString generalHelp();

/// Runs what stands behind the program's name.
ExitCode runCommandLine(const QStringList &words, QIODevice &out, QIODevice &errors, bool terminal);

/// The number behind an option, at least `least`; InvalidArgument if it is none.
Result<int> numberOption(const Invocation &invocation, const QString &option, int otherwise, int least);
/// InvalidArgument if what stands behind an option is none of `values`.
Result<QString> choiceOption(const Invocation &invocation, const QString &option, const QStringList &values);

} // namespace Pressmark
