#pragma once

#include "exporting/pdfexport.h"

#include <QDebug>
#include <QImage>

#include <memory>
#include <poppler-qt6.h>

/// PDFs as the tests of the export write and read them.
namespace ExportedPdf {

inline Pressmark::PdfOptions withPicture()
{
    Pressmark::PdfOptions options;
    options.picture = [](const QString &, int) {
        QImage image(600, 350, QImage::Format_RGB32);
        image.fill(QColor(0x8a, 0xa0, 0xb5));
        return image;
    };
    return options;
}

inline std::unique_ptr<Poppler::Document> exported(const Pressmark::ArticleForExport &article, const QString &path,
                                                   const Pressmark::PdfOptions &options = {})
{
    const auto summary = exportArticlePdf(article, options, path, {}, {});
    if (!summary) {
        qWarning().noquote() << summary.error().message;
        return nullptr;
    }
    return Poppler::Document::load(path);
}

inline QString folded(QString text)
{
    text = text.normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return text;
}

inline QString wholeText(const Poppler::Document &document)
{
    QString text;
    for (int i = 0; i < document.numPages(); ++i) {
        for (const auto &box : document.page(i)->textList())
            text += box->text();
    }
    return text;
}

} // namespace ExportedPdf
