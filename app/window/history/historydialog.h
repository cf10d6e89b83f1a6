#pragma once

#include "model/operation.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace Pressmark {

class ArchiveConnection;

/// Everything that was done in the archive, the newest first: when, by whom, and whether it was taken back. Follows what
/// happens while it is open.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(ArchiveConnection *connection, QWidget *parent = nullptr);

    /// What is listed, line by line.
    QStringList lines() const;

private:
    void read();
    void list(const QList<Operation> &operations);
    void filter();

    ArchiveConnection *m_connection;
    QComboBox *m_person;
    QLineEdit *m_words;
    QTreeWidget *m_list;
    QLabel *m_count;
};

} // namespace Pressmark
