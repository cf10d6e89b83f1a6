#include "window/tagging/passagelist.h"

#include "window/tagging/passagecard.h"

#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype CardsAround = 12; // of a passage, on both sides
constexpr qsizetype CardsMore = 25;   // when an end is reached
constexpr int Nearby = 400;           // pixels before an end

} // namespace

PassageList::PassageList(QWidget *parent)
    : QScrollArea(parent)
{
    auto *list = new QWidget;
    list->setObjectName(u"scrolled"_s);
    m_column = new QVBoxLayout(list);
    m_column->setContentsMargins(12, 2, 12, 12);
    m_column->setSpacing(8);
    m_none = new QLabel(tr("Select words in the article and press H to mark them, C to write a note, T to tag them."));
    m_none->setWordWrap(true);
    m_none->setProperty("muted", true);
    m_column->addWidget(m_none);
    m_column->addStretch();
    setWidget(list);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PassageList::extend);
}

void PassageList::setContent(const std::optional<ArticleContent> &content, const PassageListStyle &style,
                             AnnotationId selected)
{
    const bool same = m_content && content && m_content->article.id == content->article.id;
    const AnnotationId top = same && !m_cards.isEmpty() ? m_cards.first()->annotation() : AnnotationId();
    const qsizetype number = m_cards.size();
    m_content = content;
    m_style = style;
    m_selected = selected;
    m_none->setVisible(m_content && m_content->annotations.isEmpty());
    // Where it was, else at the chosen one, else at the beginning.
    const qsizetype first = top.isValid() && m_first == 0 ? 0 : indexOf(top);
    const qsizetype chosen = indexOf(selected);
    if (first >= 0)
        showFrom(first, std::max(number, 2 * CardsAround));
    else
        showFrom(chosen - CardsAround, 2 * CardsAround);
}

qsizetype PassageList::indexOf(AnnotationId annotation) const
{
    const PlacedAnnotation *placed = m_content ? m_content->placed(annotation) : nullptr;
    return placed ? placed - m_content->annotations.constData() : -1;
}

void PassageList::removeCards()
{
    for (PassageCard *card : std::exchange(m_cards, {})) {
        m_column->removeWidget(card);
        card->hide();
        card->deleteLater(); // it may be telling us of a click
    }
}

PassageCard *PassageList::makeCard(qsizetype index)
{
    const PlacedAnnotation &placed = m_content->annotations.at(index);
    auto *card =
        new PassageCard(placed, m_style.tagColors, m_content->links.value(placed.annotation.id), m_style.comparing);
    card->setColorMeanings(m_style.colors);
    if (!m_style.person.isEmpty() && placed.annotation.personName != m_style.person)
        card->showMaker();
    Q_EMIT cardMade(card);
    const bool before = index < m_first;
    m_column->insertWidget(before ? 1 : m_column->count() - 1, card);
    m_cards.insert(before ? 0 : m_cards.size(), card);
    m_first = before ? index : m_first;
    card->show();
    card->setSelected(placed.annotation.id == m_selected);
    return card;
}

void PassageList::showFrom(qsizetype first, qsizetype number)
{
    removeCards();
    const qsizetype count = m_content ? m_content->annotations.size() : 0;
    m_first = std::clamp<qsizetype>(first, 0, count);
    for (qsizetype i = m_first; i < std::min(count, m_first + number); ++i)
        makeCard(i);
}

/// Makes more cards when an end of those that there are comes near.
void PassageList::extend()
{
    if (m_isExtending || m_cards.isEmpty() || !m_content)
        return;
    m_isExtending = true;
    QScrollBar *bar = verticalScrollBar();
    const qsizetype end = m_first + m_cards.size();
    if (bar->value() > bar->maximum() - Nearby) {
        for (qsizetype i = end; i < std::min(m_content->annotations.size(), end + CardsMore); ++i)
            makeCard(i);
    }
    if (bar->value() < Nearby && m_first > 0) {
        const PassageCard *top = m_cards.first();
        const int before = top->y();
        for (qsizetype i = m_first - 1, last = std::max<qsizetype>(0, m_first - CardsMore); i >= last; --i)
            makeCard(i);
        m_column->activate();
        widget()->adjustSize();
        bar->setValue(bar->value() + top->y() - before); // what is seen stays where it is
    }
    m_isExtending = false;
}

PassageCard *PassageList::card(AnnotationId annotation)
{
    const qsizetype index = indexOf(annotation);
    if (index < 0)
        return nullptr;
    if (index < m_first || index >= m_first + m_cards.size())
        showFrom(index - CardsAround, 2 * CardsAround);
    return m_cards.at(index - m_first);
}

void PassageList::select(AnnotationId annotation)
{
    m_selected = annotation;
    PassageCard *chosen = card(annotation);
    for (PassageCard *each : std::as_const(m_cards))
        each->setSelected(each == chosen);
    if (chosen)
        QTimer::singleShot(0, chosen, [this, chosen] { ensureWidgetVisible(chosen, 0, 12); });
}

} // namespace Pressmark
