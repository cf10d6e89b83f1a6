#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QStringList>

namespace Pressmark {

class Output;

enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// What a person typed behind the name of a command.
struct Invocation
{
    QStringList arguments;
    QHash<QString, QStringList> options; // "tag" → what stood behind every --tag; "" for a flag

    bool isSet(const QString &option) const { return options.contains(option); }
    /// What stood behind the last --option.
    QString value(const QString &option, const QString &otherwise = {}) const
    {
        const QStringList all = options.value(option);
        return all.isEmpty() ? otherwise : all.last();
    }
    QStringList values(const QString &option) const { return options.value(option); }

    bool operator==(const Invocation &) const = default;
};

struct CommandOption
{
    QString name;        // "limit" for --limit
    QString value;       // what stands behind it, "N"; empty for a flag
    QString description; // translated
};

/// One command of pressmark-cli. All have --json and --help besides their own options.
struct Command
{
    QString name;    // "search"
    QString usage;   // "ARCHIVE QUERY [--limit N]"
    QString summary; // one translated sentence
    QList<CommandOption> options;
    int fewest = 0; // arguments
    int most = 0;   // -1: as many as one likes
    /// An error is told to the person by the caller, and the program ends with ExitCode::Failed.
    Result<ExitCode> (*run)(const Invocation &invocation, Output &output) = nullptr;
};

/// The context of the command line's texts.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::CommandLine)
};

/// All commands, in the order of the help.
const QList<Command> &commands();

Command annotateCommand();
Command linkCommand();
Command backupCommand();
Command checkCommand();
Command citeCommand();
Command collectionsCommand();
Command concordanceCommand();
Command correctCommand();
Command transcribeCommand();
Command eraseCommand();
Command exportCommand();
Command extractCommand();
Command importCommand();
Command initCommand();
Command operationsCommand();
Command passagesCommand();
Command redoCommand();
Command repairCommand();
Command reportCommand();
Command restoreCommand();
Command searchCommand();
Command searchesCommand();
Command settingsCommand();
Command showCommand();
Command similarCommand();
Command statsCommand();
Command tagCommand();
Command tagsCommand();
Command templatesCommand();
Command trashCommand();
Command undoCommand();
Command versionsCommand();

} // namespace Pressmark
