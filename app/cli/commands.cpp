#include "command.h"

namespace Pressmark {

const QList<Command> &commands()
{
    static const QList<Command> all{
        extractCommand(),     initCommand(),       importCommand(),     searchCommand(),   concordanceCommand(),
        passagesCommand(),    similarCommand(),    showCommand(),       versionsCommand(), annotateCommand(),
        linkCommand(),        correctCommand(),    transcribeCommand(), tagCommand(),      tagsCommand(),
        collectionsCommand(), searchesCommand(),   trashCommand(),      eraseCommand(),    undoCommand(),
        redoCommand(),        operationsCommand(), exportCommand(),     citeCommand(),     reportCommand(),
        templatesCommand(),   checkCommand(),      repairCommand(),     backupCommand(),   restoreCommand(),
        settingsCommand(),    statsCommand(),
    };
    return all;
}

} // namespace Pressmark
