#include "window/exporting/templatefield.h"

#include "window/appearance/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

TemplateField::TemplateField(QWidget *parent)
    : QWidget(parent)
    , m_name(new QComboBox(this))
    , m_save(new QPushButton(this))
    , m_delete(new QToolButton(this))
{
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setAccessibleName(tr("Template"));
    m_name->lineEdit()->setPlaceholderText(tr("Name these options"));
    m_name->installEventFilter(this);
    m_name->setCompleter(nullptr);
    // Else to leave the field would choose the template of the name that stands in it.
    disconnect(m_name->lineEdit(), &QLineEdit::editingFinished, m_name, nullptr);
    m_save->setAutoDefault(false);
    m_save->setText(tr("Replace"));
    const int replaceWidth = m_save->sizeHint().width();
    m_save->setText(tr("Save"));
    m_save->setMinimumWidth(std::max(replaceWidth, m_save->sizeHint().width())); // so that nothing moves
    m_delete->setIcon(lineIcon(u"trash"_s));
    m_delete->setToolTip(tr("Delete this template"));
    m_delete->setAccessibleName(m_delete->toolTip());
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_name, 1);
    line->addWidget(m_save);
    line->addWidget(m_delete);
    setFocusProxy(m_name);

    connect(m_name, &QComboBox::activated, this, [this](int index) { Q_EMIT chosen(m_templates.at(index)); });
    connect(m_name, &QComboBox::editTextChanged, this, &TemplateField::updateButtons);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT keepRequested(m_name->currentText().simplified()); });
    const auto remove = [this] {
        const QString name = m_name->currentText();
        m_name->clearEditText();
        Q_EMIT deleteRequested(name);
    };
    connect(m_delete, &QToolButton::clicked, this, remove);
    updateButtons();
}

void TemplateField::setTemplates(const QList<ExportTemplate> &templates)
{
    const QString typed = m_name->currentText();
    const QSignalBlocker quiet(m_name);
    m_templates = templates;
    m_name->clear();
    for (const ExportTemplate &kept : templates)
        m_name->addItem(kept.name);
    m_name->setCurrentIndex(-1);
    m_name->setEditText(typed);
    showPresent();
    updateButtons();
}

void TemplateField::setPresent(const ExportTemplate &present)
{
    m_present = present;
    updateButtons();
}

/// Names the template that the options are as, unless a name stands there.
void TemplateField::showPresent()
{
    if (!m_name->currentText().isEmpty())
        return;
    for (const ExportTemplate &kept : m_templates) {
        if (isPresent(kept))
            return m_name->setEditText(kept.name);
    }
}

const ExportTemplate *TemplateField::named() const
{
    const QString name = m_name->currentText().simplified();
    for (const ExportTemplate &kept : m_templates) {
        if (kept.name.compare(name, Qt::CaseInsensitive) == 0)
            return &kept;
    }
    return nullptr;
}

bool TemplateField::isPresent(const ExportTemplate &kept) const
{
    ExportTemplate same = m_present;
    same.name = kept.name;
    return same == kept;
}

void TemplateField::updateButtons()
{
    const ExportTemplate *known = named();
    m_save->setText(known ? tr("Replace") : tr("Save"));
    m_save->setEnabled(known ? !isPresent(*known) : !m_name->currentText().simplified().isEmpty());
    m_delete->setEnabled(known);
}

bool TemplateField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if ((key != Qt::Key_Return && key != Qt::Key_Enter) || m_name->currentText().simplified().isEmpty())
        return QWidget::eventFilter(watched, event);
    // Else the dialog would take the key as its own.
    if (const ExportTemplate *known = named())
        Q_EMIT chosen(ExportTemplate(*known));
    else
        m_save->click();
    return true;
}

} // namespace Pressmark
