#include "window/exporting/citationdialog.h"

#include "window/appearance/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

const QString StyleKey = u"citation/style"_s;
const QString PatternKey = u"citation/pattern"_s;

} // namespace

CitationForm chosenCitationForm()
{
    const QSettings settings;
    return {citationStyleFromName(settings.value(StyleKey).toString()).value_or(CitationStyle::Pattern),
            settings.value(PatternKey).toString()};
}

void chooseCitationForm(const CitationForm &form)
{
    QSettings settings;
    settings.setValue(StyleKey, citationStyleName(form.style));
    settings.setValue(PatternKey, form.pattern);
}

CitationDialog::CitationDialog(const CitedArticle &example, QWidget *parent)
    : QDialog(parent)
    , m_example(example)
    , m_style(new QComboBox(this))
    , m_pattern(new QLineEdit(this))
    , m_fields(new QLabel(this))
    , m_shown(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Citation style"));
    setMinimumWidth(520);
    const CitationForm chosen = chosenCitationForm();
    for (const CitationStyle style : AllCitationStyles) {
        m_style->addItem(citationStyleTitle(style));
        if (style == chosen.style)
            m_style->setCurrentIndex(m_style->count() - 1);
    }
    m_pattern->setText(chosen.pattern.isEmpty() ? usualPattern() : chosen.pattern);
    m_fields->setText(
        tr("Fields: {authors} {title} {subtitle} {source} {date} {year} {page} {edition} {section} {place} "
           "{accession} {url} {seen}. What stands in [brackets] is left out with its field if that is "
           "empty."));
    m_fields->setWordWrap(true);
    m_fields->setProperty("muted", true);
    m_shown->setWordWrap(true);
    m_shown->setTextFormat(Qt::RichText);
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_shown->setFont(readingFont(14));
    m_shown->setMinimumHeight(84);
    m_shown->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_shown->setAccessibleName(tr("Example"));

    auto *rows = new QFormLayout;
    rows->setVerticalSpacing(8);
    rows->addRow(tr("Style"), m_style);
    rows->addRow(tr("Pattern"), m_pattern);
    rows->addRow(QString(), m_fields);
    rows->addRow(tr("Example"), m_shown);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addLayout(rows);
    column->addWidget(buttons);

    connect(m_style, &QComboBox::currentIndexChanged, this, &CitationDialog::showExample);
    connect(m_pattern, &QLineEdit::textChanged, this, &CitationDialog::showExample);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { chooseCitationForm(form()); });
    showExample();
}

CitationForm CitationDialog::form() const
{
    const CitationStyle style = AllCitationStyles[std::max(0, m_style->currentIndex())];
    const QString pattern = m_pattern->text() == usualPattern() ? QString() : m_pattern->text();
    return {style, pattern};
}

void CitationDialog::showExample()
{
    const CitationForm chosen = form();
    m_pattern->setEnabled(chosen.style == CitationStyle::Pattern);
    m_fields->setEnabled(chosen.style == CitationStyle::Pattern);
    m_shown->setText(citationHtml(citation(m_example, chosen)));
}

} // namespace Pressmark
