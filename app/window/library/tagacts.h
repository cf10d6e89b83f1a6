#pragma once

#include "window/tagging/tagpicker.h"

#include <QObject>

#include <functional>

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
    /// Asks for its new name.
    void rename(TagId tag);

Q_SIGNALS:
    void splitRequested(Pressmark::TagId tag);

private:
    /// Asks for another tag, then calls the function with it.
    void ask(TagId tag, const TagPicker::Words &words, const std::function<void(TagId other)> &then);
    void edit(TagId tag);

    LibraryPane *m_pane;
    ArchiveConnection *m_connection = nullptr;
};

} // namespace Pressmark
