#include "commandline.h"

#include "output.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

const QString ProgramName = u"pressmark-cli"_s;

Error misuse(const QString &message)
{
    return {ErrorCode::InvalidArgument, message};
}

QList<CommandOption> allOptions(const Command &command)
{
    return command.options
        + QList<CommandOption>{{u"json"_s, {}, CommandLine::tr("Write JSON, for programs.")},
                               {u"help"_s, {}, CommandLine::tr("Show this.")}};
}

QString usageLine(const Command &command)
{
    return CommandLine::tr("Usage: %1").arg(ProgramName + u' ' + command.name + u' ' + command.usage);
}

const Command *findCommand(const QString &name)
{
    const QList<Command> &all = commands();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Command &each) { return each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

/// Rows of two columns.
QString table(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &[left, right] : rows)
        width = std::max(width, left.size());
    QString text;
    for (const auto &[left, right] : rows)
        text += u"  "_s + left.leftJustified(width + 2) + right + u'\n';
    return text;
}

ExitCode runCommand(const Command &command, const QStringList &words, QIODevice &out, QIODevice &errors, bool terminal)
{
    const QStringList options = words.mid(0, words.indexOf(u"--"_s)); // all if there is no --
    Output output(out, errors, options.contains(u"--json"_s), terminal);
    if (options.contains(u"--help"_s)) {
        output.line(commandHelp(command).trimmed());
        return ExitCode::Done;
    }
    const Result<Invocation> invocation = parseInvocation(command, words);
    if (!invocation)
        return output.misuse(invocation.error().message + u'\n' + usageLine(command));
    const Result<ExitCode> ended = command.run(*invocation, output);
    output.endProgress();
    if (!ended)
        return output.fail(ended.error());
    return output.isBroken() ? ExitCode::Failed : *ended;
}

} // namespace

Result<Invocation> parseInvocation(const Command &command, const QStringList &words)
{
    QCommandLineParser parser;
    const QList<CommandOption> options = allOptions(command);
    for (const CommandOption &option : options)
        parser.addOption(QCommandLineOption(option.name, option.description, option.value));
    if (!parser.parse(QStringList{ProgramName} + words))
        return misuse(parser.errorText());

    Invocation invocation;
    invocation.arguments = parser.positionalArguments();
    for (const CommandOption &option : options) {
        if (parser.isSet(option.name))
            invocation.options.insert(option.name, option.value.isEmpty() ? QStringList() : parser.values(option.name));
    }
    if (invocation.arguments.size() < command.fewest)
        return misuse(CommandLine::tr("Something is missing behind “%1”.").arg(command.name));
    if (command.most >= 0 && invocation.arguments.size() > command.most)
        return misuse(CommandLine::tr("“%1” is too much.").arg(invocation.arguments.at(command.most)));
    return invocation;
}

QString commandHelp(const Command &command)
{
    QList<std::pair<QString, QString>> rows;
    for (const CommandOption &option : allOptions(command)) {
        const QString value = option.value.isEmpty() ? QString() : u' ' + option.value;
        rows.append({u"--"_s + option.name + value, option.description});
    }
    return usageLine(command) + u"\n\n"_s + command.summary + u"\n\n"_s + table(rows);
}

QString generalHelp()
{
    QList<std::pair<QString, QString>> rows;
    for (const Command &command : commands())
        rows.append({command.name, command.summary});
    return CommandLine::tr("Usage: %1").arg(ProgramName + u" COMMAND …"_s) + u"\n\n"_s + table(rows) + u'\n'
        + CommandLine::tr("“%1” tells more of a command. It ends with 0 if it is done, 1 if it failed and 2 if it was "
                          "not used rightly.")
              .arg(ProgramName + u" COMMAND --help"_s)
        + u'\n';
}

ExitCode runCommandLine(const QStringList &words, QIODevice &out, QIODevice &errors, bool terminal)
{
    const QString name = words.value(0);
    if (const Command *command = findCommand(name))
        return runCommand(*command, words.mid(1), out, errors, terminal);

    Output output(out, errors, words.contains(u"--json"_s), terminal);
    if (name == u"--version") {
        output.line(ProgramName + u' ' + QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    if (name == u"--help") {
        output.line(generalHelp().trimmed());
        return ExitCode::Done;
    }
    const QString help = CommandLine::tr("“%1” lists the commands.").arg(ProgramName + u" --help"_s);
    if (name.isEmpty())
        return output.misuse(CommandLine::tr("A command is missing.") + u' ' + help);
    return output.misuse(CommandLine::tr("There is no command “%1”.").arg(name) + u' ' + help);
}

Result<int> numberOption(const Invocation &invocation, const QString &option, int otherwise, int least)
{
    if (!invocation.isSet(option))
        return otherwise;
    bool isNumber = false;
    const int number = invocation.value(option).toInt(&isNumber);
    if (!isNumber || number < least)
        return misuse(CommandLine::tr("--%1 needs a whole number of at least %2, not “%3”.")
                          .arg(option, QString::number(least), invocation.value(option)));
    return number;
}

Result<QString> choiceOption(const Invocation &invocation, const QString &option, const QStringList &values)
{
    const QString value = invocation.value(option, values.first());
    if (!values.contains(value))
        return misuse(CommandLine::tr("--%1 is one of %2, not “%3”.").arg(option, values.join(u", "), value));
    return value;
}

} // namespace Pressmark
