#include "exporting/reportarticles.h"

#include "exporting/messages.h"

#include <QLocale>

namespace Pressmark {

using namespace Qt::StringLiterals;

Result<void> takeArticles(const ArticleStream &next, int articles, const ProgressSink &progress,
                          const std::stop_token &stop,
                          const std::function<Result<void>(const ArticleForExport &)> &take)
{
    for (qsizetype taken = 0;;) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, ReportMessages::tr("Cancelled. Nothing was written.")};
        const Result<std::optional<ArticleForExport>> article = next();
        if (!article)
            return article.error();
        if (!*article && taken == 0)
            return Error{ErrorCode::InvalidArgument,
                         ReportMessages::tr("There is no article for this report. Choose some and try again.")};
        if (!*article)
            return {};
        if (const Result<void> written = take(**article); !written)
            return written;
        ++taken;
        if (progress)
            progress({taken, articles, (*article)->article.metadata.title});
    }
}

QString reportLanguage()
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    return language == u"C" ? u"en"_s : language;
}

} // namespace Pressmark
