#include "checkreport.h"

#include "output.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QString reportText(const CheckReport &report)
{
    QString text = CommandLine::tr("Checked articles: %1, revisions: %2, originals: %3.")
                       .arg(report.articles)
                       .arg(report.revisions)
                       .arg(report.originals);
    if (report.unreferenced > 0)
        text += u'\n'
            + CommandLine::tr("Originals that nothing refers to, which is harmless: %1.").arg(report.unreferenced);
    if (report.problems.isEmpty())
        return text + u'\n' + CommandLine::tr("All is well.");
    return text + u'\n' + CommandLine::tr("Problems:") + u'\n' + report.problems.join(u'\n');
}

} // namespace

ExitCode tellReport(const CheckReport &report, Output &output)
{
    output.answer(reportText(report),
                  {{u"articles"_s, report.articles},
                   {u"revisions"_s, report.revisions},
                   {u"originals"_s, report.originals},
                   {u"unreferenced"_s, report.unreferenced},
                   {u"problems"_s, QJsonArray::fromStringList(report.problems)}});
    return report.problems.isEmpty() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace Pressmark
