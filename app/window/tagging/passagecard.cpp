#include "window/tagging/passagecard.h"

#include "archive/areas.h"
#include "archive/colormeanings.h"
#include "window/appearance/icons.h"
#include "window/appearance/markpattern.h"
#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"
#include "window/appearance/tooltip.h"
#include "window/articles/datetext.h"
#include "window/shell/flowlayout.h"
#include "window/tagging/editablenote.h"
#include "window/tagging/linkdialog.h"
#include "window/tagging/passagestate.h"
#include "window/tagging/tagchip.h"
#include "window/tagging/tagfield.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// Long passages are cut in the middle: their ends say where they are.
QString shortened(QString quote)
{
    constexpr qsizetype Longest = 220;
    quote.replace(u'\n', u' ');
    if (quote.size() <= Longest)
        return quote;
    const qsizetype head = quote.lastIndexOf(u' ', Longest * 2 / 3);
    const qsizetype tail = quote.indexOf(u' ', quote.size() - Longest / 3);
    if (head <= 0 || tail <= 0) // a script without spaces
        return quote.left(Longest) + u'…';
    return quote.left(head) + u" … "_s + quote.mid(tail + 1);
}

} // namespace

PassageCard::PassageCard(const PlacedAnnotation &placed, const QHash<QString, QColor> &tagColors,
                         const QList<PassageLink> &links, bool comparing, QWidget *parent)
    : QFrame(parent)
    , m_placed(placed)
    , m_links(links)
    , m_state(new PassageState(placed, comparing, this))
    , m_maker(new QLabel(this))
    , m_note(new EditableNote(tr("Write a note"), this))
{
    const Annotation &annotation = placed.annotation;
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Passage: %1").arg(annotation.area ? passageName(annotation) : annotation.anchor.quote));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(13, 8, 10, 8);
    column->setSpacing(4);
    if (annotation.area)
        addArea(*annotation.area, column);
    auto *quote = new QLabel(tr("“%1”").arg(shortened(annotation.anchor.quote)), this);
    quote->setHidden(annotation.anchor.quote.isEmpty());
    quote->setWordWrap(true);
    quote->setTextFormat(Qt::PlainText);
    quote->setFont(readingFont(13));
    quote->setLayoutDirection(annotation.anchor.quote.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    column->addWidget(quote);
    column->addWidget(m_state);
    m_maker->setObjectName(u"maker"_s);
    m_maker->setProperty("muted", true);
    m_maker->setTextFormat(Qt::PlainText);
    m_maker->setWordWrap(true);
    m_maker->setFont(interfaceFont(11.5));
    m_maker->hide();
    column->addWidget(m_maker);
    if (annotation.isPrivate) {
        auto *badge = new QLabel(tr("private: in no export"), this);
        badge->setProperty("muted", true);
        badge->setFont(interfaceFont(11.5));
        column->addWidget(badge);
    }
    m_note->setNote(annotation.note);
    m_note->setVisible(!annotation.note.isEmpty());
    column->addWidget(m_note);
    if (!annotation.tags.isEmpty()) {
        auto *chips = new QWidget(this);
        addTags(new FlowLayout(chips, 4), tagColors);
        column->addWidget(chips);
    }
    addLinks(column);

    connect(m_note, &EditableNote::noteEdited, this,
            [this](const QString &note) { Q_EMIT noteEdited(this->annotation(), note); });
    connectState();
}

void PassageCard::addArea(const Area &area, QVBoxLayout *column)
{
    auto *name = new QLabel(areaName(area), this);
    name->setProperty("muted", true);
    name->setFont(interfaceFont(11.5));
    column->addWidget(name);
}

void PassageCard::showMaker()
{
    m_maker->setText(u"%1 · %2"_s.arg(m_placed.annotation.personName, momentText(m_placed.annotation.created)));
    m_maker->show();
}

void PassageCard::connectState()
{
    const auto pass = [this](auto from, auto to) {
        connect(m_state, from, this, [this, to] { Q_EMIT(this->*to)(annotation()); });
    };
    pass(&PassageState::compareRequested, &PassageCard::compareRequested);
    pass(&PassageState::markHereRequested, &PassageCard::markHereRequested);
    pass(&PassageState::chooseRequested, &PassageCard::chooseRequested);
    pass(&PassageState::leaveRequested, &PassageCard::leaveRequested);
}

void PassageCard::addLinks(QVBoxLayout *column)
{
    for (const PassageLink &link : std::as_const(m_links)) {
        const QString words = tr("“%1”").arg(link.quote.simplified());
        auto *line = new QToolButton(this);
        line->setProperty("link", true);
        line->setFont(interfaceFont(11.5));
        line->setCursor(Qt::PointingHandCursor);
        line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        line->setToolButtonStyle(Qt::ToolButtonTextOnly);
        line->setText(u"%1 %2"_s.arg(linkText(link.kind, link.outgoing), words));
        line->setToolTip(plainToolTip(words + u'\n' + link.title + u'\n' + link.source));
        line->setAccessibleName(
            tr("This passage %1 %2, in %3").arg(linkText(link.kind, link.outgoing), words, link.title));
        connect(line, &QToolButton::clicked, this, [this, link] { Q_EMIT linkOpened(link); });
        column->addWidget(line);
    }
}

void PassageCard::addLinkMenu(QMenu &menu)
{
    menu.addAction(lineIcon(u"link"_s), tr("Link with another passage…"), this,
                   [this] { Q_EMIT linkRequested(annotation()); });
    if (m_links.isEmpty())
        return;
    QMenu *away = menu.addMenu(tr("Take a link away"));
    for (const PassageLink &link : std::as_const(m_links)) {
        const QString text = u"%1 “%2”"_s.arg(linkText(link.kind, link.outgoing), shortened(link.quote).left(60));
        away->addAction(text, this, [this, link] { Q_EMIT unlinkRequested(annotation(), link); });
    }
}

void PassageCard::addTags(FlowLayout *flow, const QHash<QString, QColor> &tagColors)
{
    const Annotation &annotation = m_placed.annotation;
    for (qsizetype i = 0; i < annotation.tags.size(); ++i) {
        const QString name = annotation.tagNames.value(i);
        auto *chip = new TagChip(annotation.tagTexts.value(i), tagColors.value(name), true, this);
        chip->setRemovable(m_selected);
        const TagId tag = annotation.tags.at(i);
        connect(chip, &TagChip::removeRequested, this, [this, tag] { Q_EMIT tagRemoved(this->annotation(), tag); });
        connect(chip, &TagChip::clicked, this, [this, name] { Q_EMIT tagClicked(name); });
        flow->addWidget(chip);
    }
}

void PassageCard::setSelected(bool selected)
{
    if (m_selected == selected)
        return;
    m_selected = selected;
    m_state->setSelected(selected);
    for (TagChip *chip : findChildren<TagChip *>())
        chip->setRemovable(selected);
    if (!m_note->isEditing())
        m_note->setVisible(selected || !m_note->note().isEmpty());
    update();
}

void PassageCard::editNote(const QString &typed)
{
    m_note->show();
    m_note->edit(typed);
}

bool PassageCard::isEditing() const
{
    return m_note->isEditing() || (m_tag && m_tag->isVisible());
}

void PassageCard::askForTag(const std::shared_ptr<const TagIndex> &tags)
{
    if (!m_tag) {
        m_tag = new TagField(this); // few cards ever need one
        layout()->addWidget(m_tag);
        connect(m_tag, &TagField::tagEntered, this,
                [this](const QString &tag) { Q_EMIT tagEntered(annotation(), tag); });
        connect(m_tag, &TagField::left, m_tag, &QWidget::hide);
    }
    m_tag->setTags(tags);
    m_tag->show();
    m_tag->setFocus();
}

void PassageCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(box, 6, 6);
    painter.fillPath(shape, m_selected ? tokens.selection : tokens.page);
    painter.save();
    painter.setClipPath(shape);
    QRectF edge(box.left(), box.top(), 4, box.height());
    if (layoutDirection() == Qt::RightToLeft)
        edge.moveRight(box.right());
    painter.setPen(markPen(m_placed.annotation.color, edge.width(), tokens));
    painter.drawLine(QPointF(edge.center().x(), edge.top()), QPointF(edge.center().x(), edge.bottom()));
    painter.restore();
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(tokens.line, 1));
    painter.drawPath(shape);
}

void PassageCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->pos();
    event->accept(); // or the moves would not come here
}

void PassageCard::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || (event->pos() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_pressed.reset();
    Q_EMIT dragged(annotation());
}

void PassageCard::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed.reset();
    QFrame::mouseReleaseEvent(event);
    Q_EMIT chosen(annotation());
}

void PassageCard::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT chosen(annotation());
    QMenu menu;
    menu.addAction(lineIcon(u"note"_s), tr("Edit note"), this, [this] { editNote(); });
    menu.addAction(lineIcon(u"tag"_s), tr("Add a tag"), this, [this] { Q_EMIT tagFieldRequested(annotation()); });
    menu.addAction(lineIcon(u"quote"_s), tr("Copy quotation with citation"), this,
                   [this] { Q_EMIT quotationRequested(annotation()); });
    menu.addAction(tr("Show the version it was made on"), this, [this] { Q_EMIT compareRequested(annotation()); });
    QMenu *colors = menu.addMenu(tr("Colour"));
    for (const MarkColor color : AllMarkColors) {
        QAction *action = colors->addAction(colorText(color, m_meanings), this,
                                            [this, color] { Q_EMIT colorChosen(annotation(), color); });
        action->setCheckable(true);
        action->setChecked(color == m_placed.annotation.color);
    }
    const bool highlighted = m_placed.annotation.mark == Mark::Highlight;
    menu.addAction(highlighted ? tr("Underline instead") : tr("Highlight instead"), this, [this, highlighted] {
        Q_EMIT markChosen(annotation(), highlighted ? Mark::Underline : Mark::Highlight);
    });
    addLinkMenu(menu);
    QAction *privacy = menu.addAction(tr("Private: in no export"), this,
                                      [this](bool isPrivate) { Q_EMIT privacyChosen(annotation(), isPrivate); });
    privacy->setCheckable(true);
    privacy->setChecked(m_placed.annotation.isPrivate);
    menu.addSeparator();
    menu.addAction(lineIcon(u"trash"_s), tr("Remove mark"), this, [this] { Q_EMIT removeRequested(annotation()); });
    menu.exec(event->globalPos());
}

void PassageCard::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_selected && m_state->decide())
        return;
    if (enter || event->key() == Qt::Key_Space)
        Q_EMIT chosen(annotation());
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested(annotation());
    else
        QFrame::keyPressEvent(event);
}

} // namespace Pressmark
