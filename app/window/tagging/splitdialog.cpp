#include "window/tagging/splitdialog.h"

#include "window/appearance/icons.h"
#include "window/appearance/primary.h"
#include "window/tagging/tagchooser.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pressmark {

SplitDialog::SplitDialog(const Ticked &ticked, std::shared_ptr<const TagIndex> index, QWidget *parent)
    : QDialog(parent)
    , m_from(new QComboBox(this))
    , m_into(new TagChooser(std::move(index), {}, true, this))
{
    setWindowTitle(tr("Split off a tag"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(460, 460);
    const QString count =
        ticked.arePassages ? tr("%Ln passage(s)", nullptr, ticked.count) : tr("%Ln article(s)", nullptr, ticked.count);
    auto *about = new QLabel(tr("What was chosen (%1) goes to another tag; everything else keeps the one that it has. "
                                "A new tag is made beside the old one.")
                                 .arg(count),
                             this);
    about->setWordWrap(true);
    about->setProperty("muted", true);
    for (const CarriedTag &tag : ticked.tags) {
        const QString text = tag.count == ticked.count ? tag.name : tr("%1 (%L2 of them)").arg(tag.name).arg(tag.count);
        m_from->addItem(QIcon(linePixmap(u"dot"_s, QColor(tag.color), 16, 2)), text, tag.tag.value);
        m_from->setItemData(m_from->count() - 1, tag.name, Qt::UserRole + 1);
    }
    m_from->setCurrentIndex(std::max(0, m_from->findData(ticked.likely.value)));
    m_from->setAccessibleName(tr("The tag that they no longer carry"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *split = buttons->addButton(tr("Split off"), QDialogButtonBox::AcceptRole);
    setPrimary(split);
    split->setDefault(true);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("In the place of"), m_from);
    form->addRow(tr("they carry"), m_into);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(about);
    column->addLayout(form, 1);
    column->addWidget(buttons);
    const auto allow = [this, split] { split->setEnabled(!into().isEmpty() && m_into->tag() != from()); };
    connect(m_into, &TagChooser::chosen, this, allow);
    connect(m_from, &QComboBox::currentIndexChanged, this, allow);
    connect(m_into, &TagChooser::activated, split, &QPushButton::click);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    allow();
    m_into->setFocus();
}

TagId SplitDialog::from() const
{
    return {m_from->currentData().toLongLong()};
}

QString SplitDialog::fromName() const
{
    return m_from->currentData(Qt::UserRole + 1).toString();
}

QString SplitDialog::into() const
{
    return m_into->name();
}

} // namespace Pressmark
