#pragma once

#include "search/passages.h"
#include "window/shell/viewacts.h"

namespace Pressmark {

class ExportStarter;
class HitSteps;
class MessageBar;
class PassagePane;
class SearchBar;
class Workspace;

/// What people do with the list of passages: it follows the search, and comes by itself if the search says in:notes; its
/// passages are tagged, exported, and opened in their articles.
class PassageListActs : public ViewActs
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

    void setConnection(ArchiveConnection *connection) override;
    bool isSettled() const override;
    PassagePane *pane() const { return m_pane; }

private:
    void takeFocus() override;
    void followSearch();
    void tellShown(bool shown);
    void showFound(const PassageResult &result, qint64 milliseconds);
    void tell(const PassageResult &result);
    void open(const PassageText &passage);
    void searchHere(const PassageText &passage);
    void searchForWords(const PassageText &passage);
    void tag(const QList<AnnotationId> &passages, const QString &tag);
    void exportRows(const QList<qsizetype> &rows);

    Around m_around;
    PassagePane *m_pane;
    SearchQuery m_followed;    // the query that the view was chosen by
    qint64 m_milliseconds = 0; // that it took to find what is listed
    bool m_cameByQuery = false;
};

} // namespace Pressmark
