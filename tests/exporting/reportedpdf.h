#pragma once

#include "examples.h"
#include "exporting/pdfexport.h"

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

/// A report of invented articles, as a reader of PDF files sees it.
namespace ReportedPdf {

using namespace Pressmark;

inline QList<ArticleForExport> threeArticles()
{
    ArticleForExport second = Examples::longArticle(700, 2);
    Examples::mark(second, u"postponed its decision on the outer breakwater"_s, MarkColor::Yellow, u"Which session?"_s,
                   {u"evidence"_s});
    Examples::mark(second, u"cancelled so often"_s, MarkColor::Green, {}, {u"depth"_s});
    ArticleForExport third = Examples::longArticle(400, 3);
    third.revision.extractor = u"html 7"_s;
    second.collections = {u"Chapter 2"_s};
    ArticleForExport first = Examples::harbour();
    first.revision.extractor = u"html 7"_s;
    first.revision.confidence = 0.97;
    Block form = Examples::block(BlockKind::Paragraph, u"Get the morning letter."_s);
    form.kept = false;
    form.leftOut = LeftOutClass::Newsletter;
    first.revision.body.blocks.append(form);
    return {first, second, third};
}

inline ArticleStream yielding(const QList<ArticleForExport> &articles)
{
    return [articles, next = qsizetype(0)]() mutable -> Result<std::optional<ArticleForExport>> {
        if (next == articles.size())
            return std::optional<ArticleForExport>();
        return std::optional<ArticleForExport>(articles[next++]);
    };
}

inline ReportOptions reportOptions()
{
    ReportOptions options;
    options.title = u"Silt in the outer harbour"_s;
    options.prepared = u"23 November 2026"_s;
    Tag tag;
    tag.name = u"evidence"_s;
    tag.definition = u"Something that was measured or seen by the person who says it."_s;
    options.tags = {tag};
    return options;
}

inline std::unique_ptr<Poppler::Document> reported(const QString &path, const ReportOptions &options = reportOptions())
{
    const QList<ArticleForExport> articles = threeArticles();
    const auto summary = exportReport(yielding(articles), static_cast<int>(articles.size()), options, path, {}, {});
    if (!summary) {
        qWarning().noquote() << summary.error().message;
        return nullptr;
    }
    return Poppler::Document::load(path);
}

inline QString textOf(const Poppler::Document &document, int page)
{
    QStringList words;
    for (const auto &box : document.page(page)->textList())
        words.append(box->text());
    return words.join(u' ');
}

/// The page behind cover, contents and charts.
inline int firstPage(const Poppler::Document &document)
{
    int page = 0;
    while (page + 1 < document.numPages() && document.page(page)->label() != u"1")
        ++page;
    return page;
}

/// The first page, by its label, that has these words.
inline int pageWith(const Poppler::Document &document, const QString &words, int from = 0)
{
    for (int i = from; i < document.numPages(); ++i) {
        if (textOf(document, i).contains(words))
            return i;
    }
    return -1;
}

} // namespace ReportedPdf
