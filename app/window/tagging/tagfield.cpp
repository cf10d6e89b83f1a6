#include "window/tagging/tagfield.h"

#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"
#include "window/appearance/tooltip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int MostOffers = 8;
constexpr int PopupWidth = 280;

enum OfferRole { NameRole = Qt::UserRole, HintRole, ColorRole, NoRole };

/// Offers all rows, none of them chosen at first: what lies near has been found already.
class OfferCompleter : public QCompleter
{
public:
    explicit OfferCompleter(QObject *parent)
        : QCompleter(parent)
    {
        setCompletionMode(UnfilteredPopupCompletion);
        setCompletionRole(NoRole);
        setMaxVisibleItems(MostOffers + 1);
    }

    QString pathFromIndex(const QModelIndex &index) const override { return index.data(Qt::EditRole).toString(); }
};

/// Draws an offer: the tag's dot and name, and in a second line what it means.
class OfferDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {PopupWidth - 16, index.data(HintRole).toString().isEmpty() ? 28 : 44};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.selection);
            painter->drawRoundedRect(option.rect, 4, 4);
        }
        QRect inside = option.rect.adjusted(26, 5, -8, -5);
        const QColor color(index.data(ColorRole).toString());
        if (color.isValid()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(color);
            const QRect dot(option.rect.left() + 9, inside.top() + 5, 9, 9);
            painter->drawEllipse(QStyle::visualRect(option.direction, option.rect, dot));
        }
        const auto write = [&](const QString &text, const QFont &font, const QColor &ink, QRect place) {
            painter->setFont(font);
            painter->setPen(ink);
            painter->drawText(QStyle::visualRect(option.direction, option.rect, place),
                              Qt::AlignVCenter | Qt::AlignLeading,
                              QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
        };
        const QString hint = index.data(HintRole).toString();
        write(index.data(NameRole).toString(), interfaceFont(), tokens.ink,
              {inside.left(), inside.top(), inside.width(), 18});
        if (!hint.isEmpty())
            write(hint, interfaceFont(11.5), tokens.mutedInk, {inside.left(), inside.top() + 18, inside.width(), 16});
        painter->restore();
    }
};

} // namespace

TagField::TagField(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new OfferCompleter(this))
    , m_offers(new QStandardItemModel(this))
    , m_index(std::make_shared<const TagIndex>())
{
    setPlaceholderText(tr("Add a tag… (T)"));
    setAccessibleName(tr("Add a tag"));
    auto *popup = new QListView;
    popup->setObjectName(u"completions"_s);
    popup->setMinimumWidth(PopupWidth);
    popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_completer->setPopup(popup);
    m_completer->setModel(m_offers);
    setCompleter(m_completer);
    m_completer->popup()->setItemDelegate(new OfferDelegate(popup));
    connect(this, &QLineEdit::textEdited, this, &TagField::offer); // before the completer shows its list
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagField::enter,
            Qt::QueuedConnection); // after the completer has put its text into the field
}

void TagField::setTags(std::shared_ptr<const TagIndex> index)
{
    m_index = std::move(index);
}

void TagField::offer(const QString &typed)
{
    m_offers->clear();
    const QList<TagOffer> offers = m_index->offers(typed, MostOffers);
    for (const TagOffer &each : offers) {
        auto *item = new QStandardItem;
        item->setData(each.words, Qt::EditRole);
        item->setData(each.name, NameRole);
        item->setData(each.hint, HintRole);
        item->setData(each.color, ColorRole);
        item->setToolTip(plainToolTip(each.detail));
        item->setData(each.hint.isEmpty() ? each.name : tr("%1: %2").arg(each.name, each.hint), Qt::AccessibleTextRole);
        m_offers->appendRow(item);
    }
}

void TagField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        enter(text());
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        clear();
        Q_EMIT left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TagField::enter(const QString &name)
{
    const QString simplified = name.simplified();
    if (simplified.isEmpty())
        return;
    m_completer->popup()->hide();
    if (m_index->awaitsNumber(simplified) || simplified.endsWith(u'=')) {
        setText(simplified + (simplified.endsWith(u'=') ? u" "_s : u" = "_s));
        return;
    }
    clear();
    Q_EMIT tagEntered(simplified);
}

} // namespace Pressmark
