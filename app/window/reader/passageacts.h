#pragma once

#include "model/annotation.h"
#include "text/rangesteps.h"
#include "window/reader/articlecontent.h"

#include <QObject>

#include <memory>

class QMimeData;

namespace Pressmark {

class ArchiveConnection;
class MessageBar;
class ReaderPane;
class TaggingPanel;

/// What people do with passages, from the reader's selection bar, its keys and the cards of the tagging panel.
class PassageActs : public QObject
{
    Q_OBJECT

public:
    PassageActs(ReaderPane *reader, TaggingPanel *panel, MessageBar *messages);

    void setConnection(ArchiveConnection *connection) { m_connection = connection; }
    /// The article that is shown; nothing if there is none.
    void setContent(const std::optional<ArticleContent> &content) { m_content = content; }

    void highlight();
    void underline();
    void writeNote();
    /// Selects an area, that may then be marked like words.
    void selectArea();
    /// Asks for a tag: for the selected words, or for the article if no words are selected.
    void askForTag();
    /// Gives the tag to the selected words; false if no words are selected.
    bool tagSelection(const QString &tag);
    void copyQuotation();
    void copyCitation();
    /// Moves an end of the mark whose card is chosen: by a word to the left or right, a corner of an area by a step.
    void moveEnd(RangeEnd end, const QPoint &steps);
    /// Removes the mark whose card is chosen.
    void removeMark();
    QString lastTag() const { return m_lastTag; }
    void setLastTag(const QString &tag) { m_lastTag = tag; }

Q_SIGNALS:
    void passageWanted(Pressmark::ArticleId article, Pressmark::AnnotationId passage);

private:
    void connectReader();
    void connectPanel();
    void connectLinks();
    void link(AnnotationId annotation);
    void moveCorner(const Annotation &mark, RangeEnd corner, const QPoint &steps);
    void mark(const Passage &passage, Mark mark, MarkColor color, const QStringList &tags, bool editNote);
    void copyQuotationOf(AnnotationId annotation);
    void copy(const QString &words);
    void drag(AnnotationId annotation);
    QString wordsOf(AnnotationId annotation) const;
    std::unique_ptr<QMimeData> quotation(const QString &words) const;
    bool needSelection(const std::optional<Passage> &passage);

    ReaderPane *m_reader;
    TaggingPanel *m_panel;
    MessageBar *m_messages;
    ArchiveConnection *m_connection = nullptr;
    std::optional<ArticleContent> m_content;
    MarkColor m_color = MarkColor::Yellow;
    QString m_lastTag;
};

} // namespace Pressmark
