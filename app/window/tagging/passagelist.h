#pragma once

#include "window/reader/articlecontent.h"

#include <QColor>
#include <QHash>
#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace Pressmark {

class PassageCard;

/// What the cards show besides their passages.
struct PassageListStyle
{
    QHash<QString, QColor> tagColors; // by the tag's name
    ColorMeanings colors;
    bool comparing = false; // beside the version that they were made on
    QString person = {};    // whose marks do not say who made them; "" if that is not known yet
};

/// The passages of an article as cards, one below the other. Cards are made for those that are seen and some around
/// them: an article may have thousands.
class PassageList : public QScrollArea
{
    Q_OBJECT

public:
    explicit PassageList(QWidget *parent);

    /// Without content nothing is shown, not even that there are no passages.
    void setContent(const std::optional<ArticleContent> &content, const PassageListStyle &style, AnnotationId selected);
    /// Makes its card if need be; null if the article has no such passage.
    PassageCard *card(AnnotationId annotation);
    /// Shows which one is chosen, and scrolls to it.
    void select(AnnotationId annotation);

Q_SIGNALS:
    void cardMade(Pressmark::PassageCard *card);

private:
    qsizetype indexOf(AnnotationId annotation) const;
    void showFrom(qsizetype first, qsizetype number);
    void removeCards();
    PassageCard *makeCard(qsizetype index);
    void extend();

    std::optional<ArticleContent> m_content;
    PassageListStyle m_style;
    AnnotationId m_selected;
    qsizetype m_first = 0; // passage with a card; those of the others follow it without a gap
    QList<PassageCard *> m_cards;
    bool m_isExtending = false;
    QVBoxLayout *m_column;
    QLabel *m_none;
};

} // namespace Pressmark
