#pragma once

#include "model/id.h"

#include <QObject>

namespace Pressmark {

class ArchiveConnection;
class LibraryPane;

/// Renames, edits, colours, moves, merges and deletes the tags that people point at in the library.
class TagActs : public QObject
{
    Q_OBJECT

public:
    explicit TagActs(LibraryPane *pane);

    void setConnection(ArchiveConnection *connection) { m_connection = connection; }
    /// Asks what the colours of marks mean.
    void nameColors();

private:
    void rename(TagId tag);
    void edit(TagId tag);

    LibraryPane *m_pane;
    ArchiveConnection *m_connection = nullptr;
};

} // namespace Pressmark
