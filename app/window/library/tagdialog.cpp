#include "window/library/tagdialog.h"

#include "window/appearance/icons.h"
#include "window/appearance/primary.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QString kindHint(TagKind kind)
{
    switch (kind) {
    case TagKind::Plain:
        return TagDialog::tr("Given or not given.");
    case TagKind::ChooseOne:
        return TagDialog::tr(
            "A question: of the tags below it one is given, and a new one takes the place of the old. The "
            "tag itself says “none of them”.");
    case TagKind::ChooseSeveral:
        return TagDialog::tr("A question: any of the tags below it are given. The tag itself says “none of them”.");
    case TagKind::Number:
        return TagDialog::tr("Given with a number: “victims = 12”, or with “none”.");
    }
    return {};
}

QPlainTextEdit *makeText(const QString &text, int lines, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(text, parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + 22);
    return edit;
}

} // namespace

const QStringList &tagColors()
{
    static const QStringList colors{u"#d97706"_s, u"#2563eb"_s, u"#059669"_s, u"#dc2626"_s, u"#7c3aed"_s,
                                    u"#0891b2"_s, u"#be185d"_s, u"#65a30d"_s, u"#57534e"_s};
    return colors;
}

TagDialog::TagDialog(const Tag &tag, QWidget *parent)
    : QDialog(parent)
    , m_tag(tag)
    , m_name(new QLineEdit(tag.name, this))
    , m_aliases(new QLineEdit(tag.aliases.join(u", "_s), this))
    , m_kind(new QComboBox(this))
    , m_definition(makeText(tag.definition, 4, this))
    , m_examples(makeText(tag.examples, 3, this))
    , m_color(new QComboBox(this))
    , m_key(new QComboBox(this))
{
    setWindowTitle(tr("Tag “%1”").arg(tag.name));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    m_aliases->setPlaceholderText(tr("Divided by commas; they find the tag too"));
    m_definition->setPlaceholderText(tr("When is this tag given, and when not?"));
    m_examples->setPlaceholderText(tr("Words that it was given to"));
    m_kind->addItems({tr("Plain"), tr("Choose one"), tr("Choose several"), tr("Number")});
    m_kind->setCurrentIndex(static_cast<int>(tag.kind));
    QStringList colors = tagColors();
    if (!colors.contains(tag.color))
        colors.prepend(tag.color);
    for (const QString &color : std::as_const(colors))
        m_color->addItem(QIcon(linePixmap(u"dot"_s, QColor(color), 16, 2)), color);
    m_color->setCurrentText(tag.color);
    m_key->addItem(tr("None"));
    for (int digit = 1; digit <= 9; ++digit)
        m_key->addItem(QString::number(digit));
    m_key->setCurrentIndex(tag.shortcut);

    auto *hint = new QLabel(this);
    hint->setWordWrap(true);
    hint->setProperty("muted", true);
    const auto explain = [this, hint] { hint->setText(kindHint(static_cast<TagKind>(m_kind->currentIndex()))); };
    connect(m_kind, &QComboBox::currentIndexChanged, this, explain);
    explain();
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Other names"), m_aliases);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(QString(), hint);
    form->addRow(tr("Definition"), m_definition);
    form->addRow(tr("Examples"), m_examples);
    form->addRow(tr("Colour"), m_color);
    form->addRow(tr("Key"), m_key);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    setPrimary(keep);
    keep->setDefault(true);
    connect(m_name, &QLineEdit::textChanged, keep,
            [keep](const QString &name) { keep->setEnabled(!name.simplified().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(buttons);
}

Tag TagDialog::tag() const
{
    Tag tag = m_tag;
    tag.name = m_name->text().simplified();
    tag.aliases.clear();
    const QStringList aliases = m_aliases->text().split(u',');
    for (const QString &alias : aliases) {
        if (!alias.simplified().isEmpty())
            tag.aliases.append(alias.simplified());
    }
    tag.kind = static_cast<TagKind>(m_kind->currentIndex());
    tag.definition = m_definition->toPlainText().trimmed();
    tag.examples = m_examples->toPlainText().trimmed();
    tag.color = m_color->currentText();
    tag.shortcut = m_key->currentIndex();
    return tag;
}

} // namespace Pressmark
