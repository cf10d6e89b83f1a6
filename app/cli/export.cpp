#include "archive/articles.h"
#include "commandline.h"
#include "exportlook.h"
#include "interruption.h"
#include "jobs/exportjob.h"
#include "jobs/referenceexport.h"
#include "opening.h"
#include "output.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int TitleLength = 80;

/// A title as a file's name that every file system takes.
QString safeName(const QString &title)
{
    QString name;
    for (const QChar character : title) {
        const bool plain = character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
        name += plain || character == u'-' ? character : QChar(u' ');
    }
    name = name.simplified().left(TitleLength);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.trimmed();
}

/// Where each article goes: one into the file that was named, several into files in the folder that was named.
Result<QStringList> outputPaths(const Session &session, const QList<ArticleId> &ids, const QString &path,
                                const QString &ending)
{
    if (ids.size() == 1 && !QFileInfo(path).isDir())
        return QStringList{path};
    if (!QDir().mkpath(path))
        return Error{ErrorCode::FileUnwritable, CommandLine::tr("The folder %1 cannot be made.").arg(path)};
    QStringList paths;
    for (const ArticleId id : ids) {
        const auto article = readArticle(session, id);
        if (!article)
            return article.error();
        const QString name = u"%1 %2"_s.arg(QString::number(id.value), safeName(article->metadata.title));
        paths.append(QDir(path).filePath(name.trimmed() + ending));
    }
    return paths;
}

Result<ExitCode> writeArticles(const OpenArchive &opened, const QList<ArticleId> &ids, const PdfOptions &options,
                               ArticleForm form, const QString &path, Output &output)
{
    const bool isText = form == ArticleForm::Text;
    const auto paths = outputPaths(opened.session, ids, path, isText ? u".odt"_s : u".pdf"_s);
    if (!paths)
        return paths.error();
    const Interruption interruption;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto summary = exportArticle(*opened.archive, ids[i], options, form, workerProgram(), paths->at(i),
                                           output.progress(), interruption.token());
        if (!summary)
            return summary.error();
        const QString annotations = QString::number(summary->annotations);
        output.answer(isText ? CommandLine::tr("Wrote %1. Annotations: %2.").arg(paths->at(i), annotations)
                             : CommandLine::tr("Wrote %1. Pages: %2, annotations: %3.")
                                   .arg(paths->at(i), QString::number(summary->pages), annotations),
                      {{u"id"_s, ids[i].value},
                       {u"output"_s, paths->at(i)},
                       {u"pages"_s, summary->pages},
                       {u"annotations"_s, summary->annotations}});
    }
    return ExitCode::Done;
}

Result<ExitCode> writeReferences(const OpenArchive &opened, const QList<ArticleId> &ids, ReferenceFormat format,
                                 const QString &path, Output &output)
{
    const Interruption interruption;
    const auto written = exportReferences(opened.session, ids, format, path, output.progress(), interruption.token());
    if (!written)
        return written.error();
    output.answer(CommandLine::tr("Wrote %1. References: %2.").arg(path, QString::number(ids.size())),
                  {{u"output"_s, path}, {u"format"_s, referenceFormatName(format)}, {u"articles"_s, ids.size()}});
    return ExitCode::Done;
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const QString path = invocation.value(u"output"_s);
    if (path.isEmpty())
        return output.misuse(CommandLine::tr("--output says where to write."));
    const auto format =
        choiceOption(invocation, u"format"_s, {u"pdf"_s, u"odt"_s, u"csl-json"_s, u"ris"_s, u"bibtex"_s});
    if (!format)
        return output.misuse(format.error().message);
    const auto ids = parseArticleIds(invocation.arguments.mid(1));
    if (!ids)
        return output.misuse(ids.error().message);
    if (const auto look = exportLook(invocation, {}); !look)
        return output.misuse(look.error().message);
    const auto opened = openArchive(invocation.arguments[0], Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    if (const auto found = requireArticles(opened->session, *ids); !found)
        return found.error();
    const auto look = exportLook(opened->session, invocation);
    if (!look)
        return look.error();
    const auto references = referenceFormatFromName(*format);
    const ArticleForm form = *format == u"odt" ? ArticleForm::Text : ArticleForm::Pdf;
    return references ? writeReferences(*opened, *ids, *references, path, output)
                      : writeArticles(*opened, *ids, look->pdf, form, path, output);
}

} // namespace

Command exportCommand()
{
    return {
        .name = u"export"_s,
        .usage =
            u"ARCHIVE ID… [--format pdf|odt|csl-json|ris|bibtex] [--template NAME] [--color C]… [--tag T]… --output PATH [--json]"_s,
        .summary = CommandLine::tr("Writes articles as PDF files with real annotations, or as text documents with "
                                   "comments, one to the file PATH, several into the folder PATH; or the references of "
                                   "articles to one file."),
        .options = QList<CommandOption>{{u"format"_s, u"F"_s, CommandLine::tr("pdf, odt, csl-json, ris or bibtex.")},
                                        {u"output"_s, u"PATH"_s, CommandLine::tr("The file or folder to write.")}}
            + exportLookOptions(),
        .fewest = 2,
        .most = -1,
        .run = run,
    };
}

} // namespace Pressmark
