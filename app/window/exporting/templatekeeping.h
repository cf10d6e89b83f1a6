#pragma once

namespace Pressmark {

class ArchiveConnection;
class ExportDialog;

/// Offers the archive's templates in the dialog; keeps there what the dialog wants kept, and deletes.
void keepTemplates(ExportDialog *dialog, ArchiveConnection *connection);

} // namespace Pressmark
