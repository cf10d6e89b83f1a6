#include "archive/articles.h"
#include "archive/captures.h"
#include "archive/corrections.h"
#include "command.h"
#include "json.h"
#include "opening.h"
#include "output.h"
#include "text/canonicaltext.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

Result<QList<qsizetype>> numbersOf(const QStringList &words)
{
    QList<qsizetype> numbers;
    for (const QString &word : words) {
        bool isNumber = false;
        const qsizetype number = word.toInt(&isNumber);
        if (!isNumber || number < 0)
            return Error{ErrorCode::InvalidArgument, CommandLine::tr("“%1” is no number of a part.").arg(word)};
        numbers.append(number);
    }
    return numbers;
}

Result<Revision> readShown(const Session &session, ArticleId id)
{
    const auto article = readArticle(session, id);
    if (!article)
        return article.error();
    if (!article->currentRevision.isValid())
        return Error{ErrorCode::InvalidArgument,
                     CommandLine::tr("Article %1 could not be read, so there is nothing to correct.").arg(id.value)};
    return readRevision(session, article->currentRevision);
}

/// A line for each part: its number, why it is left out if it is, and how it begins.
QString partsText(const Body &body)
{
    constexpr qsizetype Shown = 72;
    QStringList lines;
    for (qsizetype i = 0; i < body.blocks.size(); ++i) {
        const Block &block = body.blocks[i];
        QString text = block.kind == BlockKind::Figure ? captionLine(block.figure) : block.text;
        text.replace(u'\n', u' ');
        if (text.size() > Shown)
            text = text.left(Shown) + u'…';
        const QString state = block.kept ? QString() : u" ("_s + leftOutClassName(block.leftOut) + u')';
        lines.append(u"[%1]%2 %3"_s.arg(QString::number(i), state, text));
    }
    return lines.join(u'\n');
}

Result<ExitCode> list(const Invocation &invocation, ArticleId id, Output &output)
{
    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    const auto shown = readShown(opened->session, id);
    if (!shown)
        return shown.error();
    output.answer(partsText(shown->body), {{u"id"_s, id.value}, {u"blocks"_s, blocksJson(shown->body)}});
    return ExitCode::Done;
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const auto ids = parseArticleIds(invocation.arguments.mid(1));
    if (!ids)
        return output.misuse(ids.error().message);
    const auto restored = numbersOf(invocation.values(u"restore"_s));
    const auto dropped = numbersOf(invocation.values(u"drop"_s));
    if (!restored || !dropped)
        return output.misuse((restored ? dropped : restored).error().message);
    const ArticleId id = ids->first();
    if (restored->isEmpty() && dropped->isEmpty())
        return list(invocation, id, output);
    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadWrite);
    if (!opened)
        return opened.error();
    const auto shown = readShown(opened->session, id);
    if (!shown)
        return shown.error();
    const Correction correction{shown->id, *restored, *dropped};
    const auto change = [&](Writing &writing) { return correctArticle(writing, id, correction); };
    if (const auto written = opened->archive->write(change); !written)
        return written.error();
    const auto now = readShown(opened->session, id);
    if (!now)
        return now.error();
    output.answer(CommandLine::tr("Corrected article %1.").arg(id.value),
                  {{u"id"_s, id.value}, {u"blocks"_s, blocksJson(now->body)}});
    return ExitCode::Done;
}

} // namespace

Command correctCommand()
{
    return {
        .name = u"correct"_s,
        .usage = u"ARCHIVE ID [--restore N]… [--drop N]… [--json]"_s,
        .summary =
            CommandLine::tr("Restores parts of an article that were left out, or leaves parts out; lists the parts "
                            "if it is not told which."),
        .options = {{u"restore"_s, u"N"_s, CommandLine::tr("Make this part belong to the article.")},
                    {u"drop"_s, u"N"_s, CommandLine::tr("Leave this part out.")}},
        .fewest = 2,
        .most = 2,
        .run = run,
    };
}

} // namespace Pressmark
