#include "archive/corrections.h"
#include "commandline.h"
#include "opening.h"
#include "output.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// UTF-8, from a file or, for "-", from standard input.
Result<QString> readText(const QString &path)
{
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error{ErrorCode::FileUnreadable,
                     CommandLine::tr("“%1” cannot be read: %2.").arg(path, file.errorString())};
    return QString::fromUtf8(file.readAll());
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const auto ids = parseArticleIds(invocation.arguments.mid(1, 1));
    if (!ids)
        return output.misuse(ids.error().message);
    const auto text = readText(invocation.arguments[2]);
    if (!text)
        return text.error();
    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadWrite);
    if (!opened)
        return opened.error();
    const ArticleId id = ids->first();
    const auto written =
        opened->archive->write([&](Writing &writing) { return transcribeArticle(writing, id, *text); });
    if (!written)
        return written.error();
    output.answer(CommandLine::tr("The text of article %1 is what was typed.").arg(id.value), {{u"id"_s, id.value}});
    return ExitCode::Done;
}

} // namespace

Command transcribeCommand()
{
    return {
        .name = u"transcribe"_s,
        .usage = u"ARCHIVE ID FILE [--json]"_s,
        .summary = CommandLine::tr("Gives a picture or a scan the text that was typed from it."),
        .options = {},
        .fewest = 3,
        .most = 3,
        .run = run,
    };
}

} // namespace Pressmark
