#pragma once

#include "window/reader/articlecontent.h"

#include <QObject>

namespace Pressmark {

class ArchiveConnection;
class ComparePane;
class MessageBar;
class ReaderPane;
class TaggingPanel;
struct ChosenPlace;

/// Opens an older version of the article beside what is shown, and does what people decide about passages that changed.
class Comparing : public QObject
{
    Q_OBJECT

public:
    Comparing(ReaderPane *reader, TaggingPanel *panel, MessageBar *messages, QObject *parent);

    ComparePane *pane() const { return m_pane; }
    bool isOpen() const { return m_isOpen; }
    void setConnection(ArchiveConnection *connection);
    /// The article that is shown; nothing if there is none. Another article closes the view.
    void setContent(const std::optional<ArticleContent> &content);

    /// Beside the version that came before what is shown, or that passages to be checked were made on.
    void open();
    void openRevision(RevisionId older, AnnotationId passage = {});
    /// Beside the version that it was made on.
    void openPassage(AnnotationId passage);
    void close();
    /// Opens it, or closes it.
    void toggle();
    /// Stops to ask for another place, else closes the view.
    void goBack();

Q_SIGNALS:
    void openChanged(bool open);

private:
    void connectPanes();
    void show(RevisionId older, AnnotationId passage);
    void select(AnnotationId passage);
    void mark(AnnotationId passage, const ChosenPlace &place);
    void markHere(AnnotationId passage);
    void markChosen(const Passage &place);
    void leave(AnnotationId passage);
    void choosePassage(AnnotationId passage);
    void markSeen();
    void write(AnnotationId passage, const std::function<Result<void>(Writing &)> &change);
    const PlacedAnnotation *placed(AnnotationId passage) const;
    /// The next one that is to be checked behind this one; not valid if there is none.
    AnnotationId nextToCheck(AnnotationId passage) const;

    ReaderPane *m_reader;
    TaggingPanel *m_panel;
    MessageBar *m_messages;
    ComparePane *m_pane;
    ArchiveConnection *m_connection = nullptr;
    std::optional<ArticleContent> m_content;
    bool m_isOpen = false;
    AnnotationId m_chosenFor; // the passage that another place is asked for
    AnnotationId m_decided;   // the next one is to be selected when the archive has answered
};

} // namespace Pressmark
