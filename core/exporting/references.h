#pragma once

#include "exporting/citation.h"

namespace Pressmark {

/// What programs that keep references read.
enum class ReferenceFormat { CslJson, Ris, BibTex };

QString referenceFormatName(ReferenceFormat format); // "csl-json", "ris", "bibtex"
std::optional<ReferenceFormat> referenceFormatFromName(QStringView name);
/// "json", "ris", "bib": how files of the format end.
QString referenceEnding(ReferenceFormat format);

/// The articles as entries of newspaper articles, in their order, UTF-8.
QByteArray references(const QList<CitedArticle> &articles, ReferenceFormat format);

/// A name for each, of ASCII letters and digits and all different: "lund2024pilots".
QStringList referenceKeys(const QList<CitedArticle> &articles);

QByteArray cslJson(const QList<CitedArticle> &articles);
QByteArray ris(const QList<CitedArticle> &articles);
QByteArray bibTex(const QList<CitedArticle> &articles);

} // namespace Pressmark
