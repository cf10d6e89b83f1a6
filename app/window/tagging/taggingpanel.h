#pragma once

#include "model/tag.h"
#include "window/reader/articlecontent.h"
#include "window/tagging/tagindex.h"

#include <QColor>
#include <QHash>
#include <QWidget>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace Pressmark {

class EditableNote;
class FlowLayout;
class PassageCard;
class PassageList;
class SimilarList;
struct SimilarRow;
struct SuggestedTag;
class TagField;
class TypedAhead;

/// The tags of the article, its passages as cards, its details and its note. Says what people want; others do it.
class TaggingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TaggingPanel(QWidget *parent = nullptr);

    void setTags(const QList<Tag> &tags, const ColorMeanings &colors);
    void setContent(const ArticleContent &content);
    /// Tags that the article may be about.
    void setSuggestions(const QList<SuggestedTag> &tags);
    /// Articles that tell of much the same.
    void setSimilar(const QList<SimilarRow> &rows);
    void clear();

    void focusTagField();
    void selectPassage(AnnotationId annotation);
    AnnotationId selectedPassage() const { return m_selected; }
    /// A passage is about to be marked and its note edited: what is typed meanwhile belongs into the note.
    void expectNote();
    void editNote(AnnotationId annotation);
    const std::shared_ptr<const TagIndex> &tagIndex() const { return m_index; }
    /// Both versions of the article are seen: passages that changed can be decided about.
    void setComparing(bool comparing);
    void setPerson(const QString &person); // the marks of others say whose they are
    void focusPassage(AnnotationId annotation);

Q_SIGNALS:
    void tagEntered(const QString &tag);
    void tagRemoved(const QString &tag);
    void tagClicked(const QString &tag);
    void articleNoteEdited(const QString &note);
    void detailsRequested();
    void articleChosen(Pressmark::ArticleId article);
    void passageChosen(Pressmark::AnnotationId annotation);
    void noteEdited(Pressmark::AnnotationId annotation, const QString &note);
    void passageTagged(Pressmark::AnnotationId annotation, const QString &tag);
    void passageUntagged(Pressmark::AnnotationId annotation, Pressmark::TagId tag);
    void colorChosen(Pressmark::AnnotationId annotation, Pressmark::MarkColor color);
    void markChosen(Pressmark::AnnotationId annotation, Pressmark::Mark mark);
    void passageDragged(Pressmark::AnnotationId annotation);
    void quotationRequested(Pressmark::AnnotationId annotation);
    void removeRequested(Pressmark::AnnotationId annotation);
    void privacyChosen(Pressmark::AnnotationId annotation, bool isPrivate);
    void linkRequested(Pressmark::AnnotationId annotation);
    void linkOpened(const Pressmark::PassageLink &link);
    void unlinkRequested(Pressmark::AnnotationId annotation, const Pressmark::PassageLink &link);
    void compareRequested(Pressmark::AnnotationId annotation);
    void markHereRequested(Pressmark::AnnotationId annotation);
    void chooseRequested(Pressmark::AnnotationId annotation);
    void leaveRequested(Pressmark::AnnotationId annotation);
    void leftComparing(); // by Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTagSection();
    QWidget *makeSimilarSection();
    QWidget *makeLowerSection();
    void showArticleTags();
    void showPassages();
    void showLegend();
    void showDetails();
    void connectCard(PassageCard *card);

    QList<Tag> m_tags;
    std::shared_ptr<const TagIndex> m_index = std::make_shared<const TagIndex>();
    QHash<QString, QColor> m_colors;
    std::optional<ArticleContent> m_content;
    AnnotationId m_selected;
    bool m_comparing = false;
    QString m_person;
    ColorMeanings m_meanings;
    AnnotationId m_editNext; // its note is to be opened as soon as its card is there
    FlowLayout *m_chips;
    TagField *m_field;
    QWidget *m_suggestions;
    FlowLayout *m_suggestionFlow;
    QLabel *m_passagesTitle;
    QLabel *m_legend;
    PassageList *m_passages;
    TypedAhead *m_typedAhead;
    QLabel *m_details;
    EditableNote *m_articleNote;
    QWidget *m_similarSection;
    SimilarList *m_similar;
};

} // namespace Pressmark
