#include "archive/operations.h"

#include "command.h"
#include "json.h"
#include "opening.h"
#include "output.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QJsonObject operationJson(const Operation &operation)
{
    return {
        {u"id"_s, operation.id.value}, {u"time"_s, timeJson(operation.time)}, {u"person"_s, operation.person},
        {u"name"_s, operation.name},   {u"undone"_s, operation.undone},
    };
}

QString operationText(const Operation &operation)
{
    const QString text = u"%1  %2  %3  %4"_s.arg(QString::number(operation.id.value), timeJson(operation.time),
                                                 operation.person, operation.name);
    return operation.undone ? CommandLine::tr("%1 (taken back)").arg(text) : text;
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    const auto operations = readOperations(opened->session, std::numeric_limits<int>::max());
    if (!operations)
        return operations.error();
    for (const Operation &operation : *operations)
        output.answer(operationText(operation), operationJson(operation));
    return ExitCode::Done;
}

} // namespace

Command operationsCommand()
{
    return {
        .name = u"operations"_s,
        .usage = u"ARCHIVE [--json]"_s,
        .summary = CommandLine::tr("Lists everything that was done, the newest first."),
        .options = {},
        .fewest = 1,
        .most = 1,
        .run = run,
    };
}

} // namespace Pressmark
