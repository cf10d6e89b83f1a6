#include "window/exporting/templatekeeping.h"

#include "window/connection/archiveconnection.h"
#include "window/exporting/exportdialog.h"

namespace Pressmark {

namespace {

void offerTemplates(const QPointer<ExportDialog> &dialog, ArchiveConnection *connection)
{
    if (!dialog)
        return;
    const auto answer = [dialog](const Result<QList<ExportTemplate>> &templates) {
        if (templates)
            dialog->setTemplates(*templates);
    };
    connection->read<QList<ExportTemplate>>(ArchiveConnection::Lane::Rows, dialog, readExportTemplates, answer);
}

} // namespace

void keepTemplates(ExportDialog *dialog, ArchiveConnection *connection)
{
    const auto offer = [dialog = QPointer(dialog), connection] { offerTemplates(dialog, connection); };
    const auto keep = [connection, offer](const ExportTemplate &kept) {
        connection->write([kept](Writing &writing) { return saveExportTemplate(writing, kept); }, offer);
    };
    const auto remove = [connection, offer](const QString &name) {
        connection->write([name](Writing &writing) { return deleteExportTemplate(writing, name); }, offer);
    };
    QObject::connect(dialog, &ExportDialog::keepRequested, connection, keep);
    QObject::connect(dialog, &ExportDialog::deleteRequested, connection, remove);
    offer();
}

} // namespace Pressmark
