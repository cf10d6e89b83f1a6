#pragma once

#include "archive/session.h"
#include "archive/writing.h"
#include "exporting/pdfexport.h"

namespace Pressmark {

/// How things are exported, under a name: the layout and the choice of marks, not of what. Kept with the archive, since
/// it names the tags and people of that.
struct ExportTemplate
{
    QString name;
    PdfOptions::Paper paper = PdfOptions::Paper::A4;
    PdfOptions::Font font = PdfOptions::Font::Serif;
    bool marginNotes = true;
    bool hyphenate = true;
    bool justify = true;
    bool ownPages = true;
    ReportGroup group = ReportGroup::Tag;
    bool articles = true;
    MarkChoice marks; // for whatever viewer

    bool operator==(const ExportTemplate &) const = default;
};

/// What of these options a template keeps.
ExportTemplate templateOf(const ReportOptions &options, const QString &name = {});
/// Sets what a template keeps; the title and the rest stay.
void applyTemplate(const ExportTemplate &kept, ReportOptions &options);

/// "tag", "source"…, "a4", "letter", "serif", "sans", each at the place of its value.
const QStringList &reportGroupNames();
const QStringList &paperNames();
const QStringList &fontNames();

/// By name. Tags have the names that they have now.
Result<QList<ExportTemplate>> readExportTemplates(const Session &session);
/// The template of that name, whatever its case. NotFound if there is none.
Result<ExportTemplate> findExportTemplate(const Session &session, const QString &name);
/// Keeps a template; one that has the name already is replaced. InvalidArgument if the name is empty.
Result<void> saveExportTemplate(Writing &writing, const ExportTemplate &kept);
/// NotFound if there is none of that name.
Result<void> deleteExportTemplate(Writing &writing, const QString &name);

} // namespace Pressmark
