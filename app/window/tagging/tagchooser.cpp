#include "window/tagging/tagchooser.h"

#include "text/words.h"
#include "window/appearance/icons.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype MostTags = 100;

enum ChosenRole { ChosenIdRole = Qt::UserRole, ChosenNameRole };

/// The same in a chosen row.
QIcon dotIcon(const QString &color)
{
    const QPixmap dot = linePixmap(u"dot"_s, QColor(color), 16, 2);
    QIcon icon(dot);
    icon.addPixmap(dot, QIcon::Selected);
    return icon;
}

bool isOfList(int key)
{
    constexpr int Keys[] = {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};
    return std::find(std::begin(Keys), std::end(Keys), key) != std::end(Keys);
}

} // namespace

TagChooser::TagChooser(std::shared_ptr<const TagIndex> index, QSet<TagId> without, bool offersNew, QWidget *parent)
    : QWidget(parent)
    , m_index(std::move(index))
    , m_without(std::move(without))
    , m_offersNew(offersNew)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_field->setPlaceholderText(offersNew ? tr("Name of a new tag or of one that is there") : tr("Name of the tag"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    m_list->setObjectName(u"completions"_s);
    m_list->setAccessibleName(tr("Tags"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({14, 14});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &TagChooser::list);
    connect(m_list, &QListWidget::currentRowChanged, this, &TagChooser::chosen);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &TagChooser::activated);
    list();
}

TagId TagChooser::tag() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return {item ? item->data(ChosenIdRole).toLongLong() : 0};
}

QString TagChooser::name() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(ChosenNameRole).toString() : QString();
}

void TagChooser::list()
{
    const QString typed = m_field->text().simplified();
    const QString folded = foldedWords(typed);
    const auto add = [this](const QString &text, const QString &color, TagId tag, const QString &name) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setIcon(color.isEmpty() ? lineIcon(u"add"_s) : dotIcon(color));
        item->setData(ChosenIdRole, tag.value);
        item->setData(ChosenNameRole, name);
    };
    m_list->clear();
    bool isThere = typed.isEmpty();
    const QList<Tag> tags = m_index->nearest(typed, MostTags + m_without.size());
    for (const Tag &tag : tags) {
        isThere = isThere || foldedWords(tag.name) == folded;
        if (!m_without.contains(tag.id))
            add(tag.name, tag.color, tag.id, tag.name);
    }
    if (m_offersNew && !isThere)
        add(tr("New tag “%1”").arg(typed), {}, {}, typed);
    if (!typed.isEmpty() || !m_offersNew)
        m_list->setCurrentRow(m_offersNew && !isThere ? m_list->count() - 1 : 0);
    Q_EMIT chosen();
}

/// Keys that go through the list act on it while the field has the focus.
bool TagChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (isOfList(key->key())) {
        QCoreApplication::sendEvent(m_list, key);
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    if (!name().isEmpty())
        Q_EMIT activated();
    return true;
}

} // namespace Pressmark
