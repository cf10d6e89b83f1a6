#pragma once

#include "model/id.h"

#include <QObject>

namespace Pressmark {

class ArchiveConnection;
class Workspace;

/// What people do with the articles that are selected in the list, or with the one that is shown.
class ArticleActs : public QObject
{
    Q_OBJECT

public:
    explicit ArticleActs(Workspace *workspace);

    void setConnection(ArchiveConnection *connection) { m_connection = connection; } // null: no archive is open

    void tag(const QString &tag);
    /// Gives the tag that has this digit, to the selected words if there are any.
    void applyDigit(int digit);
    void toggleRead();
    void toggleStar();
    void moveToTrash();
    void restore();
    void editDetails();
    /// Opens the place to type the text of a picture or a scan.
    void typeText();
    void offerCollections();
    /// Makes a block of the shown revision belong to the article, or not.
    void correctPart(qsizetype block, bool kept);
    void keepText(ArticleId article, const QString &text); // that was typed

Q_SIGNALS:
    void readChosen(); // whether an article counts as read was decided by the person

private:
    QList<ArticleId> selected() const;

    Workspace *m_workspace;
    ArchiveConnection *m_connection = nullptr;
};

} // namespace Pressmark
