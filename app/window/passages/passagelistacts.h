#pragma once

#include "search/passages.h"

#include <QObject>

class QWidget;

namespace Pressmark {

class ArchiveConnection;
class ExportStarter;
class HitSteps;
class MessageBar;
class PassagePane;
class SearchBar;
class Workspace;

/// What people do with the list of passages: it follows the search, and comes by itself if the search says in:notes; its
/// passages are tagged, exported, and opened in their articles.
class PassageListActs : public QObject
{
    Q_OBJECT

public:
    struct Around
    {
        Workspace *workspace;
        SearchBar *search;
        HitSteps *steps;
        ExportStarter *exporting;
        MessageBar *messages;
    };
    explicit PassageListActs(const Around &around);

    void setConnection(ArchiveConnection *connection);
    PassagePane *pane() const { return m_pane; }
    bool isShown() const { return m_isShown; }
    void show(bool shown);
    bool isSettled() const;

Q_SIGNALS:
    void shownChanged(bool shown);

private:
    void watch();
    void follow();
    void followView(const QWidget *view);
    void showFound(const PassageResult &result, qint64 milliseconds);
    void tell(const PassageResult &result);
    void open(const PassageText &passage);
    void searchHere(const PassageText &passage);
    void searchForWords(const PassageText &passage);
    void tag(const QList<AnnotationId> &passages, const QString &tag);
    void exportRows(const QList<qsizetype> &rows);

    Around m_around;
    PassagePane *m_pane;
    ArchiveConnection *m_connection = nullptr;
    SearchQuery m_followed;    // the query that the view was chosen by
    qint64 m_milliseconds = 0; // that it took to find what is listed
    bool m_isShown = false;
    bool m_cameByQuery = false;
};

} // namespace Pressmark
