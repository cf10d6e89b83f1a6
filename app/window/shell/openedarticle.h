#pragma once

#include "window/reader/articlecontent.h"

#include <QObject>

#include <memory>

class QTimer;
class QWidget;

namespace Pressmark {

class ArchiveConnection;
class Comparing;
class PageRenderer;
class PassageActs;
class PictureLoader;
class ReaderPane;
class TaggingPanel;

/// The article that is opened: read, handed to those who show it, compared with the rest of the archive, and counted as
/// read when it was looked at for a while.
class OpenedArticle : public QObject
{
    Q_OBJECT

public:
    struct Panes
    {
        ReaderPane *reader;
        TaggingPanel *tagging;
        PassageActs *passages;
        Comparing *comparing;
    };
    OpenedArticle(const Panes &panes, QWidget *parent);
    ~OpenedArticle() override;

    /// Null: no archive is open. No article is, either way.
    void setConnection(ArchiveConnection *connection);
    /// Not valid: none is opened any longer.
    void open(ArticleId article);
    /// Something of it may be other than it was.
    void readAgain();
    ArticleId id() const { return m_id; } // whose content is shown or on its way
    const std::optional<ArticleContent> &content() const { return m_content; }
    bool isSettled() const;
    /// Somebody types: what is opened now is read in the next pause.
    void waitForPause();

    /// Its card is chosen when its article is there; whether it is already.
    bool choosePassage(ArticleId article, AnnotationId passage);
    /// With other articles, and with what similar ones were tagged.
    void compare();
    /// Others may be similar by now.
    void forgetSimilar() { m_compared = {}; }
    /// Whether what was looked at for a while counts as read; at first it does.
    void setMarksRead(bool marks);
    /// A person has said whether this one was read.
    void leaveRead();

Q_SIGNALS:
    void shown(); // or none any longer

private:
    void show(const ArticleContent &content);
    void clear();
    void chooseWanted();
    void markRead();

    Panes m_panes;
    QWidget *m_window; // that has to be active for an article to be looked at
    ArchiveConnection *m_connection = nullptr;
    std::unique_ptr<PageRenderer> m_renderer;
    std::unique_ptr<PictureLoader> m_pictures;
    QTimer *m_pauseTimer; // runs while somebody types what to search for: the article waits
    QTimer *m_readTimer;
    std::optional<ArticleContent> m_content;
    ArticleId m_id;
    RevisionId m_compared;    // for which similar articles were asked; not valid if there may be others by now
    AnnotationId m_passage;   // whose card is to be chosen when its article is there
    bool m_isReading = false; // it is on its way
    bool m_waits = false;     // it is to be read in the next pause
    bool m_marksRead = true;
};

} // namespace Pressmark
