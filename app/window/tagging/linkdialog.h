#pragma once

#include "archive/annotations.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;

namespace Pressmark {

class ArchiveConnection;

/// Chooses the passage that another is linked with, among all that are marked, and what it does to it.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    LinkDialog(ArchiveConnection *connection, const Annotation &from, QWidget *parent = nullptr);

    LinkKind kind() const;
    /// Not valid if none is chosen.
    AnnotationId chosen() const;

private:
    void search();

    ArchiveConnection *m_connection;
    AnnotationId m_from;
    QComboBox *m_kind;
    QLineEdit *m_words;
    QListWidget *m_list;
    QPushButton *m_keep;
    QTimer *m_timer;
    int m_round = 0; // answers to older questions are dropped
};

/// "supports", or "is supported by" from the other end.
QString linkText(LinkKind kind, bool outgoing);

} // namespace Pressmark
