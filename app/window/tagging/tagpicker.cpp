#include "window/tagging/tagpicker.h"

#include "window/appearance/primary.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pressmark {

TagPicker::TagPicker(const Words &words, std::shared_ptr<const TagIndex> index, const QSet<TagId> &without,
                     QWidget *parent)
    : QDialog(parent)
    , m_chooser(new TagChooser(std::move(index), without, false, this))
{
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(420, 420);
    auto *text = new QLabel(words.text, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *keep = buttons->addButton(words.act, QDialogButtonBox::AcceptRole);
    setPrimary(keep);
    keep->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(text);
    column->addWidget(m_chooser, 1);
    column->addWidget(buttons);
    const auto allow = [this, keep] { keep->setEnabled(tag().isValid()); };
    connect(m_chooser, &TagChooser::chosen, this, allow);
    connect(m_chooser, &TagChooser::activated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    allow();
    m_chooser->setFocus();
}

} // namespace Pressmark
