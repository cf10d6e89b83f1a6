#include "window/tagging/tagfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QListView>
#include <QStringListModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Pressmark {

TagField::TagField(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_names(new QStringListModel(this))
{
    setPlaceholderText(tr("Add a tag… (T)"));
    setAccessibleName(tr("Add a tag"));
    auto *popup = new QListView;
    popup->setObjectName(u"completions"_s);
    m_completer->setPopup(popup);
    popup->setItemDelegate(new QStyledItemDelegate(popup));
    m_completer->setModel(m_names);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(8);
    setCompleter(m_completer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagField::enter,
            Qt::QueuedConnection); // after the completer has put its text into the field
}

void TagField::setTags(const QStringList &names)
{
    m_names->setStringList(names);
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
    clear();
    Q_EMIT tagEntered(simplified);
}

} // namespace Pressmark
