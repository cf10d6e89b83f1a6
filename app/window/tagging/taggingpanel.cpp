#include "window/tagging/taggingpanel.h"

#include "archive/tagging.h"
#include "window/appearance/markpattern.h"
#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"
#include "window/appearance/tooltip.h"
#include "window/shell/flowlayout.h"
#include "window/tagging/detailslines.h"
#include "window/tagging/editablenote.h"
#include "window/tagging/passagecard.h"
#include "window/tagging/passagelist.h"
#include "window/tagging/similarlist.h"
#include "window/tagging/suggestedtags.h"
#include "window/tagging/tagchip.h"
#include "window/tagging/tagfield.h"
#include "window/tagging/typedahead.h"

#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QLabel *makeTitle(const QString &text, QWidget *parent)
{
    auto *title = new QLabel(text.toUpper(), parent);
    title->setObjectName(u"sectionTitle"_s);
    QFont font = interfaceFont(11, true);
    font.setLetterSpacing(QFont::PercentageSpacing, 103);
    title->setFont(font);
    return title;
}

QVBoxLayout *makeColumn(QWidget *section)
{
    section->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(12, 12, 12, 10);
    column->setSpacing(8);
    return column;
}

/// What stands on the chip of a tag; several persons may have given several values.
QString givenText(const ArticleContent &content, const Tag &tag)
{
    QStringList texts;
    for (const GivenTag &given : content.tagging) {
        if (given.tag == tag.id)
            texts.append(taggingText(given));
    }
    texts.removeDuplicates();
    return texts.isEmpty() ? tag.name : texts.join(u" / "_s);
}

/// What the tag means, and who gave it.
QString givenDetail(const ArticleContent &content, const Tag &tag)
{
    QStringList lines{tag.definition};
    if (!tag.examples.isEmpty())
        lines.append(TaggingPanel::tr("For example: %1").arg(tag.examples));
    QStringList persons;
    for (const GivenTag &given : content.tagging) {
        if (given.tag == tag.id)
            persons.append(given.personName);
    }
    if (!persons.isEmpty())
        lines.append(TaggingPanel::tr("Given by %1").arg(persons.join(u", "_s)));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

TaggingPanel::TaggingPanel(QWidget *parent)
    : QWidget(parent)
    , m_passages(new PassageList(this))
    , m_typedAhead(new TypedAhead(this))
{
    setObjectName(u"tagging"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Tags and passages"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeTagSection());

    m_passagesTitle = makeTitle(tr("Passages"), this);
    m_passagesTitle->setContentsMargins(12, 12, 12, 6);
    outer->addWidget(m_passagesTitle);
    m_legend = new QLabel(this);
    m_legend->setObjectName(u"legend"_s);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);
    m_legend->setContentsMargins(12, 0, 12, 6);
    m_legend->setFont(interfaceFont(12));
    outer->addWidget(m_legend);
    connect(m_passages, &PassageList::cardMade, this, &TaggingPanel::connectCard);
    outer->addWidget(m_passages, 1);
    outer->addWidget(makeSimilarSection());
    outer->addWidget(makeLowerSection());
    clear();
}

QWidget *TaggingPanel::makeTagSection()
{
    auto *section = new QWidget(this);
    section->setObjectName(u"section"_s);
    QVBoxLayout *column = makeColumn(section);
    column->addWidget(makeTitle(tr("Article tags"), section));
    auto *chips = new QWidget(section);
    m_chips = new FlowLayout(chips, 6);
    column->addWidget(chips);
    m_field = new TagField(section);
    column->addWidget(m_field);
    m_suggestions = new QWidget(section);
    m_suggestionFlow = new FlowLayout(m_suggestions, 5);
    column->addWidget(m_suggestions);
    connect(m_field, &TagField::tagEntered, this, &TaggingPanel::tagEntered);
    return section;
}

QWidget *TaggingPanel::makeSimilarSection()
{
    m_similarSection = new QWidget(this);
    m_similarSection->setObjectName(u"lowerSection"_s);
    QVBoxLayout *column = makeColumn(m_similarSection);
    column->setContentsMargins(8, 12, 8, 6);
    column->setSpacing(2);
    QLabel *title = makeTitle(tr("Similar"), m_similarSection);
    title->setIndent(4);
    column->addWidget(title);
    m_similar = new SimilarList(m_similarSection);
    column->addWidget(m_similar);
    connect(m_similar, &SimilarList::articleChosen, this, &TaggingPanel::articleChosen);
    return m_similarSection;
}

QWidget *TaggingPanel::makeLowerSection()
{
    auto *section = new QWidget(this);
    section->setObjectName(u"lowerSection"_s);
    QVBoxLayout *column = makeColumn(section);
    auto *row = new QHBoxLayout;
    row->addWidget(makeTitle(tr("Details"), section));
    row->addStretch();
    auto *edit = new QToolButton(section);
    edit->setText(tr("Edit"));
    edit->setProperty("link", true);
    edit->setAccessibleName(tr("Edit the article's details (F2)"));
    row->addWidget(edit);
    column->addLayout(row);
    m_details = new QLabel(section);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::RichText);
    m_details->setFont(interfaceFont(12.5));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_details);
    column->addSpacing(4);
    column->addWidget(makeTitle(tr("Article note"), section));
    m_articleNote = new EditableNote(tr("Write a note on the article"), section);
    column->addWidget(m_articleNote);
    connect(edit, &QToolButton::clicked, this, &TaggingPanel::detailsRequested);
    connect(m_articleNote, &EditableNote::noteEdited, this, &TaggingPanel::articleNoteEdited);
    return section;
}

void TaggingPanel::setTags(const QList<Tag> &tags, const ColorMeanings &colors)
{
    m_tags = tags;
    m_colors.clear();
    for (const Tag &tag : tags)
        m_colors.insert(tag.name, QColor(tag.color));
    m_index = std::make_shared<const TagIndex>(tags);
    m_field->setTags(m_index);
    if (m_content)
        showArticleTags();
    if (std::exchange(m_meanings, colors) != colors)
        showPassages();
}

void TaggingPanel::setContent(const ArticleContent &content)
{
    const bool same = m_content && m_content->article.id == content.article.id;
    const bool samePassages =
        same && m_content->annotations == content.annotations && m_content->links == content.links;
    m_content = content;
    if (!same) {
        m_selected = {};
        m_suggestions->hide();
        setSimilar({});
    }
    setEnabled(true);
    showArticleTags();
    if (!samePassages)
        showPassages();
    showDetails();
    if (!m_articleNote->isEditing())
        m_articleNote->setNote(content.note);
}

void TaggingPanel::setSuggestions(const QList<SuggestedTag> &tags)
{
    m_suggestionFlow->clear();
    m_suggestions->setVisible(!tags.isEmpty());
    if (tags.isEmpty())
        return;
    auto *title = new QLabel(tr("Suggested:"), m_suggestions);
    title->setProperty("muted", true);
    title->setFont(interfaceFont(12));
    m_suggestionFlow->addWidget(title);
    for (const SuggestedTag &tag : tags) {
        auto *chip = new TagChip(u"+ "_s + tag.name, {}, true, m_suggestions);
        chip->setAccessibleName(tr("Add the tag %1").arg(tag.name));
        chip->setAccessibleDescription(tag.reason);
        chip->setToolTip(plainToolTip(tr("Suggested %1").arg(tag.reason)));
        connect(chip, &TagChip::clicked, this, [this, name = tag.name] { Q_EMIT tagEntered(name); });
        m_suggestionFlow->addWidget(chip);
    }
}

void TaggingPanel::setSimilar(const QList<SimilarRow> &rows)
{
    m_similar->setRows(rows);
    m_similarSection->setVisible(!rows.isEmpty());
}

void TaggingPanel::clear()
{
    m_content.reset();
    m_selected = {};
    m_chips->clear();
    setSuggestions({});
    setSimilar({});
    showPassages();
    m_details->clear();
    m_articleNote->setNote({});
    setEnabled(false);
}

void TaggingPanel::showArticleTags()
{
    m_chips->clear();
    for (const Tag &tag : std::as_const(m_tags)) {
        if (!m_content->tags.contains(tag.id))
            continue;
        auto *chip = new TagChip(givenText(*m_content, tag), QColor(tag.color), false, m_chips->parentWidget());
        chip->setRemovable(true);
        chip->setToolTip(plainToolTip(givenDetail(*m_content, tag)));
        const QString name = tag.name;
        connect(chip, &TagChip::removeRequested, this, [this, name] { Q_EMIT tagRemoved(name); });
        connect(chip, &TagChip::clicked, this, [this, name] { Q_EMIT tagClicked(name); });
        m_chips->addWidget(chip);
    }
    m_chips->parentWidget()->setVisible(m_chips->count() > 0);
}

void TaggingPanel::showPassages()
{
    const qsizetype count = m_content ? m_content->annotations.size() : 0;
    m_passagesTitle->setText((count == 0 ? tr("Passages") : tr("Passages · %1").arg(count)).toUpper());
    m_passages->setContent(m_content, {m_colors, m_meanings, m_comparing, m_person}, m_selected);
    showLegend();
    if (m_editNext.isValid())
        editNote(m_editNext);
}

/// The colours of this article's marks that mean something.
void TaggingPanel::showLegend()
{
    const Tokens &tokens = tokensFor(palette());
    QStringList entries;
    for (const MarkColor color : AllMarkColors) {
        const auto hasIt = [color](const PlacedAnnotation &placed) { return placed.annotation.color == color; };
        if (m_content && m_meanings.contains(color)
            && std::any_of(m_content->annotations.cbegin(), m_content->annotations.cend(), hasIt))
            entries.append(u"<span style=\"color:%1\">%2</span>&nbsp;%3"_s.arg(
                tokens.strong(color).name(), markSign(color, tokens),
                m_meanings[color].toHtmlEscaped().replace(u' ', u"&nbsp;"_s)));
    }
    m_legend->setText(entries.join(u"&emsp; "_s));
    m_legend->setVisible(!entries.isEmpty());
}

void TaggingPanel::connectCard(PassageCard *card)
{
    const auto choose = [this](AnnotationId annotation) {
        selectPassage(annotation);
        Q_EMIT passageChosen(annotation);
    };
    connect(card, &PassageCard::chosen, this, choose);
    connect(card, &PassageCard::noteEdited, this, &TaggingPanel::noteEdited);
    connect(card, &PassageCard::tagEntered, this, &TaggingPanel::passageTagged);
    connect(card, &PassageCard::tagRemoved, this, &TaggingPanel::passageUntagged);
    connect(card, &PassageCard::tagClicked, this, &TaggingPanel::tagClicked);
    connect(card, &PassageCard::colorChosen, this, &TaggingPanel::colorChosen);
    connect(card, &PassageCard::markChosen, this, &TaggingPanel::markChosen);
    connect(card, &PassageCard::dragged, this, &TaggingPanel::passageDragged);
    connect(card, &PassageCard::quotationRequested, this, &TaggingPanel::quotationRequested);
    connect(card, &PassageCard::removeRequested, this, &TaggingPanel::removeRequested);
    connect(card, &PassageCard::compareRequested, this, &TaggingPanel::compareRequested);
    connect(card, &PassageCard::markHereRequested, this, &TaggingPanel::markHereRequested);
    connect(card, &PassageCard::chooseRequested, this, &TaggingPanel::chooseRequested);
    connect(card, &PassageCard::leaveRequested, this, &TaggingPanel::leaveRequested);
    connect(card, &PassageCard::privacyChosen, this, &TaggingPanel::privacyChosen);
    connect(card, &PassageCard::linkRequested, this, &TaggingPanel::linkRequested);
    connect(card, &PassageCard::linkOpened, this, &TaggingPanel::linkOpened);
    connect(card, &PassageCard::unlinkRequested, this, &TaggingPanel::unlinkRequested);
    connect(card, &PassageCard::tagFieldRequested, card, [this, card] { card->askForTag(m_index); });
}

void TaggingPanel::showDetails()
{
    m_details->setText(detailsLines(*m_content, palette()));
}

void TaggingPanel::focusTagField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void TaggingPanel::selectPassage(AnnotationId annotation)
{
    m_selected = annotation;
    m_passages->select(annotation);
}

void TaggingPanel::setComparing(bool comparing)
{
    if (m_comparing == comparing)
        return;
    m_comparing = comparing;
    showPassages();
}

void TaggingPanel::setPerson(const QString &person)
{
    if (std::exchange(m_person, person) != person)
        showPassages();
}

void TaggingPanel::focusPassage(AnnotationId annotation)
{
    if (PassageCard *card = m_passages->card(annotation))
        card->setFocus();
}

void TaggingPanel::keyPressEvent(QKeyEvent *event)
{
    if (m_comparing && event->key() == Qt::Key_Escape)
        Q_EMIT leftComparing();
    else
        QWidget::keyPressEvent(event);
}

void TaggingPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_content)
        return;
    showDetails(); // their colours are written into their words
    showLegend();
}

void TaggingPanel::expectNote()
{
    m_typedAhead->start();
}

void TaggingPanel::editNote(AnnotationId annotation)
{
    PassageCard *card = m_passages->card(annotation);
    m_editNext = card ? AnnotationId() : annotation;
    if (!card)
        return;
    selectPassage(annotation);
    card->editNote(m_typedAhead->take());
}

} // namespace Pressmark
