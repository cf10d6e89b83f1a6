#pragma once

#include <QObject>

class QWidget;

namespace Pressmark {

class ArchiveConnection;
class Workspace;

/// A view that stands in the place of list, reader and tagging panel while it is shown.
class ViewActs : public QObject
{
    Q_OBJECT

public:
    /// Null: no archive is open, and the view leaves.
    virtual void setConnection(ArchiveConnection *connection);
    bool isShown() const { return m_isShown; }
    /// With the focus; that goes to the list when the view leaves, and stays where it is if it was not shown.
    void show(bool shown);
    virtual bool isSettled() const = 0;

Q_SIGNALS:
    void shownChanged(bool shown);

protected:
    explicit ViewActs(Workspace *workspace);

    /// Once, before anything else; it belongs to the workspace from then on.
    void setView(QWidget *view);
    Workspace *workspace() const { return m_workspace; }
    ArchiveConnection *connection() const { return m_connection; } // null: no archive is open
    virtual void takeFocus() = 0;
    /// The focus stays with who types.
    void showUnasked(bool shown);

private:
    void follow(const QWidget *view);

    Workspace *m_workspace;
    QWidget *m_view = nullptr;
    ArchiveConnection *m_connection = nullptr;
    bool m_isShown = false;
};

} // namespace Pressmark
