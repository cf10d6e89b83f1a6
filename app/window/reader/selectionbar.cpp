#include "window/reader/selectionbar.h"

#include "archive/colormeanings.h"
#include "window/appearance/icons.h"
#include "window/appearance/markpattern.h"
#include "window/appearance/tokens.h"
#include "window/appearance/tooltip.h"
#include "window/tagging/tagfield.h"

#include <QAbstractButton>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pressmark {

/// A round patch of a mark's colour.
class ColorDot : public QAbstractButton
{
public:
    ColorDot(MarkColor color, QWidget *parent)
        : QAbstractButton(parent)
        , m_color(color)
    {
        setFixedSize(24, 24);
        setCursor(Qt::PointingHandCursor);
        setMeanings({});
    }

    void setMeanings(const ColorMeanings &meanings)
    {
        setToolTip(plainToolTip(colorText(m_color, meanings)));
        setAccessibleName(SelectionBar::tr("Highlight in %1").arg(colorText(m_color, meanings)));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = tokensFor(palette());
        QColor fill = tokens.strong(m_color);
        fill = QColor::fromHslF(fill.hslHueF(), std::min(fill.hslSaturationF(), 0.9F), tokens.dark ? 0.68F : 0.76F);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() || underMouse() ? QPen(tokens.accent, 2) : QPen(tokens.strong(m_color), 1));
        painter.setBrush(fill);
        const QRectF place = QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5);
        painter.drawEllipse(place);
        paintMarkPattern(painter, place, m_color, withPatterns(lightTokens(), tokens.patterns), place.width() / 2);
    }

private:
    MarkColor m_color;
};

namespace {

QToolButton *makeButton(QWidget *parent, const QString &text, const QString &icon, const QString &tip)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setIcon(lineIcon(icon));
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::VLine);
    line->setFixedHeight(16);
    return line;
}

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent)
    , m_tagButton(makeButton(this, tr("Tag"), u"tag"_s, tr("Tag the words (T)")))
    , m_tag(new TagField(this))
{
    setObjectName(u"floating"_s);
    setAccessibleName(tr("What to do with the selected words"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(7, 4, 7, 4);
    row->setSpacing(3);
    QToolButton *note = makeButton(this, tr("Note"), u"note"_s, tr("Highlight and write a note (C)"));
    row->addWidget(m_tagButton);
    row->addWidget(m_tag);
    row->addWidget(note);
    row->addWidget(makeLine(this));
    for (const MarkColor color : AllMarkColors) {
        auto *dot = new ColorDot(color, this);
        connect(dot, &QAbstractButton::clicked, this, [this, color] { Q_EMIT colorChosen(color); });
        row->addWidget(dot);
        m_dots.append(dot);
    }
    QToolButton *underline = makeButton(this, {}, u"underline"_s, tr("Underline (U)"));
    row->addWidget(underline);
    row->addWidget(makeLine(this));
    QToolButton *quote =
        makeButton(this, tr("Quote"), u"quote"_s, tr("Copy the quotation with its citation (Ctrl+Shift+Q)"));
    row->addWidget(quote);

    m_tag->setFixedWidth(180);
    m_tag->setPlaceholderText(tr("Tag these words…"));
    m_tag->hide();
    connect(m_tagButton, &QToolButton::clicked, this, &SelectionBar::askForTag);
    connect(m_tag, &TagField::tagEntered, this, &SelectionBar::tagEntered);
    connect(m_tag, &TagField::left, this, &SelectionBar::left);
    connect(note, &QToolButton::clicked, this, &SelectionBar::noteRequested);
    connect(underline, &QToolButton::clicked, this, &SelectionBar::underlineChosen);
    connect(quote, &QToolButton::clicked, this, &SelectionBar::quotationRequested);

    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(22);
    shadow->setOffset(0, 4);
    shadow->setColor(QColor(0, 0, 0, 60));
    setGraphicsEffect(shadow);
    hide();
}

void SelectionBar::setColorMeanings(const ColorMeanings &meanings)
{
    for (ColorDot *dot : std::as_const(m_dots))
        dot->setMeanings(meanings);
}

void SelectionBar::setTags(const std::shared_ptr<const TagIndex> &tags)
{
    m_tag->setTags(tags);
}

void SelectionBar::showAt(const QPoint &foot)
{
    if (!isVisible()) {
        m_tag->hide();
        m_tagButton->show();
    }
    m_foot = foot;
    place();
    show();
    raise();
}

void SelectionBar::askForTag()
{
    m_tag->show();
    m_tagButton->hide(); // a narrow window has no room for both
    place();
    m_tag->setFocus(Qt::ShortcutFocusReason);
}

void SelectionBar::place()
{
    layout()->activate();
    const QSize size = sizeHint();
    const int room = parentWidget()->width() - size.width() - 8;
    const int left = std::clamp(m_foot.x() - size.width() / 2, std::min(8, std::max(room, 0)), std::max(room, 0));
    const int below = m_foot.y() + 6;
    const bool fits = below + size.height() < parentWidget()->height();
    const int top = fits ? below : m_foot.y() - size.height() - 30;
    setGeometry(left, std::max(top, 4), size.width(), size.height());
}

void SelectionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace Pressmark
